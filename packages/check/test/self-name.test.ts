import { type DocumentKind, heading, type Language, paragraph } from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, test } from 'vitest';
import { ruleById, runRule } from '../src/index.ts';
import { factsOf } from './support.ts';

function findings(text: string, language: Language, kind: DocumentKind) {
  const rule = ruleById('kinds/self-name');
  const document = [heading('1', vocabulary.wording('scope', language).text), paragraph(text)];
  const facts = factsOf({ title: '', document, kind, language });
  return rule === undefined ? [] : runRule(rule, facts, { today: '2026-01-01' }, vocabulary);
}

/** The text with the suggested words in it. */
function suggested(text: string, language: Language, kind: DocumentKind = 'recommendation'): string {
  const edits = findings(text, language, kind).flatMap((finding) => finding.edits);
  return edits
    .flatMap((edit) => (edit.kind === 'replace-text' ? [edit] : []))
    .sort((one, other) => other.from - one.from)
    .reduce((words, { from, to, text: now }) => words.slice(0, from) + now + words.slice(to), text);
}

describe('a draft Recommendation made of another text', () => {
  test.each<[Language, string, string]>([
    [
      'en',
      'This Technical Report says what the present document is for.',
      'This Recommendation says what this Recommendation is for.',
    ],
    [
      'en',
      'In this deliverable and in this Focus Group deliverable.',
      'In this Recommendation and in this Recommendation.',
    ],
    ['fr', "L'objet du présent document.", "L'objet de la présente Recommandation."],
    [
      'fr',
      'Ce rapport technique décrit. La présente spécification décrit.',
      'Cette Recommandation décrit. La présente Recommandation décrit.',
    ],
    ['es', 'El objeto del presente documento.', 'El objeto de la presente Recomendación.'],
    ['es', 'Este informe técnico describe.', 'Esta Recomendación describe.'],
    [
      'ru',
      'Цель настоящего документа. В настоящем техническом отчете описано.',
      'Цель настоящей Рекомендации. В настоящей Рекомендации описано.',
    ],
    ['ar', 'يصف هذا التقرير التقني الأجهزة.', 'يصف هذه التوصية الأجهزة.'],
    ['zh', '本技术报告描述传感器。', '本建议书描述传感器。'],
  ])('calls itself one, in %s: %s', (language, before, after) => {
    expect(suggested(before, language)).toBe(after);
  });

  test('is not told what a word means that may mean another text', () => {
    const [finding] = findings('This Report is sent. This document says so.', 'en', 'recommendation');
    expect(finding).toMatchObject({ severity: 'info', fix: 'suggestion' });
    const [unclear] = findings('Настоящий документ описывает датчики.', 'ru', 'recommendation');
    expect(unclear?.edits).toEqual([]);
  });

  test('is one finding for each name, with all its places', () => {
    const [only, ...others] = findings(
      'This deliverable is small. In this deliverable sensors are described.',
      'en',
      'recommendation',
    );
    expect([only?.edits.length, others.length]).toEqual([2, 0]);
  });
});

describe('a text that is no Recommendation', () => {
  test.each<[Language, DocumentKind, string, string]>([
    ['en', 'technical-report', 'This Recommendation describes.', 'This Technical Report describes.'],
    ['fr', 'supplement', 'La présente Recommandation décrit.', 'La présente publication décrit.'],
    ['es', 'supplement', 'Esta Recomendación describe.', 'Esta publicación describe.'],
    ['ru', 'supplement', 'Цель настоящей Рекомендации.', 'Цель настоящей публикации.'],
    ['ar', 'supplement', 'تصف هذه التوصية الأجهزة.', 'تصف هذه الوثيقة الأجهزة.'],
    ['zh', 'supplement', '本建议书描述传感器。', '本文件描述传感器。'],
  ])('does not call itself one, in %s: a %s', (language, kind, before, after) => {
    expect(suggested(before, language, kind)).toBe(after);
  });
});
