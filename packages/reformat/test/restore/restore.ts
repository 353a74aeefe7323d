import { readFileSync } from 'node:fs';
import { check } from '@fg2rec/check';
import { computeFacts } from '@fg2rec/document';
import { readPackage } from '@fg2rec/ingest';
import { type OpcPackage, openPackage, toTransitional } from '@fg2rec/ooxml';
import { vocabulary } from '@fg2rec/rulebook';
import { applyClean, planReformat, targetProfile } from '../../src/index.ts';
import { templateStyles } from '../support/word-file.ts';
import { comparison, type Restored } from './compare.ts';
import { type Printed, readPrinted, takenApart } from './take-apart.ts';

/** Takes a printed text apart, converts it as any other, and holds the outcome against the printed one. */
export async function restored(path: string): Promise<Restored> {
  const source = toTransitional(await openPackage(new Uint8Array(readFileSync(path)), path));
  const printed = readPrinted(source);
  return comparison(printed, converted(takenApart(source), printed));
}

function converted(source: OpcPackage, printed: Printed): Printed {
  const { kind, language } = printed.facts;
  const deliverable = readPackage(source, { sha256: '', language });
  const facts = computeFacts(deliverable, vocabulary, { kind, stage: 'draft' });
  const becomes = targetProfile(kind).kind;
  const findings = check(
    facts,
    { today: '2026-01-01', revisions: deliverable.revisions, comments: 0 },
    vocabulary,
  );
  const plan = planReformat(deliverable, facts, { vocabulary, findings });
  const applied = applyClean(deliverable, facts, plan);
  const styles = source.related(applied.mainPart, 'styles') ?? 'word/styles.xml';
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const draft = applied.package.with(
    new Map<string, string | undefined>([
      ...applied.otherParts,
      [applied.mainPart, applied.mainText],
      [styles, `<w:styles xmlns:w="${namespace}">${templateStyles()}</w:styles>`],
    ]),
  );
  const again = readPackage(draft, { sha256: '', language });
  return { deliverable: again, facts: computeFacts(again, vocabulary, { kind: becomes, stage: 'draft' }) };
}

/** Share of blocks that are back, in per cent with one decimal. */
export function share({ back, blocks }: Restored): number {
  return blocks === 0 ? 100 : Math.floor((1000 * back) / blocks) / 10;
}
