import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { fail } from '@fg2rec/ooxml';
import type { Fonts } from './fonts.ts';
import type { DrawablePicture } from './pictures.ts';

/** A standard of the output, strictest first; `plain` has no tags. */
export type PdfStandard = 'a-3a' | 'a-2a' | '1.7' | 'plain';

/** Checks of accessibility that the engine makes, for a file that is not kept. */
export type CheckedStandard = 'ua-1';

export type Drawn =
  | { readonly bytes: Uint8Array; readonly error?: undefined }
  | { readonly bytes?: undefined; readonly error: string };

/** The layout engine, with the fonts and pictures of one document. */
export interface Engine {
  /** Compiles Typst source and writes it as PDF; a refusal comes back as its message. */
  draw(source: string, standard: PdfStandard | CheckedStandard): Drawn;
}

/**
 * Starts Typst.
 * @param created seconds since 1970 for the date of creation.
 * @throws Fg2recError pdf-failed where its binary does not run on this machine.
 */
export async function startEngine(
  fonts: Fonts,
  pictures: readonly DrawablePicture[],
  created: number,
): Promise<Engine> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler').catch((cause: unknown) =>
    fail(
      'pdf-failed',
      'Typst',
      `The layout engine for PDF does not run on this machine (${process.platform} ${process.arch}): ${messageOf(cause)} Install again on a system that npm package @myriaddreamin/typst-ts-node-compiler supports, or leave pdf out of --formats.`,
      cause,
    ),
  );
  const workspace = resolve(tmpdir());
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: [...fonts.folders] }],
  });
  for (const picture of pictures) {
    compiler.mapShadow(resolve(workspace, `.${picture.path}`), Buffer.from(picture.bytes));
  }
  return {
    draw: (source, standard) => {
      try {
        const compiled = compiler.compile({ mainFileContent: source });
        const document = compiled.result;
        if (document === null) {
          const problems = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
          return { error: brief(problems.map((problem) => String(problem.message))) };
        }
        const bytes = compiler.pdf(document, {
          pdfStandard: standard === 'plain' ? '1.7' : standard,
          pdfTags: standard !== 'plain',
          creationTimestamp: created,
        });
        return { bytes };
      } catch (error) {
        return { error: messageOf(error) };
      }
    },
  };
}

/** The messages inside what the compiler throws, without its inner names. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');
  return brief(messages.length === 0 ? [text] : messages);
}

/** The first few different messages. */
function brief(messages: readonly string[]): string {
  return [...new Set(messages)].slice(0, 3).join('; ').slice(0, 400) || 'no reason given';
}
