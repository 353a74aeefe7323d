// A batch of mixed documents with one and with two processes at a time: `node benchmarks/batch.mjs [COUNT]`, by default
// 200. The documents are the fixtures, and made-up ones of 2 to 20 pages in Word and Markdown.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longDocument } from './long-document.mjs';
import { longMarkdown } from './long-markdown.mjs';
import { figure, machine, measured } from './process-runs.mjs';

await import('../scripts/build.mjs');
const repository = fileURLToPath(new URL('../', import.meta.url));
const cli = join(repository, 'packages/cli/bin/fg2rec.js');
const count = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'fg2rec-bench-'));
const documents = join(folder, 'documents');
try {
  writeDocuments();
  console.log(`${machine(1)}\n\n| documents | at a time | wall (s) | processor (s) | documents per minute |`);
  console.log('|---|---|---|---|---|');
  const walls = [];
  for (const jobs of ['1', '2']) {
    const out = join(folder, `out-${jobs}`);
    const args = [cli, 'batch', documents, '--jobs', jobs, '--out', out, '--fail-on', 'never'];
    const { code, stderr, seconds, processor } = await measured(process.execPath, args);
    if (code !== 0) {
      throw new Error(`batch ended with ${code}\n${stderr.slice(-2000)}`);
    }
    walls.push(seconds);
    console.log(
      `| ${count} | ${jobs} | ${figure(seconds)} | ${figure(processor)} | ${figure((count / seconds) * 60, 0)} |`,
    );
  }
  console.log(`\nTwo at a time: ${figure(walls[0] / walls[1])} times the throughput of one.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeDocuments() {
  mkdirSync(documents);
  const fixtures = readdirSync(join(repository, 'fixtures')).filter((file) =>
    /\.docx$|-spec\.md$/.test(file),
  );
  for (let index = 0; index < count; index += 1) {
    const name = join(documents, `document-${String(index + 1).padStart(3, '0')}`);
    const pages = 2 + (index % 19);
    const fixture = fixtures[Math.floor(index / 2) % fixtures.length];
    if (index % 2 === 0) {
      copyFileSync(join(repository, 'fixtures', fixture), `${name}${extname(fixture)}`);
    } else if (index % 4 === 1) {
      writeFileSync(`${name}.docx`, longDocument(pages));
    } else {
      writeFileSync(`${name}.md`, longMarkdown(pages));
    }
  }
}
