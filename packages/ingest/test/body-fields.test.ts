import { type Field, paragraphsOf, plainText } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { parseInstruction } from '../src/body/field-instruction.ts';
import {
  begin,
  code,
  end,
  firstParagraph,
  inlinesOf,
  lines,
  p,
  r,
  read,
  remarkCodes,
  run,
  separate,
  source,
} from './body-support.ts';

describe('fields', () => {
  it('reads a complex field whose instruction is split over runs', () => {
    const [field] = inlinesOf(
      p(run('see '), begin, code(' REF _Re'), code('f1 \\h '), separate, run('7.2'), end),
      'field',
    );
    expect(field).toMatchObject({
      kind: 'REF',
      instruction: ' REF _Ref1 \\h ',
      target: '_Ref1',
      switches: ['\\h'],
      terminated: true,
    });
    expect(field?.children.map(plainText)).toEqual(['7.2']);
  });

  it('anchors a field from the run of its beginning to the run of its end', () => {
    const deliverable = read(p(run('see '), begin, code('PAGE'), separate, run('1'), end, run('.')));
    const field = firstParagraph(deliverable).children.find(
      (inline): inline is Field => inline.type === 'field',
    );
    expect(field && source(deliverable, field.anchor)).toBe(
      [begin, code('PAGE'), separate, run('1'), end].join(''),
    );
  });

  it('reads a simple field', () => {
    const [field] = inlinesOf(
      p(`<w:fldSimple w:instr="SEQ Table \\* ARABIC">${run('4')}</w:fldSimple>`),
      'field',
    );
    expect(field).toMatchObject({ kind: 'SEQ', target: 'Table', switches: ['\\* ARABIC'], terminated: true });
  });

  it('puts a field into the result of another, and the result of a field into the instruction of another', () => {
    const inner = [begin, code('PAGE'), separate, run('3'), end];
    const [outer, nested] = inlinesOf(p(begin, code('QUOTE '), separate, run('p. '), ...inner, end), 'field');
    expect(outer?.children.map(plainText).join('')).toBe('p. 3');
    expect(nested?.kind).toBe('PAGE');
    const [condition] = inlinesOf(
      p(begin, code('IF '), ...inner, code(' = 3 "yes" "no"'), separate, run('yes'), end),
      'field',
    );
    expect(condition?.instruction).toBe('IF 3 = 3 "yes" "no"');
    expect(condition?.children.map(plainText)).toEqual(['yes']);
  });

  it('gives each paragraph of a table of contents its part of the field', () => {
    const entry = (text: string): string => `<w:hyperlink w:anchor="_Toc1">${run(text)}</w:hyperlink>`;
    const deliverable = read(
      p(begin, code('TOC \\o "1-3" \\h'), separate, entry('Scope')) +
        p(entry('References')) +
        p(end) +
        p(run('Text')),
    );
    const paragraphs = paragraphsOf(deliverable.root.children);
    expect(paragraphs.map(plainText)).toEqual(['Scope', 'References', '', 'Text']);
    const parts = paragraphs.flatMap(({ children }) => children).filter((inline) => inline.type === 'field');
    expect(parts).toHaveLength(3);
    for (const part of parts) {
      expect(part).toMatchObject({ kind: 'TOC', spansParagraphs: true, terminated: true });
    }
    expect(parts.map((part) => source(deliverable, part.anchor).includes('fldChar'))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('closes a field that ends inside a link', () => {
    const deliverable = read(
      p(begin, code('TOC'), separate, `<w:hyperlink w:anchor="x">${run('a')}${end}</w:hyperlink>`, run('b')),
    );
    const [field, text] = firstParagraph(deliverable).children;
    expect(field).toMatchObject({ type: 'field', kind: 'TOC' });
    expect(text).toMatchObject({ type: 'text', value: 'b' });
  });

  it('goes on with a field that begins inside a link', () => {
    const deliverable = read(
      p(`<w:hyperlink w:anchor="x">${begin}${code('PAGE')}${separate}</w:hyperlink>`, run('9'), end),
    );
    const fields = inlinesOf(
      p(`<w:hyperlink w:anchor="x">${begin}${code('PAGE')}${separate}</w:hyperlink>`, run('9'), end),
      'field',
    );
    expect(fields.map(({ kind }) => kind)).toEqual(['PAGE', 'PAGE']);
    expect(plainText(firstParagraph(deliverable))).toBe('9');
  });

  it('keeps the text of a field without end, and only its paragraph in it', () => {
    const deliverable = read(p(begin, code('REF x'), separate, run('lost?')) + p(run('after')));
    const [first, second] = paragraphsOf(deliverable.root.children);
    expect(first?.children).toMatchObject([{ type: 'field', kind: 'REF', terminated: false }]);
    expect(second?.children).toMatchObject([{ type: 'text', value: 'after' }]);
    expect(remarkCodes(deliverable)).toEqual(['field-unterminated']);
  });

  it('keeps text after a beginning that has neither separator nor end', () => {
    expect(lines(p(begin, run('kept')))).toEqual(['kept']);
  });

  it('passes over separators and ends without beginning', () => {
    expect(lines(p(separate, run('a'), end, begin, code('PAGE'), separate, run('b'), end))).toEqual(['ab']);
  });

  it('does not show text in the code of a field, but keeps its bookmarks', () => {
    const mark = '<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/>';
    const content = p(begin, code('XE '), mark, run('"entry"'), end, run('shown'));
    expect(lines(content)).toEqual(['shown']);
    expect(inlinesOf(content, 'bookmark').map(({ kind }) => kind)).toEqual(['start', 'end']);
  });

  it('shows the state of legacy form fields and the character of SYMBOL fields', () => {
    const form = (data: string): string =>
      r(`<w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar>`);
    const box = [
      form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'),
      code('FORMCHECKBOX'),
      end,
    ];
    const list =
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="no"/><w:listEntry w:val="yes"/></w:ddList>';
    const symbol = [begin, code('SYMBOL 97 \\f Symbol'), end];
    expect(lines(p(...box, form(list), code('FORMDROPDOWN'), end, ...symbol))).toEqual(['☒yesα']);
  });

  it('does not let a field in a text box mix with the one around it', () => {
    const textBox = (content: string): string =>
      r(
        `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`,
      );
    const box = textBox(p(run('in'), begin, code('PAGE')));
    const deliverable = read(p(begin, code('REF a'), separate, box, run('x'), end));
    const [field] = firstParagraph(deliverable).children;
    expect(field).toMatchObject({ type: 'field', kind: 'REF', terminated: true });
    const inside = field?.type === 'field' ? field.children[0] : undefined;
    expect(inside).toMatchObject({
      type: 'textBox',
      children: [
        {
          children: [
            { type: 'text', value: 'in' },
            { type: 'field', kind: 'PAGE', terminated: false },
          ],
        },
      ],
    });
  });
});

describe('instructions', () => {
  it.each([
    ['HYPERLINK "http://a.b/c d" \\l "x" \\o "tip"', 'HYPERLINK', 'http://a.b/c d', ['\\l x', '\\o tip']],
    ['hyperlink \\l "_Toc1"', 'HYPERLINK', '_Toc1', ['\\l _Toc1']],
    ['TOC \\o "1-3" \\h \\z \\u', 'TOC', undefined, ['\\o 1-3', '\\h', '\\z', '\\u']],
    [' PAGEREF _Toc9 \\h ', 'PAGEREF', '_Toc9', ['\\h']],
    ['STYLEREF "heading 1" \\n', 'STYLEREF', 'heading 1', ['\\n']],
    ['DATE \\@ "d MMMM yyyy"', 'DATE', undefined, ['\\@ d MMMM yyyy']],
    ['INCLUDEPICTURE "C:\\\\a\\\\b.png" \\d', 'INCLUDEPICTURE', 'C:\\a\\b.png', ['\\d']],
    ['EQ \\f(1,2)', 'EQ', '\\f(1,2)', []],
    ['= SUM(ABOVE)', '=', 'SUM(ABOVE)', []],
    ['', '', undefined, []],
  ])('parses %s', (instruction, kind, target, switches) => {
    expect(parseInstruction(instruction)).toEqual({
      kind,
      switches,
      ...(target === undefined ? {} : { target }),
    });
  });
});
