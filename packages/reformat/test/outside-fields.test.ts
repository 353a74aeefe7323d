import { describe, expect, it } from 'vitest';
import { convert, field, p, r } from './support/word-file.ts';

const textOf = (body: string): string => body.replace(/<w:instrText[^>]*>[^<]*/g, '').replace(/<[^>]+>/g, '');

describe('a field that asks for something outside the file', () => {
  it.each([
    ['DDEAUTO', 'DDEAUTO cmd.exe "/k calc.exe"'],
    ['LINK', 'LINK Excel.Sheet.12 "C:\\\\a.xlsx" "S!R1C1" \\a \\t'],
    ['INCLUDETEXT', 'INCLUDETEXT "http://example.org/a.docx"'],
    ['INCLUDEPICTURE', 'INCLUDEPICTURE "http://example.org/a.png" \\d'],
  ])('%s is its last result in the TD', (_kind, instruction) => {
    const { body } = convert({ body: p(r('It says ') + field(instruction, r('so much')) + r('.')) });
    expect(textOf(body)).toContain('It says so much.');
    expect(body).not.toMatch(/instrText|fldChar/);
  });

  it('is so as a simple field', () => {
    const simple =
      '<w:fldSimple w:instr=" INCLUDETEXT &quot;a.docx&quot; "><w:r><w:t>words</w:t></w:r></w:fldSimple>';
    const { body } = convert({ body: p(r('Their ') + simple) });
    expect(textOf(body)).toContain('Their words');
    expect(body).not.toContain('fldSimple');
  });

  it('keeps the fields inside its result', () => {
    const inside = field('PAGE', r('7'));
    const { body } = convert({ body: p(field('INCLUDETEXT "a.docx"', r('page ') + inside)) });
    expect(textOf(body)).toContain('page 7');
    expect(body.match(/<w:instrText[^>]*>[^<]*/g)).toHaveLength(1);
    expect(body).toContain(' PAGE ');
  });

  it('that shows no result stays', () => {
    const { body } = convert({ body: p(field('MACROBUTTON NoMacro [Click here]', '')) });
    expect(body).toContain('MACROBUTTON');
  });
});
