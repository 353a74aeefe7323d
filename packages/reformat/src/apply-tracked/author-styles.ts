import type { Deliverable, NewParagraph, Paragraph, Role } from '@fg2rec/document';
import { child, elements, type OpcPackage, type XmlElement } from '@fg2rec/ooxml';
import { type TemplateStyle, template } from '@fg2rec/rulebook';
import { textElements } from '../apply/render-run.ts';
import { newRunProperties } from '../apply/run-properties.ts';
import { readSourceStyles } from '../apply/source-styles.ts';
import { addedStyles } from './added-styles.ts';
import { withProperties } from './properties.ts';

/** Looks up the styles that the author's own document has. */
export interface AuthorStyles {
  /** Id of the paragraph style that the template gives to a role, if the document has one of that name. */
  idForRole(role: Role, level?: number): string | undefined;
  idOf(name: string): string | undefined;
  /**
   * The style for a role: the document's own, or that of the template, which `use` puts into the document. Undefined
   * where the document has no part for styles.
   */
  styleFor(role: Role, level?: number): { readonly id: string; readonly use: () => void } | undefined;
  /** The package with the styles that came into use. */
  written(opc: OpcPackage): OpcPackage;
}

export function authorStyles(deliverable: Deliverable): AuthorStyles {
  const { package: opc, mainPart } = deliverable;
  const own = [...readSourceStyles(opc, mainPart).byId.values()];
  const byName = new Map(own.map(({ id, name }) => [name, id]));
  const idOf = (name: string): string | undefined => byName.get(name.toLowerCase());
  const added = addedStyles(deliverable, new Set(own.map(({ id }) => id)), idOf);
  const templateStyle = (role: Role, level = 1): TemplateStyle | undefined => {
    const { id } = template.styleForRole(role, level);
    return template.styles.find((style) => style.id === id);
  };
  const idForRole = (role: Role, level?: number): string | undefined =>
    idOf(templateStyle(role, level)?.name ?? template.styleForRole(role, level ?? 1).id);
  return {
    idOf,
    idForRole,
    styleFor: (role, level) => {
      const id = idForRole(role, level);
      if (id !== undefined) {
        return { id, use: () => undefined };
      }
      const style = templateStyle(role, level);
      const newId = style === undefined ? undefined : added.idFor(style);
      return style === undefined || newId === undefined
        ? undefined
        : { id: newId, use: () => added.use(style) };
    },
    written: added.written,
  };
}

/** Paragraph properties that new paragraphs of the same role take over from their neighbour. */
const sharedByParagraphs = new Set([
  'w:pStyle',
  'w:bidi',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:jc',
]);
/** Run properties of the neighbour that are no emphasis. */
const sharedByRuns = new Set(['w:rFonts', 'w:color', 'w:sz', 'w:szCs', 'w:rtl', 'w:lang']);

/** Where a new paragraph is to stand, and beside what. */
export interface Neighbour {
  readonly paragraph?: Paragraph;
  readonly element?: XmlElement;
  readonly text: string;
}

/** Properties of a new paragraph and its runs, so that it looks like the author's others of its role. */
export interface NewLook {
  readonly properties: string;
  readonly run: XmlElement | undefined;
  readonly text: string;
  readonly rightToLeft: boolean;
}

export function newLook(
  { role, headingLevel, listLevel }: NewParagraph,
  neighbour: Neighbour,
  styles: AuthorStyles,
): NewLook {
  const { paragraph, element, text } = neighbour;
  const rightToLeft = paragraph?.direction === 'rtl';
  if (paragraph?.role === role && element !== undefined) {
    const properties = child(element, 'w:pPr');
    const others = properties === undefined ? [] : elements(properties);
    const dropped = others.filter(({ name }) => !sharedByParagraphs.has(name)).map(({ name }) => name);
    const kept = withProperties('w:pPr', properties, text, new Map(dropped.map((name) => [name, ''])));
    return { properties: kept, run: child(child(element, 'w:r'), 'w:rPr'), text, rightToLeft };
  }
  const id = styles.idForRole(role, role === 'list-item' ? listLevel : headingLevel);
  const set = new Map([
    ['w:pStyle', id === undefined ? '' : `<w:pStyle w:val="${id}"/>`],
    ['w:bidi', rightToLeft ? '<w:bidi/>' : ''],
  ]);
  return { properties: withProperties('w:pPr', undefined, text, set), run: undefined, text, rightToLeft };
}

/** The runs of a new paragraph. */
export function newRuns({ runs }: NewParagraph, { run, text, rightToLeft }: NewLook): string {
  const shared = new Map(
    (run === undefined ? [] : elements(run))
      .filter(({ name }) => sharedByRuns.has(name))
      .map(({ name, start, end }) => [name, text.slice(start, end)]),
  );
  return runs
    .map(({ text: words, ...format }) => {
      const content = textElements(words.replace(/[\ufdd0-\ufdef]/g, ''));
      const own = newRunProperties({ ...format, rightToLeft });
      const properties = withShared(own, shared);
      return content === '' ? '' : `<w:r>${properties}${content}</w:r>`;
    })
    .join('');
}

/** Adds properties that are not set yet, in the order of the schema. */
function withShared(own: string, shared: ReadonlyMap<string, string>): string {
  if (shared.size === 0) {
    return own;
  }
  const set = new Map(shared);
  for (const [xml, name] of own.matchAll(/<(w:(?!rPr)\w+)[^>]*\/>/g)) {
    if (name !== undefined) {
      set.set(name, xml);
    }
  }
  return withProperties('w:rPr', undefined, '', set);
}
