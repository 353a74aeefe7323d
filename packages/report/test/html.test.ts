import { createHash } from 'node:crypto';
import { loadMessages } from '@fg2rec/rulebook';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, renderHtml, renderSummaryHtml, reportSchema } from '../src/index.ts';
import { sampleExtras, sampleReport } from './sample.ts';

const attack = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;

/** Every text in a value replaced by the attack; numbers, and words of fixed sets where the schema has them, stay. */
function poisoned<T>(value: T, fixed: ReadonlySet<string>): T {
  const visit = (one: unknown): unknown => {
    if (typeof one === 'string') {
      return fixed.has(one) ? one : attack;
    }
    if (Array.isArray(one)) {
      return one.map(visit);
    }
    return typeof one === 'object' && one !== null
      ? Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, visit(inner)]))
      : one;
  };
  return visit(value) as T;
}

const fixedWords = new Set([
  ...['fg2rec-report/1', 'docx', 'en', 'fg-specification', 'draft', 'conforms', 'findings', 'failed'],
  ...['error', 'warning', 'info', 'open', 'fixed', 'waived', 'seen', 'safe', 'none', 'suggestion'],
  ...['met', 'not-met', 'not-applicable', 'needs-a-person', 'due', 'missed', 'options', 'config', 'cover'],
  ...['td-docx', 'pdf', 'html', 'json'],
]);

describe('renderHtml', () => {
  it('escapes every text of the report and the extras', () => {
    const page = renderHtml(poisoned(sampleReport(), fixedWords), poisoned(sampleExtras, fixedWords));
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<img');
    expect(page.replace(/="[^"]*"/g, '')).not.toMatch(/<[a-z][^>]*onerror/);
    expect(page.split('&lt;script&gt;').length).toBeGreaterThan(30);
  });

  it('escapes a failure too', () => {
    const page = renderHtml({
      ...sampleReport(),
      verdict: 'failed',
      findings: [],
      failure: { code: attack, where: attack, hint: attack },
    });
    expect(page).not.toContain('<script');
  });

  it('lets nothing but its own style sheet in', () => {
    const page = renderHtml(sampleReport(), sampleExtras);
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/\sstyle=|<script|<link|<img|<iframe|\son\w+=|url\(|@import|https?:/);
  });

  it('has each id once, and every link inside the page leads to one', () => {
    const page = renderHtml(sampleReport(), sampleExtras);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('opens and closes every element', () => {
    const page = renderHtml(sampleReport(), sampleExtras).replace(/<style>[\s\S]*<\/style>/, '');
    const open: string[] = [];
    for (const [whole, slash, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (slash === '/') {
        expect(open.pop()).toBe(name);
      } else if (!whole.endsWith('/>') && !['meta', 'br', 'input'].includes(name)) {
        open.push(name);
      }
    }
    expect(open).toEqual([]);
  });

  it('says every severity in words, and says the words of the document in its own language', () => {
    const page = renderHtml(sampleReport(), sampleExtras);
    expect(page).toContain('</svg> Error</span>');
    expect(page).toContain('</svg> Warning</span>');
    expect(page).toContain('<blockquote lang="en" dir="auto">2 Normative references</blockquote>');
    expect(page).toContain('<html lang="en" dir="ltr">');
  });

  it('shows what to do, the deadline, the cover with its sources, changes, losses and remarks', () => {
    const page = renderHtml(sampleReport(), sampleExtras);
    expect(page).toContain(
      'Hand in the TD by <strong><bdi dir="ltr">23 March 2026</bdi></strong> (14 days left).',
    );
    expect(page).toContain('Fill in the TD cover: <strong>TD number, Abstract</strong>.');
    expect(page).toContain('<td dir="auto">Study Group 13</td><td>Given with the command</td>');
    expect(page).toContain(
      '<td dir="auto">Focus Group on Autonomous Networks</td><td>Configuration file</td>',
    );
    expect(page).toContain('Clause 2 is now called “References”.');
    expect(page).toContain('<td class="number lost">1</td>');
    expect(page).toContain('The bookmark “_Ref1” has no end.');
    expect(page).toContain('ITU-T Author&#39;s guide for drafting Recommendations (02/2016), clause 8.2');
  });

  it('is the same for the same report', () => {
    expect(renderHtml(sampleReport(), sampleExtras)).toBe(renderHtml(sampleReport(), sampleExtras));
    expect(reportSchema.safeParse(sampleReport()).success).toBe(true);
  });
});

describe('the page in another language', () => {
  it('says its language and direction, and leaves the words of the document in theirs', async () => {
    const page = renderHtml(sampleReport(), sampleExtras, await loadMessages('ar'));
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<h2>الملاحظات</h2>');
    expect(page).toContain('<blockquote lang="en" dir="auto">');
    expect(page).not.toContain('Findings');
  });

  it('has dates in ISO form where no month is named', async () => {
    const page = renderHtml(sampleReport(), sampleExtras, await loadMessages('fr'));
    expect(page).toContain('Remettez le TD le <strong><bdi dir="ltr">2026-03-23</bdi></strong>');
  });
});

describe('renderSummaryHtml', () => {
  it('escapes file names, hints and addresses', () => {
    const page = renderSummaryHtml([
      {
        file: attack,
        verdict: 'failed',
        counts: { error: 0, warning: 0, info: 0, fixed: 0 },
        outputs: [attack, `${attack}.report.html`],
        report: `${attack}.report.html`,
        failure: { code: attack, hint: attack },
      },
    ]);
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<img');
  });
});

describe('html', () => {
  it('escapes strings, keeps markup, joins lists', () => {
    expect(html`<p title="${'"&'}">${[html`<b>${'<'}</b>`, 1, undefined]}</p>`.text).toBe(
      '<p title="&quot;&amp;"><b>&lt;</b>1</p>',
    );
  });

  it('replaces what HTML forbids', () => {
    expect(escapeHtml('a\u0000b\u0008c\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd');
  });
});
