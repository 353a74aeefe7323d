import type { Indent, Paragraph, RunFormat, StyleReference } from '@fg2rec/document';
import { descendants, type OpcPackage, type XmlElement } from '@fg2rec/ooxml';
import { readNumberingDefinitions } from './numbering-definitions.ts';
import { readStyleDefinitions, type StyleDefinition } from './styles-definitions.ts';
import { type ParagraphLayer, type TabStop, visibleAlignment } from './styles-paragraph.ts';
import { ParagraphResolver } from './styles-paragraph-resolver.ts';
import { RunResolver } from './styles-run-resolver.ts';
import { readThemeFonts } from './styles-theme.ts';
import { value } from './styles-values.ts';

/** A paragraph's properties after inheritance. Lengths are in twips. */
export interface ParagraphFormat {
  readonly style: StyleReference;
  /** 0 to 8; absent for body text. */
  readonly outlineLevel?: number;
  /** As seen on paper, whatever the direction. */
  readonly alignment?: Paragraph['alignment'];
  readonly indent: Indent;
  readonly pageBreakBefore: boolean;
  readonly keepNext: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Absent where there is none or a numId of 0 switches it off. `level` is 0-based. */
  readonly numbering?: { readonly numId: string; readonly level: number };
  readonly framed: boolean;
  readonly tabs?: readonly TabStop[];
}

/** The styles of a document, resolved: ISO/IEC 29500-1 clauses 17.7.2 (hierarchy) and 17.7.3 (toggle properties). */
export interface StyleSheet {
  /** Layers: document defaults, table style, paragraph style and its bases with their list levels, then `pPr`. */
  resolveParagraph(pPr: XmlElement | undefined, tableStyleId?: string): ParagraphFormat;
  resolveRun(paragraphStyleId: string | undefined, rPr: XmlElement | undefined): RunFormat;
  tableStyle(id: string | undefined): { readonly reference: StyleReference; readonly bordered: boolean };
  /** Whether the style part has a style of this id and type. */
  has(id: string, type: 'paragraph' | 'character' | 'table'): boolean;
  /** Language of the document defaults, BCP 47. */
  readonly language?: string;
}

/** Reads the styles of a main part. Missing styles and cycles in `w:basedOn` end the inheritance, nothing more. */
export function readStyles(opc: OpcPackage, mainPart: string): StyleSheet {
  const definitions = readStyleDefinitions(opc, mainPart);
  const lists = readNumberingDefinitions(opc, mainPart, definitions);
  const theme = readThemeFonts(opc, mainPart);
  const runs = new RunResolver(definitions, theme);
  const paragraphs = new ParagraphResolver(definitions, lists);
  const references = new Map<StyleDefinition, StyleReference>();
  const referenceTo = (style: StyleDefinition | undefined, fallback: StyleReference): StyleReference => {
    if (style === undefined) {
      return fallback;
    }
    const known = references.get(style) ?? {
      id: style.id,
      name: style.name,
      basedOn: definitions
        .chain(style)
        .slice(1)
        .map(({ name }) => name),
    };
    references.set(style, known);
    return known;
  };
  return {
    language: runs.defaults.language,
    has: (id, type) => definitions.find(id, type) !== undefined,
    resolveParagraph(pPr, tableStyleId) {
      const style =
        definitions.find(value(pPr, 'w:pStyle'), 'paragraph') ?? definitions.defaultOf('paragraph');
      return paragraphFormat(paragraphs.resolve(style, pPr, tableStyleId), referenceTo(style, normal));
    },
    resolveRun: (paragraphStyleId, rPr) => runs.resolve(paragraphStyleId, rPr),
    tableStyle(id) {
      const style = definitions.find(id, 'table') ?? definitions.defaultOf('table');
      const bordered = definitions.chain(style).map(({ element }) => isBordered(element));
      return {
        reference: referenceTo(style, normalTable),
        bordered: bordered.find((known) => known !== undefined) ?? false,
      };
    },
  };
}

const normal: StyleReference = { id: 'Normal', name: 'Normal', basedOn: [] };
const normalTable: StyleReference = { id: 'TableNormal', name: 'Normal Table', basedOn: [] };

function paragraphFormat(layer: ParagraphLayer, style: StyleReference): ParagraphFormat {
  const direction = layer.bidirectional === true ? 'rtl' : 'ltr';
  const outlineLevel = layer.outlineLevel ?? builtInOutlineLevel(style);
  return {
    style,
    outlineLevel:
      outlineLevel !== undefined && outlineLevel >= 0 && outlineLevel < 9 ? outlineLevel : undefined,
    alignment: visibleAlignment(layer.alignment, direction),
    indent: { start: layer.start ?? 0, firstLine: layer.firstLine ?? 0 },
    pageBreakBefore: layer.pageBreakBefore === true,
    keepNext: layer.keepNext === true,
    direction,
    numbering:
      layer.numberId === undefined || Number(layer.numberId) === 0
        ? undefined
        : { numId: layer.numberId, level: layer.level ?? 0 },
    framed: layer.framed === true,
    tabs: layer.tabs,
  };
}

/** The built-in headings have their level even where a producer did not write it. */
function builtInOutlineLevel({ name }: StyleReference): number | undefined {
  const level = /^heading ([1-9])$/.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

/** Whether the style itself draws lines; undefined where it says nothing about borders. */
function isBordered(style: XmlElement): boolean | undefined {
  const borders = [...descendants(style, 'w:tblBorders'), ...descendants(style, 'w:tcBorders')];
  if (borders.length === 0) {
    return undefined;
  }
  return borders.some((group) =>
    group.children.some(
      (edge) => edge.type === 'element' && !/^(nil|none)$/.test(edge.attributes['w:val'] ?? 'none'),
    ),
  );
}
