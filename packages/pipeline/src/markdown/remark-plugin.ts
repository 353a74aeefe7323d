import { basename } from 'node:path';
import { toVFileMessage } from '@fg2rec/check';
import { sourcePlaceOf } from '@fg2rec/document';
import { readMarkdown } from '@fg2rec/ingest';
import { loadMessages, rulebookEditions } from '@fg2rec/rulebook';
import { checkFacts, factsOf } from '../deliverable.ts';
import type { ReadingOptions } from '../job.ts';

/** What the plugin needs of a vfile: remark hands one over. */
export interface MarkdownVFile {
  readonly path?: string;
  readonly value: string | Uint8Array;
  readonly messages: unknown[];
}

/** Options of the rules; `today` is not used unless a meeting date is given. */
export type RemarkFg2recOptions = Partial<Omit<ReadingOptions, 'limits' | 'converterTimeout'>>;

/**
 * The rules as a plugin of remark: `unified().use(remarkParse).use(remarkFg2rec)`. Each finding is a message of the
 * file at its line and column, with the advice as its note. Pictures and included files are not looked at.
 */
export function remarkFg2rec(
  options: RemarkFg2recOptions = {},
): (tree: unknown, file: MarkdownVFile) => Promise<void> {
  return async (_tree, file) => {
    const path = basename(file.path ?? 'document.md');
    const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : file.value;
    const { deliverable, kind, stage } = await readMarkdown([{ path, bytes }], path, {
      language: options.language,
    });
    const facts = factsOf(deliverable, {
      kind: options.kind ?? kind,
      stage: options.stage ?? stage,
      language: options.language,
    });
    const messages = await loadMessages(options.reportLanguage ?? 'en');
    // A plugin has no clock: the latest edition holds unless another is named.
    const edition = rulebookEditions.at(-1)?.id;
    const found = checkFacts({ deliverable, facts, messages }, { today: '1970-01-01', edition, ...options });
    const placeOf = sourcePlaceOf(deliverable);
    for (const finding of found) {
      const { anchor, quote } = finding.place;
      const place = anchor === undefined ? undefined : placeOf?.(anchor, quote);
      const message = toVFileMessage(finding);
      if (place !== undefined) {
        const { line, column } = place;
        message.place = { line, column };
        message.line = line;
        message.column = column;
      }
      message.file = path;
      message.name = `${path}:${place === undefined ? '1:1' : `${place.line}:${place.column}`}`;
      file.messages.push(message);
    }
  };
}
