import type { Section } from '@fg2rec/document';
import { nowhere } from '@fg2rec/document';
import type { Relationship } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { readSection } from '../src/sections.ts';
import { parsed } from './styles-support.ts';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

function section(content: string, previous?: Section): Section {
  const relationships = ['header1', 'header2', 'footer1'].map(
    (name): Relationship => ({
      id: `r-${name}`,
      kind: name.slice(0, -1),
      type: '',
      target: `word/${name}.xml`,
      external: false,
    }),
  );
  return readSection(
    parsed(`<w:sectPr ${namespaces}>${content}</w:sectPr>`),
    nowhere,
    relationships,
    previous,
  );
}

describe('a section', () => {
  it('that says nothing is a page of the ITU-T template', () => {
    expect(section('')).toEqual({
      anchor: nowhere,
      width: 11907,
      height: 16840,
      orientation: 'portrait',
      margins: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
      columns: 1,
      start: 'nextPage',
      titlePage: false,
      pageNumberFormat: undefined,
      pageNumberStart: undefined,
      headers: {},
      footers: {},
    });
  });

  it('says its size, margins, columns and page numbers', () => {
    expect(
      section(
        '<w:type w:val="continuous"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
          '<w:pgMar w:top="-1000" w:right="2cm" w:bottom="800" w:left="700"/>' +
          '<w:pgNumType w:fmt="lowerRoman" w:start="3"/><w:cols w:num="2"/><w:titlePg/>',
      ),
    ).toMatchObject({
      width: 16838,
      height: 11906,
      orientation: 'landscape',
      margins: { top: 1000, right: 1134, bottom: 800, left: 700 },
      columns: 2,
      start: 'continuous',
      titlePage: true,
      pageNumberFormat: 'lowerRoman',
      pageNumberStart: 3,
    });
  });

  it('is landscape by its shape even where it does not say so', () => {
    expect(section('<w:pgSz w:w="16838" w:h="11906"/>').orientation).toBe('landscape');
  });

  it('counts columns of unequal width', () => {
    expect(section('<w:cols w:equalWidth="0"><w:col/><w:col/><w:col/></w:cols>').columns).toBe(3);
  });

  it('has the headers of the one before where it has none of its own', () => {
    const first = section(
      '<w:headerReference w:type="default" r:id="r-header1"/><w:headerReference w:type="first" r:id="r-header2"/>' +
        '<w:footerReference r:id="r-footer1"/>',
    );
    expect(first.headers).toEqual({ default: 'word/header1.xml', first: 'word/header2.xml' });
    expect(first.footers).toEqual({ default: 'word/footer1.xml' });
    const second = section('<w:headerReference w:type="default" r:id="r-header2"/>', first);
    expect(second.headers).toEqual({ default: 'word/header2.xml', first: 'word/header2.xml' });
    expect(second.footers).toEqual({ default: 'word/footer1.xml' });
  });

  it('passes over a header that leads nowhere', () => {
    expect(section('<w:headerReference w:type="default" r:id="lost"/>').headers).toEqual({});
  });
});
