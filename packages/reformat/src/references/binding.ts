import { type Citation, type Division, type Facts, type Language, plainText } from '@fg2rec/document';

/** Words that lay down a requirement, as they stand in sentences. */
const requirements: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:shall|must|(?:is|are) (?:strictly )?(?:required to|prohibited from))\b/i,
  fr: /\b(?:doit|doivent|devra|devront|est tenue?s?|il est interdit)\b/i,
  es: /\b(?:debe|deben|deberán?|se prohíbe|está prohibido)\b/i,
  ru: /(?:долж(?:ен|на|но|ны)|обязан|запрещ)/iu,
  ar: /(?:يجب|يتعين|لا يجوز)/u,
  zh: /(?:必须|不得|应当|应(?![用急该对答变力]))/u,
};

/** Whether a citation stands where the text can bind: in the scope, the definitions, the clauses and the annexes. */
export function standsInBindingText({ paragraph }: Citation, facts: Facts): boolean {
  const zone = facts.zoneOf(paragraph);
  if (zone === 'table' || zone === 'code' || zone === 'formula') {
    const outermost = outermostOf(facts.divisionOf(paragraph));
    return outermost === undefined || !informative.has(outermost.kind);
  }
  return ['scope', 'definitions', 'abbreviations', 'conventions', 'normative'].includes(zone);
}

const informative: ReadonlySet<Division['kind']> = new Set([
  'appendix',
  'bibliography',
  'summary',
  'introduction',
  'front-matter',
]);

/** Whether a citation stands in a paragraph that lays down a requirement, in a text that can bind. */
export function requires(citation: Citation, facts: Facts): boolean {
  return (
    standsInBindingText(citation, facts) && requirements[facts.language].test(plainText(citation.paragraph))
  );
}

function outermostOf(division: Division | undefined): Division | undefined {
  return division?.parent === undefined ? division : outermostOf(division.parent);
}
