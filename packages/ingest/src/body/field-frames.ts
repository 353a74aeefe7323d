import { type Field, type Inline, plainText } from '@fg2rec/document';
import { parseInstruction } from './field-instruction.ts';
import { type FieldBeginning, standIn } from './field-stand-in.ts';
import { remark, type Story } from './story.ts';

type FieldPart = { -readonly [K in keyof Field]: Field[K] } & { children: readonly Inline[] };

/** A complex field whose end character has not come yet. */
export interface OpenField {
  readonly beginning: FieldBeginning;
  instruction: string;
  /** The separator has come: what follows is the result. */
  separated: boolean;
  ended: boolean;
  /** One for each paragraph (or link) that the field runs through. */
  readonly parts: FieldPart[];
  /** The field runs beyond the paragraph in which it began. */
  spansParagraphs: boolean;
}

interface Frame {
  readonly field?: OpenField;
  readonly start: number;
  /** What the field shows. */
  readonly children: Inline[];
  /** What stands before the separator: it is code, and not shown. */
  readonly code: Inline[];
}

/**
 * Collects the inlines of a paragraph, or of a link or content control in it, and puts what lies between the
 * characters of a complex field into a {@link Field}. Fields may begin in one paragraph and end in a later one, and
 * may cross the borders of links: each container then gets its own part of the field.
 */
export class InlineCollector {
  private readonly frames: Frame[];
  private readonly story: Story;
  private readonly outer: readonly OpenField[];

  /**
   * @param start where the content begins; fields that are open already continue from here.
   * @param continues whether to open parts for those fields: yes in a paragraph, no inside a link.
   */
  constructor(story: Story, start: number, continues: boolean) {
    this.story = story;
    this.frames = [{ start, children: [], code: [] }];
    this.outer = continues ? [] : [...story.openFields];
    if (continues) {
      for (const field of story.openFields) {
        field.spansParagraphs = true;
      }
      this.reopen(start);
    }
  }

  add(inline: Inline): void {
    const frame = this.top();
    if (frame.field === undefined || frame.field.separated) {
      frame.children.push(inline);
    } else {
      frame.field.instruction += plainText(inline);
      frame.code.push(inline);
    }
  }

  addInstruction(text: string): void {
    const field = this.story.openFields.at(-1);
    if (field !== undefined && !field.separated) {
      field.instruction += text;
    }
  }

  begin(beginning: FieldBeginning): void {
    const field: OpenField = {
      beginning,
      instruction: '',
      separated: false,
      ended: false,
      parts: [],
      spansParagraphs: false,
    };
    this.story.openFields.push(field);
    this.frames.push({ field, start: beginning.run.start, children: [], code: [] });
  }

  separate(): void {
    const field = this.story.openFields.at(-1);
    if (field !== undefined) {
      field.separated = true;
    }
  }

  /** @param run the range of the run that holds the end character. */
  end(run: { readonly end: number }): void {
    const field = this.story.openFields.pop();
    if (field === undefined) {
      return;
    }
    field.ended = true;
    if (this.top().field === field) {
      this.closeTop(run.end);
    }
    // Where the field began outside this link, the collector around it closes the last part.
    finish(field, this.story);
  }

  /** Takes in what a link or content control inside held, with the fields that began or ended in it. */
  addContainer(inline: Inline, end: number): void {
    this.add(inline);
    while (this.top().field?.ended === true) {
      this.closeTop(end);
    }
    this.reopen(end);
  }

  /** Everything collected; fields that are still open get a part that ends here. */
  close(end: number): Inline[] {
    while (this.frames.length > 1) {
      this.closeTop(end);
    }
    return this.top().children;
  }

  /** Ends, at the end of a paragraph, the fields whose end character is missing. */
  abandonUnterminated(): void {
    const { openFields, part } = this.story;
    for (let index = openFields.length - 1; index >= 0; index--) {
      const field = openFields[index];
      if (field !== undefined && !part.survey.terminated.has(field.beginning.character)) {
        openFields.splice(index, 1);
        finish(field, this.story);
        remark(
          this.story,
          'field-unterminated',
          `The field ${field.instruction.trim()} has no end; its text is kept.`,
          field.beginning.character,
        );
      }
    }
  }

  private reopen(start: number): void {
    const framed = new Set(this.frames.map((frame) => frame.field));
    for (const field of this.story.openFields) {
      if (!framed.has(field) && !this.outer.includes(field)) {
        this.frames.push({ field, start, children: [], code: [] });
      }
    }
  }

  private closeTop(end: number): void {
    const frame = this.frames.pop();
    if (frame?.field === undefined) {
      return;
    }
    const part: FieldPart = {
      type: 'field',
      anchor: { part: this.story.part.name, start: frame.start, end },
      kind: '',
      instruction: '',
      switches: [],
      terminated: false,
      children: this.shown(frame, frame.field),
    };
    frame.field.parts.push(part);
    if (frame.field.ended) {
      finish(frame.field, this.story);
    }
    this.add(part);
  }

  /** The result, with the marks that lie in the code; without an end character the code cannot be told from text. */
  private shown(frame: Frame, field: OpenField): Inline[] {
    const unterminated = !this.story.part.survey.terminated.has(field.beginning.character);
    const kept = unterminated ? frame.code : frame.code.filter((inline) => isMark(inline));
    return kept.length === 0 ? frame.children : [...kept, ...frame.children];
  }

  private top(): Frame {
    const frame = this.frames.at(-1);
    if (frame === undefined) {
      throw new Error('A collector always has its own frame.');
    }
    return frame;
  }
}

function isMark(inline: Inline): boolean {
  return inline.type === 'bookmark' || inline.type === 'commentMark' || inline.type === 'footnoteReference';
}

/** Says on all parts of a field what is known only at its end. */
function finish(field: OpenField, story: Story): void {
  const terminated = story.part.survey.terminated.has(field.beginning.character);
  const { kind, target, switches } = parseInstruction(field.instruction);
  for (const part of field.parts) {
    part.kind = kind;
    part.instruction = field.instruction;
    part.switches = switches;
    part.terminated = terminated;
    if (target !== undefined) {
      part.target = target;
    }
    if (field.spansParagraphs) {
      part.spansParagraphs = true;
    }
  }
  const last = field.parts.at(-1);
  if (last !== undefined && field.parts.every(isWithoutResult)) {
    last.children = [
      ...last.children,
      ...standIn(field.beginning, { kind, target, switches }, story.part.name),
    ];
  }
}

function isWithoutResult(part: FieldPart): boolean {
  return part.children.every(isMark);
}
