import type { Deliverable, Facts } from '@fg2rec/document';
import { escapeAttribute, escapeText } from '@fg2rec/ooxml';
import { orientedBlocks } from '../markdown/sections.ts';
import { type ExportedText, openWriting } from '../markdown/write-markdown.ts';
import { blocksToHtml } from './blocks.ts';

/** A Word deliverable as one page of semantic HTML; pictures lie in a folder beside it. */
export async function writeHtml(
  deliverable: Deliverable,
  facts: Facts,
  folder: string,
  mathml: (latex: string) => string | undefined,
): Promise<ExportedText> {
  const { writing, pictures, remarks } = await openWriting(deliverable, facts, folder);
  const options = { mathml, noteLinks: true };
  const stretches = orientedBlocks(deliverable).map(({ orientation, blocks }) => {
    const html = blocksToHtml(blocks, writing, options);
    return orientation === 'landscape' && html !== ''
      ? `<section class="landscape">\n${html}\n</section>`
      : html;
  });
  const body = stretches.filter((html) => html !== '').join('\n');
  const notes: string[] = [];
  for (let at = 0; at < writing.usedNotes.length; at += 1) {
    const key = writing.usedNotes[at] ?? '';
    const content = blocksToHtml(writing.notes.get(key)?.children ?? [], writing, options);
    notes.push(`<li id="note-${escapeAttribute(key)}">${content}</li>`);
  }
  const title = facts.titleBlock.title ?? facts.cover.fields.title?.value ?? deliverable.source.name;
  const direction = facts.language === 'ar' ? 'rtl' : 'ltr';
  const text = `<!doctype html>
<html lang="${facts.language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>body{max-width:45rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 serif}table{border-collapse:collapse}td,th{border:1px solid;padding:.2rem .4rem;vertical-align:top}img{max-width:100%}.list-item{margin-inline-start:2rem}@page wide{size:landscape}.landscape{page:wide}</style>
</head>
<body>
<main>
${body}
</main>
${notes.length === 0 ? '' : `<section aria-label="Notes"><ol>\n${notes.join('\n')}\n</ol></section>\n`}</body>
</html>
`;
  return { text, pictures, remarks };
}
