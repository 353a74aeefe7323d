import { escapeAttribute, escapeText } from '@fg2rec/ooxml';
import type { PhrasingContent } from 'mdast';
import { writeOmml } from '../maths/write-omml.ts';
import { drawing } from './drawing.ts';
import type { Story } from './state.ts';

/** How text looks; elements of `w:rPr` are written in the order of ISO/IEC 29500-1 clause 17.3.2.28. */
interface Look {
  readonly link?: boolean;
  readonly inlineCode?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly smallCaps?: boolean;
  readonly strike?: boolean;
  readonly highlight?: boolean;
  readonly underline?: boolean;
  readonly superscript?: boolean;
  readonly subscript?: boolean;
}

const looks: readonly (readonly [keyof Look, string])[] = [
  ['link', '<w:rStyle w:val="Hyperlink"/>'],
  [
    'inlineCode',
    '<w:rFonts w:ascii="Courier New" w:eastAsia="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>',
  ],
  ['bold', '<w:b/><w:bCs/>'],
  ['italic', '<w:i/><w:iCs/>'],
  ['smallCaps', '<w:smallCaps/>'],
  ['strike', '<w:strike/>'],
  ['highlight', '<w:highlight w:val="yellow"/>'],
  ['underline', '<w:u w:val="single"/>'],
  ['superscript', '<w:vertAlign w:val="superscript"/>'],
  ['subscript', '<w:vertAlign w:val="subscript"/>'],
];

/** Inline content as runs, links, formulas and places of a paragraph. */
export function runs(nodes: readonly PhrasingContent[], story: Story, look: Look = {}): string {
  return nodes.map((node) => one(node, story, look)).join('');
}

function one(node: PhrasingContent, story: Story, look: Look): string {
  switch (node.type) {
    case 'text':
      return textRun(node.value, story, look);
    case 'inlineCode':
      return textRun(node.value, story, { ...look, inlineCode: true });
    case 'emphasis':
      return runs(node.children, story, { ...look, italic: true });
    case 'strong':
      return runs(node.children, story, { ...look, bold: true });
    case 'delete':
      return runs(node.children, story, { ...look, strike: true });
    case 'styled':
      return runs(node.children, story, { ...look, [node.look]: true });
    case 'break':
      return '<w:r><w:br/></w:r>';
    case 'tabCharacter':
      return '<w:r><w:tab/></w:r>';
    case 'link': {
      const id = story.relations.link(node.url);
      return `<w:hyperlink r:id="${id}" w:history="1">${runs(node.children, story, { ...look, link: true })}</w:hyperlink>`;
    }
    case 'crossReference': {
      const target = story.state.targets.get(node.target);
      const inside =
        node.children.length > 0
          ? runs(node.children, story, look)
          : textRun(target?.name ?? node.written ?? node.target, story, look);
      return target === undefined
        ? inside
        : `<w:hyperlink w:anchor="${escapeAttribute(target.bookmark)}" w:history="1">${inside}</w:hyperlink>`;
    }
    case 'inlineAnchor':
      return node.bookmark === undefined ? '' : bookmarked('', [node.bookmark], story);
    case 'formula':
      return writeOmml(node.maths);
    case 'image':
      return drawing(node, story);
    case 'footnoteReference': {
      const id = story.state.footnoteNumber(node.identifier);
      return story.state.isFirstReference(node.identifier)
        ? `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
        : textRun(String(id), story, { superscript: true });
    }
    default:
      return '';
  }
}

export function textRun(value: string, { state }: Story, look: Look = {}): string {
  if (value === '') {
    return '';
  }
  const isTurned = state.rightToLeft && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(value);
  const properties =
    looks.flatMap(([name, xml]) => (look[name] === true ? [xml] : [])).join('') +
    (isTurned ? '<w:rtl/>' : '');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeText(withoutControls(value))}</w:t></w:r>`;
}

/** Content between the marks of bookmarks. */
export function bookmarked(content: string, names: readonly string[], { state }: Story): string {
  const marks = names.map((name) => ({ name, id: state.nextBookmark() }));
  const starts = marks.map(
    ({ name, id }) => `<w:bookmarkStart w:id="${id}" w:name="${escapeAttribute(name)}"/>`,
  );
  const ends = marks.map(({ id }) => `<w:bookmarkEnd w:id="${id}"/>`);
  return starts.join('') + content + ends.join('');
}

/** Characters that XML 1.0 clause 2.2 does not allow become the replacement character. */
function withoutControls(value: string): string {
  return value.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}
