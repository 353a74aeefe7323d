import { type Anchor, as, heading, paragraph, plainText, root } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { editClaims } from '../src/edit-claims.ts';

const [scope, first, second, other] = root(
  heading('1', 'Scope'),
  paragraph('The first paragraph of the clause.'),
  paragraph('The second paragraph of the clause.'),
  as('clause-heading', '2 References'),
).children.map(({ anchor }) => anchor) as [Anchor, Anchor, Anchor, Anchor];

const texts = new Map([[first.start, plainText(paragraph('The first paragraph of the clause.'))]]);
const places = {
  areAkin: (one: Anchor, another: Anchor) => one.start < other.start === another.start < other.start,
  textAt: ({ start }: Anchor) => texts.get(start) ?? '',
};
const replace = (from: number, to: number, text = 'x', at = first) =>
  ({ kind: 'replace-text', paragraph: at, from, to, text }) as const;
const insert = (text: string, at = first) =>
  ({ kind: 'insert-blocks', at, where: 'after', blocks: [{ role: 'body', runs: [{ text }] }] }) as const;

describe('a later edit', () => {
  it('may touch other characters, not the same', () => {
    const claims = editClaims([replace(4, 9)], [], places);
    expect(claims.isContested(replace(8, 12))).toBe(true);
    expect(claims.isContested(replace(9, 12))).toBe(false);
    expect(claims.isContested(replace(4, 9, 'x', second))).toBe(false);
  });

  it('may not insert at the edge of what is replaced: their order would matter', () => {
    const claims = editClaims([replace(4, 9)], [], places);
    expect(claims.isContested(replace(9, 9))).toBe(true);
    expect(claims.isContested(replace(10, 10))).toBe(false);
  });

  it('leaves a number that was set alone', () => {
    const number = { kind: 'set-number', paragraph: scope, number: '1', replaces: 3 } as const;
    const claims = editClaims([number], [], places);
    expect(claims.isContested(number)).toBe(true);
    expect(claims.isContested(replace(1, 5, 'x', scope))).toBe(true);
    expect(claims.isContested(replace(3, 5, 'x', scope))).toBe(false);
  });

  it('gives no second role', () => {
    const role = { kind: 'set-role', paragraph: first, role: 'note' } as const;
    expect(editClaims([role], [], places).isContested({ ...role, role: 'body' })).toBe(true);
    expect(editClaims([role], [], places).isContested({ ...role, paragraph: second })).toBe(false);
  });

  it('does not insert much the same sentence twice into a division', () => {
    const claims = editClaims([insert('This annex forms an integral part.')], [], places);
    expect(claims.isContested(insert('This annex forms an integral part', second))).toBe(true);
    expect(claims.isContested(insert('None.', second))).toBe(false);
    expect(claims.isContested(insert('This annex forms an integral part.', other))).toBe(false);
  });

  it('does not insert what an edited sentence says already', () => {
    const claims = editClaims([replace(4, 9, '1st')], [], places);
    expect(claims.isContested(insert('The 1st paragraph of the clause.', second))).toBe(true);
  });

  it('does not change what goes, nor remove or move what changes', () => {
    const gone = { kind: 'remove-blocks', blocks: [first], because: 'twice' } as const;
    expect(editClaims([gone], [], places).isContested(replace(0, 1))).toBe(true);
    expect(editClaims([replace(0, 1)], [], places).isContested(gone)).toBe(true);
    expect(editClaims([], [first], places).isContested(gone)).toBe(true);
    expect(editClaims([replace(0, 1, 'x', second)], [], places).isContested(gone)).toBe(false);
  });

  it('changes what only moves within the draft, not what goes to the transfer note', () => {
    const within = { kind: 'move-blocks', blocks: [first], to: { at: other, where: 'before' } } as const;
    expect(editClaims([within], [], places).isContested(replace(0, 1))).toBe(false);
    expect(editClaims([{ ...within, to: 'transfer-note' }], [], places).isContested(replace(0, 1))).toBe(
      true,
    );
  });

  it('is never a comment: that belongs in the review copy', () => {
    const comment = { kind: 'comment', paragraph: first, from: 0, to: 1, text: 'Why?' } as const;
    expect(editClaims([], [], places).isContested(comment)).toBe(true);
  });
});
