import { escapeAttribute } from '@fg2rec/ooxml';

/**
 * Stands for an id in XML that is still to be placed. Ids are given in document order when a part is finished, so that
 * the order in which edits are made does not show. A noncharacter, which no text may interchange (Unicode clause 23.7).
 */
export const pendingId = '\ufdd3';

/** The same for things that share one id, such as the ends of a range: all of one name get one id. */
export function sharedId(name: string): string {
  return `\ufdd4${name}\ufdd4`;
}

/** Finds ids that are still to be given; of shared ones the name. */
export const pendingIds = /\ufdd3|\ufdd4([^\ufdd4]*)\ufdd4/g;

/** Author, date and id of a tracked change: CT_TrackChange, ISO/IEC 29500-1 clause 17.13.5. */
export interface Revising {
  readonly author: string;
  readonly date?: string;
}

export function revisionAttributes({ author, date }: Revising, id = pendingId): string {
  const when = date === undefined ? '' : ` w:date="${escapeAttribute(date)}"`;
  return ` w:id="${id}" w:author="${escapeAttribute(author)}"${when}`;
}

export type RunRevision = 'w:ins' | 'w:del' | 'w:moveFrom' | 'w:moveTo';

/** Wraps runs into a tracked change. */
export function revised(kind: RunRevision, content: string, revising: Revising): string {
  return content === '' ? '' : `<${kind}${revisionAttributes(revising)}>${content}</${kind}>`;
}

/** The mark of a tracked change among the properties of a paragraph's end or of a row. */
export function revisionMark(kind: RunRevision, revising: Revising): string {
  return `<${kind}${revisionAttributes(revising)}/>`;
}

/** XML with text that is deleted: `w:t` becomes `w:delText`, field codes `w:delInstrText`. */
export function asDeleted(xml: string): string {
  return xml
    .replace(/<(\/?)w:t(?=[\s>/])/g, '<$1w:delText')
    .replace(/<(\/?)w:instrText(?=[\s>/])/g, '<$1w:delInstrText');
}

/** A start tag that is written again: its change gets an id of its own. */
export function withPendingId(tag: string): string {
  return tag.replace(/(\sw:id\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${pendingId}"`);
}
