import { defaultLimits, Fg2recError, type Limits, OpcPackage } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../src/index.ts';
import { type FileContent, wordPackage } from './body-support.ts';

/** What reading a document under a limit ends in, and what it says. */
function readUnder(limits: Partial<Limits>, content: FileContent): string {
  const opc = wordPackage(content);
  const parts = new Map(opc.partNames.map((part) => [part, opc.bytes(part)]));
  try {
    readPackage(new OpcPackage('a.docx', parts, { ...defaultLimits, ...limits }), { sha256: '' });
    return 'read';
  } catch (error) {
    if (error instanceof Fg2recError) {
      return `${error.code}: ${error.hint}`;
    }
    throw error;
  }
}

const paragraph = '<w:p><w:r><w:t>x</w:t></w:r></w:p>';

function nestedTables(depth: number): string {
  const open = '<w:tbl><w:tr><w:tc>';
  return `${open.repeat(depth)}${`${paragraph}</w:tc></w:tr></w:tbl>`.repeat(depth)}`;
}

function nestedRoots(depth: number): string {
  const x = '<m:r><m:t>x</m:t></m:r>';
  return `<w:p><m:oMath>${'<m:rad><m:e>'.repeat(depth)}${x}${'</m:e></m:rad>'.repeat(depth)}</m:oMath></w:p>`;
}

describe('limits of the text hold at their edge and name themselves', () => {
  it('tables in tables', () => {
    expect(readUnder({ tableDepth: 3 }, { body: nestedTables(3) })).toBe('read');
    expect(readUnder({ tableDepth: 3 }, { body: nestedTables(4) })).toMatch(
      /^tables-too-deep: .*more than 3 deep.*--limit tableDepth=/,
    );
  });

  it('structures in formulas', () => {
    expect(readUnder({ mathsDepth: 3 }, { body: nestedRoots(3) })).toBe('read');
    expect(readUnder({ mathsDepth: 3 }, { body: nestedRoots(4) })).toMatch(
      /^maths-too-deep: .*--limit mathsDepth=/,
    );
  });

  it('paragraphs, those of notes counted in', () => {
    const note = `<w:footnotes><w:footnote w:id="1">${paragraph}</w:footnote></w:footnotes>`;
    const content = { body: paragraph.repeat(2), parts: { 'word/footnotes.xml': note } };
    expect(readUnder({ paragraphs: 3 }, content)).toBe('read');
    expect(readUnder({ paragraphs: 2 }, content)).toMatch(
      /^paragraphs-exceeded: .*more than 2 paragraphs.*--limit paragraphs=/,
    );
  });

  it('tracked changes of every kind', () => {
    const change = 'w:id="1" w:author="A"';
    const body = `<w:p><w:pPr><w:rPr><w:ins ${change}/></w:rPr><w:pPrChange ${change}><w:pPr/></w:pPrChange></w:pPr><w:del ${change}><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`;
    expect(readUnder({ revisions: 3 }, { body })).toBe('read');
    expect(readUnder({ revisions: 2 }, { body })).toMatch(/^revisions-exceeded: .*--limit revisions=/);
  });

  it('levels of lists', () => {
    const lists = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"/><w:lvl w:ilvl="1"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"/></w:lvlOverride></w:num></w:numbering>`;
    const content = { body: paragraph, parts: { 'word/numbering.xml': lists } };
    expect(readUnder({ numberingLevels: 3 }, content)).toBe('read');
    expect(readUnder({ numberingLevels: 2 }, content)).toMatch(
      /^numbering-levels-exceeded: .*--limit numberingLevels=/,
    );
  });

  it('and our own are wide enough for any document and narrow enough for the stack', () => {
    const { tableDepth, mathsDepth } = defaultLimits;
    expect(readUnder({}, { body: nestedTables(tableDepth) })).toBe('read');
    expect(readUnder({}, { body: nestedTables(tableDepth + 1) })).toContain('tables-too-deep');
    expect(readUnder({}, { body: nestedRoots(mathsDepth) })).toBe('read');
    expect(readUnder({}, { body: nestedRoots(mathsDepth + 1) })).toContain('maths-too-deep');
  });
});
