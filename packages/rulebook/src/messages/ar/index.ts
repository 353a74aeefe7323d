import type { Messages } from '../messages.ts';
import { changes } from './phrases/changes.ts';
import { checklists } from './phrases/checklists.ts';
import { command } from './phrases/command.ts';
import { edition } from './phrases/edition.ts';
import { pipeline } from './phrases/pipeline.ts';
import { reasons } from './phrases/reasons.ts';
import { report } from './phrases/report.ts';
import { reportPage } from './phrases/report-page.ts';
import { ruleWords } from './phrases/rule-words.ts';
import { quantities } from './quantities.ts';
import { abbreviations } from './rules/abbreviations.ts';
import { annexesNotesEquations } from './rules/annexes-notes-equations.ts';
import { boilerplate } from './rules/boilerplate.ts';
import { citations } from './rules/citations.ts';
import { coverAndCompletion } from './rules/cover-and-completion.ts';
import { definitions } from './rules/definitions.ts';
import { figuresAndTables } from './rules/figures-and-tables.ts';
import { front } from './rules/front.ts';
import { kinds } from './rules/kinds.ts';
import { referenceEntries } from './rules/reference-entries.ts';
import { requirementLanguage } from './rules/requirement-language.ts';
import { structure } from './rules/structure.ts';
import { typographyAndLanguage } from './rules/typography-and-language.ts';

/** All that fg2rec says in Arabic. */
export const arabic: Messages = {
  language: 'ar',
  rules: {
    ...abbreviations,
    ...annexesNotesEquations,
    ...boilerplate,
    ...citations,
    ...coverAndCompletion,
    ...definitions,
    ...figuresAndTables,
    ...front,
    ...kinds,
    ...referenceEntries,
    ...requirementLanguage,
    ...structure,
    ...typographyAndLanguage,
  },
  phrases: {
    ...changes,
    ...checklists,
    ...command,
    ...pipeline,
    ...reasons,
    ...reportPage,
    ...edition,
    ...report,
    ...ruleWords,
  },
  quantities,
  comma: '، ',
  quotes: ['"', '"'],
};
