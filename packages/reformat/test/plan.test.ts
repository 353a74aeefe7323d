import { as, type Block, type ComputedNumber, heading, paragraph, plainText } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { insertedLines, plan, textAfter } from './support/plan.ts';
import { rightDraft } from './support/texts.ts';

function computed(text: string, format = 'decimal'): { number: ComputedNumber } {
  return { number: { text, level: 0, numberId: '1', abstractId: '1', format, suffix: 'tab' } };
}

/** The right draft with the blocks that a test is about put in place of those that it says. */
function draftWith(replace: (block: Block, text: string) => Block[]): Block[] {
  return rightDraft().flatMap((block) => replace(block, plainText(block)));
}

describe('a draft that is right', () => {
  it('is left alone', () => {
    expect(plan(rightDraft())).toMatchObject({ edits: [], changes: [] });
  });
});

describe('headings', () => {
  it('get a typed number and a tab in place of a computed one', () => {
    const planned = plan(
      draftWith((block, text) =>
        text === '1\tScope'
          ? [as('clause-heading', 'Scope', { headingLevel: 1, ...computed('1.') })]
          : [block],
      ),
    );
    expect(textAfter(planned, 'Scope')).toBe('1\tScope');
    expect(planned.changes.map(({ pass }) => pass)).toEqual(['headings']);
  });

  it('lose the period after a typed number', () => {
    const planned = plan(
      draftWith((block, text) =>
        text === '6\tArchitecture' ? [as('clause-heading', '6. Architecture', { headingLevel: 1 })] : [block],
      ),
    );
    expect(textAfter(planned, '6. Architecture')).toBe('6\tArchitecture');
  });

  it('have the fixed titles', () => {
    const planned = plan(
      draftWith((block, text) =>
        text === '2\tReferences' ? [heading('2', 'Normative references')] : [block],
      ),
    );
    expect(textAfter(planned, 'Normative')).toBe('2\tReferences');
  });
});

describe('lists', () => {
  it.each([
    ['1. first;', '1)\tfirst;'],
    ['(a) first;', 'a)\tfirst;'],
    ['ii) second;', 'ii)\tsecond;'],
    ['e.g. this one;', 'e.g. this one;'],
    ['•\tfirst;', '•\tfirst;'],
  ])('have the markers of the guide: %s', (before, after) => {
    const planned = plan(
      draftWith((block, text) =>
        text === '–\tfirst;' ? [as('list-item', before, { listLevel: 1 })] : [block],
      ),
    );
    expect(textAfter(planned, before)).toBe(after);
  });

  it('have them where Word counted', () => {
    const planned = plan(
      draftWith((block, text) =>
        text === '–\tfirst;' ? [as('list-item', 'first;', { listLevel: 1, ...computed('(iv)') })] : [block],
      ),
    );
    expect(textAfter(planned, 'first;')).toBe('iv)\tfirst;');
  });
});

describe('missing clauses', () => {
  it('are inserted, and those after them are numbered on with the references to them', () => {
    const planned = plan(
      draftWith((block, text) => {
        if (text === '5\tConventions') {
          return [];
        }
        if (text === '6\tArchitecture') {
          return [heading('5', 'Architecture')];
        }
        if (text === '6.1\tOverview') {
          return [heading('5.1', 'Overview')];
        }
        return text.startsWith('The architecture')
          ? [paragraph('The architecture is shown in clause 5.1, see [ITU-T Y.1].')]
          : [block];
      }).filter(
        (block, index, all) =>
          plainText(block) !== 'None.' ||
          plainText(all[index - 1] ?? block) !== 'AI\tArtificial Intelligence',
      ),
    );
    expect(insertedLines(planned.edits)).toEqual(['5\tConventions', 'None.']);
    expect(textAfter(planned, 'Architecture')).toBe('6\tArchitecture');
    expect(textAfter(planned, 'Overview')).toBe('6.1\tOverview');
    expect(textAfter(planned, 'shown in')).toContain('clause 6.1');
  });

  it('are not forced on a text of the A series', () => {
    const blocks = [
      heading('1', 'Scope'),
      paragraph('Text.'),
      heading('2', 'Working methods'),
      paragraph('Text.'),
    ];
    expect(insertedLines(plan(blocks, { kind: 'a-series' }).edits)).not.toContain('2\tReferences');
  });

  it('get a placeholder where they must say something', () => {
    const planned = plan([heading('1', 'Architecture'), paragraph('Text.')], { kind: 'fg-specification' });
    const placeholders = planned.edits.flatMap((edit) =>
      edit.kind === 'insert-blocks'
        ? edit.blocks.flatMap(({ runs }) => runs.filter(({ placeholder }) => placeholder === true))
        : [],
    );
    expect(placeholders.map(({ text }) => text.slice(0, 8))).toEqual([
      '[number]',
      '[Title]',
      '[Summary',
      '[Keyword',
      '[Scope t',
    ]);
  });

  it('get 3.1 and 3.2, with the entries where they belong', () => {
    const planned = plan(
      draftWith((block, text) =>
        /^3\.[12]\t|^None\.$|defines the following/.test(text)
          ? []
          : text.startsWith('3.2.1')
            ? [as('term', '3.1 sensor: A device that observes.')]
            : [block],
      ),
    );
    const lines = insertedLines(planned.edits);
    expect(lines.slice(0, 4)).toEqual([
      '3.1\tTerms defined elsewhere',
      'None.',
      '3.2\tTerms defined in this Recommendation',
      'This Recommendation defines the following terms:',
    ]);
    expect(textAfter(planned, 'sensor: A device')).toBe('3.2.1\tsensor: A device that observes.');
  });
});

describe('order', () => {
  it('moves references, annexes and bibliography to their places', () => {
    const blocks = rightDraft();
    const at = (text: string): number => blocks.findIndex((block) => plainText(block).startsWith(text));
    const references = blocks.slice(at('2\tReferences'), at('3\tDefinitions'));
    const rest = blocks.filter((block) => !references.includes(block));
    const planned = plan([...rest, ...references.map((block) => block)]);
    const moves = planned.edits.filter(({ kind }) => kind === 'move-blocks');
    expect(moves).toHaveLength(1);
    expect(moves[0]).toMatchObject({ to: { where: 'after' } });
  });

  it('sends the foreword to the transfer note', () => {
    const planned = plan([
      as('unnumbered-heading', 'Foreword'),
      paragraph('The group was set up.'),
      ...rightDraft(),
    ]);
    expect(planned.edits).toMatchObject([{ kind: 'move-blocks', to: 'transfer-note' }]);
  });
});

describe('formulae', () => {
  it('are worded as fixed, with the name of the new text', () => {
    const planned = plan(
      draftWith((block, text) =>
        text.startsWith('This Recommendation uses the following abb')
          ? [paragraph('This Technical Specification uses the following abbreviations:')]
          : [block],
      ),
      { kind: 'fg-specification' },
    );
    expect(textAfter(planned, 'Technical Specification uses')).toBe(
      'This Recommendation uses the following abbreviations and acronyms:',
    );
  });

  it('do not stand before “None.”', () => {
    const planned = plan(
      draftWith((block, text) =>
        text === '3.1\tTerms defined elsewhere'
          ? [block, paragraph('This Recommendation uses the following terms defined elsewhere:')]
          : [block],
      ),
    );
    expect(planned.edits).toMatchObject([{ kind: 'remove-blocks' }]);
  });
});

describe('annexes', () => {
  it('have designation and title in one paragraph', () => {
    const planned = plan(
      draftWith((block, text) =>
        text.startsWith('Annex A') ? [as('annex-heading', 'Annex A: Profiles')] : [block],
      ),
    );
    expect(textAfter(planned, 'Profiles')).toBe('Annex A\n\nProfiles');
  });

  it('say whether they are part of the text', () => {
    const planned = plan(draftWith((block, text) => (text.startsWith('(This annex') ? [] : [block])));
    expect(insertedLines(planned.edits)).toEqual([
      '(This annex forms an integral part of this Recommendation.)',
    ]);
  });
});

describe('captions, notes and entries', () => {
  const change = (from: string, block: Block): ReturnType<typeof plan> =>
    plan(draftWith((each, text) => (text === from ? [block] : [each])));

  it('give captions an en dash', () => {
    const planned = change('Figure 1 – Architecture', as('figure-caption', 'Fig. 1: Architecture'));
    expect(textAfter(planned, 'Fig. 1')).toBe('Figure 1 – Architecture');
  });

  it('give notes their lead', () => {
    const planned = change('NOTE – Informative.', as('note', 'Note: Informative.'));
    expect(textAfter(planned, 'Note:')).toBe('NOTE – Informative.');
  });

  it('number several notes of one clause', () => {
    const planned = plan(
      draftWith((block, text) =>
        text.startsWith('NOTE') ? [as('note', 'NOTE – First.'), as('note', 'NOTE – Second.')] : [block],
      ),
    );
    expect(textAfter(planned, 'First')).toBe('NOTE 1 – First.');
    expect(textAfter(planned, 'Second.')).toBe('NOTE 2 – Second.');
  });

  it('put a tab after an abbreviation', () => {
    const planned = change('AI\tArtificial Intelligence', as('abbreviation', 'AI: Artificial Intelligence'));
    expect(textAfter(planned, 'Artificial')).toBe('AI\tArtificial Intelligence');
  });

  it('put a tab after the tag of a reference', () => {
    const planned = change('[b-ISO 1]\tISO 1:2000, Title.', as('reference', '[b-ISO 1] ISO 1:2000, Title.'));
    expect(textAfter(planned, 'ISO 1:2000')).toBe('[b-ISO 1]\tISO 1:2000, Title.');
  });

  it('type the markers of lists', () => {
    const planned = plan(
      draftWith((block, text) =>
        text === '–\tfirst;'
          ? [
              as('list-item', 'first;', { listLevel: 1, ...computed('•', 'bullet') }),
              as('list-item', 'lettered;', { listLevel: 1, ...computed('a)', 'lowerLetter') }),
              as('list-item', '- dashed;', { listLevel: 1 }),
            ]
          : [block],
      ),
    );
    expect(textAfter(planned, 'first;')).toBe('–\tfirst;');
    expect(textAfter(planned, 'lettered;')).toBe('a)\tlettered;');
    expect(textAfter(planned, 'dashed;')).toBe('–\tdashed;');
  });
});

describe('cross-references', () => {
  it('say clause', () => {
    const planned = plan(
      draftWith((block, text) => (text === 'Text.' ? [paragraph('As section 6.1 says.')] : [block])),
    );
    expect(textAfter(planned, 'As section')).toBe('As clause 6.1 says.');
  });

  it('into other documents stay', () => {
    const planned = plan(
      draftWith((block, text) =>
        text === 'Text.' ? [paragraph('As section 5 of [ITU-T Y.1] says.')] : [block],
      ),
    );
    expect(textAfter(planned, 'As section')).toBe('As section 5 of [ITU-T Y.1] says.');
  });
});
