import { check } from '@fg2rec/check';
import { computeFacts } from '@fg2rec/document';
import { readPackage } from '@fg2rec/ingest';
import type { OpcPackage } from '@fg2rec/ooxml';
import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, it } from 'vitest';
import { type FixChoice, fixedCopy, type ReviewCopy, reviewCopy } from '../src/index.ts';
import { p, r, wordFile } from './support/word-file.ts';

interface Reviewed extends ReviewCopy {
  readonly source: OpcPackage;
  readonly text: string;
  readonly comments: string;
}

const heading = (text: string): string => p(r(text, '<w:b/>'), '<w:pStyle w:val="H1"/>');
const styles =
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Rectitle"><w:name w:val="Rec_title"/></w:style>';
const body = `${p(r('Recommendation ITU-T X.1234'), '<w:pStyle w:val="RecNo"/>')}${p(r('Title of the text'), '<w:pStyle w:val="Rectitle"/>')}${heading('1 Scope')}${p(r('This is the scope.'))}${heading('6 Text')}${p(r('NOTE: a note, as '), '')}${p(r('section 7 says, see '))}${p(r('Fig. 1: A figure'))}`;

function review(fix: FixChoice = 'safe', comments?: string, xml = body): Reviewed {
  const source = wordFile({ body: xml, styles, ...(comments === undefined ? {} : { comments }) });
  const deliverable = readPackage(source, { sha256: '', language: 'en' });
  const facts = computeFacts(deliverable, vocabulary, { kind: 'recommendation', stage: 'draft' });
  const findings = check(facts, { today: '2026-03-09' });
  const made = reviewCopy(deliverable, facts, { vocabulary, findings, fix, date: '2026-03-09T00:00:00Z' });
  return {
    ...made,
    source,
    text: made.package.text('word/document.xml'),
    comments: made.package.text(made.package.related('word/document.xml', 'comments') ?? ''),
  };
}

/** The words between the ends of the comment that says this. */
function commented({ text, comments }: Reviewed, words: string): string {
  const all = [...comments.matchAll(/<w:comment w:id="(\d+)".*?<\/w:comment>/gs)];
  const id = all.find(([xml]) => xml.replace(/<[^>]*>/g, ' ').includes(words))?.[1] ?? 'none';
  const found = new RegExp(
    `<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`,
    's',
  ).exec(text);
  return (found?.[1] ?? '').replace(/<w:ins .*?<\/w:ins>/gs, '').replace(/<[^>]*>/g, '');
}

describe('the review copy', () => {
  it('has a comment at the very words of a finding, with its rule as author', () => {
    const made = review();
    expect(commented(made, 'NOT-01')).toBe('NOTE:');
    expect(made.comments).toContain(
      'w:author="fg2rec NOT-01" w:date="2026-03-09T00:00:00Z" w:initials="NOT-01"',
    );
    expect(made.text).toMatch(/<w:del [^>]*w:author="fg2rec NOT-01"/);
    expect(made.comments).toContain('Put right here as a tracked change');
  });

  it('says of the document as a whole what is to be said at its title', () => {
    expect(commented(review(), 'Clause 2 ')).toBe('Title of the text');
  });

  it('names a new comments part in relationships and content types, and leaves comments of others alone', () => {
    const made = review('none');
    expect(made.package.contentType('word/comments.xml')).toContain('comments+xml');
    const theirs = `<w:comment w:id="4" w:author="Ada">${p(r('Why?'))}</w:comment>`;
    const extended = review('none', theirs);
    expect(extended.comments).toContain(theirs);
    expect(extended.comments).toContain('w:id="5" w:author="fg2rec');
    expect(extended.package.bytes('[Content_Types].xml')).toBe(extended.source.bytes('[Content_Types].xml'));
  });

  it('says at length once what is found many times', () => {
    const many = Array.from({ length: 30 }, (_, index) => p(r(`NOTE: note ${index}`))).join('');
    const { comments } = review('none', undefined, body + many);
    const notes = [...comments.matchAll(/<w:comment [^>]*fg2rec NOT-01.*?<\/w:comment>/gs)].map(
      ([xml]) => xml,
    );
    // Two rules have this code, one for the label and one for the numbers.
    expect(notes.length).toBeGreaterThan(30);
    expect(notes.filter((xml) => xml.includes('see the first comment of this rule'))).toHaveLength(
      notes.length - 2,
    );
  });

  it('stands beside a text box for what is said in it', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('NOTE: boxed'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const { withoutComment, fixes } = review('safe', undefined, body + p(r('Beside. ') + box));
    expect(withoutComment).toEqual([]);
    expect(fixes.filter(({ refused }) => refused !== undefined)).toEqual([]);
  });

  it('of a file without words has nowhere to stand', () => {
    const { withoutComment, package: made, source } = { ...review('safe', p(''), '<w:sectPr/>') };
    expect(withoutComment.length).toBeGreaterThan(0);
    expect(made).toBe(source);
  });
});

it('the fixed copy has the same fixes without a mark', () => {
  const source = wordFile({ body, styles });
  const deliverable = readPackage(source, { sha256: '', language: 'en' });
  const facts = computeFacts(deliverable, vocabulary, { kind: 'recommendation', stage: 'draft' });
  const findings = check(facts, { today: '2026-03-09' });
  const text = fixedCopy(deliverable, facts, { vocabulary, findings, fix: 'safe' }).package.text(
    'word/document.xml',
  );
  expect(text).toContain('NOTE – a note');
  expect(text).not.toMatch(/<w:(ins|del)\b|fg2rec/);
});
