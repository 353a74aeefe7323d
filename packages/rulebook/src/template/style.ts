/**
 * A style of the ITU-T template, as facts. Property names are the local names of ECMA-376 Part 1 clause 17.3; lengths
 * are twips, font sizes half-points. Bold, italic and size hold for complex scripts too.
 */
export interface TemplateStyle {
  readonly id: string;
  readonly name: string;
  readonly type: 'paragraph' | 'character' | 'table' | 'numbering';
  /** Id of the style it is based on. */
  readonly basedOn?: string;
  /** Id of the style of the next paragraph. */
  readonly next?: string;
  /** Id of the character style that goes with a paragraph style, or the other way round. */
  readonly link?: string;
  /** The default style of its type. */
  readonly default?: true;
  /** Known to Word by name; all others are custom. */
  readonly builtIn?: true;
  /** Shown among the quick styles. */
  readonly quick?: true;
  /** Not offered until used. */
  readonly hidden?: true;
  readonly priority?: number;
  readonly pPr?: StyleParagraph;
  readonly rPr?: StyleRun;
  readonly tblPr?: StyleTable;
}

export interface StyleParagraph {
  readonly keepNext?: true;
  readonly keepLines?: true;
  readonly pageBreakBefore?: true;
  readonly border?: { readonly side: 'top' | 'bottom'; readonly sz: number };
  readonly tabs?: readonly StyleTab[];
  readonly spacing?: { readonly before?: number; readonly after?: number };
  readonly ind?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
  readonly contextualSpacing?: true;
  /** `left` is the side where a line starts: the right one in Arabic. */
  readonly jc?: 'left' | 'center' | 'right' | 'both';
  /** 0 for the first level. */
  readonly outlineLvl?: number;
}

export interface StyleTab {
  readonly val: 'left' | 'center' | 'right' | 'clear';
  readonly pos: number;
  readonly leader?: 'dot';
}

export interface StyleRun {
  /** One font for every script. */
  readonly font?: string;
  readonly b?: boolean;
  readonly i?: boolean;
  readonly caps?: boolean;
  readonly noProof?: boolean;
  /** RRGGBB */
  readonly color?: string;
  /** Raised by so many half-points. */
  readonly position?: number;
  readonly sz?: number;
  readonly u?: 'single';
  readonly vertAlign?: 'superscript';
}

export interface StyleTable {
  /** Width of single lines in eighths of a point, on all sides and between cells. */
  readonly borders?: number;
  readonly cellMargin: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
}

/** Left tab stops. */
export function leftTabs(...positions: number[]): StyleTab[] {
  return positions.map((pos) => ({ val: 'left', pos }));
}

/** The four stops that most styles of the template carry: 1.4, 2.1, 2.8 and 3.5 cm. */
export const textTabs = leftTabs(794, 1191, 1588, 1985);

/** Stops every half centimetre, for text in tables. */
export const tableTabs = leftTabs(
  284,
  567,
  851,
  1134,
  1418,
  1701,
  1985,
  2268,
  2552,
  2835,
  3119,
  3402,
  3686,
  3969,
);

/** Stops every centimetre, for formal languages. */
export const codeTabs = leftTabs(567, 1134, 1701, 2268, 2835, 3402, 3969, 4536, 5103, 5670);
