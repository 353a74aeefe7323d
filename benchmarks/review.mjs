// Whole-process runs of `fg2rec review` on a long document: wall time, processor time and peak memory, medians of
// five.
//
//     npx --yes pnpm@12.21.0 bench:review [FILE.docx] [PAGES]
//
// The document is made by repeating the body of FILE (by default fixtures/fg-specification.docx) until it has PAGES
// pages (by default 250) of 400 words, as a page of a Recommendation has.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figure, machine, medians } from './process-runs.mjs';

await import('../scripts/build.mjs');
const repository = fileURLToPath(new URL('../', import.meta.url));
const cli = join(repository, 'packages/cli/bin/fg2rec.js');
const { unzipSync, zipSync } = createRequire(join(repository, 'packages/ooxml/package.json'))('fflate');
const runs = 5;
const wordsOnPage = 400;

const [file = join(repository, 'fixtures/fg-specification.docx'), pages = '250'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'fg2rec-bench-'));
const long = join(folder, 'long.docx');
const words = writeLong(file, Number(pages) * wordsOnPage, long);
console.log(
  `${machine(runs)}\n` +
    `${words} words, ${Math.round(words / wordsOnPage)} pages of ${wordsOnPage} words, ${Math.round(statSync(long).size / 1024)} KB\n`,
);
console.log('| fixes | comments | tracked changes | wall (s) | processor (s) | peak memory (MB) |');
console.log('|---|---|---|---|---|---|');
for (const fix of ['none', 'safe', 'all']) {
  const { seconds, processor, megabytes } = await medians(
    runs,
    process.execPath,
    [cli, 'review', long, '--fix', fix, '--out', join(folder, 'out')],
    { fits: (code) => code <= 1 },
  );
  const copy = unzipSync(new Uint8Array(readFileSync(join(folder, 'out', 'long.review.docx'))));
  const text = (name) => Buffer.from(copy[name] ?? []).toString('utf8');
  const comments = text('word/comments.xml').match(/<w:comment /g)?.length ?? 0;
  const changes =
    text('word/document.xml').match(/<w:(ins|del) [^>]*w:author="fg2rec [^>]*[^/]>/g)?.length ?? 0;
  console.log(
    `| ${fix} | ${comments} | ${changes} | ${figure(seconds)} | ${figure(processor)} | ${figure(megabytes, 0)} |`,
  );
}
rmSync(folder, { recursive: true });

/** Repeats the body, bookmarks and sections but once. */
function writeLong(source, wanted, target) {
  const parts = unzipSync(new Uint8Array(readFileSync(source)));
  const document = Buffer.from(parts['word/document.xml']).toString('utf8');
  const [, head, body, tail] = /^(.*<w:body>)(.*?)((?:<w:sectPr(?:(?!<w:sectPr).)*)?<\/w:body>.*)$/s.exec(
    document,
  );
  const again = body
    .replace(/<w:(bookmark(Start|End)|comment(RangeStart|RangeEnd))\b[^>]*\/>/g, '')
    .replace(/<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:commentReference [^>]*\/><\/w:r>/g, '')
    .replace(/<w:sectPr\b.*?<\/w:sectPr>/gs, '');
  const count = (text) => text.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const each = count(again);
  const times = Math.max(0, Math.ceil((wanted - count(body)) / each));
  parts['word/document.xml'] = Buffer.from(head + body + again.repeat(times) + tail, 'utf8');
  writeFileSync(target, zipSync(parts));
  return count(body) + times * each;
}
