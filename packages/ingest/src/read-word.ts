import { createHash } from 'node:crypto';
import {
  type Deliverable,
  type Language,
  paragraphsOf,
  plainText,
  type Remark,
  type RevisionView,
  type Root,
  type Section,
} from '@fg2rec/document';
import { child, fail, type Limits, type OpcPackage, openPackage, toTransitional } from '@fg2rec/ooxml';
import { vocabulary } from '@fg2rec/rulebook';
import { readBlocks } from './body/blocks.ts';
import { withMarks } from './body/merged-cells.ts';
import { readComments, readMargins, readNotes } from './body/notes.ts';
import { anchorOf, openPart, openStory, type Reading } from './body/story.ts';
import { guardContent } from './guard-content.ts';
import { detectLanguage } from './language.ts';
import { readNumbering } from './numbering.ts';
import { packageRemarks } from './package-remarks.ts';
import { readProperties } from './properties.ts';
import { summariseRevisions } from './revision-summary.ts';
import { assignRoles } from './roles/assign.ts';
import { readSection } from './sections.ts';
import { readStyles } from './styles.ts';

export interface ReadOptions {
  /** How unresolved tracked changes are read; `final` by default: as if all were accepted. */
  readonly view?: RevisionView;
  /** The language of the text, where the user says it; detected otherwise. */
  readonly language?: Language;
}

export interface ReadWordOptions extends ReadOptions {
  readonly limits?: Limits;
}

/**
 * Reads a Word file (.docx, .docm, .dotx; Transitional or Strict).
 *
 * @param name the file name without folder, for messages and the report.
 * @throws Fg2recError where the file cannot be opened: see `openPackage`; `not-a-word-document` where it holds no
 *   Word text.
 */
export async function readWord(
  bytes: Uint8Array,
  name: string,
  options: ReadWordOptions = {},
): Promise<Deliverable> {
  const { limits, ...rest } = options;
  const original = await openPackage(bytes, name, limits);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return readPackage(toTransitional(original), { ...rest, sha256, original });
}

export interface ReadPackageOptions extends ReadOptions {
  /** Digest of the file as it came, in hexadecimal. */
  readonly sha256: string;
  /** The package as it came, where it was made Transitional since: what is remarked of the file is read there. */
  readonly original?: OpcPackage;
}

/**
 * Reads an opened package, which must be Transitional with canonical prefixes (see `toTransitional`).
 *
 * @throws Fg2recError `not-a-word-document` where it holds no Word text, `xml-malformed` and the like for its parts,
 *   and what `guardContent` refuses.
 */
export function readPackage(opc: OpcPackage, options: ReadPackageOptions): Deliverable {
  const { view = 'final' } = options;
  const mainPart = mainPartOf(opc);
  const stories = storyParts(opc, mainPart);
  guardContent(opc, stories, opc.related(mainPart, 'numbering'));
  const styles = readStyles(opc, mainPart);
  const remarks: Remark[] = packageRemarks(options.original ?? opc);
  const sections: Section[] = [];
  const reading: Reading = {
    package: opc,
    view,
    styles,
    newNumbering: () => readNumbering(opc, mainPart, styles),
    remarks,
    sections,
    noteReferences: new Set(),
    formats: new Map(),
    missing: new Set(),
  };
  const unassigned = readBody(reading, mainPart);
  const footnotes = readNotes(reading, mainPart, 'footnote');
  const endnotes = readNotes(reading, mainPart, 'endnote');
  const comments = readComments(reading, mainPart);
  const headers = readMargins(reading, mainPart, 'header');
  const footers = readMargins(reading, mainPart, 'footer');
  const properties = readProperties(opc);
  const detected = detectLanguage(sampleOf(unassigned), properties.language ?? styles.language);
  const language = options.language ?? detected.language;
  return {
    source: {
      name: opc.name,
      sha256: options.sha256,
      format: 'docx',
      language,
      languageConfidence: options.language === undefined ? detected.confidence : 1,
      view,
    },
    package: opc,
    mainPart,
    root: assignRoles(unassigned, { footnotes, endnotes, language, vocabulary }),
    footnotes,
    endnotes,
    comments,
    headers,
    footers,
    sections,
    properties,
    revisions: summariseRevisions(opc, stories),
    remarks,
  };
}

function mainPartOf(opc: OpcPackage): string {
  const part = opc.related('', 'officeDocument');
  if (part === undefined) {
    return fail(
      'not-a-word-document',
      opc.name,
      'The package names no main document. Check that the right file was sent, and save it again in Word.',
    );
  }
  return part;
}

function readBody(reading: Reading, mainPart: string): Root {
  const part = openPart(reading, mainPart);
  const story = openStory(reading, part);
  const body = child(part.root, 'w:body');
  if (body === undefined) {
    return fail(
      'not-a-word-document',
      `${reading.package.name}!${mainPart}`,
      'The main document has no body. Is it a spreadsheet or a presentation? Only Word files are read.',
    );
  }
  const children = withMarks(readBlocks(story, body, { role: 'body' }), story.pendingMarks);
  const last = child(body, 'w:sectPr');
  if (last !== undefined) {
    reading.sections.push(readSection(last, anchorOf(story, last), [...part.relationships.values()]));
  }
  return { type: 'root', anchor: anchorOf(story, body), children };
}

/** The parts that hold flowing text, each once. */
function storyParts(opc: OpcPackage, mainPart: string): string[] {
  const kinds = new Set(['footnotes', 'endnotes', 'comments', 'header', 'footer']);
  const related = opc
    .relationships(mainPart)
    .filter(({ kind, external, target }) => kinds.has(kind) && !external && opc.has(target))
    .map(({ target }) => target);
  return [...new Set([mainPart, ...related])];
}

/** Characters enough to know a language by. */
const languageSample = 50_000;

/** Text from all over the body: every paragraph of a short document, every second or third of a longer one. */
function sampleOf(root: Root): string {
  const texts = paragraphsOf(root.children)
    .map(plainText)
    .filter((text) => text !== '');
  const step = Math.ceil(texts.reduce((sum, { length }) => sum + length, 0) / languageSample);
  return texts.filter((_, index) => index % step === 0).join('\n');
}
