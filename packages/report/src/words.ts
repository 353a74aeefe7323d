import { counted, type Phrase, phrase } from '@fg2rec/document';
import { monthNames, type Say, sayEnglish } from '@fg2rec/rulebook';
import type { Fg2recReport, ReadinessLine, ReportFinding, SurvivalKind } from './schema.ts';

/** The words in which a report speaks of its own codes. */
export function verdictWords(report: Fg2recReport, say: Say = sayEnglish): string {
  switch (report.verdict) {
    case 'conforms':
      return say('Conforms');
    case 'failed':
      return say('Could not be done');
    case 'findings':
      return report.counts.error > 0 ? say('Not yet ready') : say('Nearly ready');
  }
}

/** `1 error, 2 warnings`: what is open, in one line; `no findings` where nothing is. */
export function countWords(counts: Fg2recReport['counts'], say: Say = sayEnglish): string {
  const parts = [
    counts.error > 0 ? say.of(counted(counts.error, 'error')) : '',
    counts.warning > 0 ? say.of(counted(counts.warning, 'warning')) : '',
    counts.info > 0 ? say.of(counted(counts.info, 'to consider', 'to consider')) : '',
    counts.fixed > 0 ? say.of(counted(counts.fixed, 'fixed', 'fixed')) : '',
    counts.waived > 0 ? say.of(counted(counts.waived, 'waived', 'waived')) : '',
    (counts.known ?? 0) > 0 ? say.of(counted(counts.known ?? 0, 'known', 'known')) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? say('no findings') : say.of(parts);
}

/** Which edition of the rulebook the text was judged by, and why. */
export function editionWords(
  { edition, because, read }: NonNullable<Fg2recReport['rulebook']>,
  say: Say = sayEnglish,
): string {
  const judged = say('Judged by the rulebook of {edition}: {because}.', { edition, because: say(because) });
  return read === 'digest' ? `${judged} ${say('Of its own texts only digests were at hand.')}` : judged;
}

export const severityWords: Readonly<Record<ReportFinding['severity'], Phrase>> = {
  error: phrase('Error'),
  warning: phrase('Warning'),
  info: phrase('To consider'),
};

export const statusWords: Readonly<Record<ReportFinding['status'], Phrase>> = {
  open: phrase('Open'),
  fixed: phrase('Fixed in the TD'),
  waived: phrase('Waived'),
  known: phrase('Known'),
};

export const readinessWords: Readonly<Record<ReadinessLine['status'], Phrase>> = {
  met: phrase('Met'),
  'not-met': phrase('Not met'),
  'not-applicable': phrase('Not applicable'),
  'needs-a-person': phrase('Needs a person'),
};

export const confidenceWords: Readonly<Record<ReportFinding['citation']['confidence'], Phrase | undefined>> =
  {
    seen: undefined,
    secondary: phrase('read in a secondary source'),
    measured: phrase('measured over published texts'),
    memory: phrase('not verified'),
  };

export const survivalWords: Readonly<Record<SurvivalKind, Phrase>> = {
  words: phrase('Words'),
  tables: phrase('Tables'),
  cells: phrase('Table cells'),
  figures: phrase('Figures'),
  images: phrase('Pictures, by their bytes'),
  equations: phrase('Equations'),
  oleObjects: phrase('Embedded objects'),
  footnotes: phrase('Footnotes'),
  endnotes: phrase('Endnotes'),
  fields: phrase('Fields'),
  comments: phrase('Comments'),
  revisions: phrase('Tracked changes'),
  sections: phrase('Sections'),
  bookmarks: phrase('Bookmarks'),
  hyperlinks: phrase('Hyperlinks'),
  lists: phrase('List items'),
};

export const kindWords: Readonly<Record<Fg2recReport['source']['kind'], Phrase>> = {
  recommendation: phrase('Recommendation'),
  'a-series': phrase('A-series Recommendation'),
  supplement: phrase('Supplement'),
  'technical-report': phrase('Technical Report'),
  'technical-paper': phrase('Technical Paper'),
  handbook: phrase('Handbook'),
  'implementers-guide': phrase('Implementers’ guide'),
  amendment: phrase('Amendment or Corrigendum'),
  'common-text': phrase('Common text with ISO/IEC'),
  'fg-specification': phrase('Focus Group specification'),
  'fg-report': phrase('Focus Group report'),
  other: phrase('Other deliverable'),
};

export const stageWords: Readonly<Record<Fg2recReport['source']['stage'], Phrase>> = {
  draft: phrase('draft'),
  prepublished: phrase('prepublished'),
  published: phrase('published'),
};

export const languageWords: Readonly<Record<Fg2recReport['source']['language'], Phrase>> = {
  en: phrase('English'),
  fr: phrase('French'),
  es: phrase('Spanish'),
  ru: phrase('Russian'),
  ar: phrase('Arabic'),
  zh: phrase('Chinese'),
};

/** `2026-03-09` as `9 March 2026` in English, as it is in other languages; so is what is no date. */
export function dateWords(iso: string, say: Say = sayEnglish): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = monthNames[Number(parts?.[2]) - 1];
  return parts === null || month === undefined || say.messages.language !== 'en'
    ? iso
    : `${Number(parts[3])} ${month} ${parts[1]}`;
}

/** Who removed something and why, as the survival ledger has it: `template: nothing points at it`. */
export function reasonWords(by: string, say: Say): string {
  const [, who, why] = /^([a-z-]+): (.+)$/s.exec(by) ?? [];
  return who === undefined || why === undefined
    ? say(by)
    : `${who}: ${say.messages.rules[why]?.title ?? say(why)}`;
}
