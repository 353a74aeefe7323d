import type { Block, Paragraph } from '@fg2rec/document';
import { as, italic } from '@fg2rec/document';
import { bibliography, clause, reference } from './examples.ts';

/** Clause 2 with one entry, and a clause that cites it. */
export function referring(tag: string, designation: string, title: string): Block[] {
  return [
    ...clause('2', 'References'),
    reference(tag, designation, title),
    ...clause('6', 'Sensors', `Sensors follow [${tag}].`),
  ];
}

/** A Bibliography with one entry, and a clause that cites it. */
export function informing(tag: string, designation: string, title: string): Block[] {
  return [
    ...clause('6', 'Sensors', `Sensors are studied in [${tag}].`),
    ...bibliography(reference(tag, designation, title)),
  ];
}

/** An entry whose words after the title matter too. */
export function entryOf(tag: string, designation: string, title: string, rest: string): Paragraph {
  return as('reference', [`[${tag}]`, '\t', designation, italic(title), rest]);
}
