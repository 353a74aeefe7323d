import { as, heading, italic, paragraph, paragraphsOf, plainText, textRuns } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { convertTwice } from './support/convert-twice.ts';
import { plan, textAfter } from './support/plan.ts';
import { p, r } from './support/word-file.ts';

function after(entry: string): string {
  const planned = plan([
    heading('1', 'Scope'),
    heading('2', 'References'),
    as('reference', entry),
    heading('6', 'Text'),
    paragraph('It shall follow [ETSI ZSM 001], [ETSI TS 103 100], [ETSI ZSM], [X] and [1].'),
  ]);
  return textAfter(planned, entry);
}

describe('an entry', () => {
  it.each([
    [
      'Bradner, S., "Key words for use in RFCs to Indicate Requirement Levels", BCP 14, RFC 2119, DOI 10.17487/RFC2119, March 1997, <https://www.rfc-editor.org/info/rfc2119>.',
      'IETF RFC 2119 (1997), Key words for use in RFCs to Indicate Requirement Levels. <https://www.rfc-editor.org/info/rfc2119>.',
    ],
    [
      'J. Postel and K. Smith, “Internet Protocol,” RFC 791, September 1981.',
      'IETF RFC 791 (1981), Internet Protocol.',
    ],
    ['RFC 791, Internet Protocol, 1981', 'IETF RFC 791 (1981), Internet Protocol.'],
    ['IETF RFC 791: Internet Protocol', 'IETF RFC 791, Internet Protocol.'],
    ['ISO/IEC 27000:2018 – Information security', 'ISO/IEC 27000:2018, Information security.'],
    ['"Information security", ISO/IEC 27000, 2018', 'ISO/IEC 27000 (2018), Information security.'],
    [
      'ETSI TS 103 100 V1.1.1 (2012-05): "Sensors of small size".',
      'ETSI TS 103 100 V1.1.1 (2012), Sensors of small size.',
    ],
    ['Sensors of small size', 'Sensors of small size'],
    ['ETSI GS ZSM 001, “Zero-touch network; Scenarios”', 'ETSI GS ZSM 001, Zero-touch network; Scenarios.'],
    [
      '3GPP TS 23.501, "System architecture", Release 16, V16.1.0, June 2019.',
      '3GPP TS 23.501 V16.1.0 Release 16 (2019), System architecture.',
    ],
    ['oneM2M TS-0001 (2019) Functional architecture.', 'oneM2M TS-0001 (2019), Functional architecture.'],
    [
      'World Wide Web Consortium: "HTML 4.01 Specification", W3C Recommendation, 24 December 1999. https://www.w3.org/TR/html4/',
      'W3C, HTML 4.01 Specification, W3C Recommendation 24 December 1999. https://www.w3.org/TR/html4/',
    ],
    ['IEEE Std 802.11-2016, "Wireless LAN".', 'IEEE Std 802.11-2016, Wireless LAN.'],
  ])('has the form of the guide: %s', (entry, expected) => {
    expect(after(`[X]\t${entry}`)).toBe(`[X]\t${expected}`);
  });

  it.each([
    ['ETSI ZSM 001', '“Zero-touch network; Scenarios”', 'ETSI ZSM 001, Zero-touch network; Scenarios.'],
    ['ETSI TS 103 100', '"Small sensors" (2012).', 'ETSI TS 103 100 (2012), Small sensors.'],
    ['ETSI ZSM', '“Zero-touch network”', '“Zero-touch network”'],
    ['X', '“Zero-touch network”', '“Zero-touch network”'],
  ])('that gives the title only is named by its tag: [%s] %s', (tag, entry, expected) => {
    expect(after(`[${tag}]\t${entry}`)).toBe(`[${tag}]\t${expected}`);
  });

  it.each([
    ['RFC 791, Internet Protocol. Prentice Hall, 1981.'],
    ['RFC 791 and RFC 793, Internet Protocol, 1981.'],
    ['Smith, "A survey of RFC 791", Journal of Networks, Vol. 3, 1999.'],
    ['See IETF RFC 791 for what it says.'],
  ])('that says more stays: %s', (entry) => {
    expect(after(`[X]\t${entry}`)).toBe(`[X]\t${entry}`);
  });

  it('whose title is in italics and in place is left alone', () => {
    const planned = plan([
      heading('2', 'References'),
      as('reference', ['[X]\tIETF RFC 791 (1981), ', italic('Internet Protocol'), '.']),
      as('reference', ['[Y]\tRecommendation ITU-T X.1 (1981), ', italic('Networks'), '.']),
    ]);
    expect(planned.edits.filter(({ pass }) => pass === 'reference-forms')).toEqual([]);
  });

  it('has its title in italics in the draft, and is left alone when it is converted again', () => {
    const bold = '<w:b/>';
    const [, second] = convertTwice({
      body:
        p(r('1 Scope', bold)) +
        p(r('Sensors.')) +
        p(r('2 References', bold)) +
        p(r('[1] Postel, J., "Internet Protocol", STD 5, RFC 791, September 1981.')) +
        p(r('[2] Recommendation ITU-T X.805 (2003), Security architecture.')) +
        p(r('3 Sensors and networks', bold)) +
        p(r('Every sensor of the network shall follow [1] and [2].')),
    });
    const entries = paragraphsOf(second.deliverable.root.children).filter(({ role }) => role === 'reference');
    expect(entries.map((each) => plainText(each))).toEqual([
      '[IETF RFC 791]\tIETF RFC 791 (1981), Internet Protocol.',
      '[ITU-T X.805]\tRecommendation ITU-T X.805 (2003), Security architecture.',
    ]);
    const slanted = entries.map((each) =>
      textRuns(each)
        .filter(({ text }) => text.format.italic === true)
        .map(({ text }) => text.value)
        .join(''),
    );
    expect(slanted).toEqual(['Internet Protocol', 'Security architecture']);
    expect(second.plan.edits).toEqual([]);
  });
});
