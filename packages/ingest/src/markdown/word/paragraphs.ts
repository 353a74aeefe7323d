import { template } from '@fg2rec/rulebook';
import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { WordParagraph } from '../nodes.ts';
import type { Context } from './remark-docx-types.ts';
import type { WordState } from './state.ts';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A paragraph in the style of its role, with its lead typed in front. */
export function buildParagraph(node: WordParagraph, context: Context, state: WordState): Paragraph {
  const { role, level, lead, gap, bookmarks = [], alignment, children } = node;
  const { id, pPr } = template.styleForRole(role, level);
  const jc = alignment ?? (pPr?.jc === 'center' ? 'center' : undefined);
  const leads = [
    ...(lead === undefined || lead === '' ? [] : [lead]),
    ...(gap === undefined ? [] : [gap === '\t' ? new Tab() : gap]),
  ];
  const content = context.render(children) as ParagraphChild[];
  const ids = bookmarks.map((name) => ({ name, id: state.nextBookmark() }));
  return new Paragraph({
    style: id,
    ...(jc === undefined ? {} : { alignment: alignments[jc] }),
    ...(node.pageBreakBefore === true ? { pageBreakBefore: true } : {}),
    ...(role === 'quotation' ? { indent: { left: 794, right: 794 } } : {}),
    ...(state.rightToLeft ? { bidirectional: true } : {}),
    children: [
      state.origins.mark(node) as ParagraphChild,
      ...(node.endsSection === undefined ? [] : [sectionMark(node.endsSection)]),
      ...ids.map(({ name, id: number }) => new BookmarkStart(name, number) as unknown as ParagraphChild),
      ...(leads.length === 0
        ? []
        : [new TextRun({ children: leads, ...(state.rightToLeft ? { rightToLeft: true } : {}) })]),
      ...content,
      ...ids.map(({ id: number }) => new BookmarkEnd(number) as unknown as ParagraphChild),
    ],
  });
}

/** docx has no paragraph that ends a section; the finish turns the mark into one. */
function sectionMark(orientation: 'portrait' | 'landscape'): ParagraphChild {
  return new BuilderElement<{ orientation: string }>({
    name: 'w:sectionMark',
    attributes: { orientation: { key: 'w:v', value: orientation } },
  }) as unknown as ParagraphChild;
}
