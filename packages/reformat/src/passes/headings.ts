import { type Division, type Edit, type Paragraph, phrase, plainText } from '@fg2rec/document';
import { inSelfNameOf } from '@fg2rec/rulebook';
import { everyDivision } from '../outline/division-blocks.ts';
import { isIntroductory, kindOf } from '../outline/outline.ts';
import { followsGuide } from '../outline/profile.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { sameText } from '../similarity.ts';
import { placeOf } from './describe.ts';

/** Lexicon keys of the headings that the template fixes. */
const fixedTitles: Readonly<Partial<Record<Division['kind'], string>>> = {
  summary: 'summary',
  keywords: 'keywords',
  introduction: 'introduction',
  scope: 'scope',
  references: 'references',
  definitions: 'definitions',
  'terms-elsewhere': 'termsDefinedElsewhere',
  'terms-here': 'termsDefinedHere',
  abbreviations: 'abbreviations',
  conventions: 'conventions',
  bibliography: 'bibliography',
};

/**
 * Headings of clauses are typed number, tab, title (Author's guide clause 9.3.1); fixed titles are worded as fixed.
 */
export const headings: Pass = (input) => {
  const edits: Edit[] = [];
  const changes: Change[] = [];
  const main = followsGuide(input.outline.profile) ? input.outline.order.flat() : [];
  for (const division of everyDivision(main)) {
    const { heading, kind } = division;
    if (heading !== undefined && kind !== 'annex' && kind !== 'appendix' && kind !== 'title-block') {
      edits.push(
        ...numberEdits(division, heading, input, changes),
        ...titleEdits(division, heading, input, changes),
      );
    }
  }
  return { edits, changes };
};

function numberEdits(division: Division, heading: Paragraph, input: PassInput, changes: Change[]): Edit[] {
  const { outline } = input;
  const number = outline.numbers.get(division) ?? '';
  const text = plainText(heading);
  const replaces = typedNumberLength(division, text);
  const edits: Edit[] = [];
  const level = levelOf(division, number);
  const role = number === '' ? 'unnumbered-heading' : 'clause-heading';
  const restyled =
    division.kind !== 'bibliography' && (heading.role !== role || (heading.headingLevel ?? level) !== level);
  const concerns = number !== '' || division.number !== '' || isIntroductory(division, outline);
  if (restyled && concerns) {
    edits.push({ kind: 'set-role', paragraph: heading.anchor, role, headingLevel: level });
  }
  const hasComputed = (heading.number?.text ?? '') !== '';
  const isRight = !hasComputed && text.slice(0, replaces) === (number === '' ? '' : `${number}\t`);
  if (isRight || (number === '' && replaces === 0 && !hasComputed)) {
    return edits;
  }
  edits.push({ kind: 'set-number', paragraph: heading.anchor, number, replaces });
  changes.push(numberChange(division, number, hasComputed, heading));
  return edits;
}

function levelOf(division: Division, number: string): number {
  return number === '' ? Math.max(1, division.level) : number.split('.').length;
}

function numberChange(division: Division, number: string, computed: boolean, heading: Paragraph): Change {
  const place = placeOf(heading, division);
  if (number === '') {
    return {
      pass: 'headings',
      what: phrase('The number {number} is gone from “{title}”.', {
        number: division.number,
        title: division.title,
      }),
      because: phrase('Introductory matter and the Bibliography are not numbered.'),
      rule: 'structure/heading-form',
      place,
    };
  }
  if (division.number !== '' && division.number !== number) {
    return {
      pass: 'headings',
      what: phrase('Clause {number} “{title}” is now {after}.', {
        number: division.number,
        title: division.title,
        after: number,
      }),
      because: phrase('Clauses 1 to 5 have fixed numbers; those that follow are numbered on.'),
      rule: 'structure/heading-form',
      place,
    };
  }
  return {
    pass: 'headings',
    what: phrase('The number {number} is typed, with a tab before the title.', { number }),
    because: computed
      ? phrase('ITU texts have typed clause numbers, which no list setting can change.')
      : phrase('A clause heading is number, tab, title.'),
    rule: 'structure/heading-form',
    place,
  };
}

/** Characters of the typed number with what sets it off from the title. */
function typedNumberLength(division: Division, text: string): number {
  if (division.numberSource !== 'typed') {
    return /^\s*/.exec(text)?.[0].length ?? 0;
  }
  const at = text.indexOf(division.title.split(' ')[0] ?? '', text.search(/\S/) + 1);
  const head = at < 0 ? '' : text.slice(0, at);
  return head.length <= division.number.length + 16 ? head.length : 0;
}

function titleEdits(division: Division, heading: Paragraph, input: PassInput, changes: Change[]): Edit[] {
  const { outline, vocabulary, language } = input;
  const key = fixedTitles[kindOf(division, outline)];
  if (key === undefined || !outline.restructures) {
    return [];
  }
  const title = inSelfNameOf(vocabulary.wording(key, language).text, outline.profile.kind, language);
  const text = plainText(heading);
  const from = typedNumberLength(division, text);
  const to = text.trimEnd().length;
  if (sameText(text.slice(from, to), title) || from >= to) {
    return [];
  }
  changes.push({
    pass: 'headings',
    what: phrase('The title “{title}” reads “{now}”.', { title: division.title, now: title }),
    because: phrase('The titles of clauses 1 to 5 and of the introductory parts are fixed.'),
    rule: 'structure/fixed-clauses',
    place: placeOf(heading, division),
  });
  return [{ kind: 'replace-text', paragraph: heading.anchor, from, to, text: title }];
}
