import { as, type Block, heading, italic, paragraph } from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';

function wording(key: string): string {
  return vocabulary.wording(key, 'en').text;
}

/** A draft that is right in every way: the reformatter must have nothing to say of it. */
export function rightDraft(): Block[] {
  return [
    as('recommendation-number', 'Recommendation ITU-T X.1234'),
    as('recommendation-title', 'Framework for the exchange of sensor data'),
    as('unnumbered-heading', 'Summary'),
    paragraph('Recommendation ITU-T X.1234 describes a framework.'),
    as('unnumbered-heading', 'Keywords'),
    paragraph('Exchange, framework, sensor.'),
    heading('1', 'Scope'),
    paragraph('This Recommendation describes a framework.'),
    heading('2', 'References'),
    paragraph(wording('referencesLead')),
    as('reference', ['[ITU-T Y.1]\tRecommendation ITU-T Y.1 (2020), ', italic('Title'), '.']),
    heading('3', 'Definitions'),
    heading('3.1', 'Terms defined elsewhere'),
    paragraph('None.'),
    heading('3.2', 'Terms defined in this Recommendation'),
    paragraph(wording('termsHereLead')),
    as('term', '3.2.1\tsensor: A device that observes.'),
    heading('4', 'Abbreviations and acronyms'),
    paragraph(wording('abbreviationsLead')),
    as('abbreviation', 'AI\tArtificial Intelligence'),
    heading('5', 'Conventions'),
    paragraph('None.'),
    heading('6', 'Architecture'),
    paragraph('The architecture is shown in clause 6.1, see [ITU-T Y.1].'),
    heading('6.1', 'Overview'),
    as('list-item', '–\tfirst;', { listLevel: 1 }),
    as('list-item', '–\tsecond.', { listLevel: 1 }),
    as('note', 'NOTE – Informative.'),
    as('figure-caption', 'Figure 1 – Architecture'),
    as('annex-heading', 'Annex A\n\nProfiles'),
    as('integral-part-sentence', '(This annex forms an integral part of this Recommendation.)'),
    heading('A.1', 'General'),
    paragraph('Text.'),
    as('bibliography-heading', 'Bibliography'),
    as('reference', ['[b-ISO 1]\tISO 1:2000, ', italic('Title'), '.']),
  ];
}
