import type { Language } from '@fg2rec/document';
import { template } from '@fg2rec/rulebook';
import { declare, xmlDeclaration } from './wordml.ts';

export interface SettingsInput {
  readonly language: Language;
  /** Ids of the footnotes and endnotes that are separators, as the notes parts number them. */
  readonly footnoteSeparators: readonly string[];
  readonly endnoteSeparators: readonly string[];
  /** `w:clrSchemeMapping` of the source, which its drawings go by. */
  readonly colourMapping?: string;
}

/**
 * settings.xml: ECMA-376 Part 1 clause 17.15. No template, no macros, no protection, no tracking of changes; what
 * the skeleton of 2022 sets on tab stops and compatibility.
 */
export function settingsXml(input: SettingsInput): string {
  const { language, footnoteSeparators, endnoteSeparators } = input;
  const { language: proofing, eastAsiaLanguage, complexLanguage } = template.typography[language];
  return [
    xmlDeclaration,
    `<w:settings${declare('w', 'm')}>`,
    '<w:zoom w:percent="100"/>',
    '<w:defaultTabStop w:val="567"/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    separators('footnote', footnoteSeparators),
    separators('endnote', endnoteSeparators),
    `<w:compat>${compatibility.map(([name, value]) => `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`).join('')}</w:compat>`,
    maths,
    `<w:themeFontLang w:val="${proofing}" w:eastAsia="${eastAsiaLanguage}" w:bidi="${complexLanguage}"/>`,
    input.colourMapping ?? colourMapping,
    // Not the decimal marker of the text, but what fields reckon with.
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    '</w:settings>',
  ].join('');
}

const compatibility = [
  ['compatibilityMode', '15'],
  ['overrideTableStyleFontSizeAndJustification', '1'],
  ['enableOpenTypeFeatures', '1'],
  ['doNotFlipMirrorIndents', '1'],
  ['differentiateMultirowTableHeaders', '1'],
  ['useWord2013TrackBottomHyphenation', '1'],
] as const;

const maths =
  '<m:mathPr><m:mathFont m:val="Cambria Math"/><m:brkBin m:val="before"/><m:brkBinSub m:val="--"/>' +
  '<m:smallFrac m:val="0"/><m:dispDef/><m:lMargin m:val="0"/><m:rMargin m:val="0"/><m:defJc m:val="centerGroup"/>' +
  '<m:wrapIndent m:val="1440"/><m:intLim m:val="subSup"/><m:naryLim m:val="undOvr"/></m:mathPr>';

const colourMapping =
  '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2"' +
  ' w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink"' +
  ' w:followedHyperlink="followedHyperlink"/>';

function separators(kind: 'footnote' | 'endnote', ids: readonly string[]): string {
  return ids.length === 0
    ? ''
    : `<w:${kind}Pr>${ids.map((id) => `<w:${kind} w:id="${id}"/>`).join('')}</w:${kind}Pr>`;
}
