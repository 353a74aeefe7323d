import {
  type Block,
  type ComputedNumber,
  type Language,
  type Paragraph,
  paragraphsOf,
  plainText,
  root,
  type StyleReference,
} from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import { assignRoles } from '../src/roles/assign.ts';

/** The paragraphs of a document after their roles were assigned. */
export function assigned(blocks: readonly Block[], language: Language = 'en'): readonly Paragraph[] {
  return paragraphsOf(assignRoles(root(...blocks), { language, vocabulary }).children, { textBoxes: true });
}

/** `role level: text` of each paragraph that is not empty. */
export function rolesOf(blocks: readonly Block[], language: Language = 'en'): string[] {
  return assigned(blocks, language)
    .filter((paragraph) => paragraph.role !== 'empty')
    .map(({ role, headingLevel, listLevel, ...paragraph }) => {
      const level = headingLevel ?? listLevel;
      const text = plainText({ ...paragraph, role })
        .replace(/\s+/g, ' ')
        .trim();
      return `${role}${level === undefined ? '' : ` ${level}`}: ${text}`;
    });
}

export function styled(name: string, ...basedOn: string[]): { readonly style: StyleReference } {
  return { style: { id: name.replace(/\W/g, ''), name, basedOn } };
}

/** A number as Word computes it. */
export function shown(
  text: string,
  fields: Partial<ComputedNumber> = {},
): { readonly number: ComputedNumber } {
  return {
    number: { text, level: 0, numberId: '1', abstractId: '1', format: 'decimal', suffix: 'tab', ...fields },
  };
}

export const bullet = (level = 0, numberId = '9') => shown('•', { format: 'bullet', level, numberId });
