import { declareUtf8, decodeXml } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { codeOf } from './support/package.ts';

const text = '<?xml version="1.0" encoding="UTF-16"?><t>é图ع</t>';
const utf16 = (content: string) => Buffer.from(content, 'utf16le');

describe('the text of a part', () => {
  it.each([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with mark', Buffer.from(`\ufeff${text}`), `\ufeff${text}`],
    ['UTF-16 little-endian with mark', utf16(`\ufeff${text}`), `\ufeff${text}`],
    ['UTF-16 big-endian with mark', utf16(`\ufeff${text}`).swap16(), `\ufeff${text}`],
    ['UTF-16 little-endian', utf16(text), text],
    ['UTF-16 big-endian', utf16(text).swap16(), text],
  ])('is read from %s', (_, bytes, expected) => {
    expect(decodeXml(bytes, 'x')).toBe(expected);
  });

  it('is read by its declaration', () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><t>é</t>', 'latin1');
    expect(decodeXml(latin, 'x')).toContain('<t>é</t>');
    const cyrillic = Buffer.concat([
      Buffer.from("<?xml version='1.0' encoding='windows-1251'?><t>"),
      Buffer.from([0xc4, 0xe0]),
      Buffer.from('</t>'),
    ]);
    expect(decodeXml(cyrillic, 'x')).toContain('<t>Да</t>');
  });

  it('is refused where its bytes are not what it says', async () => {
    expect(await codeOf(() => decodeXml(Uint8Array.of(0x3c, 0xff, 0x3e), 'x'))).toBe('xml-encoding');
    expect(await codeOf(() => decodeXml(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), 'x'))).toBe('xml-encoding');
  });
});

it('a declaration is made to say UTF-8, and nothing else is touched', () => {
  expect(
    declareUtf8('\ufeff<?xml version="1.0" encoding=\'UTF-16\' standalone="yes"?><a encoding="x"/>'),
  ).toBe('<?xml version="1.0" encoding=\'UTF-8\' standalone="yes"?><a encoding="x"/>');
  expect(declareUtf8('<a encoding="x"/>')).toBe('<a encoding="x"/>');
});
