// The PDF of each document beside LibreOffice's of the same TD: pages, and the words of the TD in reading order.
//
//     node benchmarks/pdf.mjs [--keep DIR] [FILE.docx...]
//
// Without files: the ITU documents of the corpus where it lies beside the repository, else the fixtures. Needs
// LibreOffice and poppler. With --keep the files are left in DIR, and LibreOffice's PDFs found there are not made anew.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

await import('../scripts/build.mjs');
const repository = fileURLToPath(new URL('../', import.meta.url));
const cli = join(repository, 'packages/cli/bin/fg2rec.js');
const args = process.argv.slice(2);
const keepAt = args.indexOf('--keep');
const kept = keepAt === -1 ? undefined : args.splice(keepAt, 2)[1];
const folder = kept ?? mkdtempSync(join(tmpdir(), 'fg2rec-pdf-'));
const reference = join(folder, 'libreoffice');
mkdirSync(reference, { recursive: true });

console.log('| document | pages | LibreOffice | ratio | words in order |');
console.log('|---|---|---|---|---|');
for (const file of files()) {
  const name = basename(file).replace(/\.[^.]*$/, '');
  spawnSync(process.execPath, [cli, 'convert', file, '--out', folder, '--fail-on', 'never']);
  const ours = join(folder, `${name}.td.pdf`);
  const theirs = join(reference, `${name}.td.pdf`);
  const text = join(reference, `${name}.td.txt`);
  for (const [made, filter] of [
    [theirs, 'pdf'],
    [text, 'txt:Text (encoded):UTF8'],
  ]) {
    if (!existsSync(made)) {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const to = ['--headless', '--convert-to', filter, '--outdir', reference];
      spawnSync('soffice', [profile, ...to, join(folder, `${name}.td.docx`)]);
    }
  }
  if (!existsSync(ours)) {
    console.log(`| ${name} | none |  |  |  |`);
    continue;
  }
  const pages = pagesOf(ours);
  const expected = existsSync(theirs) ? pagesOf(theirs) : Number.NaN;
  const words = wordsOfText(text);
  const share = ((100 * inOrder(words, wordsOfPdf(ours))) / Math.max(1, words.length)).toFixed(2);
  const ratio = pages / expected;
  const mark = Math.abs(ratio - 1) > 0.15 ? ' !' : '';
  console.log(
    `| ${name} | ${pages} | ${expected} | ${ratio.toFixed(2)}${mark} | ${share} % of ${words.length} |`,
  );
}
if (kept === undefined) {
  rmSync(folder, { recursive: true });
}

function files() {
  if (args.length > 0) {
    return args;
  }
  const corpus = join(repository, '../shared/corpus');
  const folders = existsSync(corpus)
    ? ['itu-recommendations', 'itu-focus-groups', 'itu-documents', 'itu-templates'].map((name) =>
        join(corpus, name),
      )
    : [join(repository, 'fixtures')];
  return folders.flatMap((from) =>
    readdirSync(from)
      .filter((file) => file.endsWith('.docx'))
      .map((file) => join(from, file)),
  );
}

function pagesOf(pdf) {
  return Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);
}

/** Words of a PDF in the order of its content, which is that of its tags. */
function wordsOfPdf(pdf) {
  return wordsIn(
    execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 }),
  );
}

function wordsOfText(file) {
  return existsSync(file) ? wordsIn(readFileSync(file, 'utf8')) : [];
}

function wordsIn(text) {
  const joined = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e]/g, '')
    .replace(/(\p{L})-\n(\p{L})/gu, '$1$2');
  // Chinese has no spaces: each letter counts as a word.
  return joined.toLowerCase().match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? [];
}

/** How many words two lists have in one order: words that occur once in both are anchors, gaps are compared in full. */
function inOrder(one, other) {
  if (one.length === 0 || other.length === 0) {
    return 0;
  }
  if (one.length * other.length <= 4_000_000) {
    return longestCommon(one, other);
  }
  const anchors = rising(commonOnce(one, other));
  if (anchors.length === 0) {
    const middle = one.length >> 1;
    const half = other.length >> 1;
    return (
      inOrder(one.slice(0, middle), other.slice(0, half)) + inOrder(one.slice(middle), other.slice(half))
    );
  }
  let sum = anchors.length;
  let [from, start] = [0, 0];
  for (const [at, place] of [...anchors, [one.length, other.length]]) {
    sum += inOrder(one.slice(from, at), other.slice(start, place));
    [from, start] = [at + 1, place + 1];
  }
  return sum;
}

/** Places of the words that stand once in each, in the order of the first. */
function commonOnce(one, other) {
  const once = (words) => {
    const places = new Map();
    words.forEach((word, index) => {
      places.set(word, places.has(word) ? -1 : index);
    });
    return places;
  };
  const places = once(other);
  return [...once(one)].flatMap(([word, at]) => {
    const place = places.get(word) ?? -1;
    return at >= 0 && place >= 0 ? [[at, place]] : [];
  });
}

/** The longest list of pairs that rises on both sides. */
function rising(pairs) {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  const tails = [];
  const before = new Array(sorted.length).fill(-1);
  sorted.forEach(([, place], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[tails[middle]][1] < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : tails[low - 1];
    tails[low] = index;
  });
  const chain = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]) {
    chain.unshift(sorted[index]);
  }
  return chain;
}

function longestCommon(one, other) {
  let row = new Uint32Array(other.length + 1);
  for (const word of one) {
    const next = new Uint32Array(other.length + 1);
    for (let index = 0; index < other.length; index += 1) {
      next[index + 1] = word === other[index] ? row[index] + 1 : Math.max(row[index + 1], next[index]);
    }
    row = next;
  }
  return row[other.length];
}
