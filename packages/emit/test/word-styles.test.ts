import { languages } from '@fg2rec/document';
import { child, childrenNamed, parseXml } from '@fg2rec/ooxml';
import { template } from '@fg2rec/rulebook';
import { describe, expect, it } from 'vitest';
import { stylesXml } from '../src/index.ts';

const styleOf = (xml: string, id: string) =>
  childrenNamed(parseXml(xml, 'styles'), 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);

describe('stylesXml', () => {
  it('writes every style of the template, in every language', () => {
    for (const language of languages) {
      const written = childrenNamed(parseXml(stylesXml(language), 'styles'), 'w:style');
      expect(written.map(({ attributes }) => attributes['w:styleId'])).toEqual(
        template.styles.map(({ id }) => id),
      );
    }
  });

  it('has one default style of each type', () => {
    expect(stylesXml('en').match(/w:default="1"/g)).toHaveLength(4);
  });

  it('writes the facts of heading 1', () => {
    const heading = styleOf(stylesXml('en'), 'Heading1');
    const paragraph = child(heading, 'w:pPr');
    expect(child(paragraph, 'w:ind')?.attributes).toEqual({ 'w:left': '794', 'w:hanging': '794' });
    expect(child(paragraph, 'w:spacing')?.attributes).toEqual({ 'w:before': '360' });
    expect(child(paragraph, 'w:outlineLvl')?.attributes['w:val']).toBe('0');
    expect(child(child(heading, 'w:rPr'), 'w:b')).toBeDefined();
  });

  it('turns Arabic text and makes its letters larger, and leaves others', () => {
    const arabic = styleOf(stylesXml('ar'), 'Normal');
    expect(child(child(arabic, 'w:pPr'), 'w:bidi')).toBeDefined();
    expect(child(child(arabic, 'w:rPr'), 'w:szCs')?.attributes['w:val']).toBe('30');
    const english = styleOf(stylesXml('en'), 'Normal');
    expect(child(child(english, 'w:pPr'), 'w:bidi')).toBeUndefined();
    expect(child(child(english, 'w:rPr'), 'w:szCs')?.attributes['w:val']).toBe('24');
  });

  it('switches off what a style inherits and must not have', () => {
    const footer = child(styleOf(stylesXml('en'), 'FirstFooter'), 'w:rPr');
    expect(child(footer, 'w:caps')?.attributes['w:val']).toBe('0');
  });
});
