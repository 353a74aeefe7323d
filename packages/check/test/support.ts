import { type Block, computeFacts, type Facts, root } from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import type { Example } from '../src/index.ts';

/** The facts of a mini-document, as those of a file; its blocks may be given as already numbered. */
export function factsOf(example: Example, blocks?: readonly Block[]): Facts {
  const {
    language = 'en',
    kind = 'recommendation',
    stage = 'draft',
    footnotes = [],
    sections = [],
  } = example;
  const source = {
    name: 'example.docx',
    sha256: '0'.repeat(64),
    format: 'docx' as const,
    language,
    languageConfidence: 1,
    view: 'final' as const,
  };
  const tree = blocks === undefined ? root(...example.document) : { ...root(), children: blocks };
  const notes = footnotes.map((paragraph, index) => ({
    id: String(index + 1),
    anchor: { part: 'word/footnotes.xml', start: index * 1000, end: index * 1000 + 999 },
    children: [paragraph],
  }));
  const deliverable = { root: tree, source, properties: { custom: {} }, footnotes: notes, sections };
  return computeFacts(deliverable, vocabulary, { kind, stage, language });
}
