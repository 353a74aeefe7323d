import { createHash } from 'node:crypto';
import {
  type Deliverable,
  type DocumentKind,
  type Language,
  linePatterns,
  type Remark,
  type Stage,
} from '@fg2rec/document';
import type { Limits } from '@fg2rec/ooxml';
import { vocabulary } from '@fg2rec/rulebook';
import type { Definition, FootnoteDefinition, Root, RootContent, Yaml } from 'mdast';
import { detectLanguage } from '../language.ts';
import { type ReadOptions, readPackage } from '../read-word.ts';
import { coverTable } from './cover-table.ts';
import { decodeText } from './decode-text.ts';
import { flowBlocks } from './flow/blocks.ts';
import { paragraph, type Writing } from './flow/writing.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { guardMarkdown, type MarkdownLimits } from './limits.ts';
import type { WordBlock } from './nodes.ts';
import { headingsOf, outlineOf } from './outline.ts';
import type { LoadedPicture } from './picture.ts';
import { attachAttributes, resolveBlocks } from './resolve/blocks.ts';
import { parseFile } from './source-file.ts';
import { loadedPicture, surroundingsOf } from './surroundings.ts';
import { headingIdentifiers, Targets, wantedIdentifiers } from './targets.ts';
import { writePackage } from './word/write-package.ts';

/** A file of the deliverable: its path among the others, with forward slashes, and its content. */
export interface MarkdownFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ReadMarkdownOptions extends ReadOptions {
  readonly limits?: Limits;
  readonly markdownLimits?: MarkdownLimits;
  /** A file beside the deliverable, by its path from the folder of the deliverable; undefined where there is none. */
  readonly file?: (path: string) => Uint8Array | undefined;
}

/** A Markdown deliverable, read as Word, with what its front matter says of it. */
export interface ReadMarkdown {
  readonly deliverable: Deliverable;
  readonly kind?: DocumentKind;
  readonly stage?: Stage;
  readonly language?: Language;
}

/**
 * Reads a Markdown deliverable of one file, or of several in their order. It is written as a Word package in the ITU-T
 * template and read like any other; `deliverable.places` says where each paragraph comes from.
 *
 * @param name of the file or folder, without the folders above it.
 * @throws Fg2recError file-empty, file-unreadable, file-too-large, markdown-too-deep
 */
export async function readMarkdown(
  files: readonly MarkdownFile[],
  name: string,
  options: ReadMarkdownOptions = {},
): Promise<ReadMarkdown> {
  const remarks: string[] = [];
  const surroundings = surroundingsOf(options, remarks);
  const blocks: RootContent[] = [];
  let front: FrontMatter | undefined;
  let frontFile = '';
  for (const { path, bytes } of files) {
    const { text } = decodeText(bytes, path);
    guardMarkdown(text, path, options.markdownLimits);
    const { source, tree } = parseFile(text, path, surroundings);
    const [first] = tree.children;
    const read = first?.type === 'yaml' ? readFrontMatter(first.value, 2) : undefined;
    if (read !== undefined) {
      remarks.push(...read.remarks);
      frontFile = front === undefined ? path : frontFile;
      front = front ?? read;
    }
    const content = withMarkedHeadings(
      tree.children.flatMap((node) => (node.type === 'yaml' ? unreadFront(node, read) : [node])),
      source.prepared?.headings ?? new Map(),
    );
    blocks.push({
      type: 'includedFile',
      file: path,
      children: attachAttributes(resolveBlocks(content, source), source),
    });
  }
  const language = options.language ?? front?.language ?? detectLanguage(sample(files), undefined).language;
  const written = await write(blocks, { name, language, front, frontFile, options, remarks });
  const read = readPackage(written.package, {
    sha256: digest(files),
    language,
    ...(options.view === undefined ? {} : { view: options.view }),
  });
  const told = [...new Set(remarks)].map((message): Remark => ({ code: 'markdown', message }));
  return {
    deliverable: {
      ...read,
      source: { ...read.source, format: 'markdown', name },
      remarks: [...told, ...read.remarks],
      places: written.places,
    },
    ...(front?.kind === undefined ? {} : { kind: front.kind }),
    ...(front?.stage === undefined ? {} : { stage: front.stage }),
    ...(front?.language === undefined ? {} : { language: front.language }),
  };
}

/** Between lines of dashes at the head of a file may stand text that is no front matter: it is text. */
function unreadFront({ value, position }: Yaml, read: FrontMatter | undefined): RootContent[] {
  return read === undefined
    ? [{ type: 'paragraph', children: [{ type: 'text', value, position }], position }]
    : [];
}

interface WriteContext {
  readonly name: string;
  readonly language: Language;
  readonly front: FrontMatter | undefined;
  readonly frontFile: string;
  readonly options: ReadMarkdownOptions;
  readonly remarks: string[];
}

async function write(
  blocks: readonly RootContent[],
  { name, language, front, frontFile, options, remarks }: WriteContext,
): ReturnType<typeof writePackage> {
  const patterns = linePatterns(vocabulary);
  const outline = outlineOf(blocks, { vocabulary, patterns, title: front?.title });
  const targets = new Targets(wantedIdentifiers(blocks));
  const definitions = new Map<string, Definition>();
  gatherDefinitions(blocks, definitions);
  const footnotes: FootnoteDefinition[] = [];
  const pictures = new Map<string, LoadedPicture | undefined>();
  const counts = { figure: 0, table: 0, equation: 0 };
  const writing: Writing = {
    vocabulary,
    patterns,
    language,
    outline,
    identifiers: headingIdentifiers(headingsOf(blocks)),
    targets,
    definitions,
    footnotes,
    numbers: {
      next: (kind) => {
        counts[kind] += 1;
        return counts[kind];
      },
    },
    picture: (url, from) => loadedPicture(url, from, options, pictures, remarks),
    remark: (message) => remarks.push(message),
  };
  const place = { file: frontFile, clause: undefined, quoted: false, listLevel: 0 };
  const flow = flowBlocks(blocks, place, writing);
  // Keywords that the text has under their heading are not printed twice.
  const isKeyworded = [...outline.plans.values()].some(({ kind }) => kind === 'keywords');
  const keywords = front?.fields.find(({ name: field }) => field === 'keywords')?.value;
  const cover =
    front === undefined
      ? undefined
      : coverTable(
          isKeyworded
            ? { ...front, fields: front.fields.filter(({ name: field }) => field !== 'keywords') }
            : front,
          frontFile,
          language,
          vocabulary,
        );
  const children = [
    ...(cover === undefined ? [] : [cover]),
    ...titleOf(front, frontFile, outline.title !== undefined, language),
    ...flow,
  ];
  return writePackage({ type: 'root', children: [...children, ...footnotes] } satisfies Root, {
    name,
    targets,
    rightToLeft: language === 'ar',
    title: front?.title,
    keywords,
    limits: options.limits,
  });
}

/** Number and title from the front matter, where the text does not begin with them. */
function titleOf(
  front: FrontMatter | undefined,
  file: string,
  isInText: boolean,
  language: Language,
): WordBlock[] {
  const place = { file, line: 1, column: 1 };
  const pattern = vocabulary.wording('recommendationNoPattern', language).text;
  const number =
    front?.number === undefined
      ? undefined
      : pattern.includes('{no}')
        ? pattern.replace('{no}', front.number)
        : `Recommendation ITU-T ${front.number}`;
  return [
    ...(number === undefined
      ? []
      : [paragraph('recommendation-number', [{ type: 'text', value: number }], place)]),
    ...(front?.title === undefined || isInText
      ? []
      : [paragraph('recommendation-title', [{ type: 'text', value: front.title }], place)]),
  ];
}

/** Headings that stand for markers such as `--- abstract`, in front of what follows the marker. */
function withMarkedHeadings(
  children: readonly RootContent[],
  headings: ReadonlyMap<number, string>,
): RootContent[] {
  const waiting = [...headings].sort(([a], [b]) => a - b);
  const result: RootContent[] = [];
  const head = ([line, title]: [number, string]): RootContent => {
    const point = { line, column: 1 };
    return {
      type: 'heading',
      depth: 1,
      children: [{ type: 'text', value: title }],
      position: { start: point, end: point },
    };
  };
  for (const node of children) {
    while (waiting[0] !== undefined && waiting[0][0] < (node.position?.start.line ?? 0)) {
      result.push(...waiting.splice(0, 1).map(head));
    }
    result.push(node);
  }
  return [...result, ...waiting.map(head)];
}

function gatherDefinitions(blocks: readonly RootContent[], into: Map<string, Definition>): void {
  for (const block of blocks) {
    if (block.type === 'definition') {
      if (!into.has(block.identifier)) {
        into.set(block.identifier, block);
      }
    } else if ('children' in block) {
      gatherDefinitions(block.children as RootContent[], into);
    }
  }
}

function sample(files: readonly MarkdownFile[]): string {
  return files
    .slice(0, 20)
    .map(({ path, bytes }) => decodeText(bytes, path).text.slice(0, 20_000))
    .join('\n')
    .replace(/```[\s\S]*?```/g, '');
}

function digest(files: readonly MarkdownFile[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of files) {
    hash.update(bytes);
  }
  return hash.digest('hex');
}
