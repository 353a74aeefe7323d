import { child, childrenNamed, descendant, type OpcPackage, type XmlElement } from '@fg2rec/ooxml';

/** The font that a theme font name such as `minorHAnsi` stands for; undefined where the theme does not say. */
export type ThemeFonts = (themeFont: string | undefined) => string | undefined;

/**
 * Reads the fonts of the theme (ISO/IEC 29500-1 clauses 17.18.96 and 20.1.4.1.18). An empty East Asian or complex
 * typeface is looked up by the script of the document's `w:themeFontLang`, as Word does.
 */
export function readThemeFonts(opc: OpcPackage, mainPart: string): ThemeFonts {
  const themePart = opc.related(mainPart, 'theme');
  const scheme = themePart === undefined ? undefined : descendant(opc.tree(themePart), 'a:fontScheme');
  if (scheme === undefined) {
    return () => undefined;
  }
  const settingsPart = opc.related(mainPart, 'settings');
  const settings = settingsPart === undefined ? undefined : opc.tree(settingsPart);
  const languages = child(settings, 'w:themeFontLang')?.attributes ?? {};
  const scripts = {
    ea: scriptOf(languages['w:eastAsia']),
    cs: scriptOf(languages['w:bidi']),
    latin: undefined,
  };
  return (themeFont) => {
    const [, family, kind = ''] = /^(major|minor)(Ascii|HAnsi|EastAsia|Bidi)$/.exec(themeFont ?? '') ?? [];
    if (family === undefined) {
      return undefined;
    }
    const fonts = child(scheme, family === 'major' ? 'a:majorFont' : 'a:minorFont');
    const slot = slots[kind] ?? 'latin';
    return named(child(fonts, `a:${slot}`)?.attributes.typeface) ?? byScript(fonts, scripts[slot]);
  };
}

const slots: Readonly<Record<string, 'latin' | 'ea' | 'cs'>> = {
  Ascii: 'latin',
  HAnsi: 'latin',
  EastAsia: 'ea',
  Bidi: 'cs',
};

function byScript(fonts: XmlElement | undefined, script: string | undefined): string | undefined {
  const font = childrenNamed(fonts, 'a:font').find(({ attributes }) => attributes.script === script);
  return script === undefined ? undefined : named(font?.attributes.typeface);
}

function named(typeface: string | undefined): string | undefined {
  return typeface === undefined || typeface === '' ? undefined : typeface;
}

function scriptOf(language: string | undefined): string | undefined {
  const tag = (language ?? '').toLowerCase();
  if (/^zh-(tw|hk|mo|hant)/.test(tag)) {
    return 'Hant';
  }
  return scriptByLanguage[tag.slice(0, 2)];
}

const scriptByLanguage: Readonly<Record<string, string>> = {
  zh: 'Hans',
  ja: 'Jpan',
  ko: 'Hang',
  ar: 'Arab',
  fa: 'Arab',
  ur: 'Arab',
  he: 'Hebr',
  th: 'Thai',
};
