import { as, type Drawing } from '@fg2rec/document';
import { parseXml, type XmlElement } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../src/index.ts';
import { drawChart } from '../src/pdf/chart/draw-chart.ts';
import { labelOf, scaleOf } from '../src/pdf/chart/scale.ts';
import { colorIn } from '../src/pdf/shapes/colors.ts';
import { presetOutline } from '../src/pdf/shapes/preset-geometry.ts';
import { readScene } from '../src/pdf/shapes/scene.ts';
import { shapeSvg } from '../src/pdf/shapes/shape-svg.ts';
import { textMeasure } from '../src/pdf/text-width.ts';
import { deliverableOf, hasPoppler, tagsOf, textOf } from './pdf-support.ts';

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram"';
const tree = (xml: string): XmlElement => parseXml(xml.replace('>', ` ${names}>`), 'part.xml');
const measure = textMeasure();

const points = (values: readonly (string | number)[]) =>
  values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('');
const series = (name: string, categories: readonly string[], values: readonly number[]) =>
  `<c:ser><c:tx><c:v>${name}</c:v></c:tx><c:cat><c:strRef><c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`;
const years = ['2024', '2025', '2026'];
const chart = (kind: string, inside: string, more = '') =>
  `<c:chartSpace><c:chart>${more}<c:plotArea><c:${kind}Chart>${inside}</c:${kind}Chart></c:plotArea><c:legend/></c:chart></c:chartSpace>`;
const drawn = (xml: string) => drawChart(tree(xml), { width: 300, height: 200 }, measure);

describe('a chart', () => {
  it('of columns has a bar for each value, a legend, and its numbers in words', () => {
    const picture = drawn(
      chart('bar', series('Fixed', years, [1, 2, 4]) + series('Mobile', years, [3, -1, 5])),
    );
    // Six columns, two signs of the legend, the ground.
    expect(picture?.svg.match(/<rect /g)).toHaveLength(9);
    expect(picture?.svg).toContain('>Mobile</text>');
    expect(picture?.words).toBe('Fixed – 2024: 1, 2025: 2, 2026: 4. Mobile – 2024: 3, 2025: -1, 2026: 5');
  });

  it('stacked to 100 % fills the height', () => {
    const stack = '<c:grouping val="percentStacked"/>';
    const picture = drawn(chart('bar', stack + series('A', ['x'], [1]) + series('B', ['x'], [3])));
    const bars = [...(picture?.svg.matchAll(/<rect [^>]*width="([\d.]+)" height="([\d.]+)"/g) ?? [])]
      .map(([, width, height]) => ({ width: Number(width), height: Number(height) }))
      .filter(({ width, height }) => width > 100 && height < 190);
    expect(bars).toHaveLength(2);
    expect((bars[1]?.height ?? 0) / (bars[0]?.height ?? 1)).toBeCloseTo(3, 1);
  });

  it.each([
    ['line', /<path d="M [\d. ]+L [\d. ]+L [\d. ]+" fill="none"/],
    ['area', /fill-opacity="0\.8"/],
    ['pie', /A [\d.]+ [\d.]+ 0 [01] 1/],
    ['doughnut', /A [\d.]+ [\d.]+ 0 [01] 0/],
  ])('of the kind %s is drawn', (kind, path) => {
    expect(drawn(chart(kind, series('A', years, [1, 2, 4])))?.svg).toMatch(path);
  });

  it('of the kind radar has a spoke for each category and a ring for each series', () => {
    const filled = '<c:radarStyle val="filled"/>';
    const picture = drawn(
      chart('radar', filled + series('A', years, [1, 2, 4]) + series('B', years, [4, 4, 4])),
    );
    const rings = [
      ...(picture?.svg.matchAll(/<path d="(M [\d. L]+ Z)" fill="#[\da-f]+" fill-opacity/g) ?? []),
    ];
    expect(rings.map(([, path]) => path?.match(/[ML]/g)?.length)).toEqual([3, 3]);
    expect(picture?.svg).toContain('>2026</text>');
  });

  it('of the kind stock has a line from low to high for each day, and a bar from start to end', () => {
    const prices = [
      ['Open', [10, 12, 11]],
      ['High', [14, 13, 15]],
      ['Low', [9, 10, 10]],
      ['Close', [12, 11, 15]],
    ] as const;
    const all = prices.map(([name, values]) => series(name, years, values));
    const picture = drawn(chart('stock', all.join('')));
    expect(picture?.svg.match(/<line [^>]*stroke="#262626"/g)).toHaveLength(3);
    expect(picture?.svg.match(/fill="#404040"/g)).toHaveLength(1);
    expect(drawn(chart('stock', all.slice(1).join('')))?.svg.match(/stroke="#262626"/g)).toHaveLength(6);
    expect(picture?.words).toContain('High – 2024: 14, 2025: 13, 2026: 15');
  });

  it('of the kind surface is seen from above, its bands of values in the legend', () => {
    const picture = drawn(
      chart('surface3D', series('near', years, [0, 5, 10]) + series('far', years, [1, 6, 3])),
    );
    const fields = [...(picture?.svg.matchAll(/<rect [^>]*fill="#([\da-f]{6})"/g) ?? [])].map(
      ([, fill]) => fill,
    );
    // The ground, the signs of five bands, six fields.
    expect(fields).toHaveLength(12);
    expect(picture?.svg).toContain('>0 – 2</text>');
    expect(picture?.svg).toContain('>near</text>');
  });

  it('of another kind, or without numbers, is not', () => {
    expect(drawn(chart('treemap', series('A', years, [1, 2, 4])))).toBeUndefined();
    expect(drawn(chart('bar', series('A', years, [])))).toBeUndefined();
  });

  it('has round numbers at its axis', () => {
    expect(scaleOf([0.3, 7.9], {}, false).ticks).toEqual([0, 2, 4, 6, 8]);
    expect(scaleOf([52, 70], {}, true)).toMatchObject({ minimum: 0, maximum: 80 });
    expect(scaleOf([1013, 1017], {}, true).minimum).toBeGreaterThan(1000);
    expect(scaleOf([], {}, false)).toMatchObject({ minimum: 0, maximum: 1 });
    expect(labelOf(0.1 + 0.2)).toBe('0.3');
  });
});

const shape = (preset: string, inside = '', flip = '') =>
  `<wps:wsp><wps:spPr><a:xfrm${flip}><a:off x="127000" y="0"/><a:ext cx="1270000" cy="635000"/></a:xfrm><a:prstGeom prst="${preset}"/>${inside}</wps:spPr></wps:wsp>`;
const red = '<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>';

describe('shapes', () => {
  it('stand where the groups around them put them', () => {
    const group = `<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x="9" y="9"/><a:ext cx="2540000" cy="1270000"/><a:chOff x="127000" y="0"/><a:chExt cx="1270000" cy="635000"/></a:xfrm></wpg:grpSpPr>${shape('rect')}</wpg:wgp>`;
    expect(readScene(tree(`<w:drawing>${group}</w:drawing>`))).toMatchObject([
      { x: 0, y: 0, width: 200, height: 100, turn: 0 },
    ]);
  });

  it('are filled, outlined, flipped and headed as they say', () => {
    const [filled] = readScene(tree(`<w:drawing>${shape('ellipse', red, ' flipH="1"')}</w:drawing>`));
    const [arrow] = readScene(
      tree(
        `<w:drawing>${shape('line', `${red}<a:ln w="25400">${red}<a:tailEnd type="triangle"/></a:ln>`)}</w:drawing>`,
      ),
    );
    const svg = [filled, arrow].map((one) => (one === undefined ? '' : shapeSvg(one, new Map())));
    expect(svg[0]).toContain('scale(-1 1)');
    expect(svg[0]).toContain('fill="#ff0000"');
    expect(svg[1]).toContain('stroke-width="2"');
    expect(svg[1]?.match(/<path/g)).toHaveLength(2);
    const bare = readScene(tree(`<w:drawing>${shape('rect')}</w:drawing>`))[0];
    expect(bare === undefined ? 'none' : shapeSvg(bare, new Map())).toBe('');
  });

  it('take the colours of the theme, lighter or darker', () => {
    const theme = new Map([
      ['accent1', '4472c4'],
      ['dk1', '000000'],
    ]);
    const color = (inside: string) => colorIn(tree(`<a:solidFill>${inside}</a:solidFill>`), theme)?.value;
    expect(color('<a:schemeClr val="accent1"/>')).toBe('4472c4');
    expect(color('<a:schemeClr val="tx1"/>')).toBe('000000');
    expect(color('<a:srgbClr val="808080"><a:shade val="50000"/></a:srgbClr>')).toBe('404040');
    const lighter = '<a:schemeClr val="accent1"><a:lumMod val="40000"/><a:lumOff val="60000"/></a:schemeClr>';
    expect(color(lighter)).toBe('b4c7e7');
  });

  it.each(['can', 'cloud', 'chevron', 'downArrow', 'leftBrace', 'star5', 'made-up'])(
    'of the preset %s have an outline',
    (name) => {
      expect(presetOutline(name, 100, 50, undefined).path).toMatch(/^M [-\d. ,A-Z]+/);
    },
  );
});

describe('SmartArt', () => {
  const sp = (text: string, x: number) =>
    `<dsp:sp><dsp:spPr><a:xfrm><a:off x="${x}" y="0"/><a:ext cx="1270000" cy="635000"/></a:xfrm><a:prstGeom prst="roundRect"/>${red}</dsp:spPr><dsp:txBody><a:bodyPr/><a:p><a:r><a:rPr sz="1200"/><a:t>${text}</a:t></a:r></a:p></dsp:txBody></dsp:sp>`;
  const diagram: Drawing = {
    type: 'drawing',
    kind: 'diagram',
    anchor: { part: 'word/document.xml', start: 0, end: 0 },
    part: 'word/diagrams/drawing1.xml',
    width: 3_810_000,
    height: 635_000,
    placement: 'inline',
    description: 'Two steps',
    children: [],
    text: 'Collect\nTrain',
  };

  it('is drawn from its drawing part, its words as text in their order', async () => {
    const xml = `<dsp:drawing ${names}><dsp:spTree><dsp:grpSpPr/>${sp('Collect', 0)}${sp('Train', 2_000_000)}</dsp:spTree></dsp:drawing>`;
    const parts = { 'word/diagrams/drawing1.xml': new TextEncoder().encode(xml) };
    const { bytes, remarks, standard } = await writePdf(
      deliverableOf([as('figure', diagram)], { parts }),
      {},
    );
    expect({ remarks, standard }).toEqual({ remarks: [], standard: 'PDF/A-3a, PDF/UA-1' });
    expect(!hasPoppler || /Collect\s+Train/.test(textOf(bytes))).toBe(true);
    expect(!hasPoppler || tagsOf(bytes).includes('Figure')).toBe(true);
  });

  it('without that part is a box with its text as a list, and remarked on', async () => {
    const { bytes, remarks, standard } = await writePdf(
      deliverableOf([as('figure', { ...diagram, text: 'Collect\nTrain\nDeploy' })]),
      {},
    );
    expect(remarks).toMatchObject([{ code: 'drawing-as-text' }]);
    expect(standard).toBe('PDF/A-3a, PDF/UA-1');
    expect(!hasPoppler || /Collect\n.*Train\n.*Deploy/.test(textOf(bytes))).toBe(true);
    expect(!hasPoppler || tagsOf(bytes).match(/\bLI\b/g)?.length === 3).toBe(true);
  });
});
