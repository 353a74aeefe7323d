import { bold, paragraph as p, table, text } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { assigned, rolesOf, shown, styled } from './roles-support.ts';

const prose = (words = 'This sentence tells the reader something about the clause.') => p(words);

describe('headings by style', () => {
  it('take their level from the number, else from the style', () => {
    expect(
      rolesOf([
        p('1\tScope', styled('heading 1')),
        p('Terms', { ...styled('heading 1'), ...shown('3.1') }),
        p('7.1.1\tDeep', styled('heading 2', 'heading 1')),
        p('8\tOther', styled('Titre 1')),
        p('9\tWith outline', { outlineLevel: 0 }),
      ]),
    ).toEqual([
      'clause-heading 1: 1 Scope',
      'clause-heading 2: Terms',
      'clause-heading 3: 7.1.1 Deep',
      'clause-heading 1: 8 Other',
      'clause-heading 1: 9 With outline',
    ]);
  });
  it('have no number where others do: then they are unnumbered', () => {
    expect(
      rolesOf([
        p('1\tScope', styled('heading 1')),
        p('2\tText', styled('heading 1')),
        p('Epilogue', styled('heading 1')),
      ]),
    ).toContain('unnumbered-heading 1: Epilogue');
  });
  it('are clauses where no heading of the document has a number', () => {
    expect(rolesOf([p('Overview', styled('heading 1')), prose(), p('Parts', styled('heading 2'))])).toEqual([
      'clause-heading 1: Overview',
      'body: This sentence tells the reader something about the clause.',
      'clause-heading 2: Parts',
    ]);
  });
  it('are not whole sentences', () => {
    const long = `2.1\t${'All Recommendations shall be numbered and so on, '.repeat(6)}as said.`;
    expect(assigned([p(long, styled('heading 2'))])[0]?.role).toBe('body');
  });
  it('are front pieces by their words, whatever the style', () => {
    expect(
      rolesOf([
        p('Summary', styled('heading 1')),
        p('Keywords', styled('Heading_b')),
        p('Bibliography', styled('Appendix_No & title')),
        p('Table of Contents', styled('Normal')),
      ]).map((line) => line.replace(/ \d/, '')),
    ).toEqual([
      'unnumbered-heading: Summary',
      'unnumbered-heading: Keywords',
      'bibliography-heading: Bibliography',
      'toc-heading: Table of Contents',
    ]);
  });
});

describe('headings faked in bold', () => {
  const document = [
    p([bold('1. Introduction')]),
    prose(),
    p([bold('2. Problem statement')]),
    p('1. Recipes may be composed from parts, and this goes on for a while until it ends like a sentence.'),
    p('2. Selection of mechanisms is needed as well, since this is how lists of sentences look in drafts.'),
    p('3. Continuous evolution is the third item of this list, and it too ends like a sentence.'),
    p([bold('3. Approach')]),
    prose(),
    p([bold('3.1\tSteps')]),
    prose(),
    p([bold('4 Results')]),
    prose(),
  ];
  it('are known by number, look and sequence; list items with the same numbers are not', () => {
    expect(rolesOf(document).filter((line) => !line.startsWith('body'))).toEqual([
      'clause-heading 1: 1. Introduction',
      'clause-heading 1: 2. Problem statement',
      'list-item 1: 1. Recipes may be composed from parts, and this goes on for a while until it ends like a sentence.',
      'list-item 1: 2. Selection of mechanisms is needed as well, since this is how lists of sentences look in drafts.',
      'list-item 1: 3. Continuous evolution is the third item of this list, and it too ends like a sentence.',
      'clause-heading 1: 3. Approach',
      'clause-heading 2: 3.1 Steps',
      'clause-heading 1: 4 Results',
    ]);
  });
  it('may be numbered by Word in List Paragraph', () => {
    expect(
      rolesOf([
        p([bold('Introduction')], { ...styled('List Paragraph'), ...shown('1.') }),
        prose(),
        p([bold('Proof of concept')], { ...styled('List Paragraph'), ...shown('2.') }),
        prose(),
        p('an item', { ...styled('List Paragraph'), ...shown('1.', { numberId: '2' }) }),
        p('another', { ...styled('List Paragraph'), ...shown('2.', { numberId: '2' }) }),
      ]).filter((line) => !line.startsWith('body')),
    ).toEqual([
      'clause-heading 1: Introduction',
      'clause-heading 1: Proof of concept',
      'list-item 1: an item',
      'list-item 1: another',
    ]);
  });
  it('may be plain where the title is fixed or sub-clauses follow in sequence', () => {
    expect(
      rolesOf([
        p('1 Scope'),
        prose(),
        p('2 References'),
        prose(),
        p('3 Definitions'),
        p('3.1 Terms defined elsewhere'),
        p('None.'),
      ]).filter((line) => line.startsWith('clause')),
    ).toEqual([
      'clause-heading 1: 1 Scope',
      'clause-heading 1: 2 References',
      'clause-heading 1: 3 Definitions',
      'clause-heading 2: 3.1 Terms defined elsewhere',
    ]);
  });
  it('are borne out by a table of contents', () => {
    const toc = ['6 Overview', '7 Parts', '8 Rest'].map((line, at) =>
      p(`${line}\t${at + 3}`, styled('toc 1')),
    );
    expect(
      rolesOf([...toc, p('6 Overview'), prose(), p('7 Parts'), prose()]).filter((line) =>
        line.startsWith('clause'),
      ),
    ).toEqual(['clause-heading 1: 6 Overview', 'clause-heading 1: 7 Parts']);
  });
  it('without number stand below the clause, and a bold sentence is none', () => {
    const lines = rolesOf([
      p([bold('1 Scope')]),
      prose(),
      p([bold('A closer look')]),
      prose(),
      p([bold('This whole sentence is bold, since the author wanted to stress it.')]),
      prose(),
    ]);
    expect(lines.filter((line) => !line.startsWith('body'))).toEqual([
      'clause-heading 1: 1 Scope',
      'unnumbered-heading: A closer look',
    ]);
  });
  it('are not table text', () => {
    expect(rolesOf([p([bold('1 Scope')]), table([[[p([bold('2 Values')])]], [[p('x')]]])])).not.toContain(
      'clause-heading 1: 2 Values',
    );
  });
  it('go by Arabic numbers written from right to left', () => {
    const lines = rolesOf(
      [
        p([bold('3 التعاريف')]),
        p([bold('1.3 المصطلحات المعرَّفة في وثائق أخرى')]),
        p('لا توجد.'),
        p([bold('2.3 المصطلحات المعرفة في هذه التوصية')]),
        p('لا توجد.'),
        p([bold('4 المختصرات والأسماء المختصرة')]),
      ],
      'ar',
    );
    expect(lines.filter((line) => line.startsWith('clause')).map((line) => line.slice(0, 20))).toEqual([
      'clause-heading 1: 3 ',
      'clause-heading 2: 1.',
      'clause-heading 2: 2.',
      'clause-heading 1: 4 ',
    ]);
  });
  it('go by Chinese numbers', () => {
    expect(
      rolesOf(
        [
          p([bold('1 范围')]),
          p('本建议书规定要求。'),
          p([bold('2 参考文献')]),
          p('无。'),
          p([bold('5.1概述')]),
        ],
        'zh',
      ),
    ).toEqual([
      'clause-heading 1: 1 范围',
      'body: 本建议书规定要求。',
      'clause-heading 1: 2 参考文献',
      'body: 无。',
      'clause-heading 2: 5.1概述',
    ]);
  });
});

describe('annexes', () => {
  it('have their title after a break, a dash, or in the next paragraph, and a sentence below', () => {
    expect(
      rolesOf([
        p([bold('1 Scope')]),
        p([bold('Annex A')], { alignment: 'center' }),
        p([bold('Messages')], { alignment: 'center' }),
        p('(This annex forms an integral part of this Technical Report.)'),
        p([bold('A.1 Encoding')]),
        prose(),
        p([bold('Appendix I – Outages')]),
        p('(Cet appendice ne fait pas partie intégrante de la présente Recommandation.)'),
        p('Annex_No', styled('Normal')),
      ]),
    ).toEqual([
      'clause-heading 1: 1 Scope',
      'annex-heading: Annex A',
      'annex-heading: Messages',
      'integral-part-sentence: (This annex forms an integral part of this Technical Report.)',
      'clause-heading 2: A.1 Encoding',
      'body: This sentence tells the reader something about the clause.',
      'appendix-heading: Appendix I – Outages',
      'integral-part-sentence: (Cet appendice ne fait pas partie intégrante de la présente Recommandation.)',
      'body: Annex_No',
    ]);
  });
  it('are not sentences about annexes, nor numbered clauses about them', () => {
    expect(
      rolesOf([
        p('1\tScope', styled('heading 1')),
        p('Annex A describes the messages.'),
        p('Appendix I', { ...styled('heading 2'), ...shown('6.3') }),
      ]),
    ).toEqual([
      'clause-heading 1: 1 Scope',
      'body: Annex A describes the messages.',
      'clause-heading 2: Appendix I',
    ]);
  });
  it('push clauses that are numbered from 1 again one level down', () => {
    expect(
      rolesOf([
        p('1\tScope', styled('heading 1')),
        p('Annex A\nMore', styled('Annex_NoTitle')),
        p('1\tIntroduction', styled('heading 1')),
        p('1.1\tPart', styled('heading 2')),
      ]),
    ).toEqual([
      'clause-heading 1: 1 Scope',
      'annex-heading: Annex A More',
      'clause-heading 2: 1 Introduction',
      'clause-heading 3: 1.1 Part',
    ]);
  });
});

describe('title block', () => {
  it('is known by style, and by its words in front of clause 1', () => {
    expect(
      rolesOf([
        p([bold('Draft new Recommendation ITU-T F.abc')], { alignment: 'center' }),
        p([bold('Event logs')], { alignment: 'center' }),
        p('1\tScope', styled('heading 1')),
        p([bold('Recommendation ITU-T X.1')]),
      ]),
    ).toEqual([
      'recommendation-number: Draft new Recommendation ITU-T F.abc',
      'recommendation-title: Event logs',
      'clause-heading 1: 1 Scope',
      expect.stringMatching(/^(?!recommendation)/),
    ]);
  });
  it('may come in heading styles', () => {
    expect(
      rolesOf([
        p('Draft Recommendation ITU-T J.383 (ex. J.x)', styled('heading 1')),
        p('Conversion of packets', styled('heading 1')),
        p('Scope', { ...styled('heading 1'), ...shown('1') }),
      ]),
    ).toEqual([
      'recommendation-number: Draft Recommendation ITU-T J.383 (ex. J.x)',
      'recommendation-title: Conversion of packets',
      'clause-heading 1: Scope',
    ]);
  });
});

describe('front page', () => {
  it('is cover in front of the first heading; sentences there stay text', () => {
    expect(
      rolesOf([
        p('ITU-T Focus Group on Islands', { alignment: 'center' }),
        p([text('Technical Specification', { size: 40 })]),
        p('12 May 2026'),
        prose(),
        p([bold('1 Scope')]),
      ]),
    ).toEqual([
      'cover: ITU-T Focus Group on Islands',
      'cover: Technical Specification',
      'cover: 12 May 2026',
      'body: This sentence tells the reader something about the clause.',
      'clause-heading 1: 1 Scope',
    ]);
  });
});

describe('assignRoles', () => {
  it('gives every paragraph confidence and reason, and leaves the given tree alone', () => {
    const given = p([bold('1 Scope')]);
    const [made] = assigned([given]);
    expect(given.role).toBe('body');
    expect(made?.role).toBe('clause-heading');
    expect(made?.roleConfidence).toBeGreaterThan(0.5);
    expect(made?.roleReason).not.toBe('');
  });
});
