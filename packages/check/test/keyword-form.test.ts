import {
  as,
  type Block,
  computeFacts,
  type Facts,
  type Language,
  paragraph,
  root,
  text,
} from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, it } from 'vitest';
import { inForm, isPlainList, isSmall, keywordsInForm } from '../src/support/keyword-form.ts';
import { keywordLine } from '../src/support/keyword-line.ts';

function factsOf(blocks: readonly Block[], language: Language = 'en'): Facts {
  const source = {
    name: 'a.docx',
    sha256: '',
    format: 'docx',
    languageConfidence: 1,
    view: 'final',
  } as const;
  return computeFacts(
    { root: root(...blocks), source: { ...source, language }, properties: { custom: {} } },
    vocabulary,
    {
      kind: 'recommendation',
      stage: 'draft',
      language,
    },
  );
}

const none = factsOf([]);

describe('keywords in form', () => {
  it('are sorted, with commas, a capital first and a stop', () => {
    expect(inForm(['sensor', 'exchange', 'IoT'], none)).toBe('Exchange, IoT, sensor.');
  });

  it('lose the capital of the first where the text has it small', () => {
    const words = ['Sensor', 'exchange'];
    expect(inForm(words, factsOf([paragraph('A sensor observes.')]))).toBe('Exchange, sensor.');
    expect(inForm(words, none)).toBe('Exchange, Sensor.');
  });

  it('keep the capitals of names', () => {
    const facts = factsOf([paragraph('The internet of things.')]);
    expect(inForm(['Internet', 'Ethernet'], facts)).toBe('Ethernet, Internet.');
    expect(inForm(['eMBB', 'access'], none)).toBe('Access, eMBB.');
    expect(inForm(['eMBB'], none)).toBe('eMBB.');
  });

  it.each([
    ['sensor', true],
    ['sensor data', true],
    ['eMBB', false],
    ['ipv6', false],
    ['IoT', false],
  ])('%s is small: %s', (word, small) => {
    expect(isSmall(word)).toBe(small);
  });
});

describe('keywords of a cover', () => {
  it('are set in form where they are a plain list', () => {
    expect(keywordsInForm('sensor; exchange;', none)).toBe('Exchange, sensor.');
  });

  it('stay as given where they are none, or of a script with another order', () => {
    expect(keywordsInForm('sensor (wide, narrow), exchange', none)).toBe('sensor (wide, narrow), exchange');
    expect(keywordsInForm('sensor; exchange, data', none)).toBe('sensor; exchange, data');
    expect(keywordsInForm('网关，传感器', factsOf([], 'zh'))).toBe('网关，传感器');
    expect(keywordsInForm('', none)).toBe('');
  });
});

describe('a line of keywords', () => {
  const line = (...contents: Parameters<typeof paragraph>[0][]) => {
    const found = keywordLine(
      factsOf([as('unnumbered-heading', 'Keywords'), ...contents.map((one) => paragraph(one))]),
    );
    return found !== undefined && isPlainList(found);
  };

  it('is a plain list on one line, with one sign between the words, of one look', () => {
    expect(line('sensor, exchange')).toBe(true);
    expect(line('sensor; exchange')).toBe(true);
    expect(line('sensor; exchange, data')).toBe(false);
    expect(line('sensor (wide, narrow)')).toBe(false);
    expect(line('sensor', 'exchange')).toBe(false);
    expect(line([text('sensor', { italic: true }), ', exchange'])).toBe(false);
  });
});
