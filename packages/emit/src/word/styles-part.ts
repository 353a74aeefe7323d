import type { Language } from '@fg2rec/document';
import { styleXml } from '@fg2rec/reformat';
import { type Typography, template } from '@fg2rec/rulebook';
import { declare, xmlDeclaration } from './wordml.ts';

/**
 * styles.xml of a draft in the ITU-T template, in the fonts and direction of a language.
 * ECMA-376 Part 1 clause 17.7; elements stand in the order of its schema.
 */
export function stylesXml(language: Language): string {
  const typography = template.typography[language];
  const styles = template.styles.map((style) => styleXml(style, typography));
  return `${xmlDeclaration}<w:styles${declare('w')}>${defaultsXml(typography)}${latentStyles}${styles.join('')}</w:styles>`;
}

function defaultsXml(typography: Typography): string {
  const { latin, eastAsia, complex, language, eastAsiaLanguage, complexLanguage } = typography;
  const fonts = `<w:rFonts w:ascii="${latin}" w:eastAsia="${eastAsia}" w:hAnsi="${latin}" w:cs="${complex}"/>`;
  const languages = `<w:lang w:val="${language}" w:eastAsia="${eastAsiaLanguage}" w:bidi="${complexLanguage}"/>`;
  return `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}${languages}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
}

/** Word's own styles stay out of the list until they are used. */
const latentStyles =
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376">' +
  '<w:lsdException w:name="Normal" w:semiHidden="0" w:uiPriority="0" w:unhideWhenUsed="0" w:qFormat="1"/>' +
  '<w:lsdException w:name="heading 1" w:semiHidden="0" w:uiPriority="9" w:unhideWhenUsed="0" w:qFormat="1"/>' +
  '</w:latentStyles>';
