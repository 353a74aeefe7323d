import { child, type XmlElement } from '@fg2rec/ooxml';
import type { NumberingDefinitions } from './numbering-definitions.ts';
import type { StyleDefinition, StyleDefinitions } from './styles-definitions.ts';
import { mergeParagraph, overlay, type ParagraphLayer } from './styles-paragraph.ts';
import { integerOf, value } from './styles-values.ts';

/** Lays the layers of paragraph properties over one another; what a style comes to is kept. */
export class ParagraphResolver {
  private readonly byStyle = new Map<string, ParagraphLayer>();
  private readonly definitions: StyleDefinitions;
  private readonly lists: NumberingDefinitions;
  /** Width of a character in twips, for indents said in characters: that of the default size. */
  private readonly characterWidth: number;

  constructor(definitions: StyleDefinitions, lists: NumberingDefinitions) {
    this.definitions = definitions;
    this.lists = lists;
    this.characterWidth = (integerOf(value(definitions.runDefaults, 'w:sz')) ?? 20) * 10;
  }

  resolve(
    style: StyleDefinition | undefined,
    pPr: XmlElement | undefined,
    tableStyleId: string | undefined,
  ): ParagraphLayer {
    const below = this.styleLayer(style, tableStyleId);
    if (pPr === undefined) {
      return below;
    }
    const numbered = this.withNumbering(below, pPr, undefined);
    return mergeParagraph(numbered, pPr, this.characterWidth);
  }

  private styleLayer(style: StyleDefinition | undefined, tableStyleId: string | undefined): ParagraphLayer {
    const key = `${style?.id ?? ''}\u0000${tableStyleId ?? ''}`;
    const known = this.byStyle.get(key);
    if (known !== undefined) {
      return known;
    }
    let layer = mergeParagraph({}, this.definitions.paragraphDefaults, this.characterWidth);
    for (const table of this.definitions.chain(this.definitions.find(tableStyleId, 'table')).toReversed()) {
      layer = mergeParagraph(layer, child(table.element, 'w:pPr'), this.characterWidth);
    }
    for (const each of this.definitions.chain(style).toReversed()) {
      const properties = child(each.element, 'w:pPr');
      layer = this.withNumbering(layer, properties, each);
      layer = mergeParagraph(layer, properties, this.characterWidth);
    }
    this.byStyle.set(key, layer);
    return layer;
  }

  /** List and level that these properties choose, with the level's own indents under theirs. */
  private withNumbering(
    below: ParagraphLayer,
    properties: XmlElement | undefined,
    style: StyleDefinition | undefined,
  ): ParagraphLayer {
    const numbering = child(properties, 'w:numPr');
    const numberId = value(numbering, 'w:numId') ?? below.numberId;
    const levels = this.lists.list(numberId)?.levels ?? [];
    // A level that names the style is the style's level, whatever the style says (ISO/IEC 29500-1 clause 17.9.23).
    const linked = style === undefined ? -1 : levels.findIndex((level) => level.paragraphStyle === style.id);
    if (numbering === undefined && linked < 0) {
      return below;
    }
    const stated = linked >= 0 ? linked : integerOf(value(numbering, 'w:ilvl'));
    const level = Math.min(8, Math.max(0, stated ?? below.level ?? 0));
    const indented = mergeParagraph(below, levels[level]?.paragraphProperties, this.characterWidth);
    return overlay(indented, { numberId, level });
  }
}
