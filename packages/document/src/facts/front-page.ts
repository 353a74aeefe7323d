import type { CoverFieldName } from '../facts.ts';
import { normalised } from '../text.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Document numbers of study groups and focus groups, as in `SG17-TD2484`, `TSAG-R5`, `FG-AN-I-126`, `FGAI4H-J-049`. */
const documentNumber =
  /^(?:(?:SG ?\d{1,2}|TSAG|SCV|WTSA\d*|WTSA-\d+)\s?[-\u2010-\u2013]\s?(?:TD|C|R|LS)\s?-?[\dnx]+[\w./-]*|FG-?[A-Z0-9]{2,}(?:[-\u2010-\u2013][A-Z0-9]{1,6})*[-\u2010-\u2013][\dx]{2,}[\w.-]*|FG-?[A-Z0-9]{2,}[ -](?:DEL|D|TR|TS)-?\d+(?:\.\d+)*|[A-Z0-9]{2,}-[A-Z]{1,3}-(?:\d{2,}|x{2,})[\w-]*)$/iu;

/** A cell or line of a cover that needs no label to be understood. */
export function loneField(
  text: string,
  styleName: string,
  vocabulary: Vocabulary,
): { readonly name: CoverFieldName; readonly value: string } | undefined {
  const line = normalised(text);
  if (line === '' || line.length > 200) {
    return undefined;
  }
  const original = /^(?:Original|Оригинал|الأصل|原文)\s*[:\uff1a]\s*(.+)$/iu.exec(line)?.[1];
  if (original !== undefined) {
    return { name: 'original', value: original };
  }
  const period = studyPeriod(line, vocabulary);
  if (period !== undefined) {
    return { name: 'studyPeriod', value: period };
  }
  const group = groupOf(line, vocabulary);
  if (group !== undefined) {
    return { name: 'group', value: group };
  }
  if (
    vocabulary.forms('studyGroup').some((form) => startsWith(line, form)) &&
    /\d{1,2}\s*$/.test(line) &&
    line.length < 60
  ) {
    return { name: 'studyGroup', value: line };
  }
  if (/^TSAG$/.test(line)) {
    return { name: 'studyGroup', value: line };
  }
  const isNumber = documentNumber.test(line) || (/^docnumber$/i.test(styleName) && line.length < 60);
  return isNumber ? { name: 'documentNumber', value: line } : undefined;
}

/** The name of a focus group, where the line begins with the words for it and is no sentence. */
export function groupOf(text: string, vocabulary: Vocabulary): string | undefined {
  const line = normalised(text);
  const words = [...vocabulary.forms('focusGroup'), 'Focus Group'];
  const begins = words.some((form) => startsWith(line, form) || startsWith(line, `ITU-T ${form}`));
  return begins && line.length < 200 && !/[.;]$/.test(line) && line.split(' ').length > 2 ? line : undefined;
}

function startsWith(line: string, form: string): boolean {
  return line.toLowerCase().startsWith(normalised(form).toLowerCase());
}

function studyPeriod(line: string, vocabulary: Vocabulary): string | undefined {
  const years = /(\d{4})\s?[-\u2010-\u2013]\s?(\d{4})/.exec(line);
  if (years === null) {
    return undefined;
  }
  const words = vocabulary
    .forms('tdStudyPeriod')
    .map((form) => normalised(form.replace(/\{yyyy\}/g, '').replace(/[-\u2013]/g, '')).toLowerCase())
    .filter((form) => form !== '');
  const lower = line.toLowerCase();
  return words.some((form) => form.split(' ').every((word) => lower.includes(word)))
    ? `${years[1]}-${years[2]}`
    : undefined;
}
