import { readPackage } from '@fg2rec/ingest';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits } from '../src/index.ts';
import { groupsOf, wishes } from './support/any-edits.ts';
import { decided, everybody, withoutNewComments } from './support/revisions.ts';
import { p, r, wordFile } from './support/word-file.ts';

const words = fc.constantFrom('one', ' two', 'three &amp; ', '7.2', '\u{1F600}', ' ', 'a &lt;b&gt;', '');
const look = fc.constantFrom('', '<w:b/>', '<w:i/><w:sz w:val="28"/>');
const run = fc.tuple(words, look).map(([text, properties]) => r(text, properties));
const special = fc.constantFrom(
  '<w:r><w:tab/></w:r>',
  '<w:r><w:t>left </w:t><w:br/><w:t> right</w:t></w:r>',
  '<w:r><w:lastRenderedPageBreak/><w:footnoteReference w:id="2"/></w:r>',
  '<w:bookmarkStart w:id="7" w:name="place"/><w:bookmarkEnd w:id="7"/>',
  '<w:proofErr w:type="spellStart"/>',
  '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ Figure </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
);
const holder = fc.constantFrom(
  (content: string) => content,
  (content: string) => `<w:hyperlink w:anchor="a">${content}</w:hyperlink>`,
  (content: string) => `<w:ins w:id="3" w:author="Ada">${content}</w:ins>`,
  (content: string) => `<w:smartTag w:element="x">${content}</w:smartTag>`,
  (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  (content: string) =>
    `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  (content: string) => `<w:fldSimple w:instr=" REF a ">${content}</w:fldSimple>`,
);
const held = fc
  .tuple(holder, fc.array(run, { minLength: 1, maxLength: 3 }))
  .map(([hold, runs]) => hold(runs.join('')));
const deletion = fc
  .constantFrom('old', 'gone ')
  .map((text) => `<w:del w:id="4" w:author="Ada"><w:r><w:delText>${text}</w:delText></w:r></w:del>`);
const content = fc
  .array(fc.oneof({ weight: 4, arbitrary: run }, held, special, deletion), { maxLength: 6 })
  .map((pieces) => pieces.join(''));
const properties = fc.constantFrom(
  '',
  '<w:jc w:val="center"/>',
  '<w:pStyle w:val="Note"/>',
  '<w:rPr><w:ins w:id="5" w:author="Ada"/></w:rPr>',
  '<w:rPr><w:del w:id="6" w:author="Ada"/></w:rPr>',
  '<w:pPrChange w:id="8" w:author="Ada"><w:pPr/></w:pPrChange>',
);
const paragraph = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(content, properties).map(([inner, set]) => p(inner, set)) },
  { weight: 1, arbitrary: fc.constant('<w:p/>') },
);
const table = fc
  .array(fc.array(content, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map(
    (cells) =>
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${cells
        .map((each) => `<w:tr><w:tc><w:tcPr/>${each.map((inner) => p(inner)).join('')}</w:tc></w:tr>`)
        .join('')}</w:tbl>`,
  );
const body = fc
  .array(fc.oneof({ weight: 4, arbitrary: paragraph }, table), { minLength: 1, maxLength: 8 })
  .map((blocks) => `${blocks.join('')}<w:sectPr/>`);

const styles = ['heading 1', 'Note', 'enumlev1', 'Normal']
  .map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('');
const part = 'word/document.xml';
const date = '2026-03-09T00:00:00Z';

it('on any document accepted is clean, rejected is the source, and the order makes no difference', () => {
  fc.assert(
    fc.property(body, wishes, (xml, list) => {
      const source = readPackage(wordFile({ body: xml, styles }), { sha256: '', language: 'en' });
      const groups = groupsOf(source, list);
      const tracked = applyEdits(source, groups, { mode: 'tracked', date });
      const clean = applyEdits(source, groups, { mode: 'clean', date });
      const [before, marked, plain] = [source, tracked, clean].map((each) => each.package.text(part));
      expect(decided(marked ?? '', 'accept')).toEqual(decided(plain ?? '', 'leave'));
      expect(decided(withoutNewComments(marked ?? '', before ?? ''), 'reject')).toEqual(
        decided(before ?? '', 'leave'),
      );
      expect(decided(marked ?? '', 'accept', everybody)).toEqual(decided(plain ?? '', 'accept', everybody));
      const independent = groups.filter((_, index) => tracked.outcomes[index]?.status === 'applied');
      const turned = applyEdits(source, [...independent].reverse(), { mode: 'tracked', date });
      expect(turned.package.text(part)).toBe(
        applyEdits(source, independent, { mode: 'tracked', date }).package.text(part),
      );
    }),
    { numRuns: 300, seed: 5 },
  );
});
