import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from '@fg2rec/ooxml';
import { beforeAll, describe, expect, it } from 'vitest';
import { addedLints, packageLints } from './support/package-lints.ts';
import { fixtures } from './support/places.ts';

type Packages = Awaited<ReturnType<typeof openPackage>>;
const main = 'word/document.xml';
let sound: Packages;

/** The fixture with this XML before the end of its body, and these other parts. */
function broken(xml: string, others: Readonly<Record<string, string | undefined>> = {}): Packages {
  const text = sound.text(main).replace(/(<w:sectPr(?!.*<w:sectPr).*<\/w:body>)/, `${xml}$1`);
  return sound.with(new Map([[main, text], ...Object.entries(others)]));
}

const run = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe('packageLints', () => {
  beforeAll(async () => {
    sound = await openPackage(
      readFileSync(join(fixtures, 'draft-recommendation.docx')),
      'draft-recommendation.docx',
    );
  });

  it('has nothing against a sound package', () => {
    expect(packageLints(sound)).toEqual([]);
  });

  it.each([
    ['cell-end', '<w:tbl><w:tr><w:tc><w:p/><w:tbl/></w:tc></w:tr></w:tbl>'],
    ['field', `<w:p>${field('begin')}</w:p>`],
    ['field', `<w:p>${field('end')}</w:p>`],
    ['field', run('<w:instrText>PAGE</w:instrText>')],
    ['field', `<w:p>${field('begin')}${field('separate')}${field('separate')}${field('end')}</w:p>`],
    [
      'field',
      `<w:tbl><w:tr><w:tc><w:p>${field('begin')}</w:p></w:tc><w:tc><w:p>${field('end')}</w:p></w:tc></w:tr></w:tbl>`,
    ],
    ['bookmark-end', '<w:bookmarkStart w:id="900" w:name="n"/>'],
    ['bookmark-start', '<w:bookmarkEnd w:id="900"/>'],
    [
      'bookmark-id',
      '<w:bookmarkStart w:id="900" w:name="n"/><w:bookmarkEnd w:id="900"/><w:bookmarkStart w:id="900" w:name="o"/>',
    ],
    [
      'bookmark-name',
      '<w:bookmarkStart w:id="900" w:name="n"/><w:bookmarkEnd w:id="900"/><w:bookmarkStart w:id="901" w:name="N"/><w:bookmarkEnd w:id="901"/>',
    ],
    [
      'drawing-id',
      run(
        '<w:drawing><wp:docPr id="99" name="a"/></w:drawing><w:drawing><wp:docPr id="99" name="b"/></w:drawing>',
      ),
    ],
    ['range', '<w:moveFromRangeStart w:id="900" w:name="m"/>'],
    ['relationship-id', run('<w:drawing><a:blip r:embed="rId999"/></w:drawing>')],
    ['section-margin', '<w:p><w:pPr><w:sectPr><w:headerReference r:id="rId999"/></w:sectPr></w:pPr></w:p>'],
    ['style', '<w:p><w:pPr><w:pStyle w:val="Nobody"/></w:pPr></w:p>'],
    ['numbering', '<w:p><w:pPr><w:numPr><w:numId w:val="999"/></w:numPr></w:pPr></w:p>'],
    ['note', run('<w:footnoteReference w:id="999"/>')],
    ['note', run('<w:commentReference w:id="999"/>')],
  ])('finds a fault of the kind %s in %s', (name, xml) => {
    expect(packageLints(broken(xml)).map((fault) => fault.split(':')[0])).toContain(name);
    expect(addedLints(sound, broken(xml))).not.toEqual([]);
  });

  it('finds media that nothing leads to, and relationships that lead nowhere', () => {
    const rels = 'word/_rels/document.xml.rels';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
    const added = sound
      .text(rels)
      .replace(
        '</Relationships>',
        `<Relationship Id="rId998" Type="${type}" Target="media/none.png"/></Relationships>`,
      );
    const faults = packageLints(broken('', { 'word/media/orphan.png': 'x', [rels]: added }));
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual([
      'media',
      'media',
      'relationship-target',
    ]);
  });

  it('does not blame a conversion for what the source had', () => {
    const source = broken(`<w:p>${field('begin')}</w:p>`);
    expect(addedLints(source, source)).toEqual([]);
  });
});
