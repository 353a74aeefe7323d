import { type Caption, type Edit, phrase, plainText } from '@fg2rec/document';
import { followsGuide } from '../outline/profile.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { placeOf } from './describe.ts';
import { replaceWords } from './replace-words.ts';

/** `Figure 1 – Title`, `Table A.2 – Title`: label, number, spaced en dash, title (Author's guide clause 9.5). */
export const captions: Pass = (input) => {
  const edits: Edit[] = [];
  const changes: Change[] = [];
  for (const caption of followsGuide(input.outline.profile) ? input.facts.captions : []) {
    const own = captionEdits(caption, input);
    if (own.length > 0) {
      edits.push(...own);
      changes.push(
        ...renumbering(caption, input),
        ...(isOnlyRenumbered(own) ? [] : [explained(caption, input)]),
      );
    }
  }
  return { edits, changes };
};

function captionEdits(caption: Caption, input: PassInput): Edit[] {
  const { paragraph } = caption;
  const computed = paragraph.number?.text ?? '';
  if (caption.number === '' || caption.label === '') {
    return computed === '' || caption.number !== ''
      ? numbered(caption, input)
      : fromComputed(caption, computed, input);
  }
  const text = plainText(paragraph);
  const labelFrom = text.indexOf(caption.label);
  const labelTo = labelFrom + caption.label.length;
  const numberFrom = text.indexOf(caption.number, labelTo);
  const separatorFrom = numberFrom + caption.number.length;
  const separatorTo = separatorFrom + caption.separator.length;
  if (labelFrom < 0 || numberFrom < 0 || text.slice(separatorFrom, separatorTo) !== caption.separator) {
    return [];
  }
  const edits: Edit[] = [];
  const label = labelFor(caption, input);
  if (label !== caption.label) {
    edits.push(...replaceWords(paragraph, labelFrom, labelTo, label, input));
  }
  const number = input.items.find((item) => item.paragraph === paragraph)?.after ?? caption.number;
  edits.push(...numberEdits(caption, numberFrom, number));
  if (caption.title !== '' && !isDash(caption.separator)) {
    edits.push(...replaceWords(paragraph, separatorFrom, separatorTo, ' – ', input));
  }
  if (computed !== '') {
    edits.push({ kind: 'set-number', paragraph: paragraph.anchor, number: '', replaces: 0 });
  }
  return edits;
}

/**
 * Another number, part by part: each part may be the cached result of a field of its own, which stays. The letter of an
 * annex goes before the number, into the words that precede it.
 */
function numberEdits({ paragraph, number }: Caption, from: number, now: string): Edit[] {
  const [before, after] = [partsOf(number), partsOf(now)];
  const edits: Edit[] = [];
  const put = (start: number, end: number, text: string): void => {
    if (plainText(paragraph).slice(start, end) !== text) {
      const because = 'figures/numbering';
      edits.push({ kind: 'replace-text', paragraph: paragraph.anchor, from: start, to: end, text, because });
    }
  };
  const restFrom = from + before.prefix.length + before.separator.length;
  if (before.prefix === '' && after.prefix !== '' && from > 0) {
    const space = plainText(paragraph).charAt(from - 1);
    put(from - 1, from, `${space}${after.prefix}${after.separator}`);
  } else {
    put(from, from + before.prefix.length, after.prefix);
    put(from + before.prefix.length, restFrom, after.separator);
  }
  put(restFrom, from + number.length, after.rest);
  return edits;
}

function partsOf(number: string): { prefix: string; separator: string; rest: string } {
  const [, prefix = '', separator = '', rest = number] = /^(\w+)([.\-\u2010-\u2013])(.+)$/.exec(number) ?? [];
  return { prefix, separator, rest };
}

/** A spaced en dash; no-break spaces beside it are common in published texts. */
function isDash(separator: string): boolean {
  return /^[ \u00a0]–[ \u00a0]$/.test(separator);
}

/** Captions numbered by a Word list: the label and number become text. */
function fromComputed(caption: Caption, computed: string, input: PassInput): Edit[] {
  const number = /[\p{Lu}\d][\p{L}\d.-]*?(?=[\s.:–-]*$)/u.exec(
    computed.replace(/^\D*?(?=[A-Z]?\.?\d)/u, ''),
  )?.[0];
  if (number === undefined) {
    return [];
  }
  const { anchor } = caption.paragraph;
  const separator = caption.title === '' ? '' : ' – ';
  const to =
    plainText(caption.paragraph).length - plainText(caption.paragraph).replace(/^[\s:.–-]+/, '').length;
  const lead = `${officialLabel(caption, input)} ${number}${separator}`;
  const typed = replaceWords(caption.paragraph, 0, to, lead, input);
  return typed.length === 0
    ? []
    : [{ kind: 'set-number', paragraph: anchor, number: '', replaces: 0 }, ...typed];
}

/** Where no caption of its kind has a number, all are numbered in order; a few without are left to the author. */
function numbered(caption: Caption, input: PassInput): Edit[] {
  const same = input.facts.captions.filter(({ kind }) => kind === caption.kind);
  if (same.some(({ number, paragraph }) => number !== '' || (paragraph.number?.text ?? '') !== '')) {
    return [];
  }
  const text = plainText(caption.paragraph);
  const from = caption.title === '' ? text.length : Math.max(0, text.indexOf(caption.title));
  const number = same.indexOf(caption) + 1;
  const separator = caption.title === '' ? '' : ' – ';
  const lead = `${officialLabel(caption, input)} ${number}${separator}`;
  return replaceWords(caption.paragraph, 0, from, lead, input);
}

function labelFor(caption: Caption, input: PassInput): string {
  const { vocabulary, language } = input;
  const official = officialLabel(caption, input);
  const { evidence } = vocabulary.wording(caption.kind, language);
  const onlyCase = caption.label.toLowerCase() === official.toLowerCase();
  return onlyCase || evidence === 'seen-official' ? official : caption.label;
}

function officialLabel({ kind }: Caption, { vocabulary, language }: PassInput): string {
  return vocabulary.wording(kind, language).text;
}

function isOnlyRenumbered(edits: readonly Edit[]): boolean {
  return edits.every((edit) => edit.kind === 'replace-text' && edit.because === 'figures/numbering');
}

function renumbering({ paragraph, number, label }: Caption, { items, facts }: PassInput): Change[] {
  const after = items.find((item) => item.paragraph === paragraph)?.after ?? number;
  return after === number
    ? []
    : [
        {
          pass: 'captions',
          what: phrase('{label} {number} is now {label} {after}.', { label, number, after }),
          because: phrase(
            'Figures and tables are numbered from 1, or by clause as in 7-1, and with the letter of their annex as in A.1.',
          ),
          rule: 'figures/numbering',
          place: placeOf(paragraph, facts.divisionOf(paragraph)),
        },
      ];
}

function explained(caption: Caption, input: PassInput): Change {
  const form = `${officialLabel(caption, input)} ${caption.number || '1'} – …`;
  return {
    pass: 'captions',
    what: phrase('The caption has the form “{form}”.', { form }),
    because: phrase(
      'Number and title stand on one line, with an en dash between (Author’s guide clause 9.5).',
    ),
    rule: 'figures/caption-form',
    place: placeOf(caption.paragraph, input.facts.divisionOf(caption.paragraph)),
  };
}
