import type { ComputedNumber } from '@fg2rec/document';
import type { OpcPackage } from '@fg2rec/ooxml';
import { bulletText } from './numbering-bullets.ts';
import {
  type LevelDefinition,
  type ListDefinition,
  type NumberingDefinitions,
  readNumberingDefinitions,
} from './numbering-definitions.ts';
import { formatNumber } from './numbering-formats.ts';
import type { StyleSheet } from './styles.ts';
import { readStyleDefinitions } from './styles-definitions.ts';

/** Counts the numbered paragraphs of one story (body, header, notes) in document order. */
export interface NumberingReader {
  /**
   * The number of the next paragraph of this list and level; undefined for numId 0, and for a list that the document
   * does not define. Counting is a state: ask once for each paragraph, from the top.
   */
  next(numId: string, level: number): ComputedNumber | undefined;
  /** Whether the document defines this list. */
  has(numId: string): boolean;
}

/** Reads the lists of a main part, with all counters at their start. */
export function readNumbering(opc: OpcPackage, mainPart: string, styles: StyleSheet): NumberingReader {
  const lists = readNumberingDefinitions(opc, mainPart, readStyleDefinitions(opc, mainPart));
  return numberingReader(lists, styles.language ?? 'en');
}

/** @param language BCP 47: numbers in words are known in English; in other languages they are shown as decimals. */
export function numberingReader(lists: NumberingDefinitions, language: string): NumberingReader {
  const counters = new Map<string, Counter>();
  const begun = new Set<string>();
  return {
    has: (numId) => lists.list(numId) !== undefined,
    next(numId, level) {
      const list = lists.list(numId);
      const definition = list?.levels[level];
      if (list === undefined || definition === undefined) {
        return undefined;
      }
      const counter = counters.get(list.abstractId) ?? new Counter();
      counters.set(list.abstractId, counter);
      // An instance that overrides the start does so when it first shows that level, and only then.
      const instance = `${numId}/${level}`;
      const override = begun.has(instance) ? undefined : list.startOverrides.get(level);
      begun.add(instance);
      const values = counter.advance(list, level, override);
      return {
        text: definition.isHidden ? '' : numberText(list, definition, values, language),
        level,
        numberId: numId,
        abstractId: list.abstractId,
        format: definition.format,
        suffix: definition.suffix,
      };
    },
  };
}

/** The running values of one abstract list, which all its instances share. */
class Counter {
  private readonly values: (number | undefined)[] = [];

  /** Steps on at a level and restarts those below that are to be; returns the values of this level and above. */
  advance(list: ListDefinition, level: number, override: number | undefined): readonly number[] {
    for (let above = 0; above < level; above++) {
      // A level that was passed over counts as begun: Word shows its first number in "1.1" and goes on with 2.
      this.values[above] ??= startOf(list, above);
    }
    const current = this.values[level];
    this.values[level] = override ?? (current === undefined ? startOf(list, level) : current + 1);
    for (let below = level + 1; below < 9; below++) {
      const restart = list.levels[below]?.restart;
      if (restart === undefined || level < restart) {
        this.values[below] = undefined;
      }
    }
    return this.values.slice(0, level + 1).map((value) => value ?? 0);
  }
}

function startOf(list: ListDefinition, level: number): number {
  return list.startOverrides.get(level) ?? list.levels[level]?.start ?? 1;
}

/** ISO/IEC 29500-1 clauses 17.9.11 (`w:lvlText`) and 17.9.4 (`w:isLgl`). */
function numberText(
  list: ListDefinition,
  level: LevelDefinition,
  values: readonly number[],
  language: string,
): string {
  if (level.hasPicture) {
    return '•';
  }
  if (level.format === 'bullet') {
    return bulletText(level.text, level.font);
  }
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shown = list.levels[index];
    const count = values[index];
    if (shown === undefined || count === undefined) {
      return '';
    }
    const format = level.isLegal && !/^(none|bullet)$/.test(shown.format) ? 'decimal' : shown.format;
    return formatNumber(count, format, { language, pattern: shown.customFormat });
  });
}
