import type { Anchor, Drawing, Paragraph, Picture } from '@fg2rec/document';
import type { Emission, Surroundings } from './emission.ts';
import { type StandIn, standIn } from './words.ts';

/**
 * What a picture is, for those who cannot see it (ISO 14289-1 clause 7.3): the author's words, else its caption, else
 * the words written in it, else that it is a picture. Where the author has said nothing, that is remarked on.
 */
export function alternativeText(
  object: Picture | Drawing,
  paragraph: Paragraph,
  emission: Emission,
  around: Surroundings,
  isFormula: boolean,
): string {
  const given = [object.description, object.title].find((text) => text !== undefined && isReal(text));
  if (given !== undefined) {
    return given.replace(/\s+/g, ' ').trim();
  }
  const caption = isFormula ? undefined : emission.captions.get(paragraph);
  if (!isFormula && !around.inMargin && !isDecorative(object.anchor, emission)) {
    emission.remark({
      code: 'description-missing',
      message: `A ${object.type === 'drawing' ? object.kind : 'picture'} has no description${caption === undefined ? '' : ', and its caption stands for one'}.`,
      where: caption ?? (/^_x\d/.test(object.name ?? '_x0') ? object.part : object.name),
    });
  }
  const written = object.part === undefined ? undefined : emission.pictureWords.get(object.part);
  return (
    caption ??
    written?.slice(0, 300) ??
    drawnWords(object) ??
    standIn(kindOf(object, isFormula), emission.language)
  );
}

/** The words inside a drawing: a chart's are told with its numbers. */
function drawnWords(object: Picture | Drawing): string | undefined {
  const text = object.type === 'drawing' && object.kind !== 'chart' ? object.text : undefined;
  return text === undefined || text === '' ? undefined : text.replace(/\s+/g, ' ').slice(0, 300);
}

function kindOf(object: Picture | Drawing, isFormula: boolean): StandIn {
  if (object.type === 'picture') {
    return isFormula ? 'formula' : 'picture';
  }
  return object.kind === 'chart' || object.kind === 'diagram' ? object.kind : 'drawing';
}

/** Programs fill in names of files and of themselves, which say nothing of what is shown. */
function isReal(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed !== '' &&
    !/^(?:[\w:\\/.-]*\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|eps|vsdx?)|(?:picture|image|graphic|figure|diagram|chart|object|grafik|bild|图片)\s*\d*)$/iu.test(
      trimmed,
    )
  );
}

/** The author has marked it as decoration ([MS-ODRAWXML], `adec:decorative`). */
export function isDecorative(anchor: Anchor, { deliverable }: Emission): boolean {
  const { part, start, end } = anchor;
  return (
    part !== '' &&
    deliverable.package.has(part) &&
    /<(?:\w+:)?decorative\b[^>]*\bval="(?:1|true)"/.test(deliverable.package.text(part).slice(start, end))
  );
}
