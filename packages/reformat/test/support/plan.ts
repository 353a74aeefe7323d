import { check, type Finding } from '@fg2rec/check';
import {
  type Block,
  computeFacts,
  type Deliverable,
  type DocumentKind,
  type Edit,
  type Language,
  type Paragraph,
  paragraphsOf,
  plainText,
  root,
  type Stage,
} from '@fg2rec/document';
import { OpcPackage } from '@fg2rec/ooxml';
import { vocabulary } from '@fg2rec/rulebook';
import { type PrintedCover, planReformat, type ReformatPlan, type Target } from '../../src/index.ts';

export interface PlanOptions {
  readonly kind?: DocumentKind;
  readonly stage?: Stage;
  readonly language?: Language;
  readonly target?: Target;
  readonly cover?: PrintedCover;
  /** Findings to be fixed; `all` are those that check makes of the blocks. */
  readonly findings?: readonly Finding[] | 'all';
}

/** A deliverable that is only a tree: enough for planning, which looks at no XML. */
export function deliverableOf(blocks: readonly Block[], language: Language = 'en'): Deliverable {
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  return {
    source: {
      name: 'test.docx',
      sha256: '',
      format: 'docx',
      language,
      languageConfidence: 1,
      view: 'final',
    },
    package: new OpcPackage('test.docx', new Map([['[Content_Types].xml', new TextEncoder().encode(types)]])),
    mainPart: 'word/document.xml',
    root: root(...blocks),
    footnotes: [],
    endnotes: [],
    comments: [],
    headers: [],
    footers: [],
    sections: [],
    properties: { custom: {} },
    revisions: { insertions: 0, deletions: 0, moves: 0, formatting: 0, authors: [] },
    remarks: [],
  };
}

export interface Planned extends ReformatPlan {
  readonly deliverable: Deliverable;
  readonly paragraphs: readonly Paragraph[];
}

export function plan(blocks: readonly Block[], options: PlanOptions = {}): Planned {
  const { kind = 'recommendation', stage = 'draft', language = 'en', findings, ...rest } = options;
  const deliverable = deliverableOf(blocks, language);
  const facts = computeFacts(deliverable, vocabulary, { kind, language, stage });
  const found = findings === 'all' ? check(facts, { today: '2026-01-01' }) : findings;
  const made = planReformat(deliverable, facts, { vocabulary, ...rest, findings: found });
  return { ...made, deliverable, paragraphs: paragraphsOf(deliverable.root.children) };
}

/** The text that a paragraph has after the plan: number, tab, edited characters. */
export function textAfter(planned: Planned, search: string): string {
  const paragraph = planned.paragraphs.find((each) => plainText(each).includes(search));
  if (paragraph === undefined) {
    throw new Error(`no paragraph says “${search}”`);
  }
  const own = planned.edits.filter(
    (edit) => 'paragraph' in edit && edit.paragraph.start === paragraph.anchor.start,
  );
  let text = plainText(paragraph);
  const replacements = own.flatMap((edit) => (edit.kind === 'replace-text' ? [edit] : []));
  for (const { from, to, text: replacement } of replacements.sort((a, b) => b.from - a.from)) {
    text = text.slice(0, from) + replacement + text.slice(to);
  }
  const number = own.find((edit) => edit.kind === 'set-number');
  if (number?.kind === 'set-number') {
    return `${number.number === '' ? '' : `${number.number}\t`}${text.slice(number.replaces)}`;
  }
  return paragraph.number === undefined ? text : `${paragraph.number.text}\t${text}`;
}

/** The texts of the blocks that edits of a kind remove or move. */
export function textsOf({ edits, paragraphs }: Planned, kind: 'remove-blocks' | 'move-blocks'): string[] {
  const starts = edits.flatMap((edit) => (edit.kind === kind ? edit.blocks.map(({ start }) => start) : []));
  return paragraphs.filter(({ anchor }) => starts.includes(anchor.start)).map((each) => plainText(each));
}

/** What the plan inserts, one line a paragraph. */
export function insertedLines(edits: readonly Edit[]): string[] {
  return edits.flatMap((edit) =>
    edit.kind === 'insert-blocks' ? edit.blocks.map(({ runs }) => runs.map(({ text }) => text).join('')) : [],
  );
}
