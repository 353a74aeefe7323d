import { it } from 'vitest';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { computeFacts, numberedText, plainText, type Division } from '@fg2rec/document';
import { readWord } from '@fg2rec/ingest';
import { openPackage } from '@fg2rec/ooxml';
import { vocabulary } from '@fg2rec/rulebook';
import { libreOfficeText } from './support/judges.ts';
import { finalView } from './support/final-view.ts';
import { coverage } from './support/words.ts';
import { fg2rec } from './support/run.ts';
it('dbg', async () => {
  for (const file of (process.env.DBG ?? '').split('|')) {
    const d = '/tmp/w/lead/dbg/' + basename(file).replace(/\W/g, '_'); mkdirSync(d, { recursive: true });
    const r = await fg2rec('convert', file, '--out', d, '--formats', 'td-docx,json');
    const fin = join(d, 'src.docx'); writeFileSync(fin, finalView(await openPackage(readFileSync(file), 'x')).save());
    const td = join(d, basename(file).replace(/\.[^.]*$/, '') + '.td.docx');
    const t = await libreOfficeText([fin, td]);
    const facts = computeFacts(await readWord(readFileSync(file), 'x'), vocabulary);
    const lines: string[] = facts.titleBlock.all.map(plainText);
    const visit = (v: Division): void => { if (v.heading) lines.push(...numberedText(v.heading).split('\n'), ...plainText(v.heading).split('\n')); v.children.forEach(visit); };
    facts.divisions.forEach(visit);
    writeFileSync(join(d,'src.txt'), t.get(fin) ?? ''); writeFileSync(join(d,'td.txt'), t.get(td) ?? '');
    const c = coverage(t.get(fin) ?? '', t.get(td) ?? '', lines);
    console.log(basename(file), r.code, c.words, c.kept, c.inOrder, JSON.stringify((c as any).disorder ?? []), c.missing.slice(0, 20));
  }
});
