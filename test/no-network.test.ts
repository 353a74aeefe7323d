import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOfOutsideTargets, outside } from './support/outside-targets.ts';
import { cli, corpusFiles } from './support/places.ts';
import { run } from './support/run.ts';

const node = process.env.FG2REC_TEST_NODE ?? process.execPath;
const guard = fileURLToPath(new URL('support/no-network.cjs', import.meta.url));
/** A network of its own that leads nowhere, where the system lets us have one; it holds for native code, too. */
const cutOff = [
  ['unshare', '-n'],
  ['unshare', '-rn'],
].find(([program = '', ...args]) => spawnSync(program, [...args, 'true']).status === 0);

const folder = mkdtempSync(join(tmpdir(), 'fg2rec-no-network-'));
const incoming = join(folder, 'incoming');
const log = join(folder, 'attempts.txt');
const place = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  for (const name of ['incoming', 'elsewhere', 'temporary', 'home']) {
    mkdirSync(place(name));
  }
  writeFileSync(join(incoming, 'outside.docm'), documentOfOutsideTargets());
  writeFileSync(
    join(incoming, 'outside.md'),
    `# Scope\n\n![p](http://${outside}/p.png) <img src="//${outside}/q.png"> [l](http://${outside}/)\n\n::include{file=http://${outside}/a.md}\n\n[r]: http://${outside}/r "t"\n`,
  );
  for (const file of [...corpusFiles('hostile', /./), ...corpusFiles('robustness', /./)]) {
    copyFileSync(file, join(incoming, basename(file)));
  }
});

async function watched(...args: string[]) {
  const command = [...(cutOff ?? []), node, ...args];
  return run(command[0] ?? '', command.slice(1), {
    cwd: place('elsewhere'),
    env: {
      ...process.env,
      NODE_OPTIONS: `--require ${guard}`,
      FG2REC_NETWORK_LOG: log,
      TMPDIR: place('temporary'),
      HOME: place('home'),
    },
  });
}

const attempts = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');

describe(`without a network${cutOff === undefined ? ' (this system lets us cut off Node alone)' : ''}`, () => {
  it.each([
    [`fetch('http://${outside}/')`, 'fetch'],
    [`require('net').connect(80, '${outside}')`, 'net.connect'],
    [`require('https').get('https://${outside}/')`, 'https.request'],
    [`require('dns').lookup('${outside}', () => {})`, 'dns.lookup'],
    [`import('node:dns').then(({ resolve4 }) => resolve4('${outside}', () => {}))`, 'dns.resolve4'],
  ])('the guard sees %s', async (code, seen) => {
    await watched('-e', `try { ${code} } catch {}`);
    expect(attempts()).toContain(seen);
    rmSync(log, { force: true });
  });

  it('everything is converted or refused by name, and nobody asks for one', async () => {
    const out = place('out');
    const formats = 'td-docx,review-docx,pdf,html,json,report-pdf';
    const { stderr } = await watched(
      ...[cli, 'batch', incoming, '--out', out, '--formats', formats, '--jobs', '2', '--memory', '512'],
    );
    expect(stderr).toBe('');
    const { documents } = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as {
      documents: readonly { file: string; verdict: string; code: string }[];
    };
    expect(documents.length).toBeGreaterThanOrEqual(2);
    const bad = documents.filter(({ code }) =>
      /^(internal|time-exceeded|memory-exceeded|pdf-failed)$/.test(code),
    );
    expect(bad).toEqual([]);
    const ours = documents.filter(({ file }) => file.startsWith('outside.'));
    expect(ours.map(({ code }) => code)).toEqual(['', '']);
    expect(attempts()).toBe('');
  });

  it('no more in a check, of Word and of Markdown', async () => {
    const files = ['outside.docm', 'outside.md'].map((name) => join(incoming, name));
    const { stdout } = await watched(cli, 'check', ...files, '--format', 'json');
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(attempts()).toBe('');
  });

  it('and nothing is left outside the output folder', () => {
    expect(readdirSync(place('elsewhere'))).toEqual([]);
    expect(readdirSync(place('temporary'))).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'home', 'incoming', 'out', 'temporary']);
    expect(readdirSync(place('out')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
