import {
  as,
  type Block,
  bold,
  computeFacts,
  heading,
  italic,
  type Language,
  languages,
  type Paragraph,
  paragraph,
  root,
  type Stage,
  table,
  type WordingKey,
} from '@fg2rec/document';
import { selfNameForms, vocabulary, wordingKeys } from '@fg2rec/rulebook';
import { describe, expect, test } from 'vitest';
import { check } from '../src/index.ts';
import { figure } from '../src/support/examples.ts';

/** A block of a right document, and the wording that it holds. */
interface Piece {
  readonly block: Block;
  readonly key?: WordingKey;
}

type Say = (key: WordingKey) => string;

/** Wordings of covers, footers and of the template: no rule reads them in the text. */
const elsewhere =
  /^(?:td[A-Z]|placeholder|language[A-Z]|emblem|coverDescription|footerRefPattern|copyrightLine|allRightsReserved|seriesListNote|historyFootnote|historyColumns|page$|sectorName|ituName|recommendation$|supplement|technical|focusGroup|parentGroup|studyGroup|deliverable|termsOfReference|progressReport|temporaryDocument)/;

/** A right draft, or published text, in which each wording of the lexicon stands where it belongs. */
function rightText(stage: Stage, say: Say): Piece[] {
  const of = (key: WordingKey, block: (words: string) => Paragraph): Piece => ({
    block: block(say(key)),
    key,
  });
  const plain = (block: Block): Piece => ({ block });
  const title = (key: WordingKey) => of(key, (words) => as('unnumbered-heading', bold(words)));
  const clause = (number: string, key: WordingKey) => of(key, (words) => heading(number, words));
  const text = (key: WordingKey) => of(key, (words) => paragraph(words));
  const name = say('recommendationNoPattern').replace('{no}', 'X.1234');
  const reference = (tag: string) =>
    plain(
      as('reference', [`[${tag}]`, '\t', 'Recommendation ITU-T A.5 (2019), ', italic('Procedures'), '.'], {
        style: { id: 'Reftext', name: 'Ref_text', basedOn: ['Normal'] },
      }),
    );
  const foreword = [
    title('foreword'),
    text('forewordPara1'),
    text('forewordPara2'),
    text('forewordPara3'),
    text('forewordPara4'),
    text('forewordNoteHeading'),
    text('forewordNoteAdministration'),
    text('forewordNoteVoluntary'),
    text('iprHeading'),
    text('iprPara1'),
    text('iprPara2NotReceived'),
  ];
  const head = [
    of('recommendationNoPattern', () => as('recommendation-number', name)),
    plain(as('recommendation-title', 'Sensors')),
  ];
  return [
    ...head,
    title('summary'),
    plain(paragraph(`${name} 1 2 3.`)),
    ...(stage === 'draft'
      ? []
      : [
          title('history'),
          plain(
            table([say('historyColumns').split('\n'), ['1.0', 'ITU-T X.1234', '2018-01-13', '16', '1000']]),
          ),
        ]),
    title('keywords'),
    plain(paragraph('Air, sensor.')),
    ...(stage === 'draft' ? [] : [...foreword, of('tableOfContents', (words) => as('toc-heading', words))]),
    title('introduction'),
    plain(paragraph('X Y Z.')),
    ...(stage === 'draft' ? [] : head.map(({ block }) => plain(block))),
    clause('1', 'scope'),
    plain(paragraph('1, 2, 3.')),
    clause('2', 'references'),
    text('referencesLead'),
    reference('ITU-T A.5'),
    clause('3', 'definitions'),
    clause('3.1', 'termsDefinedElsewhere'),
    text('termsElsewhereLead'),
    plain(as('term', [bold('3.1.1'), '\t', bold('air'), ' [ITU-T A.5]: A gas.'])),
    clause('3.2', 'termsDefinedHere'),
    text('termsHereLead'),
    plain(as('term', [bold('3.2.1'), '\t', bold('sensor'), ': A device.'])),
    clause('4', 'abbreviations'),
    text('abbreviationsLead'),
    plain(as('abbreviation', 'ADC\tAnalogue-to-Digital Converter')),
    clause('5', 'conventions'),
    text('none'),
    plain(heading('6', 'Sensors')),
    plain(paragraph(`(ADC) [ITU-T A.5] [b-ITU-T A.7]. ADC.`)),
    of('clause', (words) => paragraph(`ADC: ${words} 6.1.`)),
    plain(paragraph(`${say('figure')} 1, ${say('table')} 1, ${say('annex')} A, ${say('appendix')} I.`)),
    of('noteLeadSingle', (words) => as('note', `${words}ADC.`)),
    plain(figure()),
    of('figure', (words) => as('figure-caption', bold(`${words} 1 – ADC`), { alignment: 'center' })),
    of('table', (words) => as('table-caption', bold(`${words} 1 – ADC`), { alignment: 'center' })),
    plain(
      table([
        [
          [as('table-head', bold('ADC'), { alignment: 'center' })],
          [as('table-head', bold('ADC'), { alignment: 'center' })],
        ],
        ['1', '2'],
      ]),
    ),
    plain(heading('6.1', 'ADC')),
    { ...plain(as('note', `${say('noteLeadNumbered').replace('{n}', '1')}ADC.`)), key: 'note' },
    of('noteLeadNumbered', (words) => as('note', `${words.replace('{n}', '2')}ADC.`)),
    plain(heading('6.2', 'ADC')),
    of('equation', (words) => paragraph(`ADC (${words} 6-1).`)),
    plain(as('equation', '\tP = U\t(6-1)')),
    plain(heading('7', 'ADC')),
    text('blankClause'),
    of('annex', (words) => as('annex-heading', `${words} A\nADC`, { pageBreakBefore: true })),
    of('annexIntegral', (words) => as('integral-part-sentence', words)),
    plain(paragraph('ADC.')),
    of('appendix', (words) => as('appendix-heading', `${words} I\nADC`, { pageBreakBefore: true })),
    of('appendixNotIntegral', (words) => as('integral-part-sentence', words)),
    plain(paragraph('ADC.')),
    of('bibliography', (words) => as('bibliography-heading', bold(words), { pageBreakBefore: true })),
    plain(
      as('reference', ['[b-ITU-T A.7]', '\t', 'Recommendation ITU-T A.7 (2019), ', italic('Groups'), '.']),
    ),
  ];
}

/** What is said of the pieces that hold a wording. */
function saidOf(key: WordingKey, language: Language, stage: Stage, pieces: readonly Piece[]): string[] {
  const blocks = root(...pieces.map(({ block }) => block)).children;
  const source = {
    name: 'a.docx',
    sha256: '',
    format: 'docx' as const,
    language,
    languageConfidence: 1,
    view: 'final' as const,
  };
  const tree = { ...root(), children: blocks };
  const options = { kind: 'recommendation', stage, language } as const;
  const facts = computeFacts({ root: tree, source, properties: { custom: {} } }, vocabulary, options);
  const starts = new Set(
    pieces.flatMap((piece, index) => (piece.key === key ? [blocks[index]?.anchor.start] : [])),
  );
  return check(facts, { today: '2026-01-01' })
    .filter(({ place }) => place.anchor !== undefined && starts.has(place.anchor.start))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const isVerified = (key: WordingKey, language: Language) =>
  vocabulary.forms(key, language).length > 0 &&
  /^seen-(?:official|secondary-copy)$/.test(vocabulary.wording(key, language).evidence);

const inText = wordingKeys.filter((key) => !elsewhere.test(key));
const asWritten: Say = (key) => vocabulary.wording(key, 'en').text;

test('every wording of the lexicon has its place in the right texts, or is none of a text', () => {
  const placed = new Set(
    (['draft', 'published'] as const).flatMap((stage) => rightText(stage, asWritten)).map(({ key }) => key),
  );
  expect(inText.filter((key) => !placed.has(key))).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  const verified = inText.filter((key) => isVerified(key, language));
  const forms = verified.flatMap((key) => {
    const { text } = vocabulary.wording(key, language);
    const ofOthers = selfNameForms(text, language);
    return (
      vocabulary
        .forms(key, language)
        .filter((form) => !ofOthers.includes(form))
        // Where the lexicon leaves a choice, print has made it.
        .map((form) => ({ key, form: form.replace(/\[([^/\]]+)\/[^\]]+\]/, '$1') }))
    );
  });

  test.each(forms)('$key is not flagged: $form', ({ key, form }) => {
    const say: Say = (other) => (other === key ? form : vocabulary.wording(other, language).text);
    for (const stage of ['draft', 'published'] as const) {
      expect(saidOf(key, language, stage, rightText(stage, say))).toEqual([]);
    }
  });

  test('another wording in its place is found', () => {
    const wrong = verified.filter((key) => /Lead$|Integral$|^scope$|^conventions$/.test(key));
    for (const key of wrong) {
      const say: Say = (other) => (other === key ? 'X Y Z W' : vocabulary.wording(other, language).text);
      const pieces = rightText('draft', say);
      const all = check(
        computeFacts(
          {
            root: root(...pieces.map(({ block }) => block)),
            source: {
              name: 'a.docx',
              sha256: '',
              format: 'docx',
              language,
              languageConfidence: 1,
              view: 'final',
            },
            properties: { custom: {} },
          },
          vocabulary,
          { kind: 'recommendation', stage: 'draft', language },
        ),
        { today: '2026-01-01' },
      );
      const about = /structure\/fixed-clauses|boilerplate\//;
      expect(
        all.filter(({ rule, severity }) => about.test(rule) && severity !== 'info'),
        key,
      ).not.toEqual([]);
    }
  });
});
