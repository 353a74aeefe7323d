import { as, type Block, type Content, italic, type Language, paragraph, text } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { formula } from './support/inlines.ts';
import { plan, textAfter } from './support/plan.ts';
import { rightDraft } from './support/texts.ts';

const equation = as('equation', ['\t', formula('P'), ' = U I\t(6-1)']);

function legend(...blocks: Block[]): Block[] {
  return [...rightDraft().slice(0, -6), equation, ...blocks, ...rightDraft().slice(-6)];
}

function planned(lead: string, item: Content | Content[], language: Language = 'en') {
  return plan(legend(paragraph(lead), paragraph(item)), { language });
}

describe('symbols explained below an equation', () => {
  it.each<[Content[], string]>([
    [['U – voltage of the source'], '\tU:\tvoltage of the source'],
    [['- U: voltage of the source'], '\tU:\tvoltage of the source'],
    [['U is the voltage of the source'], '\tU\tis the voltage of the source'],
    [['U\tvoltage of the source'], '\tU\tvoltage of the source'],
    [['U\t=\tvoltage of the source'], '\tU:\tvoltage of the source'],
    [['U = voltage of the source'], '\tU:\tvoltage of the source'],
    [['U, I are voltage and current'], '\tU, I\tare voltage and current'],
    [[italic('delay'), ' denotes the voltage'], '\tdelay\tdenotes the voltage'],
    [['U', text('max', { subscript: true }), ' is the voltage'], '\tUmax\tis the voltage'],
    [[formula('U'), ' is the voltage'], '\tU\tis the voltage'],
  ])('%j', (contents, expected) => {
    const made = planned('Where', contents);
    expect(textAfter(made, 'Where')).toBe('where:');
    expect(textAfter(made, 'voltage')).toBe(expected);
    expect(made.edits).toContainEqual(expect.objectContaining({ kind: 'set-role', role: 'equation-legend' }));
    expect(made.changes).toContainEqual(expect.objectContaining({ pass: 'equation-legends' }));
  });

  it.each<[Language, string, string, string, string]>([
    ['fr', 'Où :', 'U – tension de la source', 'où:', '\tU:\ttension de la source'],
    ['es', 'donde', 'U es la tensión', 'donde:', '\tU\tes la tensión'],
    ['ru', 'Где:', 'U – напряжение источника', 'где:', '\tU:\tнапряжение источника'],
    ['ar', 'حيث', 'U هي الجهد', 'حيث:', '\tU\tهي الجهد'],
    ['zh', '其中', 'U为电压', '其中：', '\tU\t为电压'],
    ['zh', '式中：', 'U：电压', '式中：', '\tU：\t电压'],
    ['zh', '式中', 'U——电压', '式中：', '\tU：\t电压'],
  ])('in %s', (language, lead, item, leadAfter, itemAfter) => {
    const made = planned(lead, item, language);
    expect(textAfter(made, lead)).toBe(leadAfter);
    expect(textAfter(made, item)).toBe(itemAfter);
  });

  it('lose the bullet that Word made, which is no marker of theirs', () => {
    const number = {
      text: '•',
      level: 0,
      numberId: '1',
      abstractId: '1',
      format: 'bullet',
      suffix: 'tab',
    } as const;
    const item = as('list-item', 'U is the voltage', { listLevel: 1, number });
    const made = plan(legend(paragraph('where:'), item));
    expect(textAfter(made, 'voltage')).toBe('\tU\tis the voltage');
    expect(made.changes.map(({ pass }) => pass)).not.toContain('lists');
  });

  it('are left alone when they have their form', () => {
    const blocks = legend(paragraph('where:'), as('equation-legend', '\tU\tis the voltage'));
    expect(plan(blocks).edits).toEqual([]);
  });

  it('end with the first line that explains none', () => {
    const made = plan(
      legend(paragraph('where:'), paragraph('U is the voltage'), paragraph('This is a sentence.')),
    );
    expect(textAfter(made, 'sentence')).toBe('This is a sentence.');
  });

  it.each(['It is a long story.', 'Example: of something else', 'The text goes on.', 'a) U is the voltage'])(
    'are not what begins %j',
    (line) => {
      expect(planned('where:', line).edits.filter(({ kind }) => kind === 'set-role')).toEqual([]);
    },
  );

  it('need an equation before them', () => {
    const blocks = [
      ...rightDraft().slice(0, -6),
      paragraph('Where:'),
      paragraph('U – voltage'),
      ...rightDraft().slice(-6),
    ];
    expect(plan(blocks).edits).toEqual([]);
  });
});
