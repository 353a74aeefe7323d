import {
  computeFacts,
  type Deliverable,
  type DocumentKind,
  type Facts,
  type RevisionView,
} from '@fg2rec/document';
import { readPackage } from '@fg2rec/ingest';
import { OpcPackage } from '@fg2rec/ooxml';
import { template, vocabulary } from '@fg2rec/rulebook';
import {
  type AppliedDocument,
  type ApplyCleanOptions,
  applyClean,
  planReformat,
  type ReformatPlan,
} from '../../src/index.ts';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface WordFile {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
}

const kinds = ['styles', 'numbering', 'footnotes', 'comments'] as const;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word package made of the given XML. */
export function wordFile(file: WordFile): OpcPackage {
  const present = kinds.filter((kind) => file[kind] !== undefined);
  const parts = new Map<string, string>([
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>${present.map((kind) => `<Override PartName="/word/${kind}.xml" ContentType="${wordType}.${kind}+xml"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      relationships([`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`]),
    ],
    [
      'word/_rels/document.xml.rels',
      relationships([
        ...present.map(
          (kind) => `<Relationship Id="${kind}" Type="${office}/${kind}" Target="${kind}.xml"/>`,
        ),
        ...outside(file.body),
      ]),
    ],
    ['word/document.xml', `<w:document ${namespaces}><w:body>${file.body}</w:body></w:document>`],
    ...present.map((kind): [string, string] => [
      `word/${kind}.xml`,
      `<w:${kind} ${namespaces}>${file[kind] ?? ''}</w:${kind}>`,
    ]),
  ]);
  const encoder = new TextEncoder();
  return new OpcPackage('test.docx', new Map([...parts].map(([name, text]) => [name, encoder.encode(text)])));
}

/** Whatever the body names as `r1`, `r2`… leads out of the package. */
function outside(body: string): string[] {
  const ids = new Set([...body.matchAll(/ r:\w+="(r\d+)"/g)].map(([, id]) => id));
  return [...ids].map(
    (id) =>
      `<Relationship Id="${id}" Type="${office}/hyperlink" Target="https://a.example/" TargetMode="External"/>`,
  );
}

function relationships(rows: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

/** The styles of the template by name, without their looks: enough for reading a draft back. */
export function templateStyles(): string {
  return template.styles
    .map(
      ({ id, name, type, basedOn }) =>
        `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name.replace(/&/g, '&amp;')}"/>${basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`}</w:style>`,
    )
    .join('');
}

export interface Converted {
  readonly deliverable: Deliverable;
  readonly facts: Facts;
  readonly plan: ReformatPlan;
  readonly applied: AppliedDocument;
  /** The body of the output, without `w:body` and the last section. */
  readonly body: string;
}

export interface ConvertOptions extends ApplyCleanOptions {
  readonly kind?: DocumentKind;
  readonly view?: RevisionView;
}

export function convertPackage(source: OpcPackage, options: ConvertOptions = {}): Converted {
  const { kind, view, language, ...rest } = options;
  const deliverable = readPackage(source, {
    sha256: '',
    ...(view === undefined ? {} : { view }),
    ...(language === undefined ? {} : { language }),
  });
  const facts = computeFacts(deliverable, vocabulary, kind === undefined ? {} : { kind });
  const plan = planReformat(deliverable, facts, { vocabulary });
  const applied = applyClean(deliverable, facts, plan, rest);
  const body = /<w:body>(.*)<w:sectPr>.*?<\/w:sectPr><\/w:body>/s.exec(applied.mainText)?.[1] ?? '';
  return { deliverable, facts, plan, applied, body };
}

/** Converts a body as a document of no special kind, so that only the applier is at work. */
export function convert(file: WordFile | string, options: ConvertOptions = {}): Converted {
  const given = typeof file === 'string' ? { body: file } : file;
  return convertPackage(wordFile(given), { kind: 'other', language: 'en', ...options });
}

export function p(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A complex field: its instruction, and the runs of its last result. */
export function field(instruction: string, result: string): string {
  return (
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  );
}
