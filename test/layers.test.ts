import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './support/places.ts';

/** The rooms in order: a package imports only those before it (ARCHITECTURE.md). */
const order = [
  'ooxml',
  'pdf-check',
  'census',
  'document',
  'rulebook',
  'ingest',
  'check',
  'reformat',
  'emit',
  'report',
  'pipeline',
  'cli',
];
const mayTouchFiles = new Set(['pipeline', 'cli']);
/** Font files and the Typst engine's own files are found and read where the PDF is made. */
const mayReadOwnPackages = new Set(['emit']);

describe('the layers of the house', () => {
  it('has no package outside the order', () => {
    expect(readdirSync(join(repository, 'packages')).sort()).toEqual([...order].sort());
  });

  for (const [rank, name] of order.entries()) {
    const sources = sourceFiles(join(repository, 'packages', name, 'src'));

    it(`${name} imports only what lies before it`, () => {
      const wrong = sources.flatMap((file) =>
        imports(file)
          .map((specifier) => /^@fg2rec\/([\w-]+)/.exec(specifier)?.[1])
          .filter((other): other is string => other !== undefined && order.indexOf(other) >= rank)
          .map((other) => `${file} imports ${other}`),
      );
      expect(wrong).toEqual([]);
    });

    it(`${name} declares the workspace packages it imports`, () => {
      const manifest = JSON.parse(readFileSync(join(repository, 'packages', name, 'package.json'), 'utf8'));
      const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
      const missing = sources
        .flatMap(imports)
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .map((specifier) =>
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        // mdast and hast are types alone.
        .filter((dependency) => !declared.has(dependency) && !declared.has(`@types/${dependency}`));
      expect([...new Set(missing)]).toEqual([]);
    });

    it.skipIf(mayTouchFiles.has(name) || mayReadOwnPackages.has(name))(
      `${name} keeps off the file system`,
      () => {
        const wrong = sources.filter((file) =>
          imports(file).some((specifier) => /^node:(fs|child_process|net|http|https|dns)/.test(specifier)),
        );
        expect(wrong).toEqual([]);
      },
    );
  }

  it('lets no rule see XML', () => {
    const wrong = sourceFiles(join(repository, 'packages/check/src')).filter((file) =>
      imports(file).some((specifier) => specifier === '@fg2rec/ooxml'),
    );
    expect(wrong).toEqual([]);
  });

  it('opens no network connection anywhere', () => {
    const wrong = order
      .flatMap((name) => sourceFiles(join(repository, 'packages', name, 'src')))
      .filter((file) =>
        imports(file).some((specifier) => /^node:(net|http|https|http2|dns|tls|dgram)/.test(specifier)),
      );
    expect(wrong).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

/** Static, dynamic and re-exporting imports of a source file. */
function imports(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;
  return [...source.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}
