import type { RunFormat } from '@fg2rec/document';
import { child, type XmlElement } from '@fg2rec/ooxml';
import type { StyleDefinition, StyleDefinitions } from './styles-definitions.ts';
import { overlay } from './styles-paragraph.ts';
import { mergeStyles, type RunLayer, runFormat, runLayer } from './styles-run.ts';
import type { ThemeFonts } from './styles-theme.ts';
import { value } from './styles-values.ts';

/** Lays the layers of run properties over one another; what a pair of styles comes to is kept. */
export class RunResolver {
  readonly defaults: RunLayer;
  private readonly definitions: StyleDefinitions;
  private readonly theme: ThemeFonts;
  private readonly layers = new Map<StyleDefinition, RunLayer>();
  private readonly bases = new Map<string, { readonly layer: RunLayer; readonly format: RunFormat }>();

  constructor(definitions: StyleDefinitions, theme: ThemeFonts) {
    this.definitions = definitions;
    this.theme = theme;
    this.defaults = runLayer(definitions.runDefaults, theme);
  }

  resolve(paragraphStyleId: string | undefined, rPr: XmlElement | undefined): RunFormat {
    const characterStyle = this.definitions.find(value(rPr, 'w:rStyle'), 'character');
    const base = this.base(paragraphStyleId, characterStyle);
    if (rPr === undefined || rPr.children.length === (child(rPr, 'w:rStyle') === undefined ? 0 : 1)) {
      return base.format;
    }
    return runFormat(overlay(base.layer, runLayer(rPr, this.theme)), styleNameOf(characterStyle));
  }

  private base(
    paragraphStyleId: string | undefined,
    characterStyle: StyleDefinition | undefined,
  ): { readonly layer: RunLayer; readonly format: RunFormat } {
    const key = `${paragraphStyleId ?? ''}\u0000${characterStyle?.id ?? ''}`;
    const known = this.bases.get(key);
    if (known !== undefined) {
      return known;
    }
    const paragraphStyle =
      this.definitions.find(paragraphStyleId, 'paragraph') ?? this.definitions.defaultOf('paragraph');
    const character = characterStyle ?? this.definitions.defaultOf('character');
    const layer = mergeStyles(this.defaults, [this.inherited(paragraphStyle), this.inherited(character)]);
    const base = { layer, format: runFormat(layer, styleNameOf(characterStyle)) };
    this.bases.set(key, base);
    return base;
  }

  private inherited(style: StyleDefinition | undefined): RunLayer {
    if (style === undefined) {
      return {};
    }
    const known = this.layers.get(style);
    if (known !== undefined) {
      return known;
    }
    const layer = this.definitions
      .chain(style)
      .toReversed()
      .reduce((below, each) => overlay(below, runLayer(child(each.element, 'w:rPr'), this.theme)), {});
    this.layers.set(style, layer);
    return layer;
  }
}

function styleNameOf(style: StyleDefinition | undefined): string | undefined {
  return style === undefined || style.isDefault ? undefined : style.name;
}
