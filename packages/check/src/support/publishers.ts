import type { Reference } from '@fg2rec/document';
import { normalised } from '@fg2rec/document';

/** The tag of an entry without `b-`, normalised; '' where there is none. */
export function bareTag({ tag }: Pick<Reference, 'tag'>): string {
  return normalised(tag ?? '').replace(/^b-\s*/i, '');
}

const ofItuIsoIec = /^(?:ITU|UIT|МСЭ|ISO|IEC|CISPR|CIE\b)/i;

/** Who published an entry, from its tag or its first words: `IETF`, `ETSI`; undefined where that is not plain. */
export function publisherOf(entry: Reference): string | undefined {
  const known =
    /^(ITU-?[TRD]?|ISO(?:\/IEC)?(?:\/IEEE)?|IEC|IETF|RFC|ETSI|3GPP2?|IEEE|W3C|OASIS|ATIS|ANSI|NIST|FIPS|OMA|GSMA|NGMN|TM ?Forum|TMF|BBF|MEF|ONF|O-RAN|CEN|CENELEC|ECMA|DVB|SMPTE|SCTE|CableLabs|TIA|EIA|ARIB|CCSA|TTA|TTC|oneM2M|FG)(?![a-z])/i;
  return known.exec(bareTag(entry))?.[1] ?? known.exec(normalised(entry.text))?.[1];
}

/** Published by ITU, ISO or IEC, whose documents need no justification under Recommendation ITU-T A.5. */
export function isOfItuIsoIec(entry: Reference): boolean {
  const text = normalised(entry.text);
  return (
    ofItuIsoIec.test(bareTag(entry)) ||
    ofItuIsoIec.test(text) ||
    /^Rec(?:ommendation|\.)?s?\s+(?:ITU|UIT)|^Recommendation|^(?:CCITT|CCIR)\b|ITU-[TR]/i.test(text)
  );
}
