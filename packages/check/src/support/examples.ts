import type { Block, Paragraph, Picture } from '@fg2rec/document';
import { as, bold, heading, italic, nowhere, paragraph } from '@fg2rec/document';

/** Pieces that the mini-documents of the rules are built from. */

export function titleBlock(number: string, title: string): Block[] {
  return [as('recommendation-number', number), as('recommendation-title', title)];
}

export function unnumbered(title: string, ...text: string[]): Block[] {
  return [as('unnumbered-heading', bold(title)), ...text.map((line) => paragraph(line))];
}

export function clause(number: string, title: string, ...text: string[]): Block[] {
  return [heading(number, title), ...text.map((line) => paragraph(line))];
}

export function annex(letter: string, title: string, ...text: string[]): Block[] {
  return [
    as('annex-heading', `Annex ${letter}\n${title}`),
    as('integral-part-sentence', '(This annex forms an integral part of this Recommendation.)'),
    ...text.map((line) => paragraph(line)),
  ];
}

export function appendix(number: string, title: string, ...text: string[]): Block[] {
  return [
    as('appendix-heading', `Appendix ${number}\n${title}`),
    as('integral-part-sentence', '(This appendix does not form an integral part of this Recommendation.)'),
    ...text.map((line) => paragraph(line)),
  ];
}

export function bibliography(...entries: Paragraph[]): Block[] {
  return [as('bibliography-heading', bold('Bibliography')), ...entries];
}

/** `reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Title')` */
export function reference(tag: string, designation: string, title: string): Paragraph {
  return as('reference', [`[${tag}]`, '\t', designation, italic(title), '.']);
}

export function term(number: string, name: string, rest: string): Paragraph {
  return as('term', [bold(number), '\t', bold(name), rest]);
}

export function figure(): Paragraph {
  const picture: Picture = {
    type: 'picture',
    anchor: nowhere,
    part: 'word/media/image1.png',
    width: 914_400,
    height: 914_400,
    placement: 'inline',
  };
  return as('figure', picture);
}

export function figureCaption(text: string): Paragraph {
  return as('figure-caption', bold(text), { alignment: 'center' });
}

export function tableCaption(text: string): Paragraph {
  return as('table-caption', bold(text), { alignment: 'center' });
}

/** Clauses 1 to 5 as the guide fixes them. */
export function fixedClausesOf(): Block[] {
  return [
    ...clause('1', 'Scope', 'This Recommendation specifies sensors.'),
    ...clause('2', 'References', 'None.'),
    ...clause('3', 'Definitions'),
    ...clause('3.1', 'Terms defined elsewhere', 'None.'),
    ...clause('3.2', 'Terms defined in this Recommendation', 'None.'),
    ...clause('4', 'Abbreviations and acronyms', 'None.'),
    ...clause('5', 'Conventions', 'None.'),
  ];
}
