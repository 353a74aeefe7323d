// Time that all rules take on a long document, after it is read: `node benchmarks/check.mjs [FILE.docx]`.
//
// Without a file: the text of fixtures/draft-recommendation.docx, repeated to 250 pages of 400 words. The first run is that of
// a fresh process, before anything is compiled; wall time and processor time, since other work shares the machine.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { librariesStayOutside } from '../scripts/bundled-libraries.mjs';

const repository = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(repository, 'packages/cli', `.bench-${process.pid}.mjs`);
const contents = `
export { check } from '@fg2rec/check';
export { computeFacts, plainText } from '@fg2rec/document';
export { readWord } from '@fg2rec/ingest';
export { vocabulary } from '@fg2rec/rulebook';
`;
const pages = 250;
const wordsPerPage = 400;

try {
  const built = await build({
    stdin: { contents, resolveDir: repository },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'error',
    // Modules that are read when asked for are wrapped, and the annotations would leave out what makes them ready.
    ignoreAnnotations: true,
    plugins: [librariesStayOutside],
  });
  writeFileSync(bundle, built.outputFiles[0].text);
  const { check, computeFacts, plainText, readWord, vocabulary } = await import(pathToFileURL(bundle).href);
  const deliverable = await longDocument(readWord, plainText);
  const words = countWords(plainText(deliverable.root));
  console.log(`${words} words, about ${Math.round(words / wordsPerPage)} pages\n`);
  console.log('| run | wall (ms) | processor (ms) | findings |\n|---|---|---|---|');
  for (let run = 1; run <= 5; run++) {
    const started = performance.now();
    const used = process.cpuUsage();
    const facts = computeFacts(deliverable, vocabulary, { kind: 'recommendation', stage: 'draft' });
    const findings = check(facts, { today: '2026-01-01' }, vocabulary);
    const { user, system } = process.cpuUsage(used);
    const wall = Math.round(performance.now() - started);
    console.log(`| ${run} | ${wall} | ${Math.round((user + system) / 1000)} | ${findings.length} |`);
  }
} finally {
  rmSync(bundle, { force: true });
}

async function longDocument(readWord, plainText) {
  const given = process.argv[2];
  const file = given ?? join(repository, 'fixtures/draft-recommendation.docx');
  const read = await readWord(readFileSync(file), 'long.docx');
  if (given !== undefined) {
    return read;
  }
  const xml = read.package.text(read.mainPart);
  // The clauses from 6 on, as a block to repeat: from the first paragraph that is one to the last before the annexes.
  const paragraphs = read.root.children.filter(({ type }) => type === 'paragraph');
  const begin = paragraphs.find((paragraph) => /^6[\s\t]/.test(plainText(paragraph)))?.anchor.start;
  const end = paragraphs.find((paragraph) => /^Annex A/.test(plainText(paragraph)))?.anchor.start;
  const block = xml.slice(begin, end);
  const wanted = pages * wordsPerPage;
  const ofBlock = countWords(block.replace(/<[^>]+>/g, ' '));
  const times = Math.ceil((wanted - countWords(plainText(read.root))) / ofBlock);
  const long = xml.slice(0, end) + block.repeat(times) + xml.slice(end);
  return readWord(read.package.with(new Map([[read.mainPart, long]])).save(), 'long.docx');
}

function countWords(text) {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
