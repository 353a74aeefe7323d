import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { corpus, corpusAbsent, hasCorpus, repository } from '../support/places.ts';
import { fg2rec } from '../support/run.ts';
import { knownDefects, type PrintedText, printedText, quietTable } from './measure.ts';

/** `pnpm quiet`: what the rules find in texts that the ITU printed. Ends with 1 where that is too much. */
if (!hasCorpus) {
  process.stderr.write(`${corpusAbsent}\n`);
  process.exit(2);
}
const defects = knownDefects(repository);
const texts: PrintedText[] = [];
for (const name of Object.keys(defects)) {
  const file = join(corpus, 'itu-recommendations', name);
  if (existsSync(file)) {
    const { stdout } = await fg2rec('check', file, '--format', 'json', '--fail-on', 'never');
    texts.push(await printedText(name, file, stdout));
  }
}
const { table, isQuiet } = quietTable(texts, defects);
process.stdout.write(`${table}\n`);
process.exitCode = isQuiet ? 0 : 1;
