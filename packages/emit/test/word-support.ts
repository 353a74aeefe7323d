import type { CoverFieldName, CoverFields } from '@fg2rec/document';
import { OpcPackage } from '@fg2rec/ooxml';
import type { AppliedParts } from '../src/index.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A document around body XML. */
export function documentXml(body: string, declarations = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="${word}" xmlns:r="${office}"${declarations}><w:body>${body}</w:body></w:document>`;
}

export function sentence(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A relationship of the main part: `rel('rId1', 'header', 'header1.xml')`. */
export function rel(id: string, kind: string, target: string, external = false): string {
  const type = kind.includes(':') ? kind : `${office}/${kind}`;
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}

export interface SourceParts {
  readonly body?: string;
  /** Relationships of the main part, each made with {@link rel}. */
  readonly relationships?: readonly string[];
  /** Relationships of the package beside the one to the main part. */
  readonly packageRelationships?: readonly string[];
  /** Further parts by name. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Content types by part name. */
  readonly types?: Readonly<Record<string, string>>;
  readonly mainType?: string;
}

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A deliverable as the applier hands it over: its text is that of the package. */
export function applied(source: SourceParts): AppliedParts {
  const text = documentXml(source.body ?? sentence('Text.'));
  const relationships = (rows: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
  const overrides = Object.entries({
    'word/document.xml': source.mainType ?? documentType,
    ...source.types,
  }).map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="emf" ContentType="image/x-emf"/>' +
      `${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([
      rel('rId1', 'officeDocument', 'word/document.xml'),
      ...(source.packageRelationships ?? []),
    ]),
    'word/document.xml': text,
    'word/_rels/document.xml.rels': relationships(source.relationships ?? []),
    ...source.parts,
  };
  const bytes = new Map(Object.entries(parts).map(([name, part]) => [name, new TextEncoder().encode(part)]));
  return {
    package: new OpcPackage('source.docx', bytes),
    mainPart: 'word/document.xml',
    mainText: text,
    otherParts: new Map(),
  };
}

/** Cover fields from plain values. */
export function coverOf(
  values: Partial<Record<CoverFieldName, string>>,
  contacts: CoverFields['contacts'] = [],
): CoverFields {
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, from: 'options' as const }]),
  );
  return { fields, contacts, blocks: [] };
}

export const fullCover = coverOf(
  {
    documentNumber: 'SG17-TD2484',
    studyGroup: 'SG17',
    questions: '4/17',
    meeting: 'Geneva, 1-5 September 2025',
    source: 'Focus Group on Sensors',
    title: 'Draft new Recommendation ITU-T X.1234: Sensors & actuators',
    abstract: 'What it is about.\nAnd what it asks for.',
    studyPeriod: '2025-2028',
    keywords: 'actuator, sensor',
  },
  [
    {
      name: 'Jane Roe',
      organization: 'Example',
      country: 'Kenya',
      telephone: '+254 1',
      email: 'jane@example.org',
    },
  ],
);
