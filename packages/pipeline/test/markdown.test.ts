import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinds, languages } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { checkFile, exportFile, fixMarkdown, newDeliverable, remarkFg2rec } from '../src/index.ts';
import { folderReader, markdownFiles } from '../src/markdown/markdown-files.ts';
import { encodedText } from '../src/markdown/splice-bytes.ts';

const today = '2026-03-01';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fg2rec-markdown-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const draft = [
  '# Recommendation ITU-T X.1 - Agents',
  '',
  '## Keywords',
  '',
  'Zebra, agent.',
  '',
  '## 1 Scope',
  '',
  'This Recommendation defines agents & more.',
].join('\r\n');

describe('files of a Markdown deliverable', () => {
  it('are those of the manifest, of SUMMARY.md, or with numbered names, in this order of precedence', () => {
    const files = { '10-b.md': 'b', '2-a.md': 'a', 'c.md': 'c' };
    expect(markdownFiles(folderWith(files))?.paths).toEqual(['2-a.md', '10-b.md']);
    expect(
      markdownFiles(folderWith({ ...files, 'SUMMARY.md': '* [C](c.md#x)\n* [A](2-a.md)' }))?.paths,
    ).toEqual(['c.md', '2-a.md']);
    expect(markdownFiles(folderWith({ ...files, 'manifest.yaml': 'files: [10-b.md]' }))?.paths).toEqual([
      '10-b.md',
    ]);
    expect(markdownFiles(folderWith({ 'c.md': 'c' }))).toBeUndefined();
  });

  it('do not lie outside the folder', () => {
    expect(() => markdownFiles(folderWith({ 'manifest.yaml': 'files: [../x.md]' }))).toThrow(/outside/);
    const folder = folderWith({ 'a.md': 'a' });
    symlinkSync('/etc/passwd', join(folder, 'link.md'));
    expect(folderReader(folder)('link.md')).toBeUndefined();
    expect(folderReader(folder)('a.md')).toBeDefined();
  });
});

describe('check', () => {
  it('names file, line and column', async () => {
    const folder = folderWith({ '1-front.md': draft, '2-rest.md': '## 2 References\r\n\r\nSee [b-X].\r\n' });
    const { report } = await checkFile({ file: folder, today });
    expect(report.source.format).toBe('markdown');
    const found = report.findings.find(({ rule }) => rule === 'references/citations-resolve');
    expect(found?.place).toMatchObject({ part: '2-rest.md', line: 3, column: 6 });
    expect(found?.place.start).toBeUndefined();
  });
});

describe('fix', () => {
  it('changes the words concerned and no other byte', async () => {
    const folder = folderWith({ 'a.md': `\ufeff${draft}` });
    const file = join(folder, 'a.md');
    const { files, left } = await fixMarkdown({ file, today });
    const fixed = readFileSync(file, 'utf8');
    expect(left).toBe(0);
    expect(files[0]?.fixes.map(({ line }) => line)).toEqual([5]);
    expect(fixed).toBe(
      `\ufeff${draft.replace('Zebra, agent.', 'Agent, zebra.')}`.replace(
        'Agent, zebra.',
        fixed.split('\r\n')[4] ?? '',
      ),
    );
    expect((fixed.split('\r\n')[4] ?? '').toLowerCase()).toBe('agent, zebra.');
    expect((await fixMarkdown({ file, today })).files).toEqual([]);
  });

  it('finds its words behind escapes and character references', async () => {
    const text = draft.replace('Zebra, agent.', 'Zebra \\& more, a&nbsp;b, agent.');
    const file = join(folderWith({ 'a.md': text }), 'a.md');
    const { left } = await fixMarkdown({ file, today });
    const fixed = readFileSync(file, 'utf8').split('\r\n')[4] ?? '';
    expect(left).toBe(0);
    expect(fixed.toLowerCase()).toBe('a\u00a0b, agent, zebra & more.');
  });

  it('leaves what it cannot read back', async () => {
    const file = join(
      folderWith({ 'a.md': draft.replace('Zebra, agent.', 'Zebra &Aacute;, agent.') }),
      'a.md',
    );
    const before = readFileSync(file, 'utf8');
    const { files, left } = await fixMarkdown({ file, today });
    expect([files, left]).toEqual([[], 1]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each(['windows-1252', 'gb18030', 'utf-16le', 'utf-16be'] as const)(
    'writes %s back as it was',
    async (encoding) => {
      const words = encoding === 'gb18030' ? '\u8d28\u91cf\u4e0e\u670d\u52a1' : 'caf\u00e9 na\u00efve';
      const text = `${draft}\r\n${words}\r\n`;
      const bytes = encodedText(text, encoding) ?? new Uint8Array();
      const file = join(folderWith({}), 'a.md');
      writeFileSync(file, bytes);
      const { files, left } = await fixMarkdown({ file, today, language: 'en' });
      const fixed = new TextDecoder(encoding).decode(readFileSync(file));
      expect([files.length, left]).toEqual([1, 0]);
      expect(fixed).not.toBe(text);
      expect(fixed.split('\r\n').toSpliced(4, 1)).toEqual(text.split('\r\n').toSpliced(4, 1));
    },
  );
});

describe('export', () => {
  const text = [
    '# 1 Scope {#scope}',
    '',
    'See [clause 2](#rest), [](#tab-a) and [the note](#aside).',
    '',
    ':::landscape',
    '# 2 Rest {#rest}',
    '',
    ':::table[Table 1 – Values]{#tab-a}',
    '| a | b |',
    '|---|---|',
    '| 1 | see [clause 1](#scope) |',
    ':::',
    '',
    'Wide text.',
    ':::',
    '',
    '# 3 End',
    '',
    'A note aside. {#aside}',
    '',
  ].join('\n');

  it('keeps landscape, identifiers and what refers to them, on the way back too', async () => {
    const folder = folderWith({ 'a.md': text });
    const job = { out: folder, to: 'md', today } as const;
    await exportFile({ ...job, file: join(folder, 'a.md') });
    const first = readFileSync(join(folder, 'a.md'), 'utf8');
    expect(first).toContain('## 1 Scope {#scope}');
    expect(first).toContain('[clause 2](#rest), [Table 1](#tab-a) and [the note](#aside).');
    expect(first).toMatch(
      /::::landscape\n## 2 Rest \{#rest\}[\s\S]*see \[clause 1\]\(#scope\)[\s\S]*Wide text\.\n::::\n/,
    );
    expect(first).toContain('A note aside.<a id="aside"></a>');
    await exportFile({ ...job, file: join(folder, 'a.md') });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(first);
  });

  it('keeps them in HTML', async () => {
    const folder = folderWith({ 'a.md': text });
    await exportFile({ file: join(folder, 'a.md'), out: folder, to: 'html', today });
    const html = readFileSync(join(folder, 'a.html'), 'utf8');
    expect(html).toContain('<a id="rest"></a>');
    expect(html).toContain('<a href="#rest">clause 2</a>');
    expect(html).toMatch(/<section class="landscape">[\s\S]*Wide text\.[\s\S]*<\/section>/);
  });
});

describe('new', () => {
  it.each(
    languages.flatMap((language) => (['md', 'docx'] as const).map((format) => [language, format] as const)),
  )(
    'writes a deliverable in %s as %s whose only errors and warnings are placeholders',
    async (language, format) => {
      const out = folderWith({});
      for (const kind of kinds.filter((one) =>
        /^(?:recommendation|supplement|technical-report)$/.test(one),
      )) {
        const file = await newDeliverable({ kind, format, language, out, name: kind });
        const { report } = await checkFile({ file: join(out, file), today, kind, language });
        const rules = report.findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
        expect([...new Set(rules)]).toEqual(rules.length === 0 ? [] : ['completion/placeholders']);
      }
    },
  );
});

describe('the remark plugin', () => {
  it('adds the findings to the messages of the file', async () => {
    const file = { path: 'x/a.md', value: draft, messages: [] as unknown[] };
    await remarkFg2rec()(undefined, file);
    expect(file.messages).toContainEqual(
      expect.objectContaining({
        source: 'fg2rec',
        ruleId: 'front/keyword-order',
        line: 5,
        column: expect.any(Number),
      }),
    );
  });
});
