import { escapeAttribute } from '@fg2rec/ooxml';
import { type TemplateStyle, template } from '@fg2rec/rulebook';

/** styles.xml with the names of the ITU-T template, so that the Word reader knows each paragraph by its style. */
export function stylesPart(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="SimSun" w:hAnsi="Times New Roman" w:cs="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    `${template.styles.map(style).join('')}</w:styles>`
  );
}

function style({ id, name, type, basedOn, default: isDefault, builtIn, pPr, rPr }: TemplateStyle): string {
  const paragraph = [
    pPr?.jc === undefined ? '' : `<w:jc w:val="${pPr.jc}"/>`,
    pPr?.outlineLvl === undefined ? '' : `<w:outlineLvl w:val="${pPr.outlineLvl}"/>`,
  ].join('');
  const run = [
    rPr?.font === undefined
      ? ''
      : `<w:rFonts w:ascii="${rPr.font}" w:hAnsi="${rPr.font}" w:cs="${rPr.font}"/>`,
    rPr?.b === true ? '<w:b/>' : '',
    rPr?.i === true ? '<w:i/>' : '',
    rPr?.sz === undefined ? '' : `<w:sz w:val="${rPr.sz}"/>`,
    rPr?.vertAlign === undefined ? '' : `<w:vertAlign w:val="${rPr.vertAlign}"/>`,
  ].join('');
  return [
    `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''}${builtIn ? '' : ' w:customStyle="1"'} w:styleId="${escapeAttribute(id)}">`,
    `<w:name w:val="${escapeAttribute(name)}"/>`,
    basedOn === undefined ? '' : `<w:basedOn w:val="${escapeAttribute(basedOn)}"/>`,
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}
