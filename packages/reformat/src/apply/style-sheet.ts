import type { Role } from '@fg2rec/document';
import type { RoleStyle, StyleParagraph, TemplateStyle } from '@fg2rec/rulebook';

/** The styles of the output, as the applier needs them: `template` of rulebook is one. */
export interface StyleSheet {
  readonly styles: readonly TemplateStyle[];
  readonly page: PageSetup;
  styleForRole(role: Role, level?: number): RoleStyle;
}

/** Twips. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
    readonly gutter: number;
  };
  readonly columnSpace: number;
  readonly linePitch: number;
}

/** Look-ups in the output's styles, made once. */
export interface StyleLookup {
  readonly sheet: StyleSheet;
  /** Id in the output of a style with this name (any case) and type. */
  idOf(name: string, type: TemplateStyle['type']): string | undefined;
  /** Whether text in this paragraph style has the property without more. */
  has(id: string, property: 'b' | 'i' | 'caps'): boolean;
}

export function lookUp(sheet: StyleSheet): StyleLookup {
  const byName = new Map(
    sheet.styles.map((style) => [`${style.type}:${style.name.toLowerCase()}`, style.id]),
  );
  const byId = new Map(sheet.styles.map((style) => [style.id, style]));
  const has = (id: string, property: 'b' | 'i' | 'caps'): boolean => {
    const style = byId.get(id);
    const own = style?.rPr?.[property];
    return own ?? (style?.basedOn === undefined ? false : has(style.basedOn, property));
  };
  return { sheet, idOf: (name, type) => byName.get(`${type}:${name.toLowerCase()}`), has };
}

/** The direct formatting that the template sets beside a style, as XML by element name. */
export function directFormatting(properties: StyleParagraph | undefined): Map<string, string> {
  const written = new Map<string, string>();
  if (properties?.pageBreakBefore === true) {
    written.set('w:pageBreakBefore', '<w:pageBreakBefore/>');
  }
  if (properties?.tabs !== undefined) {
    const tabs = properties.tabs.map(({ val, pos, leader }) => {
      const dots = leader === undefined ? '' : ` w:leader="${leader}"`;
      return `<w:tab w:val="${val}"${dots} w:pos="${pos}"/>`;
    });
    written.set('w:tabs', `<w:tabs>${tabs.join('')}</w:tabs>`);
  }
  if (properties?.ind !== undefined) {
    const attributes = Object.entries(properties.ind).map(([name, value]) => ` w:${name}="${value}"`);
    written.set('w:ind', `<w:ind${attributes.join('')}/>`);
  }
  if (properties?.jc !== undefined) {
    written.set('w:jc', `<w:jc w:val="${properties.jc}"/>`);
  }
  return written;
}
