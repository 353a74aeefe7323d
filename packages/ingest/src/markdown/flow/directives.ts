import { noteLine } from '@fg2rec/document';
import type { PhrasingContent, RootContent } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import type { WordBlock } from '../nodes.ts';
import { labelled } from '../resolve/directives.ts';
import { flowBlocks } from './blocks.ts';
import { captionParagraph } from './captions.ts';
import { termParagraph } from './entries.ts';
import { phrasing } from './phrasing.ts';
import { type Place, paragraph, placeOf, type Writing } from './writing.ts';

type Directive = Extract<RootContent, { type: 'containerDirective' | 'leafDirective' }>;

/** What a directive of ours becomes; see the README for the list. */
export function directiveBlocks(node: Directive, at: Place, writing: Writing): WordBlock[] {
  const { label, content } = labelled(node);
  switch (node.name) {
    case 'annex':
    case 'appendix':
      return annexBlocks(node, node.name, label, content, at, writing);
    case 'figure':
      return figureBlocks(node, label, content, at, writing);
    case 'table':
      return [
        ...(label.length === 0
          ? []
          : [captionParagraph('table', label, attribute(node, 'id'), node, at, writing)]),
        ...flowBlocks(content, at, writing),
      ];
    case 'term':
    case 'definition':
      return termBlocks(node, label, content, at, writing);
    case 'terms':
      return flowBlocks(content, { ...at, clause: 'terms-here' }, writing);
    case 'abbreviations':
      return flowBlocks(content, { ...at, clause: 'abbreviations' }, writing);
    case 'references':
    case 'bibliography':
      return flowBlocks(content, { ...at, clause: 'references' }, writing);
    case 'requirement':
      return requirementBlocks(node, label, content, at, writing);
    case 'landscape':
      return landscape(flowBlocks(content, at, writing), node, at);
    case 'quote':
      return flowBlocks(content, { ...at, quoted: true }, writing);
    case 'legend':
      return flowBlocks(content, at, writing).map((block) =>
        block.type === 'wordParagraph' ? { ...block, role: legendRole(attribute(node, 'kind')) } : block,
      );
    case 'cover':
    case 'recommendation-number':
    case 'recommendation-title':
    case 'integral-part-sentence': {
      const role = node.name;
      const line = paragraph(role, phrasing(label, at, writing), placeOf(node, at.file));
      return [...(label.length === 0 ? [] : [line]), ...flowBlocks(content, at, writing)];
    }
    case 'equation':
      return [
        ...(label.length === 0
          ? []
          : [paragraph('equation', phrasing(label, at, writing), placeOf(node, at.file))]),
        ...flowBlocks(content, at, writing),
      ];
    case 'keywords':
    case 'unnumbered':
    case 'code':
      return [
        ...(label.length === 0
          ? []
          : [
              paragraph(
                'body',
                [{ type: 'strong', children: phrasing(label, at, writing) }],
                placeOf(node, at.file),
              ),
            ]),
        ...flowBlocks(content, at, writing),
      ];
    default:
      return noteBlocks(node, label, content, at, writing);
  }
}

function labelOf(label: readonly PhrasingContent[]): string {
  return plainOf({ type: 'paragraph', children: [...label] }).trim();
}

function legendRole(kind: string | undefined): 'table-legend' | 'equation-legend' | 'figure-legend' {
  return kind === 'table' || kind === 'equation' ? `${kind}-legend` : 'figure-legend';
}

function attribute(node: Directive, name: string): string | undefined {
  return node.attributes?.[name] ?? undefined;
}

/** Notes, and what other tools call warnings and tips: the first paragraph begins with the word for note. */
function noteBlocks(
  node: Directive,
  label: PhrasingContent[],
  content: readonly RootContent[],
  at: Place,
  writing: Writing,
): WordBlock[] {
  const word = writing.vocabulary.wording('note', writing.language).text;
  const number = attribute(node, 'number');
  const lead = `${word}${number === undefined ? '' : ` ${number}`} –`;
  if (content.length === 0) {
    return [paragraph('note', phrasing(label, at, writing), placeOf(node, at.file), { lead, gap: ' ' })];
  }
  const blocks = flowBlocks(content, { ...at, quoted: false }, writing);
  if (attribute(node, 'label') === 'none') {
    return blocks.map((block) =>
      block.type === 'wordParagraph' && block.role === 'body' ? { ...block, role: 'note' } : block,
    );
  }
  const title =
    label.length === 0 ? [] : [...phrasing(label, at, writing), { type: 'text', value: ': ' } as const];
  const [first] = blocks;
  const place = placeOf(node, at.file);
  if (first?.type !== 'wordParagraph' || first.role === 'code' || first.role === 'list-item') {
    return [paragraph('note', title, place, { lead, gap: ' ' }), ...blocks];
  }
  return blocks.map((block, index) => {
    if (block.type !== 'wordParagraph' || (block.role !== 'body' && block.role !== 'note')) {
      return block;
    }
    const text = plainOf({ type: 'paragraph', children: block.children });
    const isNote = noteLine(text, writing.patterns) !== undefined;
    const more = index === 0 && !isNote ? { lead, gap: ' ' as const } : {};
    return {
      ...block,
      role: 'note',
      ...more,
      children: index === 0 ? [...title, ...block.children] : block.children,
    };
  });
}

function annexBlocks(
  node: Directive,
  kind: 'annex' | 'appendix',
  label: PhrasingContent[],
  content: readonly RootContent[],
  at: Place,
  writing: Writing,
): WordBlock[] {
  const word = writing.vocabulary.wording(kind, writing.language).text;
  const number = attribute(node, 'number') ?? attribute(node, 'letter') ?? '';
  const id = attribute(node, 'id');
  const name = `${word} ${number}`.trim();
  const bookmark = id === undefined ? undefined : writing.targets.add([id], name);
  return [
    paragraph(`${kind}-heading`, phrasing(label, at, writing), placeOf(node, at.file), {
      lead: name,
      gap: '\t',
      ...(bookmark === undefined ? {} : { bookmarks: [bookmark] }),
    }),
    ...flowBlocks(content, { ...at, clause: kind }, writing),
  ];
}

/** The picture, and its caption below; text in the container that is no caption is a legend. */
function figureBlocks(
  node: Directive,
  label: PhrasingContent[],
  content: readonly RootContent[],
  at: Place,
  writing: Writing,
): WordBlock[] {
  const captions = content.filter(
    (block) => (block.data as { isCaption?: boolean } | undefined)?.isCaption === true,
  );
  const first = captions[0];
  const words = label.length > 0 ? label : first?.type === 'paragraph' ? first.children : [];
  const blocks = flowBlocks(
    content.filter((block) => !captions.includes(block)),
    at,
    writing,
  ).map((block) =>
    block.type === 'wordParagraph' && block.role === 'body'
      ? { ...block, role: 'figure-legend' as const }
      : block,
  );
  const id = attribute(node, 'id');
  return words.length === 0
    ? blocks
    : [...blocks, captionParagraph('figure', words, id, first ?? node, at, writing)];
}

/** `:::term[agent]{source="[ITU-T X.1]"}`: term, source, definition; notes to the entry stay notes. */
function termBlocks(
  node: Directive,
  label: PhrasingContent[],
  content: readonly RootContent[],
  at: Place,
  writing: Writing,
): WordBlock[] {
  const [first, ...rest] = content;
  const source = attribute(node, 'source');
  const written = source === undefined ? '' : /^\[/.test(source) ? source : `[${source}]`;
  const term: PhrasingContent[] = phrasing(label, at, writing);
  const place = placeOf(node, at.file);
  const meaning = first?.type === 'paragraph' ? phrasing(first.children, at, writing) : [];
  const below = flowBlocks(first === undefined || first.type === 'paragraph' ? rest : content, at, writing);
  const entry =
    written === ''
      ? termParagraph(term, meaning, place)
      : paragraph(
          'term',
          [{ type: 'strong', children: term }, { type: 'text', value: ` ${written}: ` }, ...meaning],
          place,
        );
  return [entry, ...below];
}

function requirementBlocks(
  node: Directive,
  label: PhrasingContent[],
  content: readonly RootContent[],
  at: Place,
  writing: Writing,
): WordBlock[] {
  const id = attribute(node, 'id');
  const name =
    label.length > 0
      ? phrasing(label, at, writing)
      : id === undefined
        ? []
        : [{ type: 'text', value: id } as const];
  const blocks = flowBlocks(content, at, writing);
  const [first, ...rest] = blocks;
  const bookmark = id === undefined ? undefined : writing.targets.add([id], labelOf(label) || id);
  const more = bookmark === undefined ? {} : { bookmarks: [bookmark] };
  const head: PhrasingContent[] =
    name.length === 0
      ? []
      : [
          { type: 'strong', children: name },
          { type: 'text', value: ' ' },
        ];
  return first?.type === 'wordParagraph' && first.role === 'body'
    ? [{ ...first, ...more, children: [...head, ...first.children] }, ...rest]
    : [paragraph('body', head, placeOf(node, at.file), more), ...blocks];
}

/** The sections before and in landscape end where they end; Word keeps the layout of a section in its last paragraph. */
function landscape(blocks: readonly WordBlock[], node: Directive, at: Place): WordBlock[] {
  const place = placeOf(node, at.file);
  const last = blocks.at(-1);
  const inside: WordBlock[] =
    last?.type === 'wordParagraph'
      ? [...blocks.slice(0, -1), { ...last, endsSection: 'landscape' }]
      : [...blocks, paragraph('body', [], place, { endsSection: 'landscape' })];
  return [paragraph('body', [], place, { endsSection: 'portrait' }), ...inside];
}
