import {
  annexLine,
  fixedKind,
  headingLine,
  type LinePatterns,
  normalised,
  type Role,
  recommendationLine,
  type Vocabulary,
} from '@fg2rec/document';
import type { Heading, RootContent } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import { attributesOf } from './source-file.ts';

/** What a heading becomes. */
export interface HeadingPlan {
  readonly role: Role;
  readonly level: number;
  /** As written, without a closing period; '' where there is none. */
  readonly number: string;
  /** Characters of the text in front of the title. */
  readonly titleStart: number;
  /** How text refers to it: `clause 7.2`, `Annex A`, or its title. */
  readonly name: string;
  readonly kind: ReturnType<typeof fixedKind>;
}

export interface Outline {
  readonly plans: ReadonlyMap<Heading, HeadingPlan>;
  /** The heading that is the title of the whole. */
  readonly title?: Heading;
}

export interface OutlineContext {
  readonly vocabulary: Vocabulary;
  readonly patterns: LinePatterns;
  /** Title that the front matter gives. */
  readonly title?: string;
}

const unnumbered =
  /^(?:summary|keywords|history|foreword|introduction|change-log|editors|acknowledgements|index)$/;

/** Reads what each heading is from its text and depth; the highest depth below the title is that of main clauses. */
export function outlineOf(blocks: readonly RootContent[], context: OutlineContext): Outline {
  const headings = headingsOf(blocks);
  const title = titleOf(headings, context);
  const rest = headings.filter(
    (heading) => heading !== title && !isUnion(plainOf(heading), context.vocabulary),
  );
  const top = Math.min(6, ...rest.map(({ depth }) => depth));
  const plans = new Map<Heading, HeadingPlan>();
  for (const heading of headings) {
    plans.set(
      heading,
      heading === title
        ? {
            role: 'recommendation-title',
            level: 1,
            number: '',
            titleStart: 0,
            name: plainOf(heading),
            kind: undefined,
          }
        : planOf(heading, Math.max(1, heading.depth - top + 1), context),
    );
  }
  return { plans, ...(title === undefined ? {} : { title }) };
}

/** Headings in order, those of included files and of containers too. */
export function headingsOf(blocks: readonly RootContent[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') {
      return [block];
    }
    return block.type === 'includedFile' || block.type === 'containerDirective'
      ? headingsOf(block.children)
      : [];
  });
}

function planOf(heading: Heading, depth: number, { vocabulary, patterns }: OutlineContext): HeadingPlan {
  const text = plainOf(heading);
  if (isUnion(text, vocabulary)) {
    return { role: 'cover', level: 1, number: '', titleStart: 0, name: text, kind: undefined };
  }
  const annex = annexLine(text, patterns);
  if (annex !== undefined && (annex.strong || annex.number !== '')) {
    const role = annex.kind === 'annex' ? 'annex-heading' : 'appendix-heading';
    const name = `${annex.label} ${annex.number}`.trim();
    return { role, level: 1, number: '', titleStart: 0, name, kind: annex.kind };
  }
  const isUnnumbered = (attributesOf(heading)?.classes ?? []).some((name) => /^(?:unnumbered|-)$/.test(name));
  const line = isUnnumbered ? undefined : headingLine(text, true);
  const number = line?.number ?? '';
  const title = line?.title ?? text;
  const said = Number(attributesOf(heading)?.pairs.level);
  const level = said >= 1 && said <= 9 ? said : line === undefined ? depth : Math.max(1, line.parts.length);
  const kind = level === 1 ? fixedKind(title, vocabulary) : undefined;
  const base = { level, number, titleStart: line?.titleStart ?? 0, kind };
  if (isUnnumbered) {
    return { ...base, role: 'unnumbered-heading', name: title };
  }
  if (kind === 'contents') {
    return { ...base, role: 'toc-heading', name: title };
  }
  if (kind === 'bibliography' && number === '') {
    return { ...base, role: 'bibliography-heading', name: title };
  }
  if (number === '' && kind !== undefined && unnumbered.test(kind)) {
    return { ...base, role: 'unnumbered-heading', name: title };
  }
  return { ...base, role: 'clause-heading', name: number === '' ? title : `clause ${number}` };
}

/** The only heading of the first depth, in front of all others, where its text heads no clause. */
function titleOf(
  headings: readonly Heading[],
  { vocabulary, patterns, title }: OutlineContext,
): Heading | undefined {
  const named = headings.filter((heading) => !isUnion(plainOf(heading), vocabulary));
  const [first, second] = named;
  if (first === undefined) {
    return undefined;
  }
  const text = plainOf(first);
  if (title !== undefined && normalised(text).toLowerCase() === normalised(title).toLowerCase()) {
    return first;
  }
  const alone = second === undefined || named.slice(1).every(({ depth }) => depth > first.depth);
  const heads =
    headingLine(text) !== undefined ||
    fixedKind(text, vocabulary) !== undefined ||
    (annexLine(text, patterns)?.strong ?? false);
  if (recommendationLine(text, patterns) !== undefined && !heads) {
    return first;
  }
  return alone && named.length > 1 && !heads && title === undefined ? first : undefined;
}

/** The names of the Union and the Sector head the cover page of templates. */
function isUnion(text: string, vocabulary: Vocabulary): boolean {
  const plain = normalised(text).toLowerCase();
  return ['ituName', 'sectorName', 'tdUnion', 'tdSector'].some((key) =>
    vocabulary.forms(key).some((form) => normalised(form).toLowerCase() === plain),
  );
}
