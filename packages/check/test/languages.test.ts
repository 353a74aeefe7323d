import {
  as,
  type Block,
  bold,
  computeFacts,
  heading,
  italic,
  type Language,
  languages,
  paragraph,
  root,
} from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, test } from 'vitest';
import { check, type Finding } from '../src/index.ts';

/** A correct draft in the words of the lexicon. */
function draft(language: Language): Block[] {
  const word = (key: string) => vocabulary.wording(key, language).text;
  const name = word('recommendationNoPattern').replace('{no}', 'X.1234');
  return [
    as('recommendation-number', name),
    as('recommendation-title', 'Sensors'),
    as('unnumbered-heading', bold(word('summary'))),
    paragraph(`${name} specifies sensors.`),
    as('unnumbered-heading', bold(word('keywords'))),
    paragraph('Air, sensor.'),
    heading('1', word('scope')),
    paragraph('Sensors of [ITU-T A.5].'),
    heading('2', word('references')),
    paragraph(word('referencesLead')),
    as('reference', ['[ITU-T A.5]', '\t', 'Recommendation ITU-T A.5 (2019), ', italic('Procedures'), '.']),
    heading('3', word('definitions')),
    heading('3.1', word('termsDefinedElsewhere')),
    paragraph(word('none')),
    heading('3.2', word('termsDefinedHere')),
    paragraph(word('termsHereLead')),
    as('term', [bold('3.2.1'), '\t', bold('sensor'), ': A device.']),
    heading('4', word('abbreviations')),
    paragraph(word('none')),
    heading('5', word('conventions')),
    paragraph(word('none')),
    heading('6', 'Sensors'),
    paragraph('Small.'),
    as('note', `${word('noteLeadSingle')}Some are large.`),
    as('annex-heading', `${word('annex')} A\nTests`),
    as('integral-part-sentence', word('annexIntegral')),
    paragraph('Many.'),
    as('appendix-heading', `${word('appendix')} I\nHistory`),
    as('integral-part-sentence', word('appendixNotIntegral')),
    paragraph('Long.'),
  ];
}

function findingsOf(language: Language, blocks: readonly Block[]): Finding[] {
  const source = {
    name: 'a.docx',
    sha256: '',
    format: 'docx' as const,
    language,
    languageConfidence: 1,
    view: 'final' as const,
  };
  const facts = computeFacts({ root: root(...blocks), source, properties: { custom: {} } }, vocabulary, {
    kind: 'recommendation',
    stage: 'draft',
    language,
  });
  return check(facts, { today: '2026-01-01' });
}

describe.each(languages)('in %s', (language) => {
  test('a correct draft has no error and no warning', () => {
    const found = findingsOf(language, draft(language)).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  test('a missing clause 5 is found', () => {
    const title = vocabulary.wording('conventions', language).text;
    const at = draft(language).findIndex(
      (block) =>
        block.type === 'paragraph' &&
        block.children.some((run) => run.type === 'text' && run.value === title),
    );
    const without = draft(language).toSpliced(at, 2);
    const found = findingsOf(language, without).find(({ subject }) => subject === 'missing|5');
    expect(found?.message).toContain(title);
  });

  test('an annex without its sentence is found, and accuses only on wordings that were seen', () => {
    const without = draft(language).filter(
      (block) => block.type !== 'paragraph' || block.role !== 'integral-part-sentence',
    );
    const found = findingsOf(language, without).find(({ rule }) => rule === 'boilerplate/annex-sentence');
    const { evidence } = vocabulary.wording('annexIntegral', language);
    const isSeen = evidence === 'seen-official' || evidence === 'seen-secondary-copy';
    expect(found?.severity).toBe(isSeen ? 'error' : 'info');
  });

  test('another note label is found', () => {
    const label = vocabulary.wording('note', language).text;
    const changed = draft(language).map((block) =>
      block.type === 'paragraph' && block.role === 'note' ? as('note', `${label}: Some are large.`) : block,
    );
    expect(findingsOf(language, changed).map(({ rule }) => rule)).toContain('notes/label');
  });
});
