import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@fg2rec/document';
import type { PdfRemark } from './options.ts';

/** The fonts of one PDF. */
export interface Fonts {
  /** Folders with font files, one for each face. */
  readonly folders: readonly string[];
  /** Typst code: the families of text, in order of choice. */
  readonly text: string;
  readonly sans: string;
  readonly code: string;
  readonly maths: string;
}

interface Family {
  readonly package: string;
  readonly name: string;
  readonly faces: readonly string[];
  readonly purpose: string;
}

const faces = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'];
const serif: Family = {
  package: '@expo-google-fonts/tinos',
  name: 'Tinos',
  faces,
  purpose: 'Latin, Greek and Cyrillic text',
};
const sans: Family = {
  package: '@expo-google-fonts/arimo',
  name: 'Arimo',
  faces,
  purpose: 'text in Arial and its like',
};
const code: Family = { package: '@expo-google-fonts/cousine', name: 'Cousine', faces, purpose: 'code' };
const maths: Family = {
  package: '@expo-google-fonts/stix-two-math',
  name: 'STIX Two Math',
  faces: ['400Regular'],
  purpose: 'formulas and symbols',
};
// Fonts that draw the dots of Arabic letters as glyphs of their own (Noto Naskh) give text that cannot be read back.
const arabic: Family = {
  package: '@expo-google-fonts/amiri',
  name: 'Amiri',
  faces,
  purpose: 'Arabic text',
};
const chinese: Family = {
  package: '@expo-google-fonts/noto-serif-sc',
  name: 'Noto Serif SC',
  faces: ['400Regular', '700Bold'],
  purpose: 'Chinese text',
};

const arabicScript = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;
const chineseScript =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[\u{20000}-\u{3ffff}]/u;

/**
 * Finds the font files in the npm packages that carry them; no font of the system is used. Of the Chinese font, which is
 * large, the characters in common use come along; the package with all of them is taken where it is there and needed.
 */
export function findFonts(
  characters: ReadonlySet<string>,
  language: Language,
  remark: (remark: PdfRemark) => void,
): Fonts {
  const text = [...characters].join('');
  const wanted = [
    serif,
    sans,
    code,
    maths,
    ...(language === 'ar' || arabicScript.test(text) ? [arabic] : []),
    ...(language === 'zh' || chineseScript.test(text) ? [chinese] : []),
  ];
  const found = wanted.map((family) => ({
    family,
    folders: family === chinese ? chineseFolders(characters, remark) : folders(family),
  }));
  for (const { family } of found.filter((entry) => entry.folders.length === 0)) {
    remark({
      code: 'font-missing',
      message: `The font ${family.name} for ${family.purpose} is not installed; another takes its place. npm install ${family.package} brings it.`,
      where: family.package,
    });
  }
  const families = found
    .filter((entry) => entry.folders.length > 0 && entry.family !== sans && entry.family !== code)
    .map((entry) => `"${entry.family.name}"`);
  // Quotation marks and dashes of Chinese text are as wide as its letters.
  const order =
    language === 'zh'
      ? ['(name: "Tinos", covers: "latin-in-cjk")', `"${chinese.name}"`, ...families]
      : families;
  return {
    folders: found.flatMap((entry) => entry.folders),
    text: `(${order.join(', ')},)`,
    sans: `("${sans.name}", ${order.join(', ')},)`,
    code: `("${code.name}", ${order.join(', ')},)`,
    maths: `("${maths.name}", ${order.join(', ')},)`,
  };
}

function folders(family: Family): string[] {
  try {
    const root = dirname(createRequire(import.meta.url).resolve(`${family.package}/package.json`));
    return family.faces.map((face) => join(root, face)).filter((folder) => existsSync(folder));
  } catch {
    return [];
  }
}

/** The font file of a face of the text, such as `700Bold`; undefined where its package is not there. */
export function serifFile(face: string): string | undefined {
  const folder = folders(serif).find((one) => basename(one) === face);
  const file = folder === undefined ? undefined : join(folder, `${serif.name}_${face}.ttf`);
  return file !== undefined && existsSync(file) ? file : undefined;
}

/** The build puts it beside the bundle (scripts/chinese-fonts.mjs); run from source there is only the package. */
const shippedChinese = fileURLToPath(new URL('./fonts/chinese', import.meta.url));

function chineseFolders(characters: ReadonlySet<string>, remark: (remark: PdfRemark) => void): string[] {
  if (!existsSync(shippedChinese)) {
    return folders(chinese);
  }
  const shipped = new Set(readFileSync(join(shippedChinese, 'characters.txt'), 'utf8'));
  const rare = [...characters].filter(
    (character) => /\p{Script=Han}/u.test(character) && !shipped.has(character),
  );
  const whole = rare.length === 0 ? [] : folders(chinese);
  if (rare.length > 0 && whole.length === 0) {
    remark({
      code: 'font-missing',
      message: `The Chinese font that comes along has the characters in common use, and not ${rare.slice(0, 10).join(' ')}. The whole font has them: npm install ${chinese.package}, and convert again.`,
      where: chinese.package,
    });
  }
  return whole.length > 0 ? whole : [shippedChinese];
}
