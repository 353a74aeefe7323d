import { fail } from '@fg2rec/ooxml';

/**
 * Rows of a CSV text: RFC 4180, with comma, semicolon or tab as the separator, whichever the first line has most of.
 * @throws Fg2recError manifest-invalid for a quotation mark that is not closed.
 */
export function parseCsv(text: string, where: string): string[][] {
  const body = text.replace(/^\ufeff/, '');
  const separator = separatorOf(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < body.length; index++) {
    const character = body[index] ?? '';
    if (quoted) {
      if (character !== '"') {
        cell += character;
      } else if (body[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else {
        quoted = false;
      }
    } else if (character === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (character !== '\r') {
      cell += character;
    }
  }
  if (quoted) {
    fail('manifest-invalid', where, 'A quotation mark (") is opened and not closed.');
  }
  rows.push([...row, cell]);
  return rows
    .map((cells) => cells.map((value) => value.trim()))
    .filter((cells) => cells.some((value) => value !== ''));
}

function separatorOf(text: string): string {
  const line = text.split('\n')[0] ?? '';
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: line.split(separator).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

/** A CSV text with commas and CRLF. A cell that a spreadsheet would take for a formula gets an apostrophe. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(writtenCell).join(',')}\r\n`).join('');
}

function writtenCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
