import { type DivisionKind, type Language, languages } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { vocabulary, wordingKeys } from '../src/index.ts';

describe('headingKind', () => {
  const fixed: [DivisionKind, Record<Language, string>][] = [
    ['summary', { en: 'Summary', fr: 'Résumé', es: 'Resumen', ru: 'Резюме', ar: 'ملخص', zh: '摘要' }],
    [
      'scope',
      {
        en: 'Scope',
        fr: "Domaine d'application",
        es: 'Alcance',
        ru: 'Сфера применения',
        ar: 'مجال التطبيق',
        zh: '范围',
      },
    ],
    [
      'references',
      {
        en: 'References',
        fr: 'Références',
        es: 'Referencias',
        ru: 'Справочные документы',
        ar: 'المراجع',
        zh: '参考文献',
      },
    ],
    [
      'terms-here',
      {
        en: 'Terms defined in this Recommendation',
        fr: 'Termes définis dans la présente Recommandation',
        es: 'Términos definidos en esta Recomendación',
        ru: 'Термины, определенные в настоящей Рекомендации',
        ar: 'المصطلحات المعرفة في هذه التوصية',
        zh: '本建议书定义的术语',
      },
    ],
    [
      'bibliography',
      {
        en: 'Bibliography',
        fr: 'Bibliographie',
        es: 'Bibliografía',
        ru: 'Библиография',
        ar: 'بيبليوغرافيا',
        zh: '参考资料',
      },
    ],
  ];

  for (const [kind, texts] of fixed) {
    it(`knows the official heading of ${kind} in six languages`, () => {
      for (const language of languages) {
        expect(vocabulary.headingKind(texts[language])).toEqual({ kind, language, exact: true });
      }
    });
  }

  it.each<[string, DivisionKind]>([
    ['Terms and definitions', 'definitions'],
    ['Normative references', 'references'],
    ['Acronyms', 'abbreviations'],
    ['List of abbreviations', 'abbreviations'],
    ['Executive summary', 'summary'],
    ['Acknowledgments', 'acknowledgements'],
    ['Revision history', 'change-log'],
    ['Editors', 'editors'],
    ['Contents', 'contents'],
    ['Informative references', 'bibliography'],
    ['Terms defined in this Technical Report', 'terms-here'],
    ['Terms defined in this document', 'terms-here'],
    ['Terms defined in this Supplement', 'terms-here'],
    ['Références normatives', 'references'],
    ['Termes définis dans le présent document', 'terms-here'],
    ['Términos y definiciones', 'definitions'],
    ['Términos definidos en este documento', 'terms-here'],
    ['Термины, определённые в настоящем документе', 'terms-here'],
    ['Нормативные ссылки', 'references'],
    ['المصطلحات والتعاريف', 'definitions'],
    ['المراجع المعيارية', 'references'],
    ['术语和定义', 'definitions'],
    ['规范性引用文件', 'references'],
    ['本文件定义的术语', 'terms-here'],
    ['缩略语', 'abbreviations'],
  ])('recognises %s without taking it for the official form', (text, kind) => {
    expect(vocabulary.headingKind(text)).toMatchObject({ kind, exact: false });
  });

  it('compares without case, closing colon, no-break spaces, tatweel and vowel marks', () => {
    expect(vocabulary.headingKind('ABBREVIATIONS\u00a0AND ACRONYMS')?.kind).toBe('abbreviations');
    expect(vocabulary.headingKind('Summary:')?.kind).toBe('summary');
    expect(vocabulary.headingKind('摘　要')?.kind).toBe('summary');
    expect(vocabulary.headingKind('تمهيد')?.kind).toBe('foreword');
    expect(vocabulary.headingKind('المصطلحات المعرَّفة في هذه التوصية')?.kind).toBe('terms-here');
  });

  it('leaves other headings alone', () => {
    for (const text of [
      'Architecture',
      'Scope of the trial in Geneva',
      'Security considerations',
      '',
      '术',
    ]) {
      expect(vocabulary.headingKind(text)).toBeUndefined();
    }
  });
});

describe('wording', () => {
  it('gives the text to be written and falls back to English', () => {
    expect(vocabulary.wording('none', 'fr').text).toBe('Néant.');
    expect(vocabulary.wording('historyFootnote', 'zh')).toEqual(vocabulary.wording('historyFootnote', 'en'));
  });

  it('carries the evidence, so that memory does not accuse', () => {
    expect(vocabulary.wording('abbreviationsLead', 'zh').evidence).toBe('memory');
    expect(vocabulary.wording('referencesLead', 'ru').evidence).toBe('seen-official');
  });

  it('recognises a sentence under any name that a text has for itself', () => {
    expect(vocabulary.forms('termsHereLead', 'en')).toContain(
      'This Technical Report defines the following terms:',
    );
    expect(vocabulary.forms('annexIntegral')).toContain(
      '(This annex forms an integral part of this Recommendation | International Standard.)',
    );
    expect(vocabulary.forms('termsHereLead', 'fr')).toContain(
      'Le présent document définit les termes suivants:',
    );
    expect(vocabulary.forms('abbreviationsLead', 'es')).toContain(
      'En este documento se utilizan las siguientes abreviaturas y acrónimos:',
    );
  });

  it('fails on a key that does not exist', () => {
    expect(() => vocabulary.wording('noSuchKey', 'en')).toThrow(RangeError);
  });

  it('has every label of a cover and every placeholder in all six languages', () => {
    const keys = wordingKeys.filter((key) => /^(td|placeholder|language)[A-Z]/.test(key));
    expect(keys.length).toBeGreaterThan(30);
    const missing = keys.flatMap((key) =>
      languages
        .filter((language) => vocabulary.forms(key, language).length === 0)
        .map((language) => `${key} ${language}`),
    );
    expect(missing).toEqual([]);
  });

  it('writes placeholders in square brackets', () => {
    for (const key of wordingKeys.filter((one) => one.startsWith('placeholder'))) {
      for (const form of vocabulary.forms(key)) {
        expect(form).toMatch(/^\[[\s\S]*\]$/);
      }
    }
  });
});
