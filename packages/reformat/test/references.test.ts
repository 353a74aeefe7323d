import { as, type Block, bold, heading, paragraph, text } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { documentName } from '../src/references/document-name.ts';
import { orderAfter } from './support/order-after.ts';
import { insertedLines, plan, textAfter } from './support/plan.ts';
import { convertPackage, p, r, wordFile } from './support/word-file.ts';

function draft(
  references: readonly string[],
  body: readonly Block[],
  bibliography: readonly string[] = [],
): Block[] {
  return [
    heading('1', 'Scope'),
    paragraph('This Recommendation describes a framework.'),
    heading('2', 'References'),
    ...references.map((entry) => as('reference', entry)),
    heading('6', 'Sensors'),
    ...body,
    ...(bibliography.length === 0 ? [] : [as('bibliography-heading', 'Bibliography')]),
    ...bibliography.map((entry) => as('reference', entry)),
  ];
}

const entries = [
  '[1]\tITU-T Recommendation X.805 (2003/10), Security architecture.',
  '[2]\tIEC 61850-7-420, Communication networks.',
  '[3]\tIETF RFC 791 (1981), Internet Protocol.',
  '[4]\tISO 8601-1:2019, Date and time.',
];

describe('numeric tags', () => {
  it('become names of the documents, in the list and in every citation', () => {
    const planned = plan(draft(entries, [paragraph('Sensors shall follow [1] and use the model of [2].')]));
    expect(textAfter(planned, 'ITU-T Recommendation X.805')).toMatch(/^\[ITU-T X\.805\]\t/);
    expect(textAfter(planned, 'Sensors shall')).toBe(
      'Sensors shall follow [ITU-T X.805] and use the model of [IEC 61850-7-420].',
    );
  });

  it.each([
    ['as in [1, 3]', 'as in [ITU-T X.805], [IETF RFC 791]'],
    ['as in [1-3]', 'as in [ITU-T X.805], [IEC 61850-7-420], [IETF RFC 791]'],
    ['as in [1], [2]-[4]', 'as in [ITU-T X.805], [IEC 61850-7-420], [IETF RFC 791], [ISO 8601-1]'],
    ['as in [3]–[4]', 'as in [IETF RFC 791], [ISO 8601-1]'],
    ['as in [1], [9]', 'as in [ITU-T X.805], [9]'],
  ])('are written out where there are several: %s', (before, after) => {
    const planned = plan(draft(entries, [paragraph(`It shall work ${before}.`)]));
    expect(textAfter(planned, 'It shall work')).toBe(`It shall work ${after}.`);
  });

  it('take the place of numbers that Word computed, and of typed ones without brackets', () => {
    const number = {
      text: '[1]',
      level: 0,
      numberId: '1',
      abstractId: '1',
      format: 'decimal',
      suffix: 'tab',
    } as const;
    const planned = plan([
      ...draft([], []).slice(0, 3),
      as('reference', 'IETF RFC 791 (1981), Internet Protocol.', { number }),
      as('reference', '2. IETF RFC 1042 (1988), Standard for transmission.'),
      heading('6', 'Sensors'),
      paragraph('It shall use [1] and [2].'),
    ]);
    expect(textAfter(planned, 'Internet Protocol')).toBe(
      '[IETF RFC 791]\tIETF RFC 791 (1981), Internet Protocol.',
    );
    expect(textAfter(planned, 'Standard for')).toBe(
      '[IETF RFC 1042]\tIETF RFC 1042 (1988), Standard for transmission.',
    );
    expect(textAfter(planned, 'It shall use')).toBe('It shall use [IETF RFC 791] and [IETF RFC 1042].');
  });

  it('become the name that an entry has at its end', () => {
    const planned = plan(
      draft(
        [
          '[1]\t"Information security", ISO/IEC 27000, 2018.',
          '[2]\tWorld Wide Web Consortium: "HTML 4.01 Specification", W3C Recommendation, 24 December 1999.',
        ],
        [paragraph('It shall use [1] and [2].')],
      ),
    );
    expect(textAfter(planned, 'It shall use')).toBe('It shall use [ISO/IEC 27000] and [W3C HTML 4.01].');
  });

  it('stay where the entry does not say what it is', () => {
    const planned = plan(
      draft(
        ['[1]\thttps://example.org/some/page', '[2]\tIETF RFC 791 (1981), Internet Protocol.'],
        [paragraph('It shall use [1] and [2].')],
      ),
    );
    expect(textAfter(planned, 'example.org')).toBe('[1]\thttps://example.org/some/page');
    expect(textAfter(planned, 'It shall use')).toBe('It shall use [1] and [IETF RFC 791].');
  });

  it('stay where two lists count from one', () => {
    const planned = plan(
      draft(
        ['[1]\tIETF RFC 791 (1981), Internet Protocol.'],
        [paragraph('It shall use [1].')],
        ['[1]\tISO 9000:2015, Quality management.'],
      ),
    );
    expect(textAfter(planned, 'It shall use')).toBe('It shall use [1].');
    expect(textAfter(planned, 'RFC 791')).toMatch(/^\[1\]/);
  });

  it('stay where one of their citations cannot be changed', () => {
    const field = {
      type: 'field',
      anchor: { part: 'word/document.xml', start: 0, end: 0 },
      kind: 'QUOTE',
      instruction: 'QUOTE',
      switches: [],
      terminated: true,
      children: [text('1')],
    } as const;
    const planned = plan(draft(entries, [paragraph(['It shall use [', field, '] and [3].'])]));
    expect(textAfter(planned, 'X.805')).toMatch(/^\[1\]/);
    expect(textAfter(planned, 'It shall use')).toBe('It shall use [1] and [IETF RFC 791].');
  });

  it('are kept in texts whose structure is free', () => {
    const planned = plan(draft(entries, [paragraph('See [1].')]), { kind: 'technical-report' });
    expect(textAfter(planned, 'See [')).toBe('See [1].');
  });

  it('tell the texts of one author apart by their years', () => {
    const planned = plan(
      draft(
        [],
        [paragraph('See [1], [2].')],
        ['[1]\tSaar, M. (2023), Splices.', '[2]\tSaar, M. (2024), More splices.'],
      ),
    );
    expect(textAfter(planned, 'See [')).toBe('See [b-Saar 2023], [b-Saar 2024].');
  });
});

describe('the two lists', () => {
  it('have in the Bibliography what the text cites only where it informs', () => {
    const planned = plan([
      ...draft(
        ['[IETF RFC 791]\tIETF RFC 791 (1981), IP.', '[ISO 1]\tISO 1:2000, Title.'],
        [paragraph('It shall use [IETF RFC 791].')],
      ),
      as('appendix-heading', 'Appendix I\n\nUse cases'),
      paragraph('Others use [ISO 1].'),
    ]);
    expect(insertedLines(planned.edits)).toContain('Bibliography');
    expect(textAfter(planned, 'Others use')).toBe('Others use [b-ISO 1].');
    const lines = orderAfter(planned);
    expect(lines.indexOf('[b-ISO 1]\tISO 1:2000, Title.')).toBe(lines.indexOf('Bibliography') + 1);
  });

  it('have in the Bibliography articles that no requirement leans on, and clause 2 those that one does', () => {
    const list = ['[1]\tSmith, J. (2020), One.', '[2]\tJones, K. (2021), Two.', '[3]\tISO 1:2000, Three.'];
    const planned = plan(
      draft(list, [
        paragraph('Sensors are known [1].'),
        paragraph('The method of [2] shall be used.'),
        paragraph('See [3].'),
      ]),
    );
    expect(textAfter(planned, 'Sensors are')).toBe('Sensors are known [b-Smith].');
    expect(textAfter(planned, 'The method')).toBe('The method of [Jones] shall be used.');
    const lines = orderAfter(planned);
    expect(lines.slice(lines.indexOf('Bibliography'))).toEqual([
      'Bibliography',
      '[b-Smith]\tSmith, J. (2020), One.',
    ]);
  });

  it('are made of the two sub-clauses that some authors have', () => {
    const planned = plan([
      heading('2', 'References'),
      heading('2.1', 'Normative references'),
      as('reference', '[1]\tIETF RFC 791 (1981), IP.'),
      heading('2.2', 'Informative references'),
      as('reference', '[2]\tISO 1:2000, Title.'),
      heading('6', 'Sensors'),
      paragraph('It shall use [1] and [2].'),
    ]);
    const lines = orderAfter(planned);
    expect(lines.filter((line) => /references/i.test(line) && line.length < 40)).toEqual(['2\tReferences']);
    expect(lines.at(-1)).toBe('[b-ISO 1]\tISO 1:2000, Title.');
  });

  it('leave "None." in clause 2 when all its entries go', () => {
    const planned = plan(draft(['[1]\tSmith, J. (2020), One.'], [paragraph('Sensors are known [1].')]));
    const lines = orderAfter(planned);
    expect(lines[lines.indexOf('2\tReferences') + 1]).toBe('None.');
  });

  it('are in alphanumeric order, ITU texts first', () => {
    const planned = plan(draft(entries, [paragraph('It shall use [1]-[4].')]));
    const tags = orderAfter(planned).flatMap((line) => /^\[([^\]]+)\]\t/.exec(line)?.[1] ?? []);
    expect(tags).toEqual(['ITU-T X.805', 'IEC 61850-7-420', 'ISO 8601-1', 'IETF RFC 791']);
  });

  it('give b- to tags of the Bibliography', () => {
    const planned = plan(draft([], [paragraph('See [ISO 1].')], ['[ISO 1]\tISO 1:2000, Title.']));
    expect(textAfter(planned, 'See [')).toBe('See [b-ISO 1].');
    expect(textAfter(planned, 'Title.')).toBe('[b-ISO 1]\tISO 1:2000, Title.');
  });
});

describe('the name of a document', () => {
  it.each([
    ['Recommendation ITU-T G.709/Y.1331 (2020), Interfaces.', 'ITU-T G.709'],
    ['Recommendation ITU-T M.3016.x-series (2005), Security.', 'ITU-T M.3016.x-series'],
    ['Recommandation UIT-T F.748 (2020), Services.', 'UIT-T F.748'],
    ['ITU-T Y.4000建议书（2012年），物联网概述。', 'ITU-T Y.4000'],
    ['التوصية ITU-T X.1361 (2018)، إطار أمن.', 'ITU-T X.1361'],
    ['ITU-T G-series Recommendations – Supplement 41 (2010), Design guidelines.', 'ITU-T G-Sup.41'],
    ['J. Postel, "Internet Protocol", STD 5, RFC 791, September 1981.', 'IETF RFC 791'],
    ['Müller, A. (2021), Extensions of RFC 791 and ISO 9000, Journal.', 'Müller'],
    ['3GPP TS 23.501: "System architecture for the 5G System".', '3GPP TS 23.501'],
    ['ETSI GS ZSM 002 V1.1.1 (2019-08), Zero-touch.', 'ETSI GS ZSM 002'],
    ['IEEE Std 802.11-2016, Wireless LAN.', 'IEEE 802.11'],
    ['NIST Special Publication 800-207, Zero Trust Architecture.', 'NIST SP 800-207'],
    ['W3C, Web Content Accessibility Guidelines (WCAG) 2.1, 2018.', 'W3C WCAG 2.1'],
    ['A. Vaswani, N. Shazeer et al., "Attention is all you need," 2017.', 'Vaswani'],
    ['van der Berg, P. and Smith, J. (2019), Networks.', 'van der Berg'],
    ['FG-RIN-I-017, Use cases of island networks.', 'FG-RIN-I-017'],
    ['Pacific Network Research Centre (2025), Outage records.', 'PNRC'],
    ['南方农业通信研究所（2025年），三座温室的全年记录。', '南方农业通信研究所'],
    ['Networks of the future, an overview.', undefined],
    ['https://example.org', undefined],
  ])('%s', (entry, name) => {
    expect(documentName(entry)?.name).toBe(name);
  });
});

it('is no matter of bold print', () => {
  const planned = plan(draft(entries, [paragraph(['It shall use ', bold('[1]'), '.'])]));
  expect(textAfter(planned, 'It shall use')).toBe('It shall use [ITU-T X.805].');
});

it('leaves a text that is in print as it is', () => {
  const text = draft(entries, [paragraph('It shall use [1].')]);
  expect(textAfter(plan(text, { stage: 'published' }), 'It shall use')).toBe('It shall use [1].');
  expect(textAfter(plan(text, { stage: 'draft' }), 'It shall use')).toBe('It shall use [ITU-T X.805].');
});

describe('tags outside the running text', () => {
  it('are renamed in footnotes, text boxes, cells and captions like those in the body', () => {
    const bold = '<w:b/>';
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('box of [1]'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const cell = `<w:tc><w:tcPr/>${p(r('cell of [1]'))}</w:tc>`;
    const converted = convertPackage(
      wordFile({
        body:
          p(r('1 Scope', bold)) +
          p(r('The text describes sensors.')) +
          p(r('2 References', bold)) +
          p(r('[1] IETF RFC 791 (1981), Internet Protocol.')) +
          p(r('3 Sensors and networks', bold)) +
          p(
            `${r('Every sensor of the network shall follow [1].')}<w:r><w:footnoteReference w:id="1"/></w:r>`,
          ) +
          p(box) +
          p(r('Table 1 – Fields of [1]')) +
          `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>${cell}${cell}</w:tr><w:tr>${cell}${cell}</w:tr></w:tbl>` +
          p(r('More text.')),
        footnotes: `<w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r('note of [1]')}`)}</w:footnote>`,
      }),
      { kind: 'fg-specification', language: 'en' },
    );
    const written = converted.body + (converted.applied.otherParts.get('word/footnotes.xml') ?? '');
    const text = written.replace(/<[^>]+>/g, '');
    for (const place of ['shall follow', 'note of', 'box of', 'cell of', 'Fields of']) {
      expect(text).toContain(`${place} [IETF RFC 791]`);
    }
    expect(text).not.toContain('[1]');
  });
});
