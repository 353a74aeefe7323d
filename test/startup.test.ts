import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, loadedWith } from './support/bundle-imports.ts';
import { repository } from './support/places.ts';

const main = join(repository, 'packages/cli/dist/main.js');

describe('starting up', () => {
  it('loads no library but that for the command line: the others come with the command that needs them', () => {
    expect(loadedWith(main).filter((name) => !name.startsWith('node:'))).toEqual(['commander']);
  });

  it('loads nothing for PDF, for Markdown and no second reader before a document asks for it', () => {
    const commands = importsOf(main).later.filter((file) => /^\.\/(convert|check|review|worker)-/.test(file));
    expect(commands).toHaveLength(4);
    const libraries = commands.flatMap((file) => loadedWith(join(main, '..', file)));
    expect(libraries).toContain('saxes');
    expect(
      libraries.filter((name) => /pdf-lib|typst|mammoth|emf-converter|remark|unified|temml/.test(name)),
    ).toEqual([]);
  });

  it('checks without what reformats', () => {
    const check = importsOf(main).later.find((file) => file.startsWith('./check-')) ?? '';
    const chunks = chunksOf(join(main, '..', check));
    expect(chunks).not.toEqual([]);
    expect(chunks.filter((file) => /\/(convert|review|export)-/.test(file))).toEqual([]);
  });
});

/** The files of the bundle that are loaded at once with one of them. */
function chunksOf(file: string, seen: string[] = []): string[] {
  if (!seen.includes(file)) {
    seen.push(file);
    for (const name of importsOf(file).atOnce.filter((each) => each.startsWith('.'))) {
      chunksOf(join(file, '..', name), seen);
    }
  }
  return seen;
}
