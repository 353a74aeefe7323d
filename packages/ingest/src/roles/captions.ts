import { captionLine } from '@fg2rec/document';
import type { Line } from './line.ts';
import { eachLine, type Neighbours, neighbour, type Pass, type Verdict } from './verdict.ts';

/** Captions: label and number set apart from a title; or only label and number where style or neighbours bear it out. */
export const captions: Pass = eachLine((line, { patterns }, at) => {
  const read = captionLine(line.text, patterns);
  const styled = line.style?.role === 'figure-caption' || line.style?.role === 'table-caption';
  if (read === undefined) {
    return styled && line.line !== '' ? styledCaption(line, at) : undefined;
  }
  const role = read.kind === 'figure' ? 'figure-caption' : 'table-caption';
  const short = line.line.length <= 300;
  const captionStyle =
    styled ||
    /^caption$|légende|leyenda|epígrafe|题注|название объекта|تسمية/iu.test(line.paragraph.style.name);
  if (captionStyle || line.shape.sequence !== undefined) {
    const sure = read.number !== '' || line.shape.sequence !== undefined;
    return { role, confidence: sure ? 0.97 : 0.75, because: 'caption style or sequence field, and label' };
  }
  // A caption does not run on like a sentence: "Table 3. The results show that …" is rare and long.
  if (read.strong && short && line.place !== 'box') {
    const near = isNear(read.kind, at);
    return {
      role,
      confidence: near ? 0.95 : 0.8,
      because: `label, number and title${near ? ` beside the ${read.kind}` : ''}`,
    };
  }
  const bare = read.number !== '' && !/[.;:,]$/.test(line.line) && line.line.length <= 120;
  const setApart = line.shape.bold || line.paragraph.alignment === 'center' || read.title === '';
  if (bare && setApart && isNear(read.kind, at)) {
    return { role, confidence: 0.7, because: `label and number beside the ${read.kind}` };
  }
  return undefined;
});

/** A caption style on text without label: the second line of a caption, or a heading set in the wrong style. */
function styledCaption(line: Line, at: Neighbours): Verdict | undefined {
  const { style } = line;
  const kind = style?.role === 'figure-caption' ? 'figure' : 'table';
  return style === undefined || line.line.length > 300 || /^\[/.test(line.line) || !isNear(kind, at)
    ? undefined
    : { role: style.role, confidence: 0.6, because: `style ${style.style}` };
}

function isNear(kind: 'figure' | 'table', at: Neighbours): boolean {
  const beside = [neighbour(at, -1), neighbour(at, 1)];
  const own = at.lines[at.index];
  return kind === 'figure'
    ? own?.shape.picture === true ||
        beside.some((line) => line?.shape.picture === true || line?.place === 'box')
    : beside.some((line) => line?.cell !== undefined || line?.shape.picture === true);
}
