import {
  type Anchor,
  as,
  type Block,
  type Edit,
  type NewParagraph,
  type Paragraph,
  plainText,
  root,
} from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, test } from 'vitest';
import { rules, runRule } from '../src/index.ts';
import { factsOf } from './support.ts';

/** Applies edits to the blocks of a mini-document, later places first, as the applier does to a file. */
function edited(blocks: readonly Block[], edits: readonly Edit[]): Block[] {
  const order = (edit: Edit) => (edit.kind === 'replace-text' ? edit.from : 0);
  return [...edits].sort((one, other) => order(other) - order(one)).reduce<Block[]>(apply, [...blocks]);
}

function apply(blocks: Block[], edit: Edit): Block[] {
  const at = (anchor: Anchor) => blocks.findIndex((block) => block.anchor.start === anchor.start);
  switch (edit.kind) {
    case 'replace-text':
      return blocks.with(at(edit.paragraph), withText(blocks[at(edit.paragraph)], edit));
    case 'insert-blocks': {
      const place = at(edit.at) + (edit.where === 'after' ? 1 : 0);
      return [...blocks.slice(0, place), ...edit.blocks.map(made), ...blocks.slice(place)];
    }
    case 'remove-blocks':
      return blocks.filter((block) => !edit.blocks.some(({ start }) => start === block.anchor.start));
    case 'set-number': {
      const text = `${edit.number}\t`;
      const replaced = { from: 0, to: edit.replaces, text };
      return blocks.with(at(edit.paragraph), withText(blocks[at(edit.paragraph)], replaced));
    }
    default:
      throw new Error(`No rule makes an edit of kind ${edit.kind} yet.`);
  }
}

function withText(
  block: Block | undefined,
  { from, to, text }: { from: number; to: number; text: string },
): Paragraph {
  if (block?.type !== 'paragraph') {
    throw new Error('An edit names a paragraph that is not there.');
  }
  const old = plainText(block);
  return { ...block, children: as(block.role, old.slice(0, from) + text + old.slice(to)).children };
}

function made({ role, runs }: NewParagraph): Paragraph {
  return as(
    role,
    runs.map(({ text }) => text),
  );
}

const fixable = rules
  .filter(({ meta }) => meta.fix !== 'none')
  .flatMap((rule) =>
    rule.meta.examples.bad.map((example) => ({ id: rule.meta.id, title: example.title, rule, example })),
  );

describe('fixes', () => {
  test.each(fixable)('$id: $title', ({ rule, example }) => {
    const options = { today: '2026-01-01', ...example.options };
    const blocks = root(...example.document).children;
    const found = runRule(rule, factsOf(example, blocks), options, vocabulary);
    for (const finding of found.filter(({ edits }) => edits.length > 0)) {
      const after = runRule(rule, factsOf(example, edited(blocks, finding.edits)), options, vocabulary);
      expect(after.map(({ subject }) => subject)).not.toContain(finding.subject);
    }
  });

  test('every rule that promises a fix gives one in an example', () => {
    const promised = new Set(fixable.map(({ id }) => id));
    for (const { rule, example } of fixable) {
      const facts = factsOf(example);
      const found = runRule(rule, facts, { today: '2026-01-01', ...example.options }, vocabulary);
      if (found.some(({ edits }) => edits.length > 0)) {
        promised.delete(rule.meta.id);
      }
    }
    expect([...promised]).toEqual([]);
  });
});
