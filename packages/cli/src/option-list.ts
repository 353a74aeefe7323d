import { kinds, languages, stages } from '@fg2rec/document';
import { editionIds } from '@fg2rec/rulebook';
import { Option } from 'commander';

/** How a document is read and judged. */
export function readingOptions(): Option[] {
  return [
    new Option(
      '--kind <kind>',
      `what the deliverable is, or is to become: auto (default), ${kinds.join(', ')}`,
    ),
    new Option('--lang <lang>', `its language (default: detected): ${languages.join(', ')}`),
    new Option('--stage <stage>', `how far along it is (default: detected): ${stages.join(', ')}`),
    new Option('--view <view>', 'read unresolved tracked changes as final or original (default: final)'),
    new Option(
      '--meeting <meeting>',
      'parent group’s meeting: an id of the configuration, or place and dates',
    ),
    new Option(
      '--meeting-date <date>',
      'its first day, such as 2026-04-20: gives the deadline of A.7 clause 8.3',
    ),
    new Option('--date <date>', 'day on which the TD is handed in: the deadline is then met or missed'),
    new Option(
      '--edition <edition>',
      `edition of the rulebook: auto (default: by the meeting, else by today; in print by its own date), ${editionIds.join(', ')}`,
    ),
    new Option('--baseline <file>', 'a former JSON report: what it has already does not count'),
    reportLanguage(),
    new Option(
      '--limit <name=number>',
      'bound of what is read, such as paragraphs=2000000, may be repeated (docs/limits.md)',
    ).argParser((value, before: string[] | undefined) => [...(before ?? []), value]),
    new Option('--today <date>', 'day to compare with the deadline (default: today)'),
  ];
}

/** The language in which something is told. */
export function reportLanguage(): Option {
  return new Option(
    '--report-lang <lang>',
    `language of findings, reports and comments: ${languages.join(', ')} (default: en)`,
  );
}

/** What goes on the cover, and what is written. */
export function conversionOptions(): Option[] {
  return [
    new Option('--td-number <number>', 'such as SG13-TD123/WP1'),
    new Option('--study-group <group>', 'study group addressed, such as 13'),
    new Option('--working-party <party>', 'working party, such as 1/13'),
    new Option('--question <questions>', 'such as 20/13'),
    new Option('--group <group>', 'the focus group'),
    new Option('--source <source>', 'who submits the TD'),
    new Option('--title <title>', 'title of the TD'),
    new Option(
      '--contact <contact>',
      '"Name; Organization; Country; telephone; e-mail", may be repeated',
    ).argParser((value, before: string[] | undefined) => [...(before ?? []), value]),
    new Option('--abstract <text>', 'abstract, under 200 words'),
    new Option('--keywords <text>', 'keywords'),
    new Option('--purpose <text>', 'purpose, such as Discussion'),
    new Option('--study-period <years>', 'such as 2025-2028 (default: from the meeting’s date)'),
    new Option('--emblem <file>', 'picture for the cover, PNG or JPEG'),
    new Option(
      '--formats <list>',
      'files to write: td-docx, review-docx, pdf, html, json, report-pdf (default: all but the last)',
    ),
    new Option(
      '--pdf-engine <engine>',
      'typst: accessible and for the archive; libreoffice: laid out more as in Word (default: typst)',
    ),
    fixChoice(),
    new Option('--keep-revisions', 'keep the tracked changes and comments of the source in the TD'),
    new Option('--cross-check', 'fail where a second reader finds words that are not accounted for'),
  ];
}

/** Which fixes go into a review copy. */
export function fixChoice(): Option {
  return new Option(
    '--fix <fixes>',
    'fixes in the review copy: safe (default), all (suggestions too) or none (comments only)',
  ).choices(['safe', 'all', 'none']);
}
