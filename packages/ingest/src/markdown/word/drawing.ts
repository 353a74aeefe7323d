import { escapeAttribute } from '@fg2rec/ooxml';
import { template } from '@fg2rec/rulebook';
import type { Image } from 'mdast';
import type { LoadedPicture } from '../picture.ts';
import { attributesOf } from '../source-file.ts';
import { pictureSize } from './picture-size.ts';
import type { Story } from './state.ts';

const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';
/** English metric units in a pixel of 1/96 inch. */
const unitsInPixel = 9525;

/** One pixel, transparent: what programs show that cannot draw SVG. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A picture in the line of the text (ISO/IEC 29500-1 clause 20.4.2.8); an SVG beside a bitmap, as Word 2016 writes it. */
export function drawing(node: Image, { relations, state }: Story): string {
  const picture = (node.data as { picture?: LoadedPicture } | undefined)?.picture;
  if (picture === undefined) {
    return '';
  }
  const { width, height } = pictureSize(picture, attributesOf(node)?.pairs ?? {}, template.page.textWidth);
  const size = `cx="${Math.round(width * unitsInPixel)}" cy="${Math.round(height * unitsInPixel)}"`;
  const name = escapeAttribute(node.url.slice(node.url.lastIndexOf('/') + 1));
  const title =
    node.title === undefined || node.title === null ? '' : ` title="${escapeAttribute(node.title)}"`;
  const number = state.nextDrawing();
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>` +
    `<wp:docPr id="${number}" name="${name}" descr="${escapeAttribute(node.alt ?? '')}"${title}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingml}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawingml}/main"><a:graphicData uri="${drawingml}/picture"><pic:pic xmlns:pic="${drawingml}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="${number}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill>${blip(picture, relations)}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

/** [MS-ODRAWXML] clause 2.23.1: the SVG is an extension of the bitmap that stands for it. */
function blip(picture: LoadedPicture, relations: Story['relations']): string {
  if (picture.type !== 'svg') {
    return `<a:blip r:embed="${relations.picture(picture.data, picture.type)}"/>`;
  }
  const bitmap = relations.picture(picture.fallback ?? pixel, 'png');
  const svg = relations.picture(picture.data, 'svg');
  return (
    `<a:blip r:embed="${bitmap}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/>` +
    '</a:ext></a:extLst></a:blip>'
  );
}
