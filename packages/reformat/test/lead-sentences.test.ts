import { describe, expect, it } from 'vitest';
import { announcesList } from '../src/passes/lead-sentences.ts';

describe('a sentence of the source that announces a list', () => {
  it.each([
    ['The terms below are used in this document.', 'termsElsewhereLead', 'en'],
    ['For the purposes of this document, the following abbreviations apply:', 'abbreviationsLead', 'en'],
    ['The following referenced documents are indispensable.', 'referencesLead', 'en'],
    ['Les abréviations suivantes sont utilisées:', 'abbreviationsLead', 'fr'],
    ['Se utilizan los siguientes términos:', 'termsHereLead', 'es'],
    ['Используются следующие сокращения:', 'abbreviationsLead', 'ru'],
    ['تستخدم هذه الوثيقة المصطلحات التالية:', 'termsHereLead', 'ar'],
    ['本文件使用下列缩写：', 'abbreviationsLead', 'zh'],
  ] as const)('%s', (sentence, key, language) => {
    expect(announcesList(sentence, key, language)).toBe(true);
  });

  it.each([
    ['says more', 'The following terms apply. They come from [ITU-T Y.1].', 'termsElsewhereLead'],
    ['is of another list', 'The following abbreviations are used:', 'termsHereLead'],
    ['announces nothing', 'Abbreviations are written in capitals.', 'abbreviationsLead'],
    ['has a number', 'The following 3 terms are used:', 'termsHereLead'],
    ['goes on', 'The following terms', 'termsHereLead'],
    ['is long', `The following terms are used ${'in this and other documents '.repeat(6)}:`, 'termsHereLead'],
    ['is of no clause with a fixed sentence', 'The following terms are used:', 'scopeLead'],
  ])('is none where it %s', (_, sentence, key) => {
    expect(announcesList(sentence, key, 'en')).toBe(false);
  });
});
