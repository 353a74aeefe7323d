import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fg2rec, has } from './support/run.ts';
import { attacks, mark, scriptedDocument } from './support/scripted-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'fg2rec-html-'));
const out = join(folder, 'out');
/** A file name may hold all but a slash. */
const name = attacks[1]?.replaceAll('/', '') ?? '';
const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find(has);
let pages: string[] = [];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const incoming = join(folder, 'in');
  mkdirSync(incoming);
  mkdirSync(out);
  const file = join(incoming, `${name}.docx`);
  writeFileSync(file, scriptedDocument());
  const text = attacks.map((attack) => `# ${attack}\n\n${attack} [x](<javascript:${attack}>)\n`).join('\n');
  writeFileSync(join(incoming, 'text.md'), `---\ntitle: ${JSON.stringify(attacks[3])}\n---\n\n${text}`);
  writeFileSync(join(incoming, 'refused.docx'), `PK ${attacks[0]}`);
  const cover = [
    '--title',
    attacks.join(' '),
    '--source',
    attacks.join(' '),
    '--contact',
    attacks.join('; '),
  ];
  await fg2rec('batch', incoming, '--out', out, '--formats', 'td-docx,html,json', ...cover);
  writeFileSync(join(out, 'checked.html'), (await fg2rec('check', file, '--format', 'html')).stdout);
  await fg2rec('export', file, '--to', 'html', '--out', join(out, 'exported'));
  pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => join(out, path))
    .sort();
});

interface Element {
  readonly tagName: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

function elementsOf(page: string): Element[] {
  const found: Element[] = [];
  const visit = (node: unknown): void => {
    const { tagName, properties, children } = node as Partial<Element> & { children?: readonly unknown[] };
    if (tagName !== undefined) {
      found.push({ tagName, properties: properties ?? {} });
    }
    children?.forEach(visit);
  };
  visit(fromHtml(readFileSync(page, 'utf8')));
  return found;
}

describe('a document with script in every text of it', () => {
  it('gives a page for each report, the summary, the check and the export', () => {
    expect(pages.map((page) => page.slice(out.length + 1)).join('\n')).toMatch(
      /checked\.html[\s\S]*exported[\s\S]*\.report\.html[\s\S]*summary\.html/,
    );
    expect(pages).toHaveLength(6);
    // The attacks are there, as text; the page of the file that was refused has none.
    const told = pages.filter((page) => readFileSync(page, 'utf8').includes('&lt;'));
    expect(told).toHaveLength(5);
  });

  it('has no element or attribute that runs or loads anything', () => {
    const bad = pages.flatMap((page) =>
      elementsOf(page).flatMap(({ tagName, properties }) => {
        const isActive =
          /^(?:script|iframe|frame|object|embed|applet|base|link|form|button|audio|video|source|portal)$/.test(
            tagName,
          );
        const attributes = Object.entries(properties).filter(([key, value]) =>
          /^(?:href|src|xLinkHref|action|formAction|srcSet|data|poster|background|ping)$/i.test(key)
            ? !/^(?:#|[^:]*$|https?:|mailto:)/i.test(String(value)) ||
              (tagName === 'img' && /:/.test(String(value)))
            : /^on/i.test(key),
        );
        // The filters of a report are boxes to tick, which its style sheet reads.
        const isField = tagName === 'input' && properties.type !== 'checkbox';
        return isActive || isField || attributes.length > 0
          ? [`${page}: ${tagName} ${JSON.stringify(attributes)}`]
          : [];
      }),
    );
    expect(bad).toEqual([]);
  });

  it('has a policy that allows no script, before anything else could be loaded', () => {
    for (const page of pages) {
      const elements = elementsOf(page);
      const at = elements.findIndex(
        ({ tagName, properties }) =>
          tagName === 'meta' && String(properties.httpEquiv).toLowerCase() === 'content-security-policy',
      );
      const policy = String(elements[at]?.properties.content);
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toMatch(/script-src|unsafe-eval|\*/);
      expect(elements.slice(0, at).map(({ tagName }) => tagName)).toEqual(['html', 'head', 'meta']);
    }
  });

  it.skipIf(chromium === undefined)(
    `runs nothing in a browser${chromium === undefined ? ' (no Chromium on this system)' : ''}`,
    () => {
      const control = join(folder, 'control.html');
      writeFileSync(control, `<!doctype html>${attacks.slice(0, 3).join('')}`);
      expect(rootTag(control)).toContain(mark);
      const pictures = readdirSync(out, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.svg'))
        .map((path) => join(out, path));
      expect(pictures).toHaveLength(1);
      for (const page of [...pages, ...pictures]) {
        expect(rootTag(page), page).not.toContain(mark);
      }
    },
  );
});

/** The start tag of the page when its scripts, if any, have run. */
function rootTag(page: string): string {
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${join(folder, 'chromium')}`,
  ];
  const { stdout } = spawnSync(
    chromium ?? '',
    [...options, '--virtual-time-budget=3000', '--dump-dom', pathToFileURL(page).href],
    { encoding: 'utf8', timeout: 120_000 },
  );
  expect(stdout).toMatch(/<(?:html|svg)/);
  return /<(?:html|svg)\b[^>]*>/.exec(stdout)?.[0] ?? '';
}
