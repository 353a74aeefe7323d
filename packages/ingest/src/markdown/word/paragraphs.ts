import { escapeAttribute } from '@fg2rec/ooxml';
import { template } from '@fg2rec/rulebook';
import type { WordParagraph } from '../nodes.ts';
import { bookmarked, runs, textRun } from './runs.ts';
import type { Story } from './state.ts';

/** Twips by which a quotation is set in on either side. */
const quotationIndent = 794;

/** A paragraph in the style of its role, with its lead typed in front. */
export function paragraphXml(node: WordParagraph, story: Story): string {
  const { lead = '', gap, bookmarks = [], children } = node;
  const typed =
    (lead === '' ? '' : textRun(gap === ' ' ? `${lead} ` : lead, story)) +
    (gap === '\t' ? '<w:r><w:tab/></w:r>' : lead === '' && gap === ' ' ? textRun(' ', story) : '');
  const content = bookmarked(typed + runs(children, story), bookmarks, story);
  return `<w:p><w:pPr>${properties(node, story)}</w:pPr>${content}</w:p>`;
}

/** In the order of ISO/IEC 29500-1 clause 17.3.1.26. */
function properties({ role, level, alignment, ...node }: WordParagraph, { state }: Story): string {
  const { id, pPr } = template.styleForRole(role, level);
  const jc = alignment ?? (pPr?.jc === 'center' ? 'center' : undefined);
  return [
    `<w:pStyle w:val="${escapeAttribute(id)}"/>`,
    node.pageBreakBefore === true ? '<w:pageBreakBefore/>' : '',
    state.rightToLeft ? '<w:bidi/>' : '',
    role === 'quotation' ? `<w:ind w:left="${quotationIndent}" w:right="${quotationIndent}"/>` : '',
    jc === undefined ? '' : `<w:jc w:val="${jc}"/>`,
    node.endsSection === undefined ? '' : section(node.endsSection),
  ].join('');
}

function section(orientation: 'portrait' | 'landscape'): string {
  const { width, height, margins } = template.page;
  const size =
    orientation === 'landscape'
      ? `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`
      : `<w:pgSz w:w="${width}" w:h="${height}"/>`;
  const { top, right, bottom, left, header, footer, gutter } = margins;
  return `<w:sectPr>${size}<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="${gutter}"/></w:sectPr>`;
}
