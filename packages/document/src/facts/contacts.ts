import type { Contact } from '../facts.ts';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/u;
const telephone =
  /(?:Tel|Tél|Tlf|Phone|Mobile|Тел|Телефон|电话|電話|الهاتف)[^:\uff1a+\d\n]{0,12}[:\uff1a]?\s*(\+?[\d\u0660-\u0669][\d\u0660-\u0669 ().\u00a0-]{4,}\d)/iu;
const contactLabel =
  /^(?:Tel|Tél|Fax|Phone|Mobile|E-?mail|Courriel|Correo|Тел|Факс|Эл\. почта|电话|传真|電話|电子邮件|الهاتف|الفاكس|البريد)/iu;
/** Some authors write everything on one line: "Fiji Tel: +679 555 01 42". */
const labelInLine =
  /\s+(?:Tel|Tél|Fax|Phone|Mobile|E-?mail|Courriel|Correo(?:-e)?|Тел|Факс|Эл\. почта|电话|传真|電話|电子邮件|الهاتف|الفاكس|البريد[^:]*)\.?\s*[:\uff1a][\s\S]*$/iu;
/** They keep a telephone number in order within Arabic, and belong to no word. */
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const blank = /^[<[]|^(?:insert (?:contact )?(?:name|organization|country)|name|organization|country)$/iu;

/**
 * A contact from the cells right of its label. The first cell has name, organization and country on lines of their own
 * (or organization and country on one line, with a comma); the second has telephone and e-mail.
 *
 * @param cells each the lines of one cell
 * @returns undefined for the unfilled rows of a template
 */
export function contactOf(cells: readonly (readonly string[])[]): Contact | undefined {
  const lines = cells.flat().map((line) => line.replace(directionMarks, '').replace(/\s+/g, ' ').trim());
  const everything = lines.join('\n');
  const people = lines
    .map((line) => line.replace(labelInLine, '').trim())
    .filter((line) => line !== '' && !contactLabel.test(line) && !email.test(line) && !blank.test(line));
  const [name, ...rest] = people;
  if (name === undefined) {
    return undefined;
  }
  const mail = email.exec(everything)?.[0];
  const phone = telephone.exec(everything)?.[1]?.trim();
  return {
    name: trimmed(name),
    ...affiliation(rest),
    ...(phone === undefined ? {} : { telephone: phone }),
    ...(mail === undefined || mail === 'a@b.com' ? {} : { email: mail }),
  };
}

/** The last line is the country; on a single line, what follows the last comma. */
function affiliation(lines: readonly string[]): Pick<Contact, 'organization' | 'country'> {
  const last = lines.at(-1);
  if (last === undefined) {
    return {};
  }
  const comma = last.replace(/^\((.*)\)$/, '$1');
  const at = comma.lastIndexOf(',');
  if (at > 0 && at < comma.length - 1) {
    const organization = [...lines.slice(0, -1), comma.slice(0, at)].map(trimmed).join(', ');
    return { organization, country: trimmed(comma.slice(at + 1)) };
  }
  return lines.length === 1
    ? { organization: trimmed(last) }
    : { organization: lines.slice(0, -1).map(trimmed).join(', '), country: trimmed(last) };
}

function trimmed(line: string): string {
  return line.replace(/^[\s,;]+|[\s,;\uff0c]+$/g, '');
}
