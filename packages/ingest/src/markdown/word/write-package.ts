import type { SourcePlaces } from '@fg2rec/document';
import { fail, type Limits, type OpcPackage, openPackage } from '@fg2rec/ooxml';
import { template } from '@fg2rec/rulebook';
import type { Root } from 'mdast';
import remarkDocx from 'remark-docx';
import { unified } from 'unified';
import type { Targets } from '../targets.ts';
import { templatePlugin } from './builders.ts';
import { finishPackage } from './finish-package.ts';
import { ensureIteratorReduce } from './iterator-reduce.ts';
import { newState } from './state.ts';

export interface WriteOptions {
  /** Name of the package in messages. */
  readonly name: string;
  readonly targets: Targets;
  readonly rightToLeft: boolean;
  readonly title?: string;
  readonly keywords?: string;
  readonly limits?: Limits;
}

/** Our nodes as a Word package in the ITU-T template, by remark-docx, with the places that its paragraphs come from. */
export async function writePackage(
  root: Root,
  options: WriteOptions,
): Promise<{ readonly package: OpcPackage; readonly places: SourcePlaces }> {
  ensureIteratorReduce();
  const { width, height, margins } = template.page;
  const { top, right, bottom, left } = margins;
  const state = newState(options.targets, options.rightToLeft);
  const writer = unified().use(remarkDocx, {
    plugins: [templatePlugin(state)],
    size: { width, height },
    margin: { top, right, bottom, left },
  });
  const bytes: unknown = await writer.stringify(root);
  const opc =
    bytes instanceof ArrayBuffer
      ? await openPackage(new Uint8Array(bytes), options.name, options.limits)
      : fail('internal', options.name, 'The Markdown could not be written as Word.');
  const { title, keywords } = options;
  return finishPackage(opc, state, { title, keywords });
}
