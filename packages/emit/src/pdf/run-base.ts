import type { Inline, Paragraph } from '@fg2rec/document';
import { template } from '@fg2rec/rulebook';
import type { Emission } from './emission.ts';
import type { RunBase } from './run-text.ts';

/** The commonest size of a paragraph's runs, so that lines are as high as their text. */
export function runBase(paragraph: Paragraph, emission: Emission, place: 'body' | 'note' = 'body'): RunBase {
  const look = emission.looks.paragraph(paragraph).run;
  const weights = new Map<number, number>();
  const count = (inline: Inline): void => {
    if (inline.type === 'text' && inline.format.size !== undefined) {
      weights.set(inline.format.size, (weights.get(inline.format.size) ?? 0) + inline.value.length);
    } else if ('children' in inline && inline.type !== 'textBox' && inline.type !== 'drawing') {
      inline.children.forEach(count);
    }
  };
  paragraph.children.forEach(count);
  const [common] = [...weights].sort((one, other) => other[1] - one[1]);
  const ordinary = look.size ?? (place === 'note' ? 22 : roleSize(paragraph));
  return {
    size: (common?.[0] ?? ordinary) / 2,
    bold: look.bold === true,
    italic: look.italic === true,
    language: emission.language,
  };
}

/** Half-points that the template gives the role. */
function roleSize(paragraph: Paragraph): number {
  const role = template.styleForRole(paragraph.role, paragraph.headingLevel ?? paragraph.listLevel ?? 1);
  return template.styles.find((style) => style.id === role.id)?.rPr?.sz ?? 24;
}
