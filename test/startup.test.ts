import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './support/places.ts';

const dist = join(repository, 'packages/cli/dist');

describe('starting up', () => {
  it('loads no library but that for the command line: the others come with the command that needs them', () => {
    const libraries = loadedWith('main.js').filter((name) => !name.startsWith('node:'));
    expect(libraries).toEqual(['commander']);
  });

  it('loads nothing for PDF and no second reader before a document asks for it', () => {
    const commands = importsOf('main.js', /\bimport\("([^"]+)"\)/g).filter((file) =>
      /^\.\/(convert|check|worker)-/.test(file),
    );
    expect(commands).toHaveLength(3);
    const libraries = commands.flatMap((file) => loadedWith(file));
    expect(libraries).toContain('saxes');
    expect(libraries.filter((name) => /pdf-lib|typst|mammoth|emf-converter/.test(name))).toEqual([]);
  });
});

/** What a file of the bundle imports, and what its imports import, as far as it is loaded at once. */
function loadedWith(file: string): string[] {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (!seen.has(name)) {
      seen.add(name);
      if (name.startsWith('./')) {
        importsOf(name, /^(?:import|\}) .*?from "([^"]+)";$|^import "([^"]+)";$/gm).forEach(visit);
      }
    }
  };
  visit(file.startsWith('./') ? file : `./${file}`);
  return [...seen].filter((name) => !name.startsWith('./')).sort();
}

function importsOf(file: string, pattern: RegExp): string[] {
  return [...readFileSync(join(dist, file), 'utf8').matchAll(pattern)].map(
    (found) => found[1] ?? found[2] ?? '',
  );
}
