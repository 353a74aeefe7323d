import type { CoverFields, Division, DocumentKind, TitleBlock } from '../facts.ts';
import { phrase } from '../phrase.ts';
import { normalised, paragraphsOf, plainText } from '../text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isSupplementNumber } from './lines/index.ts';
import { everyDivision } from './zones.ts';

export interface KindGuess {
  readonly kind: DocumentKind;
  /** Why, in a few words for a report. */
  readonly reason: string;
}

interface Evidence {
  /** Number line of the title block. */
  readonly number: string;
  /** Title line and the titles on the cover. */
  readonly titles: readonly string[];
  /** Short lines in front of clause 1. */
  readonly lines: readonly string[];
  readonly cover: CoverFields;
  readonly titleBlock: TitleBlock;
  readonly divisions: readonly Division[];
  readonly vocabulary: Vocabulary;
}

const amendment =
  /^(?:draft (?:new )?)?(?:Amendment|Corrigendum|Amendement|Enmienda|Corrigéndum|Поправка|Исправление|修正|勘误|修正案|التعديل|التصويب)\s*\d+/iu;
/** A number line whose number is still to come: "Recommendation ITU-T [number]". */
const numberToCome =
  /^(?:draft (?:new |revised )?)?(?:(?:recommendation|recommandation|recomendación|рекомендация)\s+[A-ZА-Я]{3}-[TТ]|ITU-T\s*建议书|التوصية)/iu;
const guide =
  /^(?:draft )?implementers?['’]?s? guide|^implementor['’]?s['’]? guide|^guide d'implémentation/iu;
/** Kinds, most telling first; the first that fits counts. */
const tests: readonly ((evidence: Evidence) => KindGuess | undefined)[] = [
  implementersGuide,
  amendmentOrCorrigendum,
  supplementKind,
  commonText,
  numberedRecommendation,
  focusGroupDocument,
  namedKind,
  byFixedClauses,
];

/** What kind of document this is, from its title block, cover and the lines in front of clause 1. */
export function kindOf(
  divisions: readonly Division[],
  titleBlock: TitleBlock,
  cover: CoverFields,
  vocabulary: Vocabulary,
): KindGuess {
  const evidence: Evidence = {
    number: titleBlock.numberParagraph === undefined ? '' : normalised(plainText(titleBlock.numberParagraph)),
    titles: [titleBlock.title, cover.fields.title?.value].flatMap((title) =>
      title === undefined ? [] : [normalised(title)],
    ),
    lines: frontLines(divisions),
    cover,
    titleBlock,
    divisions,
    vocabulary,
  };
  for (const test of tests) {
    const guess = test(evidence);
    if (guess !== undefined) {
      return guess;
    }
  }
  return { kind: 'other', reason: phrase('nothing on the cover or in the title says what it is').words };
}

function frontLines(divisions: readonly Division[]): string[] {
  const lines: string[] = [];
  for (const division of divisions) {
    if (
      division.heading?.role === 'clause-heading' ||
      /^(?:contents|foreword|summary)$/.test(division.kind)
    ) {
      if (division.heading?.role === 'clause-heading') {
        break;
      }
      continue;
    }
    const own = division.heading === undefined ? [] : [division.heading];
    for (const paragraph of [...own, ...paragraphsOf(division.blocks)].slice(0, 400)) {
      const line = normalised(plainText(paragraph));
      if (line !== '' && line.length < 150) {
        lines.push(line);
      }
    }
  }
  return lines;
}

function implementersGuide({ titles, lines }: Evidence): KindGuess | undefined {
  const line = [...titles, ...lines].find((candidate) => guide.test(candidate));
  return line === undefined ? undefined : { kind: 'implementers-guide', reason: quoted(line) };
}

function amendmentOrCorrigendum({ number, lines, titles }: Evidence): KindGuess | undefined {
  const inNumber = /\b(?:Amendment|Corrigendum|Amd\.|Cor\.)\s*\d+/i.test(number) ? number : undefined;
  const line = inNumber ?? [...lines, ...titles].find((candidate) => amendment.test(candidate));
  return line === undefined ? undefined : { kind: 'amendment', reason: quoted(line) };
}

function supplementKind({ number, lines, titles }: Evidence): KindGuess | undefined {
  const line = [number, ...titles, ...lines].find((candidate) => isSupplementNumber(candidate));
  return line === undefined ? undefined : { kind: 'supplement', reason: quoted(line) };
}

function commonText({ number, lines }: Evidence): KindGuess | undefined {
  const line = [number, ...lines].find(
    (candidate) => /\|\s*ISO\/IEC/.test(candidate) || /^INTERNATIONAL STANDARD ISO\/IEC/i.test(candidate),
  );
  return line === undefined || number === '' ? undefined : { kind: 'common-text', reason: quoted(line) };
}

function numberedRecommendation({ number, titleBlock, titles }: Evidence): KindGuess | undefined {
  if (titleBlock.number !== undefined) {
    const kind = titleBlock.number.startsWith('A.') ? 'a-series' : 'recommendation';
    return { kind, reason: quoted(number) };
  }
  const isToCome = numberToCome.test(number);
  const draft = isToCome
    ? number
    : titles.find((title) => /^draft (?:new |revised )?recommendation\b/i.test(title));
  return draft === undefined ? undefined : { kind: 'recommendation', reason: quoted(draft) };
}

function focusGroupDocument(evidence: Evidence): KindGuess | undefined {
  const { cover } = evidence;
  const group = cover.fields.group?.value ?? '';
  const number = cover.fields.documentNumber?.value ?? '';
  const isFocusGroup =
    group !== '' || /^FG/i.test(number) || evidence.lines.some((line) => /^ITU-T FG-?[A-Z]/.test(line));
  if (!isFocusGroup) {
    return undefined;
  }
  const because = `focus group document (${group === '' ? number : group})`;
  if (says(evidence, 'technicalSpecification')) {
    return { kind: 'fg-specification', reason: `${because}, technical specification` };
  }
  if (says(evidence, 'technicalReport')) {
    return { kind: 'fg-report', reason: `${because}, technical report` };
  }
  return fixedClauses(evidence) >= 3
    ? { kind: 'fg-specification', reason: `${because} with the clauses of a specification` }
    : { kind: 'fg-report', reason: because };
}

function namedKind(evidence: Evidence): KindGuess | undefined {
  const names: readonly (readonly [string, DocumentKind])[] = [
    ['technicalSpecification', 'fg-specification'],
    ['technicalReport', 'technical-report'],
  ];
  const lines = [...evidence.lines, ...evidence.titles];
  const paper = lines.find((line) => /^(?:ITU-T )?(?:Technical Paper|Document technique)\b/i.test(line));
  if (paper !== undefined) {
    return { kind: 'technical-paper', reason: quoted(paper) };
  }
  for (const [key, kind] of names) {
    if (says(evidence, key)) {
      return { kind, reason: quoted(evidence.vocabulary.forms(key)[0] ?? key) };
    }
  }
  const handbook = lines.find((line) =>
    /^(?:ITU-T )?(?:Handbook|Manuel|Manual|Справочник|手册)\b/i.test(line),
  );
  return handbook === undefined ? undefined : { kind: 'handbook', reason: quoted(handbook) };
}

function byFixedClauses(evidence: Evidence): KindGuess | undefined {
  return fixedClauses(evidence) >= 4
    ? { kind: 'recommendation', reason: phrase('it has the fixed clauses of a Recommendation').words }
    : undefined;
}

/** Whether a short line in front of the text, or a title, says these words at its start or end. */
function says({ lines, titles, vocabulary }: Evidence, key: string): boolean {
  const forms = vocabulary.forms(key).map((form) => normalised(form).toLowerCase());
  const begins = [...lines, ...titles].map((line) =>
    line.toLowerCase().replace(/^(?:draft |itu-t |new |fg[\w-]* )+/, ''),
  );
  return begins.some((line) =>
    forms.some((form) => line.startsWith(form) || (line.length < 80 && line.endsWith(form))),
  );
}

function fixedClauses({ divisions }: Evidence): number {
  const kinds = new Set(
    everyDivision(divisions)
      .filter((division) => division.level === 1)
      .map((division) => division.kind),
  );
  return (['scope', 'references', 'definitions', 'abbreviations', 'conventions'] as const).filter((kind) =>
    kinds.has(kind),
  ).length;
}

function quoted(line: string): string {
  return `"${line.slice(0, 80)}"`;
}
