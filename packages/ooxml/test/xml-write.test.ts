import { escapeAttribute, escapeText, parseXml, textOf } from '@fg2rec/ooxml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** What XML 1.0 can say at all: whole characters, no controls but tab, line feed and return. */
const sayable = (text: string) =>
  [...text].every((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 && ![9, 10, 13].includes(code);
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    return !isControl && !isSurrogate && code !== 0xfffe && code !== 0xffff;
  });
const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    fc.constantFrom('&', '<', '>', ']]>', '"', '\r', '\n', '\t', '\r\n'),
  ),
});

describe('escaped text', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(anyText.filter(sayable), (text) => {
        expect(textOf(parseXml(`<t>${escapeText(text)}</t>`, 'x'))).toBe(text);
        expect(parseXml(`<t a="${escapeAttribute(text)}"/>`, 'x').attributes.a).toBe(text);
      }),
    );
  });

  it('is well formed whatever it is made from', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(units, (text) => {
        const read = textOf(parseXml(`<t>${escapeText(text)}</t>`, 'x'));
        expect(sayable(read)).toBe(true);
        expect(escapeText(read)).toBe(escapeText(text));
      }),
    );
  });

  it('loses lone surrogates and controls, and nothing beside them', () => {
    expect(escapeText('a\ud800b\udc00c\u0000d\u001fe\uffffg😀')).toBe('abcdeg😀');
    expect(escapeText('\ud83d\ud83d\ude00')).toBe('😀');
  });
});
