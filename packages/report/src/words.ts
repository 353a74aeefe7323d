import { monthNames } from '@fg2rec/rulebook';
import type { Fg2recReport, ReadinessLine, ReportFinding, SurvivalKind } from './schema.ts';

/** The words in which a report speaks of its own codes. */
export function verdictWords(report: Fg2recReport): string {
  switch (report.verdict) {
    case 'conforms':
      return 'Conforms';
    case 'failed':
      return 'Could not be done';
    case 'findings':
      return report.counts.error > 0 ? 'Not yet ready' : 'Nearly ready';
  }
}

/** `1 error, 2 warnings`: what is open, in one line; `no findings` where nothing is. */
export function countWords(counts: Fg2recReport['counts']): string {
  const parts = [
    quantity(counts.error, 'error'),
    quantity(counts.warning, 'warning'),
    counts.info > 0 ? `${counts.info} to consider` : '',
    counts.fixed > 0 ? `${counts.fixed} fixed` : '',
    counts.waived > 0 ? `${counts.waived} waived` : '',
    (counts.known ?? 0) > 0 ? `${counts.known} known` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** Which edition of the rulebook the text was judged by, and why. */
export function editionWords({ edition, because, read }: NonNullable<Fg2recReport['rulebook']>): string {
  const digest = read === 'digest' ? ' Of its own texts only digests were at hand.' : '';
  return `Judged by the rulebook of ${edition}: ${because}.${digest}`;
}

/** `''` for none, `1 table`, `3 tables`. */
export function quantity(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export const severityWords: Readonly<Record<ReportFinding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'To consider',
};

export const statusWords: Readonly<Record<ReportFinding['status'], string>> = {
  open: 'Open',
  fixed: 'Fixed in the TD',
  waived: 'Waived',
  known: 'Known',
};

export const readinessWords: Readonly<Record<ReadinessLine['status'], string>> = {
  met: 'Met',
  'not-met': 'Not met',
  'not-applicable': 'Not applicable',
  'needs-a-person': 'Needs a person',
};

export const confidenceWords: Readonly<Record<ReportFinding['citation']['confidence'], string>> = {
  seen: '',
  secondary: 'read in a secondary source',
  measured: 'measured over published texts',
  memory: 'not verified',
};

export const survivalWords: Readonly<Record<SurvivalKind, string>> = {
  words: 'Words',
  tables: 'Tables',
  cells: 'Table cells',
  figures: 'Figures',
  images: 'Pictures, by their bytes',
  equations: 'Equations',
  oleObjects: 'Embedded objects',
  footnotes: 'Footnotes',
  endnotes: 'Endnotes',
  fields: 'Fields',
  comments: 'Comments',
  revisions: 'Tracked changes',
  sections: 'Sections',
  bookmarks: 'Bookmarks',
  hyperlinks: 'Hyperlinks',
  lists: 'List items',
};

export const kindWords: Readonly<Record<Fg2recReport['source']['kind'], string>> = {
  recommendation: 'Recommendation',
  'a-series': 'A-series Recommendation',
  supplement: 'Supplement',
  'technical-report': 'Technical Report',
  'technical-paper': 'Technical Paper',
  handbook: 'Handbook',
  'implementers-guide': 'Implementers’ guide',
  amendment: 'Amendment or Corrigendum',
  'common-text': 'Common text with ISO/IEC',
  'fg-specification': 'Focus Group specification',
  'fg-report': 'Focus Group report',
  other: 'Other deliverable',
};

export const languageWords: Readonly<Record<Fg2recReport['source']['language'], string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
  zh: 'Chinese',
};

/** `2026-03-09` as `9 March 2026`; anything else as it is. */
export function dateWords(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = monthNames[Number(parts?.[2]) - 1];
  return parts === null || month === undefined ? iso : `${Number(parts[3])} ${month} ${parts[1]}`;
}
