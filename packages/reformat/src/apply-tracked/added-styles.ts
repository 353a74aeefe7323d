import type { Deliverable } from '@fg2rec/document';
import type { OpcPackage } from '@fg2rec/ooxml';
import { type TemplateStyle, template } from '@fg2rec/rulebook';
import { styleXml } from '../style-xml.ts';

/**
 * Styles of the template that the author's document has not, put beside its own where an edit needs them. Rejecting
 * the edit leaves them there unused, as Word does with styles that it adds itself.
 */
export interface AddedStyles {
  /** The id that a style of the template gets; undefined where the document has no part for styles. */
  idFor(style: TemplateStyle): string | undefined;
  /** Has the style written, with those it is based on. */
  use(style: TemplateStyle): void;
  /** The package with the styles in use, in the order of the template. */
  written(opc: OpcPackage): OpcPackage;
}

/** @param idOf id of the document's own style of a name. */
export function addedStyles(
  { package: opc, mainPart, source }: Deliverable,
  taken: ReadonlySet<string>,
  idOf: (name: string) => string | undefined,
): AddedStyles {
  const part = opc.related(mainPart, 'styles');
  const root = part === undefined ? undefined : opc.tree(part);
  const used = new Set<TemplateStyle>();
  const newId = (id: string): string => {
    let free = id;
    for (let number = 2; taken.has(free); number += 1) {
      free = `${id}${number}`;
    }
    return free;
  };
  const byId = (id: string | undefined): TemplateStyle | undefined =>
    template.styles.find((style) => style.id === id);
  const use = (style: TemplateStyle): void => {
    const base = byId(style.basedOn);
    if (base !== undefined && idOf(base.name) === undefined) {
      use(base);
    }
    used.add(style);
  };
  const xmlOf = (style: TemplateStyle): string => {
    const { next: _next, link: _link, default: _default, basedOn, ...rest } = style;
    const base = byId(basedOn);
    const baseId = base === undefined ? undefined : (idOf(base.name) ?? newId(base.id));
    const own = { ...rest, id: newId(style.id), ...(baseId === undefined ? {} : { basedOn: baseId }) };
    return styleXml(own, template.typography[source.language]);
  };
  return {
    idFor: (style) => (root === undefined ? undefined : newId(style.id)),
    use,
    written: (changed) => {
      const xml = template.styles
        .filter((style) => used.has(style))
        .map(xmlOf)
        .join('');
      if (part === undefined || root === undefined || xml === '') {
        return changed;
      }
      const text = opc.text(part);
      const isEmptyTag = root.openEnd === root.end;
      const tag = text.slice(root.start, root.openEnd).replace(/\s*\/>$/, '>');
      const before = isEmptyTag ? text.slice(0, root.start) + tag : text.slice(0, root.closeStart);
      const after = isEmptyTag ? `</w:styles>${text.slice(root.end)}` : text.slice(root.closeStart);
      return changed.with(new Map([[part, before + xml + after]]));
    },
  };
}
