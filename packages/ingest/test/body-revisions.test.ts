import { plainText } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import {
  begin,
  cell,
  code,
  deleted,
  end,
  firstParagraph,
  inserted,
  lines,
  markDeleted,
  markInserted,
  p,
  read,
  row,
  run,
  separate,
  source,
  tbl,
} from './body-support.ts';

describe('tracked changes', () => {
  const changed = p(run('We '), deleted('will'), inserted(run('shall')), run(' do.'));

  it('are read as accepted in the final view and as rejected in the original', () => {
    expect(lines(changed)).toEqual(['We shall do.']);
    expect(lines(changed, 'original')).toEqual(['We will do.']);
  });

  it('say on the text who changed it', () => {
    expect(firstParagraph(read(changed)).children[1]).toMatchObject({
      revision: { kind: 'inserted', author: 'Ann', date: '2025-01-01T00:00:00Z' },
    });
    expect(firstParagraph(read(changed, 'original')).children[1]).toMatchObject({
      value: 'will',
      revision: { kind: 'deleted', author: 'Bob' },
    });
  });

  it('show moved text once', () => {
    const moved =
      p(`<w:moveFrom w:id="1" w:author="Ann">${run('here')}</w:moveFrom>`, run('a')) +
      p(run('b'), `<w:moveTo w:id="2" w:author="Ann">${run('here')}</w:moveTo>`);
    expect(lines(moved)).toEqual(['a', 'bhere']);
    expect(lines(moved, 'original')).toEqual(['herea', 'b']);
  });

  it('merge a paragraph whose mark was deleted with the next, whose properties hold', () => {
    const body =
      `<w:p>${markDeleted}${run('one ')}</w:p>` +
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('two')}</w:p>`;
    const deliverable = read(body);
    expect(lines(body)).toEqual(['one two']);
    expect(firstParagraph(deliverable).alignment).toBe('center');
    expect(source(deliverable, firstParagraph(deliverable).anchor)).toBe(body);
    expect(lines(body, 'original')).toEqual(['one ', 'two']);
  });

  it('let an emptied paragraph vanish, at the end and before a table too', () => {
    const gone = `<w:p>${markDeleted}${deleted('gone')}</w:p>`;
    expect(lines(p(run('a')) + gone + tbl(1, row(cell(p(run('b'))))) + gone)).toEqual(['a', 'b']);
  });

  it('keep the text of a paragraph without mark before a table', () => {
    expect(lines(`<w:p>${markDeleted}${run('a')}</w:p>${tbl(1, row(cell(p(run('b')))))}`)).toEqual([
      'a',
      'b',
    ]);
  });

  it('split a paragraph in the final view only where its mark was inserted', () => {
    const body = `<w:p>${markInserted}${run('one')}</w:p>${p(run('two'))}`;
    expect(lines(body)).toEqual(['one', 'two']);
    expect(firstParagraph(read(body)).markRevision?.kind).toBe('inserted');
    expect(lines(body, 'original')).toEqual(['onetwo']);
  });

  it('take rows and cells away, and tables of which nothing is left', () => {
    const change = (name: string): string => `<w:trPr><w:${name} w:id="1" w:author="Ann"/></w:trPr>`;
    const body = tbl(
      1,
      `<w:tr>${change('del')}${cell(p(run('old')))}</w:tr>`,
      `<w:tr>${change('ins')}${cell(p(run('new')))}</w:tr>`,
    );
    expect(lines(body)).toEqual(['new']);
    expect(lines(body, 'original')).toEqual(['old']);
    const gone = tbl(1, `<w:tr>${change('del')}${cell(p(run('old')))}</w:tr>`);
    expect(read(gone + p(run('a'))).root.children.map(({ type }) => type)).toEqual(['paragraph']);
    const cells = tbl(
      1,
      row(cell(p(run('a')), '<w:cellDel w:id="1"/>'), cell(p(run('b')), '<w:cellIns w:id="2"/>')),
    );
    expect([lines(cells), lines(cells, 'original')]).toEqual([['b'], ['a']]);
  });

  it('leave fields whole where their characters were deleted', () => {
    const gone = `<w:del w:id="1" w:author="Bob">${begin}${code('REF x')}${separate}${end}</w:del>`;
    const body = p(gone, begin, code('REF y'), separate, run('y'), end);
    expect(firstParagraph(read(body)).children).toMatchObject([
      { type: 'field', target: 'y', terminated: true },
    ]);
  });

  it('bring back former formatting in the original view', () => {
    const bold =
      '<w:rPr><w:b/><w:rPrChange w:id="1" w:author="Ann"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>';
    const body =
      '<w:p><w:pPr><w:jc w:val="right"/><w:pPrChange w:id="1" w:author="Ann"><w:pPr><w:jc w:val="center"/></w:pPr>' +
      `</w:pPrChange></w:pPr><w:r>${bold}<w:t>x</w:t></w:r></w:p>`;
    const final = firstParagraph(read(body));
    const original = firstParagraph(read(body, 'original'));
    expect([final.alignment, original.alignment]).toEqual(['right', 'center']);
    expect(final.formattingRevised).toBe(true);
    expect(final.children).toMatchObject([{ format: { bold: true } }]);
    expect(original.children[0]).toMatchObject({ format: { italic: true } });
    expect(original.children[0]).not.toMatchObject({ format: { bold: true } });
  });

  it('are counted over all parts, with their authors', () => {
    const { revisions } = read({
      body: [changed, p('<w:moveTo w:id="5" w:author="Cy"/>'), `<w:p>${markDeleted}</w:p>`].join(''),
      parts: { 'word/header1.xml': `<w:hdr>${p(inserted(run('x')))}</w:hdr>` },
    });
    expect(revisions).toEqual({
      insertions: 2,
      deletions: 2,
      moves: 1,
      formatting: 0,
      authors: ['Bob', 'Ann', 'Cy'],
    });
  });

  it('take a footnote away with its reference', () => {
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const { footnotes, remarks } = read({
      body: p(`<w:del w:id="1" w:author="Bob">${reference(2)}</w:del>`, reference(3)),
      parts: {
        'word/footnotes.xml':
          `<w:footnotes><w:footnote w:type="separator" w:id="0">${p()}</w:footnote>` +
          `<w:footnote w:id="2">${p(run('two'))}</w:footnote><w:footnote w:id="3">${p(run('three'))}</w:footnote></w:footnotes>`,
      },
    });
    expect(footnotes.map(({ id }) => id)).toEqual(['3']);
    expect(footnotes[0]?.children.map(plainText)).toEqual(['three']);
    expect(remarks).toEqual([]);
  });
});
