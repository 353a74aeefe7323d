import type { Paragraph, SetNumber, SetRole } from '@fg2rec/document';
import { child, isElement, type XmlElement } from '@fg2rec/ooxml';
import { narrowed } from '../narrowed-edit.ts';
import type { AuthorStyles } from './author-styles.ts';
import { withoutChangeRecord } from './changed-run.ts';
import { changeParagraph, changeRun } from './part-draft.ts';
import { paragraphXml } from './places.ts';
import { withProperties } from './properties.ts';
import { replaceCharacters } from './replace-characters.ts';
import type { Resolution, ResolveContext } from './resolved-edit.ts';
import { revisionAttributes } from './revision-marks.ts';
import { surroundings } from './surroundings.ts';

/** Roles whose style makes the look that was faked by bold and larger letters. */
const headed =
  /^(recommendation-(number|title)|unnumbered-heading|toc-heading|(clause|annex|appendix|bibliography)-heading|(figure|table)-caption|table-head)$/;

/** Gives a paragraph the style of a role; formatting that only faked it goes. */
export function setRole(
  { role, headingLevel, listLevel }: SetRole,
  paragraph: Paragraph,
  styles: AuthorStyles,
  context: ResolveContext,
): Resolution {
  const { places, revising, mode } = context;
  const draft = places.draftOf(paragraph.anchor.part);
  const style = styles.styleFor(role, role === 'list-item' ? listLevel : headingLevel);
  if (style === undefined) {
    return 'style-missing';
  }
  const { id } = style;
  const found = editableParagraph(paragraph, context);
  if (typeof found === 'string') {
    return found;
  }
  const direct = headed.test(role) ? directRuns(found.elements, found.around) : [];
  return {
    claims: [{ kind: 'properties', paragraph: paragraph.anchor }],
    commit: () => {
      style.use();
      if (paragraph.style.id !== id) {
        const properties = new Map([['w:pStyle', `<w:pStyle w:val="${id}"/>`]]);
        changeParagraph(draft, found.last, { revising, properties });
      }
      for (const { path, properties } of direct) {
        const before = withoutChangeRecord(properties, draft.text);
        const after = withProperties('w:rPr', properties, draft.text, faked);
        const record = `<w:rPrChange${revisionAttributes(revising)}>${before}</w:rPrChange>`;
        const withRecord = mode === 'clean' ? after : withLast(after, record);
        changeRun(draft, path, { kind: 'format', properties: after, withRecord });
      }
    },
  };
}

const faked = new Map(['w:b', 'w:bCs', 'w:sz', 'w:szCs'].map((name) => [name, '']));

function withLast(properties: string, record: string): string {
  return properties === ''
    ? `<w:rPr>${record}</w:rPr>`
    : properties.replace(/<\/w:rPr>$/, `${record}</w:rPr>`);
}

interface DirectRun {
  readonly path: readonly XmlElement[];
  readonly properties: XmlElement;
}

/** Runs of text with bold or a size of their own, whose formatting is not under revision. */
function directRuns(paragraphs: readonly XmlElement[], around: readonly XmlElement[]): DirectRun[] {
  const found: DirectRun[] = [];
  const visit = (path: readonly XmlElement[]): void => {
    const element = path.at(-1);
    for (const inner of (element?.children ?? []).filter(isElement)) {
      if (inner.name === 'w:r') {
        const properties = child(inner, 'w:rPr');
        const isFaking = (properties?.children ?? []).some((node) => isElement(node) && faked.has(node.name));
        const isRevised = child(properties, 'w:rPrChange') !== undefined;
        if (properties !== undefined && isFaking && !isRevised && child(inner, 'w:t') !== undefined) {
          found.push({ path: [...path, inner], properties });
        }
      } else if (/^w:(hyperlink|ins|moveTo|smartTag|customXml|sdt|sdtContent|dir|bdo)$/.test(inner.name)) {
        visit([...path, inner]);
      }
    }
  };
  for (const paragraph of paragraphs) {
    visit([...around, paragraph]);
  }
  return found;
}

interface EditableParagraph {
  readonly elements: readonly XmlElement[];
  readonly around: readonly XmlElement[];
  /** The `w:p` whose properties hold. */
  readonly last: XmlElement;
}

function editableParagraph(
  paragraph: Paragraph,
  { places }: ResolveContext,
): EditableParagraph | 'unreadable' | 'formatting-revised' | NonNullable<ReturnType<typeof surroundings>> {
  const draft = places.draftOf(paragraph.anchor.part);
  const found = paragraphXml(draft, paragraph.anchor);
  const last = found?.elements.at(-1);
  if (found === undefined || last === undefined) {
    return 'unreadable';
  }
  return (
    surroundings(found.around, draft.text) ??
    (paragraph.formattingRevised === true ? 'formatting-revised' : { ...found, last })
  );
}

/** Types a number at the head of a paragraph, and turns the computed one off. */
export function setNumber(edit: SetNumber, paragraph: Paragraph, context: ResolveContext): Resolution {
  const { paragraph: anchor, number, replaces } = edit;
  const wanted = {
    kind: 'replace-text',
    paragraph: anchor,
    from: 0,
    to: replaces,
    text: `${number}\t`,
  } as const;
  const typed = replaceCharacters(paragraph, narrowed(wanted, paragraph), context);
  if (typeof typed === 'string' || paragraph.number === undefined) {
    return typed;
  }
  const found = editableParagraph(paragraph, context);
  if (typeof found === 'string') {
    return found;
  }
  const { places, revising } = context;
  return {
    claims: [...typed.claims, { kind: 'properties', paragraph: paragraph.anchor }],
    commit: () => {
      typed.commit();
      const off = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
      changeParagraph(places.draftOf(paragraph.anchor.part), found.last, {
        revising,
        properties: new Map([['w:numPr', off]]),
      });
    },
  };
}
