import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { init, parse } from 'es-module-lexer';

await init;

/** What a file of the bundle imports: at once, or when it comes to it. */
export function importsOf(file: string): { readonly atOnce: string[]; readonly later: string[] } {
  const [imports] = parse(readFileSync(file, 'utf8'));
  const named = imports.flatMap(({ n: name, d: dynamic }) =>
    name === undefined ? [] : [{ name, isLater: dynamic > -1 }],
  );
  return {
    atOnce: named.filter(({ isLater }) => !isLater).map(({ name }) => name),
    later: named.filter(({ isLater }) => isLater).map(({ name }) => name),
  };
}

/** Libraries that are loaded as soon as a file of the bundle is, by the names of their imports, sorted. */
export function loadedWith(file: string): string[] {
  const seen = new Set<string>();
  const libraries = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) {
      return;
    }
    seen.add(path);
    for (const name of importsOf(path).atOnce) {
      if (name.startsWith('.')) {
        visit(join(dirname(path), name));
      } else {
        libraries.add(name);
      }
    }
  };
  visit(file);
  return [...libraries].sort();
}
