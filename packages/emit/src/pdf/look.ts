/** How a paragraph stands on the page. Lengths in points. */
export interface ParagraphLook {
  readonly before: number;
  readonly after: number;
  /** Height of a line as a multiple of single spacing, or exact in points. */
  readonly line?: { readonly multiple: number } | { readonly exact: number };
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  /** No space between paragraphs of the same style. */
  readonly contextual: boolean;
  readonly tabs: readonly TabStop[];
  readonly indent: { readonly start: number; readonly end: number; readonly firstLine: number };
  readonly alignment?: 'left' | 'center' | 'right' | 'both' | 'distribute';
  /** Lines around the paragraph. */
  readonly borders: Readonly<Partial<Record<Side, Line>>>;
  /** RRGGBB */
  readonly shading?: string;
  /** Character formatting of the style, where runs do not carry it themselves. */
  readonly run: { readonly bold?: boolean; readonly italic?: boolean; readonly size?: number };
}

/** A border line. */
export interface Line {
  /** In points; 0 takes a line away. */
  readonly thickness: number;
  /** RRGGBB; black where absent. */
  readonly color?: string;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface TabStop {
  readonly kind: 'left' | 'center' | 'right';
  /** From the start of the text area. */
  readonly position: number;
  readonly leader?: 'dot' | 'line';
}

/** How a table stands on the page. Lengths in points. */
export interface TableLook {
  readonly alignment: 'left' | 'center' | 'right';
  readonly indent: number;
  /** Absent where the table draws no such line. */
  readonly borders: Readonly<Partial<Record<Side | 'insideHorizontal' | 'insideVertical', Line>>>;
  readonly cellMargin: Readonly<Record<Side, number>>;
}

/** What a cell says about itself over its table. */
export interface CellLook {
  readonly borders: Readonly<Partial<Record<Side, Line>>>;
  readonly margin: Readonly<Partial<Record<Side, number>>>;
}
