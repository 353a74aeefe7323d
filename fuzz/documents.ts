import fc from 'fast-check';
import { fragment, namespaces } from './mutable-xml.ts';
import { insertions, texts } from './mutations/material.ts';
import { wordFile } from './word-file.ts';

const text = fc.oneof(fc.string({ maxLength: 40 }).map(escaped), fc.constantFrom(...texts));
const styles = ['Heading1', 'Heading2', 'Title', 'TOC1', 'Caption', 'ListParagraph', 'Nowhere', '__proto__'];

const run = fc
  .tuple(fc.constantFrom('', '<w:b/>', '<w:rtl/>', '<w:vanish/>', '<w:vertAlign w:val="superscript"/>'), text)
  .map(([look, words]) => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`);
const field = fc
  .tuple(
    fc.constantFrom('PAGE', 'REF a \\h', 'SEQ Table', 'TOC \\o', 'HYPERLINK "x"', 'INCLUDETEXT "/etc/x"', ''),
    run,
  )
  .map(
    ([code, result]) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );
const bookmark = fc
  .tuple(fc.nat(3), fc.constantFrom('a', 'b', '_Ref1'), run)
  .map(
    ([id, name, content]) =>
      `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`,
  );
const revised = fc
  .tuple(fc.constantFrom('ins', 'del', 'moveFrom', 'moveTo'), fc.nat(9), run)
  .map(([kind, id, content]) => {
    const words =
      kind === 'del' ? content.replace(/<(\/?)w:t\b/g, (_, slash: string) => `<${slash}w:delText`) : content;
    return `<w:${kind} w:id="${id}" w:author="A" w:date="2020-01-01T00:00:00Z">${words}</w:${kind}>`;
  });
const linked = fc
  .tuple(fc.constantFrom('r:id="link1"', 'r:id="link2"', 'r:id="none"', 'w:anchor="a"'), run)
  .map(([to, content]) => `<w:hyperlink ${to}>${content}</w:hyperlink>`);
const noted = fc
  .tuple(fc.constantFrom('footnote', 'comment'), fc.nat(4))
  .map(([kind, id]) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`);
const drawn = fc
  .tuple(fc.constantFrom('inline', 'anchor'), fc.constantFrom('png', 'away', 'none'), fc.nat(3), text)
  .map(
    ([place, id, number, told]) =>
      `<w:r><w:drawing><wp:${place}><wp:extent cx="900000" cy="${number * 400_000}"/><wp:docPr id="${number}" name="P" descr="${told.replaceAll('"', '&quot;')}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:${place}></w:drawing></w:r>`,
  );
const inline = fc.oneof(
  { weight: 5, arbitrary: run },
  field,
  bookmark,
  revised,
  linked,
  noted,
  drawn,
  formula(),
);

/** A formula of structures in one another. */
function formula(): fc.Arbitrary<string> {
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      text.map((words) => `<m:r><m:t>${words}</m:t></m:r>`),
      fc
        .tuple(
          fc.constantFrom('f num den', 'rad deg e', 'sSup e sup', 'd e e', 'nary sub e', 'limLow e lim'),
          tie('node'),
          tie('node'),
        )
        .map(([shape, one, other]) => {
          const [name, first, second] = shape.split(' ');
          return `<m:${name}><m:${first}>${one}</m:${first}><m:${second}>${other}</m:${second}></m:${name}>`;
        }),
    ),
  }));
  return node.map((content) => `<m:oMath>${content}</m:oMath>`);
}

const paragraph = fc
  .tuple(
    fc.option(fc.constantFrom(...styles), { nil: undefined }),
    fc.option(fc.tuple(fc.integer({ min: -1, max: 10 }), fc.nat(3)), { nil: undefined }),
    fc.array(inline, { maxLength: 4 }),
    fc.constantFrom(
      '',
      '',
      '',
      '<w:rPr><w:del w:id="8" w:author="A"/></w:rPr>',
      '<w:rPr><w:ins w:id="9" w:author="A"/></w:rPr>',
      '<w:pPrChange w:id="7" w:author="A"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>',
    ),
  )
  .map(([style, numbered, inlines, mark]) => {
    const look = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
    const [level, list] = numbered ?? [];
    const number =
      level === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
    return `<w:p><w:pPr>${look}${number}${mark}</w:pPr>${inlines.join('')}</w:p>`;
  });

const { block } = fc.letrec<{ block: string; table: string }>((tie) => ({
  block: fc.oneof(
    { weight: 8, arbitrary: paragraph },
    { weight: 2, arbitrary: tie('table') },
    { weight: 1, arbitrary: fc.constantFrom(...insertions) },
  ),
  table: fc
    .array(
      fc.array(fc.tuple(fc.integer({ min: -1, max: 4 }), fc.boolean(), tie('block')), { maxLength: 4 }),
      {
        maxLength: 4,
      },
    )
    .map(
      (rows) =>
        `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map(([span, merged, content]) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merged ? '<w:vMerge/>' : ''}</w:tcPr>${content}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    ),
}));

const level = fc
  .tuple(
    fc.integer({ min: -1, max: 9 }),
    fc.constantFrom('decimal', 'bullet', 'upperLetter', 'chineseCounting', 'nonsense'),
    fc.constantFrom('%1', '%1.%2', 'Annex %1', '%9%0', '', '\u2022'),
    fc.constantFrom('', '<w:pStyle w:val="Heading1"/>', '<w:lvlRestart w:val="0"/>', '<w:isLgl/>'),
  )
  .map(
    ([index, format, pattern, more]) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`,
  );
/** Lists whose styles may lead back to themselves. */
const numbering = fc
  .array(fc.array(level, { maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map(
    (lists) =>
      `<w:numbering ${namespaces}>${lists.map((levels, id) => `<w:abstractNum w:abstractNumId="${id}">${id === 2 ? '<w:numStyleLink w:val="Loop"/>' : ''}${levels.join('')}</w:abstractNum>`).join('')}${lists.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}</w:numbering>`,
  );
const basedOn = fc.constantFrom('Title', 'Heading1', 'Loop', 'Nowhere');
const styleSheet = fc.array(basedOn, { minLength: 5, maxLength: 5 }).map((parents) => {
  const names = ['heading 1', 'heading 2', 'Title', 'caption', 'List Paragraph'];
  const ids = ['Heading1', 'Heading2', 'Title', 'Caption', 'ListParagraph'];
  const rows = ids.map(
    (id, index) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${names[index]}"/><w:basedOn w:val="${parents[index]}"/><w:pPr><w:numPr><w:numId w:val="${index}"/></w:numPr></w:pPr></w:style>`,
  );
  return `<w:styles ${namespaces}>${rows.join('')}<w:style w:type="numbering" w:styleId="Loop"><w:name w:val="Loop"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`;
});
const notes = fc
  .tuple(fc.constantFrom('footnote', 'comment'), fc.array(paragraph, { maxLength: 3 }))
  .map(([kind, paragraphs]): [string, string] => [
    `${kind}s`,
    `<w:${kind}s ${namespaces}>${paragraphs.map((content, id) => `<w:${kind} w:id="${id}">${content}</w:${kind}>`).join('')}</w:${kind}s>`,
  ]);

const whole = fc.record({
  blocks: fc.array(block, { maxLength: 25 }),
  numbering: fc.option(numbering, { nil: undefined }),
  styles: fc.option(styleSheet, { nil: undefined }),
  notes: fc.option(notes, { nil: undefined }),
});

/** A document that nobody would write, well-formed as XML: text, lists, styles, notes, pictures and changes. */
export function generatedDocument(seed: number): Uint8Array {
  const [made] = fc.sample(whole, { seed, numRuns: 1 });
  const parts = [
    ['numbering', made?.numbering],
    ['styles', made?.styles],
    ...(made?.notes === undefined ? [] : [made.notes]),
  ].filter((part): part is [string, string] => part[1] !== undefined && isWellFormed(part[1]));
  return wordFile((made?.blocks ?? []).filter(isWellFormed).join(''), Object.fromEntries(parts));
}

function isWellFormed(xml: string): boolean {
  try {
    return fragment(xml).length > 0;
  } catch {
    return false;
  }
}

function escaped(words: string): string {
  return words.replace(/[&<]/g, (found) => (found === '&' ? '&amp;' : '&lt;'));
}
