import { type Deliverable, paragraphsOf, plainText } from '@fg2rec/document';
import { findReplacements } from './characters.ts';
import { documentCode } from './document-code.ts';
import { drawDocument, standardName } from './draw.ts';
import { drawObjects } from './drawn-objects.ts';
import type { Emission } from './emission.ts';
import { startEngine } from './engine.ts';
import { finishPdf } from './finish.ts';
import { findFonts } from './fonts.ts';
import type { PdfOptions, PdfRemark, PdfResult } from './options.ts';
import { drawablePictures } from './pictures.ts';
import { preamble } from './preamble.ts';
import { survey } from './survey.ts';
import { textMeasure } from './text-width.ts';
import { quoted } from './typst-code.ts';
import { readLooks } from './word-look.ts';

const ordinaryDate = '2000-01-01T00:00:00Z';

/**
 * The PDF of a deliverable, showing what its Word file shows: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). The
 * same deliverable and options give the same bytes.
 *
 * @param deliverable usually the TD read back from its Word file.
 * @throws Fg2recError pdf-failed where the layout engine does not run, or refuses even plain words.
 */
export async function writePdf(deliverable: Deliverable, options: PdfOptions = {}): Promise<PdfResult> {
  const remarks: PdfRemark[] = [];
  const remark = (one: PdfRemark): void => {
    if (!remarks.some((other) => other.message === one.message && other.where === one.where)) {
      remarks.push(one);
    }
  };
  const language = options.language ?? deliverable.source.language;
  const found = survey(deliverable);
  const fonts = findFonts(found.characters, language, remark);
  const measure = textMeasure();
  const objects = drawObjects(deliverable, found.drawings, measure);
  const pictures = [
    ...(await drawablePictures(deliverable.package, found.pictureParts, remark)),
    ...objects.pictures,
  ];
  const date = dateOf(options.date ?? deliverable.properties.modified ?? deliverable.properties.created);
  const engine = await startEngine(fonts, pictures, Math.floor(date.getTime() / 1000));
  const title = titleOf(deliverable, options);
  const head = preamble(fonts, language, { title, author: options.author ?? deliverable.properties.creator });
  const drawable = pictures.filter(({ part, path }) => {
    const { error } = engine.draw(`${head}\n#image(${quoted(path)}, width: 10pt, alt: "x")`, '1.7');
    if (error !== undefined) {
      remark({
        code: 'picture-unreadable',
        message: `A picture cannot be drawn and is shown as a box: ${error}`,
        where: part,
      });
    }
    return error === undefined;
  });
  const emission: Emission = {
    deliverable,
    language,
    looks: readLooks(deliverable),
    measure,
    scenes: objects.scenes,
    pictures: new Map(drawable.map(({ part, path }) => [part, path])),
    pictureWords: new Map(
      drawable.flatMap(({ part, words }) => (words === undefined ? [] : [[part, words] as const])),
    ),
    replacements: findReplacements(
      found.characters,
      (text) =>
        engine.draw(`${head}\n#{ ${text.map((one) => `par(${quoted(one)})`).join('; ')} }`, 'a-3a').error ===
        undefined,
      remark,
    ),
    targets: found.targets,
    notes: {
      footnote: new Map(deliverable.footnotes.map((note) => [note.id, note])),
      endnote: new Map(deliverable.endnotes.map((note) => [note.id, note])),
    },
    endnoteOrder: found.endnoteOrder,
    headingLevels: found.headingLevels,
    captions: found.captions,
    addsSpaces: addsSpaces(deliverable),
    detail: 'everything',
    remark,
  };
  const chunks = documentCode(emission, options.documentNumber);
  const drawn = drawDocument(head, chunks, engine, deliverable.source.name, remark);
  const { accessible } = drawn;
  const standard = standardName(drawn.standard) + (accessible ? ', PDF/UA-1' : '');
  const given = options.attachments ?? [];
  const attachments = typeof given === 'function' ? given({ remarks, standard }) : given;
  return { bytes: finishPdf(drawn.bytes, { accessible, attachments, date }), remarks, standard };
}

/** `w:doNotUseHTMLParagraphAutoSpacing` in the settings: the old way with space. */
function addsSpaces(deliverable: Deliverable): boolean {
  const settings = deliverable.package.related(deliverable.mainPart, 'settings');
  return (
    settings !== undefined &&
    /<w:doNotUseHTMLParagraphAutoSpacing\s*(?:\/>|w:val="(?:1|true|on)")/.test(
      deliverable.package.text(settings),
    )
  );
}

function dateOf(value: string | undefined): Date {
  const date = new Date(value ?? ordinaryDate);
  return Number.isNaN(date.getTime()) ? new Date(ordinaryDate) : date;
}

/** A PDF/UA file must have a title (ISO 14289-1 clause 7.1). */
function titleOf(deliverable: Deliverable, options: PdfOptions): string {
  const heading = paragraphsOf(deliverable.root.children).find(
    (paragraph) => paragraph.role === 'recommendation-title',
  );
  const candidates = [
    options.title,
    heading === undefined ? undefined : plainText(heading).replace(/\s+/g, ' '),
    deliverable.properties.title,
    deliverable.source.name.replace(/\.[^.]*$/, ''),
  ];
  return (
    candidates.find((candidate) => candidate !== undefined && candidate.trim() !== '')?.trim() ?? 'Untitled'
  );
}
