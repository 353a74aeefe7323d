import type { Removed } from './applied-document.ts';

/** Collects what does not come through, while a part is rendered. */
export interface Ledger {
  readonly entries: Removed[];
  add(what: string, quote: string, by: string): void;
}

export function newLedger(): Ledger {
  const entries: Removed[] = [];
  return {
    entries,
    add: (what, quote, by) => void entries.push({ what, quote: shortened(quote), by }),
  };
}

/** At most 120 characters, on one line. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 120 ? line : `${line.slice(0, 119)}…`;
}
