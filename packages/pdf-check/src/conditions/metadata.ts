import type { Violation } from '../finding.ts';
import { dictEntry, isTrue, textEntry } from '../objects.ts';
import type { PdfFile } from '../open-file.ts';

/** Title, its display, the identifier and the language: ISO 14289-1 clauses 5, 7.1 and 7.2. */
export function metadata({ catalog, metadata: xmp }: PdfFile): Violation[] {
  const violations: Violation[] = [];
  const say = (check: string, matterhorn: string, clause: string, message: string): void => {
    violations.push({ check, matterhorn, clause, message });
  };
  if (xmp === '') {
    say('metadata', '06-001', '7.1', 'The file has no XMP metadata.');
  } else {
    if (identifier(xmp) === undefined) {
      say(
        'ua-identifier',
        '06-002',
        '5',
        'The metadata do not say that the file is PDF/UA-1 (pdfuaid:part).',
      );
    }
    if (!hasTitle(xmp)) {
      say('title', '06-003', '7.1', 'The metadata have no title (dc:title).');
    }
  }
  if (!isTrue(dictEntry(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) {
    say(
      'display-title',
      '07-001',
      '7.1',
      'The window shows the file name and not the title (DisplayDocTitle).',
    );
  }
  const language = textEntry(catalog, 'Lang');
  if (language === undefined || language.trim() === '') {
    say('language', '11-006', '7.2', 'The file does not say its language (Lang).');
  } else if (!/^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(language)) {
    say('language', '11-006', '7.2', `"${language}" is no language tag.`);
  }
  return violations;
}

/** The part of ISO 14289 that the metadata claim, as attribute or as element. */
export function identifier(xmp: string): string | undefined {
  return /pdfuaid:part\s*(?:=\s*["']\s*|>\s*)(\d+)/.exec(xmp)?.[1];
}

/** The part and level of ISO 19005 that the metadata claim, such as `3A`. */
export function archiveLevel(xmp: string): string | undefined {
  const part = /pdfaid:part\s*(?:=\s*["']\s*|>\s*)(\d+)/.exec(xmp)?.[1];
  const level = /pdfaid:conformance\s*(?:=\s*["']\s*|>\s*)([A-Za-z])/.exec(xmp)?.[1] ?? '';
  return part === undefined ? undefined : part + level;
}

function hasTitle(xmp: string): boolean {
  const title = /<dc:title\b[^>]*>([\s\S]*?)<\/dc:title>/.exec(xmp)?.[1] ?? '';
  const simple = /dc:title\s*=\s*["']([^"']*)["']/.exec(xmp)?.[1] ?? '';
  return (title.replace(/<[^>]*>/g, '') + simple).trim() !== '';
}
