import { escapeAttribute, escapeText, type OpcPackage, relationshipsPartName } from '@fg2rec/ooxml';

/** A comment as it is to be written. */
export interface NewComment {
  readonly id: number;
  readonly author: string;
  readonly initials: string;
  readonly date?: string;
  /** A line is a paragraph. */
  readonly text: string;
}

/** Ids of the styles that Word gives to comments, where the document has them. */
export interface CommentStyles {
  readonly text?: string;
  readonly reference?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The package with more comments (ISO/IEC 29500-1 clause 17.13.4). Comments that are there keep their bytes, and so do
 * the parts that thread them; where there is no comments part, it is made and named in the relationships.
 */
export function withComments(
  opc: OpcPackage,
  mainPart: string,
  comments: readonly NewComment[],
  styles: CommentStyles,
): OpcPackage {
  if (comments.length === 0) {
    return opc;
  }
  const written = comments.map((comment) => commentXml(comment, styles)).join('');
  const existing = opc.related(mainPart, 'comments');
  if (existing !== undefined) {
    return opc.with(new Map([[existing, appended(opc, existing, written)]]));
  }
  const part = freeName(opc, mainPart);
  const changes = new Map<string, string>([
    [part, `${declaration}<w:comments xmlns:w="${namespace}">${written}</w:comments>`],
    withRelationship(opc, mainPart, part),
    ['[Content_Types].xml', withContentType(opc, part)],
  ]);
  return opc.with(changes);
}

/** The first id that no comment has. */
export function nextCommentId(opc: OpcPackage, mainPart: string, text: string): number {
  const part = opc.related(mainPart, 'comments');
  const texts = part === undefined ? [text] : [text, opc.text(part)];
  let highest = -1;
  for (const each of texts) {
    for (const [, id] of each.matchAll(
      /<w:comment(?:RangeStart|RangeEnd|Reference)?\s[^>]*?w:id\s*=\s*["'](\d{1,9})["']/g,
    )) {
      highest = Math.max(highest, Number(id));
    }
  }
  return highest + 1;
}

function commentXml({ id, author, initials, date, text }: NewComment, styles: CommentStyles): string {
  const when = date === undefined ? '' : ` w:date="${escapeAttribute(date)}"`;
  const style = styles.text === undefined ? '' : `<w:pStyle w:val="${escapeAttribute(styles.text)}"/>`;
  const properties = `<w:pPr>${style}<w:bidi w:val="0"/><w:jc w:val="left"/></w:pPr>`;
  const paragraphs = text.split('\n').map((line, index) => {
    const mark = index === 0 ? `<w:r>${referenceLook(styles)}<w:annotationRef/></w:r>` : '';
    const run = `<w:r><w:t xml:space="preserve">${escapeText(line)}</w:t></w:r>`;
    return `<w:p>${properties}${mark}${run}</w:p>`;
  });
  return (
    `<w:comment w:id="${id}" w:author="${escapeAttribute(author)}"${when} w:initials="${escapeAttribute(initials)}">` +
    `${paragraphs.join('')}</w:comment>`
  );
}

/** Run properties of a comment's mark. */
export function referenceLook({ reference }: CommentStyles): string {
  return reference === undefined ? '' : `<w:rPr><w:rStyle w:val="${escapeAttribute(reference)}"/></w:rPr>`;
}

function appended(opc: OpcPackage, part: string, xml: string): string {
  const root = opc.tree(part);
  const text = opc.text(part);
  return root.openEnd === root.end
    ? `${text.slice(0, root.start)}${text.slice(root.start, root.end).replace(/\s*\/>$/, '>')}${xml}</w:comments>${text.slice(root.end)}`
    : text.slice(0, root.closeStart) + xml + text.slice(root.closeStart);
}

function freeName(opc: OpcPackage, mainPart: string): string {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  let name = `${folder}comments.xml`;
  for (let number = 2; opc.has(name); number++) {
    name = `${folder}comments${number}.xml`;
  }
  return name;
}

function withRelationship(opc: OpcPackage, mainPart: string, part: string): [string, string] {
  const rels = relationshipsPartName(mainPart);
  const taken = new Set(opc.relationships(mainPart).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rIdComments${number}`)) {
    number += 1;
  }
  const attributes = `Id="rIdComments${number}" Type="${office}/comments" Target="/${escapeAttribute(encodeURI(part))}"`;
  return [rels, withElement(opc, rels, 'Relationship', attributes)];
}

function withContentType(opc: OpcPackage, part: string): string {
  const attributes = `PartName="/${escapeAttribute(part)}" ContentType="${contentType}"`;
  return withElement(opc, '[Content_Types].xml', 'Override', attributes);
}

/** Puts an element at the end of the root, under the prefix that the part itself uses. */
function withElement(opc: OpcPackage, part: string, name: string, attributes: string): string {
  const isThere = opc.has(part);
  const text = isThere
    ? opc.text(part)
    : `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const root = isThere ? opc.tree(part) : undefined;
  const start = root?.start ?? text.indexOf('<Relationships');
  const written = /^<([^\s/>]+)/.exec(text.slice(start))?.[1] ?? '';
  const prefix = written.includes(':') ? `${written.slice(0, written.indexOf(':'))}:` : '';
  const element = `<${prefix}${name} ${attributes}/>`;
  if (root !== undefined && root.openEnd === root.end) {
    const tag = text.slice(root.start, root.end).replace(/\s*\/>$/, '>');
    return `${text.slice(0, root.start)}${tag}${element}</${written}>${text.slice(root.end)}`;
  }
  const close = root?.closeStart ?? text.lastIndexOf('</');
  return text.slice(0, close) + element + text.slice(close);
}

/** The styles that Word itself uses for comments, by their names. */
export function commentStyles(idOf: (name: string) => string | undefined): CommentStyles {
  const text = idOf('annotation text');
  const reference = idOf('annotation reference');
  return { ...(text === undefined ? {} : { text }), ...(reference === undefined ? {} : { reference }) };
}
