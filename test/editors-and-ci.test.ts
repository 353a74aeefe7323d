import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
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
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cli, fixtures, repository } from './support/places.ts';
import { fg2rec, run } from './support/run.ts';

const node = process.env.FG2REC_TEST_NODE ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'fg2rec-editors-'));
const page = readFileSync(join(repository, 'docs/editors-and-ci.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

mkdirSync(join(folder, 'drafts'));
copyFileSync(join(fixtures, 'draft-recommendation.docx'), join(folder, 'drafts', 'one draft.docx'));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) {
    child.kill('SIGKILL');
  }
  rmSync(folder, { recursive: true, force: true });
});

/** `check --watch` on a file, with what it has said so far. */
function watching(file: string) {
  const child = spawn(node, [cli, 'check', file, '--watch', '--format', 'unix', '--fail-on', 'never'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said.out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said.err += chunk;
  });
  const ended = new Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>(
    (resolve) =>
      child.on('close', (code, signal) => {
        running.delete(child);
        resolve({ code, signal });
      }),
  );
  return { child, said, ended };
}

describe('check --watch', () => {
  it('checks again when the file is saved, and ends on Ctrl+C with nothing left', async () => {
    const file = join('drafts', 'watched.docx');
    copyFileSync(join(fixtures, 'draft-recommendation.docx'), join(folder, file));
    const { child, said, ended } = watching(file);
    await expect.poll(() => said.err, { timeout: 60_000 }).toContain('Watching');
    expect(said.out).toContain(`${file}:`);
    const first = said.out;
    const before = readdirSync(join(folder, 'drafts')).sort();

    writeFileSync(join(folder, file), readFileSync(join(fixtures, 'rapport-fr.docx')));
    await expect
      .poll(() => said.err.split('Watching').length - 1, { timeout: 60_000 })
      .toBeGreaterThanOrEqual(2);
    expect(said.err).toMatch(/Watching.*\nChecking again\.\nWatching/);
    const second = said.out.slice(first.length);
    expect(second).toContain(`${file}:`);
    expect(second).not.toBe(first);

    child.kill('SIGINT');
    const { code, signal } = await ended;
    expect(signal === 'SIGINT' || code === 130 || code === 0).toBe(true);
    expect(readdirSync(join(folder, 'drafts')).sort()).toEqual(before);
  }, 150_000);

  it('sees the files of a folder that is one deliverable', async () => {
    mkdirSync(join(folder, 'book'));
    writeFileSync(
      join(folder, 'book', '01-scope.md'),
      '---\nkind: recommendation\nlanguage: en\n---\n\n# Scope\n\nThis Recommendation specifies sensors.\n',
    );
    writeFileSync(join(folder, 'book', '02-sensors.md'), '# Sensors\n\nThey are small.\n');
    const { child, said, ended } = watching('book');
    await expect.poll(() => said.err, { timeout: 60_000 }).toContain('Watching');
    writeFileSync(join(folder, 'book', '02-sensors.md'), '# Sensors\n\nSee section 7 on sensors.\n');
    await expect.poll(() => said.out, { timeout: 60_000 }).toContain('section 7');
    child.kill('SIGINT');
    await ended;
  }, 150_000);
});

describe('the task for VS Code', () => {
  const { tasks } = JSON.parse(blocks('json')[0] ?? '{}');
  const { pattern, background } = tasks[0].problemMatcher;

  it('matches every line that is printed, with place, severity and rule', async () => {
    const file = join(folder, 'drafts', 'one draft.docx');
    const { stdout } = await fg2rec('check', file, '--format', 'unix', '--fail-on', 'never');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const found = new RegExp(pattern.regexp).exec(line);
      expect(found?.[pattern.file], line).toBe(file);
      expect(found?.[pattern.line], line).toMatch(/^[1-9]\d*$/);
      expect(found?.[pattern.severity], line).toMatch(/^(?:error|warning|info)$/);
      expect(found?.[pattern.code], line).toMatch(/^[A-Z0-9-]+ [a-z-]+\/[a-z-]+$/);
    }
  });

  it('knows when a check begins and ends', () => {
    expect(new RegExp(background.beginsPattern).test('Checking again.')).toBe(true);
    expect(new RegExp(background.endsPattern).test('Watching; end with Ctrl+C.')).toBe(true);
  });
});

describe('the examples for CI', () => {
  const [github = '', gitlab = ''] = blocks('yaml');
  const { name } = JSON.parse(readFileSync(join(repository, 'packages/cli/package.json'), 'utf8'));
  const commandsOf = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('npm '));

  /** Runs a line as a shell on the machine of the CI does, with fg2rec installed. */
  async function inShell(line: string) {
    const bin = join(folder, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'fg2rec'), `#!/bin/sh\nexec '${node}' '${cli}' "$@"\n`);
    chmodSync(join(bin, 'fg2rec'), 0o755);
    return run('sh', ['-c', line], {
      cwd: folder,
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
    });
  }

  it('GitHub: a job whose steps run and whose log is SARIF', async () => {
    const { jobs } = parse(github);
    const steps: { readonly run?: string; readonly uses?: string; readonly with?: object }[] =
      jobs.check.steps;
    const lines = steps.flatMap((step) => step.run ?? []);
    expect(lines).toContain(`npm install --global ${name}`);
    for (const line of commandsOf(lines)) {
      const { code, stderr } = await inShell(line);
      expect(code, stderr).toBe(1);
    }
    const upload = steps.find(({ uses }) => uses?.includes('upload-sarif'));
    expect(upload?.with).toEqual({ sarif_file: 'fg2rec.sarif' });
    const log = JSON.parse(readFileSync(join(folder, 'fg2rec.sarif'), 'utf8'));
    expect(log.runs[0].results.length).toBeGreaterThan(5);
  });

  it('GitLab: a job whose lines run and whose report is JUnit', async () => {
    const { script, artifacts } = parse(gitlab).deliverables;
    expect(script).toContain(`npm install --global ${name}`);
    for (const line of commandsOf(script)) {
      const { code, stderr } = await inShell(line);
      expect(code, stderr).toBe(1);
    }
    expect(readFileSync(join(folder, artifacts.reports.junit), 'utf8')).toContain('<testsuites');
  });
});
