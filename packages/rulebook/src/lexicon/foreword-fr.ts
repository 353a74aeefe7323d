import { official, type Wordings } from './entry.ts';

/** What TSB prints in front of a Recommendation in French: foreword, notes, rights, history. */
export const forewordFr = {
  seriesListNote: official('E119', "Pour plus de détails, voir la Liste des Recommandations de l'UIT-T."),
  forewordPara1: official(
    'E119',
    "L'Union internationale des télécommunications (UIT) est une institution spécialisée des Nations Unies dans le domaine des télécommunications et des technologies de l'information et de la communication (ICT). Le Secteur de la normalisation des télécommunications (UIT-T) est un organe permanent de l'UIT. Il est chargé de l'étude des questions techniques, d'exploitation et de tarification, et émet à ce sujet des Recommandations en vue de la normalisation des télécommunications à l'échelle mondiale.",
  ),
  forewordPara2: official(
    'E119',
    "L'Assemblée mondiale de normalisation des télécommunications (AMNT), qui se réunit tous les quatre ans, détermine les thèmes d'étude à traiter par les Commissions d'études de l'UIT-T, lesquelles élaborent en retour des Recommandations sur ces thèmes.",
  ),
  forewordPara3: official(
    'E119',
    "L'approbation des Recommandations par les Membres de l'UIT-T s'effectue selon la procédure définie dans la Résolution 1 de l'AMNT.",
  ),
  forewordPara4: official(
    'E119',
    "Dans certains secteurs des technologies de l'information qui correspondent à la sphère de compétence de l'UIT-T, les normes nécessaires se préparent en collaboration avec l'ISO et la CEI.",
  ),
  forewordNoteHeading: official('E119', 'NOTE'),
  forewordNoteAdministration: official(
    'E119',
    'Dans la présente Recommandation, l\'expression "Administration" est utilisée pour désigner de façon abrégée aussi bien une administration de télécommunications qu\'une exploitation reconnue.',
  ),
  forewordNoteVoluntary: official(
    'E119',
    "Le respect de cette Recommandation se fait à titre volontaire. Cependant, il se peut que la Recommandation contienne certaines dispositions obligatoires (pour assurer, par exemple, l'interopérabilité et l'applicabilité) et considère que la Recommandation est respectée lorsque toutes ces dispositions sont observées. Le futur d'obligation et les autres moyens d'expression de l'obligation comme le verbe \"devoir\" ainsi que leurs formes négatives servent à énoncer des prescriptions. L'utilisation de ces formes ne signifie pas qu'il est obligatoire de respecter la Recommandation.",
  ),
  iprHeading: official('E119', 'DROITS DE PROPRIÉTÉ INTELLECTUELLE'),
  iprPara1: official(
    'E119',
    "L'UIT attire l'attention sur la possibilité que l'application ou la mise en œuvre de la présente Recommandation puisse donner lieu à l'utilisation d'un droit de propriété intellectuelle. L'UIT ne prend pas position en ce qui concerne l'existence, la validité ou l'applicabilité des droits de propriété intellectuelle, qu'ils soient revendiqués par un membre de l'UIT ou par une tierce partie étrangère à la procédure d'élaboration des Recommandations.",
  ),
  iprPara2NotReceived: official(
    'E119',
    "A la date d'approbation de la présente Recommandation, l'UIT n'avait pas été avisée de l'existence d'une propriété intellectuelle protégée par des brevets à acquérir pour mettre en œuvre la présente Recommandation. Toutefois, comme il ne s'agit peut-être pas de renseignements les plus récents, il est vivement recommandé aux développeurs de consulter la base de données des brevets du TSB sous http://www.itu.int/ITU-T/ipr/.",
  ),
  copyrightLine: official('E119', '© UIT {yyyy}'),
  allRightsReserved: official(
    'E119',
    "Tous droits réservés.  Aucune partie de cette publication ne peut être reproduite, par quelque procédé que ce soit, sans l'accord écrit préalable de l'UIT.",
  ),
  historyFootnote: official(
    'E119',
    "Pour accéder à la Recommandation, reporter cet URL http://handle.itu.int/ dans votre navigateur web, suivi de l'identifiant unique, par exemple http://handle.itu.int/11.1002/1000/11830-en.",
  ),
} satisfies Wordings;
