import { recommendationLine } from '@fg2rec/document';
import type { Heading, PhrasingContent } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import type { WordBlock } from '../nodes.ts';
import { phrasing } from './phrasing.ts';
import { type Place, paragraph, placeOf, type Writing } from './writing.ts';

/** A heading as its paragraph; the head of a Recommendation as two, number and title. */
export function headingBlocks(node: Heading, at: Place, writing: Writing): WordBlock[] {
  const plan = writing.outline.plans.get(node);
  const place = placeOf(node, at.file);
  const children = phrasing(node.children, at, writing);
  if (plan === undefined) {
    return [paragraph('body', [{ type: 'strong', children }], place)];
  }
  const bookmark = writing.targets.add(writing.identifiers.get(node) ?? [], plan.name);
  const more = bookmark === undefined ? {} : { bookmarks: [bookmark] };
  if (plan.role === 'recommendation-title') {
    return titleBlocks(node, children, place, writing);
  }
  if (plan.role === 'cover') {
    return [paragraph('body', [{ type: 'strong', children }], place, { alignment: 'center' })];
  }
  const title = withoutStart(children, plan.titleStart);
  if (plan.number === '' || title === undefined) {
    return [paragraph(plan.role, children, place, { level: plan.level, ...more })];
  }
  return [paragraph(plan.role, title, place, { level: plan.level, lead: plan.number, gap: '\t', ...more })];
}

/** `Recommendation ITU-T G.191 - Title` in two paragraphs. */
function titleBlocks(
  node: Heading,
  children: PhrasingContent[],
  place: ReturnType<typeof placeOf>,
  writing: Writing,
): WordBlock[] {
  const text = plainOf(node);
  const line = recommendationLine(text, writing.patterns);
  if (line === undefined) {
    return [paragraph('recommendation-title', children, place)];
  }
  const dash = /^\s*[\u2012-\u2015:-]\s*/.exec(line.rest)?.[0] ?? '';
  const title = line.rest.slice(dash.length);
  const number = text.slice(0, text.length - title.length).replace(/\s*[\u2012-\u2015:-]?\s*$/, '');
  const numberParagraph = paragraph('recommendation-number', [{ type: 'text', value: number }], place);
  return title === ''
    ? [numberParagraph]
    : [
        numberParagraph,
        paragraph(
          'recommendation-title',
          withoutStart(children, text.length - title.length) ?? [{ type: 'text', value: title }],
          place,
        ),
      ];
}

/** Inline content without its first characters; undefined where they are not all in the first text. */
export function withoutStart(
  children: readonly PhrasingContent[],
  characters: number,
): PhrasingContent[] | undefined {
  const [first, ...rest] = children;
  if (characters === 0) {
    return [...children];
  }
  if (first?.type !== 'text' || first.value.length < characters) {
    return undefined;
  }
  const value = first.value.slice(characters);
  return value === '' ? rest : [{ ...first, value }, ...rest];
}
