import type { Anchor, Inline, RunFormat } from '@fg2rec/document';
import { child, childrenNamed, type XmlElement } from '@fg2rec/ooxml';
import { symbolCharacter } from '../symbols.ts';
import type { FieldInstruction } from './field-instruction.ts';

/** Where a complex field begins. */
export interface FieldBeginning {
  /** The `w:fldChar` element. */
  readonly character: XmlElement;
  /** The run that holds it. */
  readonly run: Anchor;
  readonly format: RunFormat;
}

/**
 * What Word shows for a field that has no result of its own: the state of a legacy form field
 * (ISO/IEC 29500-1 clause 17.16.17) or the character of a SYMBOL field.
 */
export function standIn(beginning: FieldBeginning, instruction: FieldInstruction, part: string): Inline[] {
  const value = formFieldText(beginning.character) ?? symbolText(instruction);
  if (value === undefined) {
    return [];
  }
  const { character, run, format } = beginning;
  const anchor = { part, start: character.start, end: character.end };
  return [{ type: 'text', value, anchor, run, format }];
}

function formFieldText(character: XmlElement): string | undefined {
  const data = child(character, 'w:ffData');
  const box = child(data, 'w:checkBox');
  if (box !== undefined) {
    const state = child(box, 'w:checked') ?? child(box, 'w:default');
    const value = state === undefined ? '0' : (state.attributes['w:val'] ?? '1');
    return ['1', 'true', 'on'].includes(value) ? '\u2612' : '\u2610';
  }
  const list = child(data, 'w:ddList');
  if (list !== undefined) {
    const chosen = child(list, 'w:result') ?? child(list, 'w:default');
    const entries = childrenNamed(list, 'w:listEntry');
    return entries[Number(chosen?.attributes['w:val'] ?? 0)]?.attributes['w:val'];
  }
  return undefined;
}

function symbolText({ kind, target, switches }: FieldInstruction): string | undefined {
  if (kind !== 'SYMBOL' || target === undefined) {
    return undefined;
  }
  const code = Number(target);
  if (!Number.isInteger(code) || code < 1 || code > 0x10ffff) {
    return undefined;
  }
  const font = switches.find((each) => /^\\f /i.test(each))?.slice(3) ?? '';
  return symbolCharacter(font, code) ?? String.fromCodePoint(code);
}
