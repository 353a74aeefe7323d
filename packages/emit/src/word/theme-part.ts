import { applySplices, descendant, type OpcPackage } from '@fg2rec/ooxml';
import { template } from '@fg2rec/rulebook';
import { declare, xmlDeclaration } from './wordml.ts';

/**
 * The theme: ECMA-376 Part 1 clause 20.1.6. Drawings, charts and SmartArt take their colours from the theme of the
 * source, so it stays where there is one; its fonts give way to the template's.
 */
export function themeXml(source: OpcPackage, sourcePart: string | undefined): string {
  const fonts = fontScheme();
  // A theme with pictures of its own would need them, too: such are backgrounds, which a TD has not.
  if (sourcePart === undefined || source.relationships(sourcePart).length > 0) {
    return ownTheme(fonts);
  }
  const scheme = descendant(source.tree(sourcePart), 'a:fontScheme');
  const text = source.text(sourcePart).replace(/^\ufeff/, '');
  if (scheme === undefined || text.length !== source.text(sourcePart).length) {
    return ownTheme(fonts);
  }
  return applySplices(text, [{ start: scheme.start, end: scheme.end, text: fonts }], sourcePart);
}

function fontScheme(): string {
  const { latin } = template.typography.en;
  const set = `<a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface="${latin}"/>`;
  return `<a:fontScheme${declare('a')} name="ITU-T"><a:majorFont>${set}</a:majorFont><a:minorFont>${set}</a:minorFont></a:fontScheme>`;
}

/** Greys and plain colours, for a document that brings no theme. */
function ownTheme(fonts: string): string {
  const colours = [
    ['dk1', '000000'],
    ['lt1', 'FFFFFF'],
    ['dk2', '1F3864'],
    ['lt2', 'E7E6E6'],
    ['accent1', '2F5496'],
    ['accent2', 'C45911'],
    ['accent3', '7B7B7B'],
    ['accent4', 'BF8F00'],
    ['accent5', '2E74B5'],
    ['accent6', '538135'],
    ['hlink', '0000FF'],
    ['folHlink', '800080'],
  ].map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return [
    `${xmlDeclaration}<a:theme${declare('a')} name="ITU-T"><a:themeElements>`,
    `<a:clrScheme name="ITU-T">${colours.join('')}</a:clrScheme>`,
    fonts,
    '<a:fmtScheme name="ITU-T">',
    `<a:fillStyleLst>${fill}${fill}${fill}</a:fillStyleLst>`,
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect}${effect}${effect}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${fill}${fill}${fill}</a:bgFillStyleLst>`,
    '</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>',
  ].join('');
}
