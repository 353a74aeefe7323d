/** English words that lay down a requirement. "must" and "shall" in quotation marks are talked about, not used. */
const requirement =
  /(?<!["“'‘])\b(shall(?: not)?|must(?: not)?|(?:is|are) (?:strictly )?(?:required to|prohibited from))\b(?!["”'’])/i;

/** The first requirement word of an English text, with its place. */
export function requirementIn(text: string): { word: string; from: number; to: number } | undefined {
  const match = requirement.exec(text);
  return match === null
    ? undefined
    : { word: match[0], from: match.index, to: match.index + match[0].length };
}
