import {
  BookmarkEnd,
  BookmarkStart,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  ImportedXmlComponent,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
  UnderlineType,
} from 'docx';
import type { Image, PhrasingContent } from 'mdast';
import { writeOmml } from '../maths/write-omml.ts';
import type { LoadedPicture } from '../picture.ts';
import { attributesOf } from '../source-file.ts';
import { buildParagraph } from './paragraphs.ts';
import { pictureSize } from './picture-size.ts';
import type { Context, DocxContent, NodeBuilders, RemarkDocxPlugin } from './remark-docx-types.ts';
import type { WordState } from './state.ts';
import { buildTable } from './tables.ts';

type Look = Context['style'] & {
  readonly superscript?: boolean;
  readonly subscript?: boolean;
  readonly underline?: boolean;
  readonly highlight?: boolean;
  readonly smallCaps?: boolean;
};

/** The plugin of remark-docx that writes our nodes in the styles of the ITU-T template. */
export function templatePlugin(state: WordState): RemarkDocxPlugin {
  const styled = (look: Look) => (node: { children: PhrasingContent[] }, context: Context) =>
    context.render(node.children, { ...context, style: { ...context.style, ...look } });
  const builders: NodeBuilders = {
    wordParagraph: (node, context) => buildParagraph(node, context, state),
    wordTable: (node, context) => buildTable(node, context),
    text: (node, context) => textRun(node.value, context, state),
    emphasis: styled({ italic: true }),
    strong: styled({ bold: true }),
    delete: styled({ strike: true }),
    styled: (node, context) => styled({ [node.look]: true })(node, context),
    inlineCode: (node, context) =>
      textRun(node.value, { ...context, style: { ...context.style, inlineCode: true } }, state),
    break: () => new TextRun({ break: 1 }),
    tabCharacter: () => new TextRun({ children: [new Tab()] }),
    link: (node, context) =>
      new ExternalHyperlink({
        link: node.url,
        children: context.render(node.children, {
          ...context,
          style: { ...context.style, link: true },
        }) as ParagraphChild[],
      }),
    crossReference: (node, context) => {
      const target = state.targets.get(node.target);
      const children = context.render(
        node.children.length > 0 ? node.children : [{ type: 'text', value: target?.name ?? node.target }],
      ) as ParagraphChild[];
      return target === undefined ? children : new InternalHyperlink({ anchor: target.bookmark, children });
    },
    inlineAnchor: (node) => {
      const bookmark = state.targets.add([node.name], node.name);
      if (bookmark === undefined) {
        return [];
      }
      const id = state.nextBookmark();
      return [new BookmarkStart(bookmark, id), new BookmarkEnd(id)] as unknown as DocxContent[];
    },
    formula: (node) => ImportedXmlComponent.fromXmlString(writeOmml(node.maths)) as unknown as DocxContent,
    image: (node, context) => imageRun(node, context),
    footnoteReference: (node, context) => {
      const earlier = state.earlierFootnote(node.identifier);
      return earlier === undefined
        ? new FootnoteReferenceRun(context.footnote.id(node.identifier))
        : new TextRun({ text: String(earlier), superScript: true });
    },
    definition: () => [],
  };
  return async () => builders;
}

function textRun(value: string, { style }: Context, { rightToLeft }: WordState): TextRun {
  const look: Look = style;
  const options: IRunOptions = {
    text: withoutControls(value),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italics: true } : {}),
    ...(look.strike ? { strike: true } : {}),
    ...(look.superscript ? { superScript: true } : {}),
    ...(look.subscript ? { subScript: true } : {}),
    ...(look.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(look.highlight ? { highlight: 'yellow' } : {}),
    ...(look.smallCaps ? { smallCaps: true } : {}),
    ...(look.inlineCode ? { font: 'Courier New' } : {}),
    ...(look.link ? { style: 'Hyperlink' } : {}),
    ...(rightToLeft && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(value) ? { rightToLeft: true } : {}),
  };
  return new TextRun(options);
}

/** Characters that XML 1.0 clause 2.2 does not allow become the replacement character. */
function withoutControls(value: string): string {
  return value.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}

/** One pixel, transparent: what programs show that cannot draw SVG. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

function imageRun(node: Image, context: Context): DocxContent | null {
  const picture = (node.data as { picture?: LoadedPicture } | undefined)?.picture;
  if (picture === undefined) {
    return null;
  }
  const { width, height } = pictureSize(picture, attributesOf(node)?.pairs ?? {}, context.width);
  const altText = {
    name: node.url.slice(node.url.lastIndexOf('/') + 1),
    description: node.alt ?? '',
    ...(node.title === undefined || node.title === null ? {} : { title: node.title }),
  };
  const transformation = { width, height };
  return picture.type === 'svg'
    ? new ImageRun({
        type: 'svg',
        data: picture.data,
        fallback: { type: 'png', data: picture.fallback ?? pixel },
        transformation,
        altText,
      })
    : new ImageRun({ type: picture.type, data: picture.data, transformation, altText });
}
