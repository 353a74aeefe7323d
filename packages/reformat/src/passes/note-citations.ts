import { type Division, type NoteFact, plainText, type ReplaceText } from '@fg2rec/document';
import type { NoteGroup } from '../outline/note-groups.ts';
import type { Change, PassInput, PassOutput } from '../plan.ts';
import { placeOf } from './describe.ts';
import { replaceWords } from './replace-words.ts';

/** A note of a clause with its number before and after. */
interface Renumbered {
  readonly before: number;
  readonly after: number | undefined;
}

/** "see Note 6" follows the number of the note in its own clause; a clause whose notes share a number is left alone. */
export function noteCitations(
  groups: readonly NoteGroup[],
  numbers: ReadonlyMap<NoteFact, number | undefined>,
  input: PassInput,
): PassOutput {
  const byDivision = renumberedNotes(groups, numbers);
  const edits: ReplaceText[] = [];
  const changes: Change[] = [];
  const { facts, vocabulary, language } = input;
  if (byDivision.size === 0) {
    return { edits, changes };
  }
  const words = vocabulary
    .forms('note', language)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const citation = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words})(?<gap>[ \\u00a0]*)(?<number>[0-9]{1,2})(?![\\p{N}.]*\\p{N})`,
    'giu',
  );
  for (const { paragraph, words: line, division } of facts.prose) {
    const renumbered = byDivision.get(numberedAround(division));
    if (renumbered === undefined || paragraph.role === 'note' || paragraph.role.endsWith('-heading')) {
      continue;
    }
    for (const match of line.matchAll(citation)) {
      const { gap = '', number = '' } = match.groups ?? {};
      const found = renumbered.find(({ before }) => before === Number(number));
      const to = match.index + match[0].length;
      if (found === undefined || found.before === found.after) {
        continue;
      }
      const from = to - number.length - (found.after === undefined ? gap.length : 0);
      const own = replaceWords(paragraph, from, to, String(found.after ?? ''), input);
      edits.push(...own);
      const said = plainText(paragraph).slice(match.index, to);
      if (own.length > 0) {
        changes.push({
          pass: 'notes',
          what: `“${said}” reads “${said.slice(0, from - match.index)}${found.after ?? ''}”.`,
          because: 'The note that is meant has this number in its clause.',
          rule: 'notes/label',
          place: placeOf(paragraph, facts.divisionOf(paragraph)),
        });
      }
    }
  }
  return { edits, changes };
}

/** Notes of the text by their numbered clause, where each number is that of one note only. */
function renumberedNotes(
  groups: readonly NoteGroup[],
  numbers: ReadonlyMap<NoteFact, number | undefined>,
): Map<Division | undefined, Renumbered[]> {
  const found = new Map<Division | undefined, Renumbered[]>();
  for (const note of groups.flatMap((group) => (group.place === 'text' ? group.notes : []))) {
    if (note.number !== undefined) {
      const known = found.get(note.division) ?? [];
      found.set(note.division, [...known, { before: note.number, after: numbers.get(note) }]);
    }
  }
  for (const [division, notes] of found) {
    const isClear = new Set(notes.map(({ before }) => before)).size === notes.length;
    if (!isClear || notes.every(({ before, after }) => before === after)) {
      found.delete(division);
    }
  }
  return found;
}

function numberedAround(division: Division | undefined): Division | undefined {
  return division === undefined || division.number !== '' ? division : numberedAround(division.parent);
}
