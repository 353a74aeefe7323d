import type { Finding } from '@fg2rec/check';
import {
  as,
  type Block,
  type Content,
  type Edit,
  heading,
  paragraph,
  plainText,
  root,
} from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { field, footnote } from './support/inlines.ts';
import { insertedLines, plan, textAfter, textsOf } from './support/plan.ts';
import { rightDraft } from './support/texts.ts';

/** The right draft with a sentence of its own in clause 6, and a finding that replaces words of it. */
function draftWith(...contents: Content[]) {
  const draft = rightDraft();
  const after = draft.findIndex((block) => plainText(block).startsWith('The architecture')) + 1;
  const blocks = [...draft.slice(0, after), paragraph(contents), ...draft.slice(after)];
  const [sentence] = root(...blocks).children.slice(after, after + 1);
  return {
    blocks,
    anchor: sentence?.anchor ?? { part: '', start: 0, end: 0 },
    text: plainText(paragraph(contents)),
  };
}

type Draft = ReturnType<typeof draftWith>;

function replacing(draft: Draft, words: string, others: string, fields: Partial<Finding> = {}): Finding {
  const from = draft.text.indexOf(words);
  return found(
    [{ kind: 'replace-text', paragraph: draft.anchor, from, to: from + words.length, text: others }],
    fields,
  );
}

function found(edits: Edit[], fields: Partial<Finding> = {}): Finding {
  return {
    rule: 'language/spelling',
    catalogue: 'LAN-01',
    severity: 'warning',
    message: 'A message.',
    advice: 'An advice.',
    status: 'open',
    place: { clause: '6', quote: 'We utilise 7' },
    citation: { document: 'Author’s guide', edition: '2016', clause: '9.1', confidence: 'seen' },
    fix: 'safe',
    edits,
    subject: 'a',
    ...fields,
  };
}

describe('a safe fix', () => {
  it('is applied, explained, and named in the edit for the ledger', () => {
    const draft = draftWith('We utilise 7 of them.');
    const planned = plan(draft.blocks, { findings: [replacing(draft, 'utilise 7', 'utilize 7')] });
    expect(textAfter(planned, 'We utilise 7')).toBe('We utilize 7 of them.');
    expect(planned.edits).toMatchObject([{ from: 8, to: 9, text: 'z', because: 'language/spelling' }]);
    expect(planned.changes).toMatchObject([
      {
        pass: 'safe-fixes',
        what: '“utilise” reads “utilize”.',
        place: { clause: '6', quote: 'We utilise 7' },
      },
    ]);
  });

  it.each<Partial<Finding>>([{ fix: 'suggestion' }, { status: 'waived' }, { status: 'fixed' }])(
    'is none with %j',
    (fields) => {
      const draft = draftWith('We utilise 7 of them.');
      const findings = [replacing(draft, 'utilise 7', 'utilize 7', fields)];
      expect(plan(draft.blocks, { findings })).toMatchObject({ edits: [], changes: [] });
    },
  );

  it('leaves fields and notes among its words as they are', () => {
    const linked = draftWith('We utilise ', field('REF _Ref1', '7'), ' of them.');
    expect(plan(linked.blocks, { findings: [replacing(linked, 'utilise 7', 'utilize 8')] }).edits).toEqual(
      [],
    );
    const noted = draftWith('We uti', footnote, 'lise 7 of them.');
    expect(plan(noted.blocks, { findings: [replacing(noted, 'utilise', 'use')] }).edits).toEqual([]);
  });

  it('gives way to a pass that changes the same words', () => {
    const draft = draftWith('We are many.');
    const notes: Block[] = draft.blocks.map((block) =>
      plainText(block) === 'NOTE – Informative.' ? as('note', 'Note: Informative.') : block,
    );
    const note = root(...notes).children.find((block) => plainText(block).startsWith('Note:'));
    const edit: Edit = {
      kind: 'replace-text',
      paragraph: note?.anchor ?? draft.anchor,
      from: 0,
      to: 4,
      text: 'REMARK',
    };
    const planned = plan(notes, { findings: [found([edit])] });
    expect(textAfter(planned, 'Informative')).toBe('NOTE – Informative.');
    expect(planned.changes.map(({ pass }) => pass)).toEqual(['notes']);
  });

  it('of a whole sentence goes before that of a word in it; each finding is fixed whole or not at all', () => {
    const draft = draftWith('We utilise 7 of them.');
    const word = replacing(draft, 'utilise', 'utilize');
    const whole = replacing(draft, draft.text, 'Seven are used.');
    const two = found([...replacing(draft, 'them', 'us').edits, ...word.edits]);
    const planned = plan(draft.blocks, { findings: [word, two, whole] });
    expect(textAfter(planned, 'We utilise')).toBe('Seven are used.');
    expect(planned.changes).toHaveLength(1);
  });

  it('puts in and takes out sentences of the body', () => {
    const draft = draftWith('This sentence says nothing.');
    const planned = plan(draft.blocks, {
      findings: [
        found([{ kind: 'remove-blocks', blocks: [draft.anchor], because: 'it says nothing' }]),
        found(
          [
            {
              kind: 'insert-blocks',
              at: { ...draft.anchor, start: 1000 },
              where: 'after',
              blocks: [{ role: 'body', runs: [{ text: 'Lost.' }] }],
            },
          ],
          { subject: 'b' },
        ),
      ],
    });
    expect(textsOf(planned, 'remove-blocks')).toEqual(['This sentence says nothing.']);
    expect(insertedLines(planned.edits)).toEqual(['Lost.']);
  });

  it('does not touch a letter', () => {
    const blocks = [heading('1', 'Scope'), paragraph('See section 7.')];
    const anchor = root(...blocks).children[1]?.anchor ?? { part: '', start: 0, end: 0 };
    const findings = [found([{ kind: 'replace-text', paragraph: anchor, from: 4, to: 11, text: 'clause' }])];
    expect(plan(blocks, { kind: 'other', findings }).edits).toEqual([]);
  });
});

describe('what check finds in a draft', () => {
  it('is fixed where its fixes are safe', () => {
    const blocks = rightDraft().map((block) =>
      plainText(block) === 'Exchange, framework, sensor.' ? paragraph('sensor, framework, Exchange') : block,
    );
    const planned = plan(blocks, { findings: 'all' });
    expect(textAfter(planned, 'sensor, framework')).toBe('Exchange, framework, sensor.');
  });
});
