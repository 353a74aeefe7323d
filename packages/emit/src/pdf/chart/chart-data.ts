import {
  child,
  childrenNamed,
  descendant,
  descendants,
  elements,
  textOf,
  type XmlElement,
} from '@fg2rec/ooxml';

/** A chart as far as it can be drawn from its data (ISO/IEC 29500-1 clause 21.2). */
export interface Chart {
  readonly title: string;
  readonly plots: readonly Plot[];
  readonly categoryAxis: Axis;
  readonly valueAxis: Axis;
  readonly hasLegend: boolean;
}

export type PlotKind =
  | 'column'
  | 'bar'
  | 'line'
  | 'area'
  | 'scatter'
  | 'pie'
  | 'doughnut'
  | 'radar'
  | 'stock'
  | 'surface';
export type Grouping = 'clustered' | 'stacked' | 'percent';

export interface Plot {
  readonly kind: PlotKind;
  readonly grouping: Grouping;
  readonly series: readonly Series[];
}

export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
  /** RRGGBB, where the author chose one. */
  readonly color?: string;
  readonly showsValues: boolean;
  /** Points are joined by a line. */
  readonly isJoined: boolean;
  /** What a radar chart's lines enclose is coloured. */
  readonly isFilled: boolean;
}

export interface Point {
  readonly category: string;
  /** Place on the horizontal axis of a scatter chart. */
  readonly x: number;
  /** Undefined for a gap. */
  readonly value: number | undefined;
  readonly color?: string;
}

export interface Axis {
  readonly title: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

const kinds: Readonly<Record<string, PlotKind>> = {
  'c:barChart': 'column',
  'c:bar3DChart': 'column',
  'c:lineChart': 'line',
  'c:line3DChart': 'line',
  'c:areaChart': 'area',
  'c:area3DChart': 'area',
  'c:scatterChart': 'scatter',
  'c:bubbleChart': 'scatter',
  'c:pieChart': 'pie',
  'c:pie3DChart': 'pie',
  'c:ofPieChart': 'pie',
  'c:doughnutChart': 'doughnut',
  'c:radarChart': 'radar',
  'c:stockChart': 'stock',
  'c:surfaceChart': 'surface',
  'c:surface3DChart': 'surface',
};

const mostPoints = 2000;

/** Reads a chart part; undefined where it holds a kind of chart that is not drawn, or no numbers. */
export function readChart(tree: XmlElement): Chart | undefined {
  const chart = child(tree, 'c:chart');
  const area = child(chart, 'c:plotArea');
  const drawn = area === undefined ? [] : elements(area).filter(({ name }) => /^c:\w+Chart$/.test(name));
  const plots = drawn.map(readPlot);
  const known = plots.filter((plot) => plot !== undefined);
  const hasValues = known.some(({ series }) =>
    series.some(({ points }) => points.some(({ value }) => value !== undefined)),
  );
  if (chart === undefined || known.length < plots.length || !hasValues) {
    return undefined;
  }
  const [first] = known;
  const only = known.length === 1 && first?.series.length === 1 ? first.series[0]?.name : undefined;
  const hidesTitle = isOn(child(chart, 'c:autoTitleDeleted'));
  const title = words(child(chart, 'c:title'));
  return {
    title: title === '' && !hidesTitle ? (only ?? '') : title,
    plots: known,
    categoryAxis: readAxis(
      child(area, 'c:catAx') ?? child(area, 'c:dateAx') ?? childrenNamed(area, 'c:valAx')[0],
    ),
    valueAxis: readAxis(
      first?.kind === 'scatter' ? childrenNamed(area, 'c:valAx')[1] : child(area, 'c:valAx'),
    ),
    hasLegend: child(chart, 'c:legend') !== undefined,
  };
}

function readPlot(element: XmlElement): Plot | undefined {
  const found = kinds[element.name];
  if (found === undefined) {
    return undefined;
  }
  const grouping = child(element, 'c:grouping')?.attributes.val;
  const kind = found === 'column' && child(element, 'c:barDir')?.attributes.val === 'bar' ? 'bar' : found;
  const joins = kind !== 'scatter' || child(element, 'c:scatterStyle')?.attributes.val !== 'marker';
  const isFilled = child(element, 'c:radarStyle')?.attributes.val === 'filled';
  const values = child(child(element, 'c:dLbls'), 'c:showVal');
  return {
    kind,
    grouping: grouping === 'percentStacked' ? 'percent' : grouping === 'stacked' ? 'stacked' : 'clustered',
    series: childrenNamed(element, 'c:ser').map((series) => ({
      ...readSeries(series, kind, joins, isOn(values)),
      isFilled,
    })),
  };
}

function readSeries(
  element: XmlElement,
  kind: PlotKind,
  joins: boolean,
  showsValues: boolean,
): Omit<Series, 'isFilled'> {
  const categories = cached(child(element, kind === 'scatter' ? 'c:xVal' : 'c:cat'));
  const values = cached(child(element, kind === 'scatter' ? 'c:yVal' : 'c:val'));
  const last = Math.min(mostPoints, Math.max(0, ...categories.keys(), ...values.keys()) + 1);
  const colors = new Map(
    childrenNamed(element, 'c:dPt').map((point) => [
      Number(child(point, 'c:idx')?.attributes.val),
      fillOf(point),
    ]),
  );
  const own = child(element, 'c:dLbls');
  const outline = child(child(element, 'c:spPr'), 'a:ln');
  return {
    name: words(child(element, 'c:tx')),
    color: fillOf(element),
    showsValues: own === undefined ? showsValues : isOn(child(own, 'c:showVal')),
    isJoined: joins && child(outline, 'a:noFill') === undefined,
    points: Array.from({ length: last }, (_, index) => {
      const category = categories.get(index);
      const x = Number(category);
      return {
        category: category ?? String(index + 1),
        x: category === undefined || category === '' || !Number.isFinite(x) ? index + 1 : x,
        value: numberOf(values.get(index)),
        color: colors.get(index),
      };
    }),
  };
}

/** Cached strings or numbers by their index; of categories on several levels the innermost. */
function cached(element: XmlElement | undefined): Map<number, string> {
  const level = descendant(element, 'c:lvl') ?? element;
  const points = level === undefined ? [] : descendants(level, 'c:pt');
  return new Map(
    points.map((point) => {
      const value = child(point, 'c:v');
      return [Number(point.attributes.idx ?? 0), value === undefined ? '' : textOf(value)];
    }),
  );
}

function numberOf(value: string | undefined): number | undefined {
  const number = Number(value);
  return value === undefined || value.trim() === '' || !Number.isFinite(number) ? undefined : number;
}

function readAxis(element: XmlElement | undefined): Axis {
  const scaling = child(element, 'c:scaling');
  return {
    title: words(child(element, 'c:title')),
    minimum: numberOf(child(scaling, 'c:min')?.attributes.val),
    maximum: numberOf(child(scaling, 'c:max')?.attributes.val),
  };
}

/** Rich text, or what a reference last gave. */
function words(element: XmlElement | undefined): string {
  if (element === undefined) {
    return '';
  }
  const rich = descendants(element, 'a:t').map(textOf).join('');
  return (rich === '' ? descendants(element, 'c:v').map(textOf).join(' ') : rich).replace(/\s+/g, ' ').trim();
}

function fillOf(element: XmlElement): string | undefined {
  const shape = child(element, 'c:spPr');
  const fill = child(shape, 'a:solidFill') ?? child(child(shape, 'a:ln'), 'a:solidFill');
  return child(fill, 'a:srgbClr')?.attributes.val;
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false)$/.test(element.attributes.val ?? '1');
}
