import type { Paragraph, ReplaceText } from '@fg2rec/document';
import { narrowed } from '../narrowed-edit.ts';
import type { PassInput } from '../plan.ts';
import { isReplaceable } from '../replaceable-text.ts';

/**
 * Puts other words in place of some characters of a paragraph; nothing where that would harm a field, link, note
 * reference or formula among them. Characters that stay as they are keep their look.
 */
export function replaceWords(
  paragraph: Paragraph,
  from: number,
  to: number,
  text: string,
  { pointedAt }: Pick<PassInput, 'pointedAt'>,
): ReplaceText[] {
  const edit = narrowed({ kind: 'replace-text', paragraph: paragraph.anchor, from, to, text }, paragraph);
  const changes = edit.from < edit.to || edit.text !== '';
  return changes && isReplaceable(paragraph, edit, pointedAt) ? [edit] : [];
}
