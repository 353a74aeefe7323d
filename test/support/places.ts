import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));
export const cli = join(repository, 'packages/cli/bin/fg2rec.js');
export const fixtures = join(repository, 'fixtures');

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Real documents that lie beside the repository in CI and on the developers' machines, nowhere else. */
export const corpus = join(shared, 'corpus');
export const schemas = join(shared, 'ooxml-xsd');
export const hasCorpus = existsSync(corpus);
export const hasSchemas = existsSync(schemas);

export const corpusAbsent = 'the corpus (../shared/corpus) is not on this machine';

/** Word files of a folder of the corpus, or of all, with full paths, sorted. */
export function corpusFiles(folder?: string, pattern = /\.(docx|docm|doc)$/i): string[] {
  if (!hasCorpus) {
    return [];
  }
  const folders = folder === undefined ? readdirSync(corpus).filter((name) => !name.includes('.')) : [folder];
  return folders.flatMap((name) =>
    readdirSync(join(corpus, name))
      .filter((file) => pattern.test(file))
      .sort()
      .map((file) => join(corpus, name, file)),
  );
}
