import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomOf } from '../fuzz/random.ts';
import { wordFile } from '../fuzz/word-file.ts';
import { cli, fixtures } from './support/places.ts';
import { fg2rec } from './support/run.ts';

/** `pnpm kill-batch` sets 20; a few are enough for every day. */
const kills = Number(process.env.FG2REC_KILLS ?? 5);
const seed = Number(process.env.FG2REC_SEED ?? 1);

const node = process.env.FG2REC_TEST_NODE ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'fg2rec-killed-'));
const incoming = join(folder, 'incoming');
const options = ['--formats', 'td-docx,review-docx,html,json', '--jobs', '2'];
let undisturbed: ReadonlyMap<string, string>;
let milliseconds = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  mkdirSync(incoming);
  copyFileSync(join(fixtures, 'fg-report.docx'), join(incoming, 'report.docx'));
  for (const name of ['one', 'two', 'three']) {
    const paragraph = `<w:p><w:r><w:t>The words of ${name}.</w:t></w:r></w:p>`;
    writeFileSync(join(incoming, `${name}.docx`), wordFile(paragraph.repeat(20)));
  }
  writeFileSync(join(incoming, 'text.md'), '# Scope\n\nText.\n');
  writeFileSync(join(incoming, 'damaged.docx'), 'PK');
  const begun = performance.now();
  await fg2rec('batch', incoming, '--out', join(folder, 'undisturbed'), ...options);
  milliseconds = performance.now() - begun;
  undisturbed = contentOf(join(folder, 'undisturbed'));
});

/** Every file with its content, hidden ones too; of the state all but the times that it holds. */
function contentOf(out: string): Map<string, string> {
  return new Map(
    readdirSync(out)
      .sort()
      .map((name) => {
        const bytes = readFileSync(join(out, name));
        return [
          name,
          name === 'fg2rec-batch.json'
            ? bytes.toString('utf8').replace(/"milliseconds": \d+/g, '')
            : bytes.toString('base64'),
        ];
      }),
  );
}

/** Runs a batch and kills it after so long. @returns whether it had ended by itself before */
async function runAndKill(out: string, after: number): Promise<boolean> {
  const child = spawn(node, [cli, 'batch', incoming, '--out', out, ...options, '--resume'], {
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.once('exit', (_, signal) => {
      clearTimeout(timer);
      resolve(signal !== 'SIGKILL');
    });
  });
}

it(`a batch killed at ${kills} random moments and resumed ends like one that nobody disturbed`, {
  timeout: 120_000 * kills,
}, async () => {
  const random = randomOf(seed);
  const out = join(folder, 'killed');
  let killed = 0;
  let completed = 0;
  while (killed < kills || completed === 0) {
    // Each fourth time the folder is left alone until the batch is done.
    const isLeftAlone = killed >= kills || (killed > 0 && random.chance(0.25));
    const after = isLeftAlone ? 3_600_000 : (random.below(1000) / 1000) * milliseconds;
    if (await runAndKill(out, after)) {
      expect(contentOf(out)).toEqual(undisturbed);
      completed += 1;
      rmSync(out, { recursive: true, force: true });
    } else {
      killed += 1;
    }
  }
});
