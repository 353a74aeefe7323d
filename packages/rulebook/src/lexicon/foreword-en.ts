import { official, type Wordings } from './entry.ts';

/** What TSB prints in front of a Recommendation in English: foreword, notes, rights, history. */
export const forewordEn = {
  seriesListNote: official('E119', 'For further details, please refer to the list of ITU-T Recommendations.'),
  forewordPara1: official(
    'E119',
    'The International Telecommunication Union (ITU) is the United Nations specialized agency in the field of telecommunications, information and communication technologies (ICTs). The ITU Telecommunication Standardization Sector (ITU-T) is a permanent organ of ITU. ITU-T is responsible for studying technical, operating and tariff questions and issuing Recommendations on them with a view to standardizing telecommunications on a worldwide basis.',
  ),
  forewordPara2: official(
    'E119',
    'The World Telecommunication Standardization Assembly (WTSA), which meets every four years, establishes the topics for study by the ITU-T study groups which, in turn, produce Recommendations on these topics.',
  ),
  forewordPara3: official(
    'E119',
    'The approval of ITU-T Recommendations is covered by the procedure laid down in WTSA Resolution 1.',
  ),
  forewordPara4: official(
    'E119',
    "In some areas of information technology which fall within ITU-T's purview, the necessary standards are prepared on a collaborative basis with ISO and IEC.",
  ),
  forewordNoteHeading: official('E119', 'NOTE'),
  forewordNoteAdministration: official(
    'E119',
    'In this Recommendation, the expression "Administration" is used for conciseness to indicate both a telecommunication administration and a recognized operating agency.',
  ),
  forewordNoteVoluntary: official(
    'E119',
    'Compliance with this Recommendation is voluntary. However, the Recommendation may contain certain mandatory provisions (to ensure, e.g., interoperability or applicability) and compliance with the Recommendation is achieved when all of these mandatory provisions are met. The words "shall" or some other obligatory language such as "must" and the negative equivalents are used to express requirements. The use of such words does not suggest that compliance with the Recommendation is required of any party.',
  ),
  iprHeading: official('E119', 'INTELLECTUAL PROPERTY RIGHTS'),
  iprPara1: official(
    'E119',
    'ITU draws attention to the possibility that the practice or implementation of this Recommendation may involve the use of a claimed Intellectual Property Right. ITU takes no position concerning the evidence, validity or applicability of claimed Intellectual Property Rights, whether asserted by ITU members or others outside of the Recommendation development process.',
  ),
  iprPara2NotReceived: official(
    'E119',
    'As of the date of approval of this Recommendation, ITU had not received notice of intellectual property, protected by patents, which may be required to implement this Recommendation. However, implementers are cautioned that this may not represent the latest information and are therefore strongly urged to consult the TSB patent database at http://www.itu.int/ITU-T/ipr/.',
  ),
  copyrightLine: official('E119', '© ITU {yyyy}'),
  allRightsReserved: official(
    'E119',
    'All rights reserved. No part of this publication may be reproduced, by any means whatsoever, without the prior written permission of ITU.',
  ),
  historyFootnote: official(
    'E119',
    "To access the Recommendation, type the URL http://handle.itu.int/ in the address field of your web browser, followed by the Recommendation's unique ID. For example, http://handle.itu.int/11.1002/1000/11830-en.",
  ),
} satisfies Wordings;
