/** The sentences of a text; abbreviations such as "e.g." and numbers such as "6.2" end none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?。！？])(?<!\b(?:e\.g|i\.e|cf|etc|vs|Fig|No|Rec|Vol|pp|al|ed|Std|Inc|Ltd)\.)\s+(?=[\p{Lu}\p{Lo}"“(])/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
