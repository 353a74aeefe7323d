import { acronymsUsed } from '@fg2rec/check';
import { as, type Block, heading, type Language, paragraph, paragraphsOf, plainText } from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, it } from 'vitest';
import { convertTwice } from './support/convert-twice.ts';
import { orderAfter } from './support/order-after.ts';
import { insertedLines, type Planned, plan } from './support/plan.ts';
import { p, r } from './support/word-file.ts';

const lead = 'This Recommendation uses the following abbreviations and acronyms:';

function draft(entries: readonly Block[], ...body: string[]): Planned {
  return plan([
    heading('1', 'Scope'),
    paragraph('This Recommendation describes access networks.'),
    heading('4', 'Abbreviations and acronyms'),
    ...entries,
    heading('6', 'Networks'),
    ...body.map((text) => paragraph(text)),
  ]);
}

/** The lines of clause 4 below its heading. */
function clause4(planned: Planned): string[] {
  const lines = orderAfter(planned);
  return lines.slice(lines.indexOf('4\tAbbreviations and acronyms') + 1, lines.indexOf('5\tConventions'));
}

function entry(text: string): Block {
  return as('abbreviation', text);
}

describe('clause 4', () => {
  it('is sorted, and moves no more than it must', () => {
    const planned = draft(
      [
        paragraph(lead),
        entry('AN\tAccess Network'),
        entry('PON\tPassive Optical Network'),
        entry('EB\tEnergy Budget'),
      ],
      'The AN, the PON and the EB.',
    );
    expect(clause4(planned)).toEqual([
      lead,
      'AN\tAccess Network',
      'EB\tEnergy Budget',
      'PON\tPassive Optical Network',
    ]);
    const moved = planned.edits.flatMap((edit) => (edit.kind === 'move-blocks' ? edit.blocks : []));
    expect(moved).toHaveLength(1);
  });

  it('gets what the text explains at its first use, in its place and to be confirmed', () => {
    const planned = draft(
      [paragraph(lead), entry('AN\tAccess Network'), entry('PON\tPassive Optical Network')],
      'An AN with a PON and an optical line terminal (OLT). The OLT is far.',
    );
    expect(clause4(planned)).toEqual([
      lead,
      'AN\tAccess Network',
      'OLT\tOptical Line Terminal [to be confirmed]',
      'PON\tPassive Optical Network',
    ]);
    expect(planned.changes.map(({ rule }) => rule)).toContain('abbreviations/unlisted');
  });

  it('says what it holds instead of "None."', () => {
    const planned = draft(
      [paragraph('None.')],
      'Uses IABNNS (inclusive audio-based network navigation system).',
    );
    expect(clause4(planned)).toEqual([
      lead,
      'IABNNS\tInclusive Audio-Based Network Navigation System [to be confirmed]',
    ]);
  });

  it('is made with its entries where it is missing', () => {
    const planned = plan([
      heading('1', 'Scope'),
      paragraph('The state of charge (SoC) matters; the SoC falls.'),
      heading('2', 'Networks'),
      paragraph('Text.'),
    ]);
    expect(clause4(planned)).toEqual([lead, 'SoC\tState of Charge [to be confirmed]']);
  });

  it.each([
    ['initials that do not fit', 'The terminal of the operator (OLT) is far. The OLT is near.'],
    ['a bracket that says something else', 'The power meter (OLT port) is far. The OLT is near.'],
    ['no explanation', 'The OLT is far. The OLT is near.'],
  ])('proposes nothing for %s', (_case, text) => {
    expect(clause4(draft([paragraph('None.')], text))).toEqual(['None.']);
  });
});

describe('what the text explains', () => {
  it.each<[Language, string, string, string]>([
    [
      'fr',
      'Abréviations et acronymes',
      "L'intelligence artificielle (IA) croît; l'IA est partout.",
      'IA\tIntelligence Artificielle',
    ],
    [
      'fr',
      'Abréviations et acronymes',
      "L'apprentissage automatique (machine learning, ML) croît.",
      'ML\tMachine Learning',
    ],
    [
      'es',
      'Abreviaturas y acrónimos',
      'El índice de calidad relativa (ICR) crece.',
      'ICR\tÍndice de Calidad Relativa',
    ],
    ['ru', 'Сокращения и акронимы', 'Машинное обучение (МО) растет; МО везде.', 'МО\tМашинное Обучение'],
    ['ru', 'Сокращения и акронимы', 'Растет интернет вещей (IoT).', 'IoT\tинтернет вещей'],
    [
      'ru',
      'Сокращения и акронимы',
      'Растет граница (от англ. edge computing – EC) сети.',
      'EC\tEdge Computing',
    ],
    ['ar', 'المختصرات والأسماء المختصرة', 'ينمو الذكاء الاصطناعي (AI) في كل مكان.', 'AI\tالذكاء الاصطناعي'],
    ['zh', '缩写和首字母缩略语', '本文描述人工智能（AI）的应用。', 'AI\t人工智能'],
    [
      'zh',
      '缩写和首字母缩略语',
      '人工智能（artificial intelligence，AI）的应用。',
      'AI\tArtificial Intelligence',
    ],
    ['zh', '缩写和首字母缩略语', '系统采用AI（人工智能）技术。', 'AI\t人工智能'],
  ])('is proposed in %s: %s', (language, title, text, expected) => {
    const planned = plan(
      [
        heading('1', 'X'),
        paragraph('…'),
        heading('4', title),
        paragraph(vocabulary.wording('none', language).text),
        heading('6', 'Y'),
        paragraph(text),
      ],
      { language },
    );
    const proposed = insertedLines(planned.edits).filter(
      (line) => line.includes('\t') && /\p{Lu}{2}|IoT/u.test(line),
    );
    expect(proposed.map((line) => line.replace(/ [[\uff3b].*$/, ''))).toContain(expected);
  });

  it('is not proposed where it goes to the transfer note', () => {
    const planned = plan(
      [
        as('unnumbered-heading', 'Acknowledgements'),
        paragraph('Working Group Three (WGT) wrote this. WGT met.'),
        ...clauses,
      ],
      { kind: 'fg-specification' },
    );
    expect(insertedLines(planned.edits).join()).not.toContain('WGT');
  });

  it('is no finding where it stands in the transfer note', () => {
    const bold = '<w:b/>';
    const [, second] = convertTwice({
      body:
        p(r('Acknowledgements', bold)) +
        p(r('This was written by WGT. WGT met twice.')) +
        p(r('1 Scope', bold)) +
        p(r('The text describes sensors of all kinds.')) +
        p(r('2 Sensors and networks', bold)) +
        p(r('Every sensor of the network senses.')),
    });
    const texts = paragraphsOf(second.deliverable.root.children).map((each) => plainText(each));
    expect(texts).toContain('This was written by WGT. WGT met twice.');
    expect([...acronymsUsed(second.facts).keys()]).toEqual([]);
  });
});

const clauses = [heading('1', 'Scope'), paragraph('Text.'), heading('6', 'Sensors'), paragraph('Text.')];
