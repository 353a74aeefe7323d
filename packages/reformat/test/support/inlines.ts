import { type Content, type Formula, type Inline, nowhere, text } from '@fg2rec/document';

const inlinesOf = (contents: readonly Content[]): Inline[] =>
  contents.map((content) => (typeof content === 'string' ? text(content) : content));

/** A field with its result, such as `field('REF _Ref1', '7.2')`. */
export function field(instruction: string, ...result: Content[]): Inline {
  const [kind = '', target] = instruction.split(' ');
  const children = inlinesOf(result);
  return {
    type: 'field',
    anchor: nowhere,
    kind,
    instruction,
    ...(target === undefined ? {} : { target }),
    switches: [],
    children,
    terminated: true,
  };
}

export function link(url: string, ...contents: Content[]): Inline {
  return { type: 'link', anchor: nowhere, url, children: inlinesOf(contents) };
}

/** Contents between the two ends of a bookmark. */
export function bookmarked(name: string, ...contents: Content[]): Inline[] {
  const end = (kind: 'start' | 'end'): Inline => ({
    type: 'bookmark',
    kind,
    name,
    id: name,
    anchor: nowhere,
  });
  return [end('start'), ...inlinesOf(contents), end('end')];
}

export const footnote: Inline = {
  type: 'footnoteReference',
  kind: 'footnote',
  identifier: '1',
  anchor: nowhere,
};

export const picture: Inline = {
  type: 'picture',
  anchor: nowhere,
  width: 1,
  height: 1,
  placement: 'inline',
};

/** A formula of one letter. */
export function formula(letter: string, display = false): Formula {
  return { type: 'formula', anchor: nowhere, display, maths: { type: 'run', text: letter } };
}
