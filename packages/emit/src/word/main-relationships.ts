import { childrenNamed, escapeAttribute, type OpcPackage, relationshipsPartName } from '@fg2rec/ooxml';
import { xmlDeclaration } from './wordml.ts';

/** A relationship as its part writes it: the target stays as spelled, escapes and all. */
export interface WrittenRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relationship type of ECMA-376 Part 1 by its last segment. */
export function relationshipType(kind: string): string {
  return `${officeDocument}/${kind}`;
}

/** The relationships of a part with their targets as written; of two with one id, the first. */
export function writtenRelationships(source: OpcPackage, part: string): WrittenRelationship[] {
  const rels = relationshipsPartName(part);
  if (!source.has(rels)) {
    return [];
  }
  const relationships = new Map<string, WrittenRelationship>();
  for (const { attributes } of childrenNamed(source.tree(rels), 'Relationship')) {
    const id = attributes.Id ?? '';
    if (!relationships.has(id)) {
      relationships.set(id, {
        id,
        type: attributes.Type ?? '',
        target: attributes.Target ?? '',
        external: attributes.TargetMode === 'External',
      });
    }
  }
  return [...relationships.values()];
}

/** Kinds that hold without being named in the text of the main part, where the part they lead to stays. */
const implicitKinds = new Set([
  'footnotes',
  'endnotes',
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'people',
  'numbering',
  'customXml',
]);

/** Kinds that the TD replaces, or does without. */
const replacedKinds = new Set([
  'styles',
  'stylesWithEffects',
  'settings',
  'webSettings',
  'theme',
  'fontTable',
  'header',
  'footer',
  'glossaryDocument',
  'attachedTemplate',
  'vbaProject',
  'keyMapCustomizations',
  'printerSettings',
]);

/** Parts that go with comments and mean nothing without them. */
const commentKinds = new Set(['commentsExtended', 'commentsIds', 'commentsExtensible', 'people']);

/**
 * Those relationships of the main part that its new text still needs. Styles, settings, theme, fonts, headers,
 * footers, glossary and the attached template go: the TD brings its own, or has none.
 */
export function keptRelationships(
  source: OpcPackage,
  mainPart: string,
  mainText: string,
): WrittenRelationship[] {
  const targets = new Map(source.relationships(mainPart).map(({ id, target }) => [id, target]));
  const stays = (id: string): boolean => {
    const target = targets.get(id) ?? '';
    return source.has(target) || source.has(encodeURI(target));
  };
  const written = writtenRelationships(source, mainPart);
  const hasComments = written.some(({ id, type }) => kindOf(type) === 'comments' && stays(id));
  return written.filter(({ id, type, external }) => {
    const kind = kindOf(type);
    if (replacedKinds.has(kind)) {
      return false;
    }
    if (kind === 'diagramDrawing') {
      return !external && stays(id) && drawsDiagram(source, mainPart, mainText, id);
    }
    if (!implicitKinds.has(kind)) {
      if (!external && !stays(id)) {
        return false;
      }
      return mainText.includes(`"${id}"`) || mainText.includes(`'${id}'`);
    }
    if (external || !stays(id)) {
      return false;
    }
    if (kind === 'numbering') {
      return usesNumbering(source, mainPart, mainText);
    }
    if (kind === 'customXml') {
      return usesCustomXml(mainText);
    }
    return !commentKinds.has(kind) || hasComments;
  });
}

function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** A relationships part with targets as spelled. */
export function relationshipsXml(relationships: readonly WrittenRelationship[]): string {
  const rows = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

/**
 * SmartArt as drawn is named by the data of the diagram alone, though the relationship is that of the text
 * ([MS-ODRAWXML] clause 2.6.1.5).
 */
function drawsDiagram(source: OpcPackage, mainPart: string, mainText: string, id: string): boolean {
  return source
    .relationships(mainPart)
    .filter(({ id: other, type }) => kindOf(type) === 'diagramData' && mainText.includes(`"${other}"`))
    .some(({ target }) => source.has(target) && source.text(target).includes(`relId="${id}"`));
}

function usesNumbering(source: OpcPackage, mainPart: string, mainText: string): boolean {
  const notes = ['footnotes', 'endnotes', 'comments']
    .map((kind) => source.related(mainPart, kind))
    .filter((part) => part !== undefined);
  return [mainText, ...notes.map((part) => source.text(part))].some((text) => text.includes('<w:numPr'));
}

/** Content controls bound to data, and citations of Word's own bibliography, live on custom XML. */
function usesCustomXml(mainText: string): boolean {
  return /<w:dataBinding\b|<w15:dataBinding\b|>\s*(?:CITATION|BIBLIOGRAPHY)\b/.test(mainText);
}
