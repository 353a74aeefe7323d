import { counted, type DocumentKind } from '@fg2rec/document';
import {
  type ChecklistItem,
  checklists,
  citationText,
  documentKinds,
  leftToPersons,
  type Say,
  sayEnglish,
} from '@fg2rec/rulebook';
import type { ReadinessLine, ReportChecklist, ReportFinding } from './schema.ts';

export interface ChecklistInput {
  readonly kind: DocumentKind;
  readonly findings: readonly ReportFinding[];
  /** English by default. */
  readonly say?: Say;
}

/**
 * The checklist of the Author's guide (Annex D) and, labelled as draft, that of TSAG, with what findings can answer filled
 * in. What a file shows in part only is left to a person where nothing speaks against it. Behind them comes what no rule
 * can find.
 */
export function checklistsOf({ kind, findings, say = sayEnglish }: ChecklistInput): ReportChecklist[] {
  const open = findings.filter(({ status, severity }) => status === 'open' && severity !== 'info');
  const lists = checklists.map(({ name, source, draft, items }) => ({
    name: say(name),
    source: citationText(source, say),
    draft,
    items: items.map((item) => ({ item: item.item, text: say(item.text), ...answer(item, open, kind, say) })),
  }));
  return [...lists, forPersons(kind, say)];
}

/** The rows of the catalogue of rules that no rule covers, or none wholly, with what hinders it. */
function forPersons(kind: DocumentKind, say: Say): ReportChecklist {
  const items = leftToPersons(kind).map(({ code, what, why }) => ({
    item: code,
    text: say(`${what}.`),
    status: 'needs-a-person' as const,
    basis: say(why),
  }));
  return {
    name: say('What the rules leave to people'),
    source: 'fg2rec, docs/rules/not-checked.md',
    draft: false,
    items,
  };
}

function answer(
  { codes, wholly }: ChecklistItem,
  open: readonly ReportFinding[],
  kind: DocumentKind,
  say: Say,
): Pick<ReadinessLine, 'status' | 'basis'> {
  if (codes.length === 0) {
    return { status: 'needs-a-person', basis: say('A file cannot show it.') };
  }
  if (documentKinds[kind].fixedClauses.length === 0 && !documentKinds[kind].normative) {
    return {
      status: 'not-applicable',
      basis: say('The checklist is for texts with the structure of a Recommendation.'),
    };
  }
  const against = open.filter(({ catalogue }) =>
    codes.some((code) => catalogue === code || catalogue.startsWith(`${code}-`)),
  );
  if (against.length > 0) {
    const found = [...new Set(against.map(({ catalogue }) => catalogue))].sort().join(', ');
    return {
      status: 'not-met',
      basis: say('{findings} open: {codes}.', {
        findings: counted(against.length, 'finding'),
        codes: found,
      }),
    };
  }
  return wholly
    ? { status: 'met', basis: say('Nothing speaks against it.') }
    : { status: 'needs-a-person', basis: say('Nothing was found; the rest a person has to see.') };
}
