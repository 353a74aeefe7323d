import { type Block, flatBlocks, type Section } from '@fg2rec/document';
import { template } from '@fg2rec/rulebook';
import type { Emission, Surroundings } from './emission.ts';
import { type MarginCode, marginCode, numberPattern, ordinaryHeader, padded } from './margin.ts';
import { fromTwips, points } from './typst-code.ts';

/** Blocks that stand on pages of one kind. */
export interface PageRun {
  readonly blocks: readonly Exclude<Block, { type: 'contentControl' }>[];
  readonly section: Section;
  /** Headers that earlier sections hand down. */
  readonly headers: Section['headers'];
  readonly footers: Section['footers'];
}

/** Cuts the body at the sections that begin new pages; sections that run on stay with the one before. */
export function pageRuns(body: readonly Block[], last: Section | undefined): PageRun[] {
  const runs: PageRun[] = [];
  let blocks: PageRun['blocks'][number][] = [];
  let headers: Section['headers'] = {};
  let footers: Section['footers'] = {};
  const close = (section: Section): void => {
    const previous = runs.at(-1);
    if (previous !== undefined && runsOn(previous.section, section)) {
      runs[runs.length - 1] = { ...previous, blocks: [...previous.blocks, ...blocks] };
    } else {
      runs.push({ blocks, section, headers, footers });
    }
    headers = { ...headers, ...section.headers };
    footers = { ...footers, ...section.footers };
    blocks = [];
  };
  for (const block of flatBlocks(body)) {
    blocks.push(block);
    if (block.type === 'paragraph' && block.section !== undefined) {
      close(block.section);
    }
  }
  close(last ?? ordinarySection);
  return runs.filter((run) => run.blocks.length > 0);
}

/** A continuous section on the same paper needs no new page. */
function runsOn(previous: Section, section: Section): boolean {
  return (
    section.start === 'continuous' &&
    previous.width === section.width &&
    previous.height === section.height &&
    (previous.columns === 1 || previous.columns === section.columns)
  );
}

const ordinarySection: Section = {
  anchor: { part: '', start: 0, end: 0 },
  width: template.page.width,
  height: template.page.height,
  orientation: 'portrait',
  margins: template.page.margins,
  columns: 1,
  start: 'nextPage',
  titlePage: true,
  headers: {},
  footers: {},
};

const headerDistance = fromTwips(template.page.margins.header);
const footerDistance = fromTwips(template.page.margins.footer);
const columnGap = fromTwips(template.page.columnSpace);

/** The surroundings of blocks that stand directly on the page. */
export function pageSurroundings(section: Section, direction: 'ltr' | 'rtl'): Surroundings {
  const { left, right, top, bottom } = section.margins;
  const columns = Math.max(1, section.columns);
  const width = Math.max(72, fromTwips(section.width - Math.abs(left) - Math.abs(right)));
  return {
    width: (width - (columns - 1) * columnGap) / columns,
    // Room for a caption under the tallest picture.
    height: Math.max(72, fromTwips(section.height - Math.abs(top) - Math.abs(bottom)) - 60),
    inFlow: true,
    repeated: false,
    inNote: false,
    inMargin: false,
    direction,
  };
}

/** Set rules that begin a run of pages. */
export function pageCode(
  run: PageRun,
  index: number,
  emission: Emission,
  around: Surroundings,
  documentNumber: string | undefined,
): string[] {
  const { section } = run;
  const first = index === 0 ? '1' : `locate(<section-${index}>).page()`;
  const { deliverable } = emission;
  const ownMargins = deliverable.headers.length + deliverable.footers.length > 0;
  const header = ownMargins
    ? marginCode('headers', section, run.headers, first, emission, around)
    : ordinaryHeader(documentNumber);
  const footer: MarginCode = ownMargins
    ? marginCode('footers', section, run.footers, first, emission, around)
    : { code: 'none', height: 0 };
  const { margins } = section;
  const top = clear(fromTwips(Math.abs(margins.top)), header.height, headerDistance, section);
  const bottom = clear(fromTwips(Math.abs(margins.bottom)), footer.height, footerDistance, section);
  const columns = Math.max(1, Math.min(section.columns, 6));
  const settings = [
    `width: ${points(Math.max(100, fromTwips(section.width)))}`,
    `height: ${points(Math.max(100, fromTwips(section.height)))}`,
    `margin: (top: ${points(top)}, bottom: ${points(bottom)}, left: ${points(fromTwips(Math.abs(margins.left)))}, right: ${points(fromTwips(Math.abs(margins.right)))})`,
    `columns: ${columns}`,
    // Printed by the header, not by Typst; here it makes the page labels that viewers show.
    `numbering: "${numberPattern(section.pageNumberFormat)}"`,
    'header-ascent: 0pt',
    'footer-descent: 0pt',
    `header: ${padded(header.code, 'top', headerDistance)}`,
    `footer: ${footer.code === 'none' ? 'none' : padded(footer.code, 'bottom', footerDistance)}`,
  ];
  return [
    `#set page(${settings.join(', ')})`,
    ...(columns > 1 ? [`#set columns(gutter: ${points(columnGap)})`] : []),
    ...(index === 0 ? [] : [`#metadata(none)<section-${index}>`]),
    ...(section.pageNumberStart === undefined ? [] : [`#counter(page).update(${section.pageNumberStart})`]),
  ];
}

/** A margin that keeps the text clear of what stands in it, but never eats the page. */
function clear(margin: number, content: number, distance: number, section: Section): number {
  const wanted = content === 0 ? margin : Math.max(margin, distance + content + 4);
  return Math.min(wanted, fromTwips(section.height) / 3);
}
