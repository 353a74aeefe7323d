import type { Language } from '@fg2rec/document';
import { template } from '@fg2rec/rulebook';
import { declare, xmlDeclaration } from './wordml.ts';

interface Font {
  readonly name: string;
  readonly family: 'roman' | 'swiss' | 'modern' | 'auto';
  readonly pitch: 'variable' | 'fixed';
  /** Code page of its character set, hexadecimal: 00 Western, 02 symbols, 86 Chinese, B2 Arabic. */
  readonly charset: string;
}

const fonts: readonly Font[] = [
  { name: 'Times New Roman', family: 'roman', pitch: 'variable', charset: '00' },
  { name: 'Courier New', family: 'modern', pitch: 'fixed', charset: '00' },
  { name: 'Arial', family: 'swiss', pitch: 'variable', charset: '00' },
  { name: 'Symbol', family: 'roman', pitch: 'variable', charset: '02' },
  { name: 'Wingdings', family: 'auto', pitch: 'variable', charset: '02' },
  { name: 'Cambria Math', family: 'roman', pitch: 'variable', charset: '00' },
  { name: 'SimSun', family: 'auto', pitch: 'variable', charset: '86' },
  { name: 'Traditional Arabic', family: 'roman', pitch: 'variable', charset: 'B2' },
];

/** fontTable.xml, so that a machine without a font knows what is like it: ECMA-376 Part 1 clause 17.8. */
export function fontTableXml(language: Language): string {
  const { complex } = template.typography[language];
  const rows = fonts
    .filter(({ charset, name }) => charset !== 'B2' || name === complex)
    .map(
      ({ name, family, pitch, charset }) =>
        `<w:font w:name="${name}"><w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
    );
  return `${xmlDeclaration}<w:fonts${declare('w')}>${rows.join('')}</w:fonts>`;
}
