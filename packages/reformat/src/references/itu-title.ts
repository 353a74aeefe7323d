const recommendation =
  '(?:Recommendations?|Recs?\\.?|Recommandations?|Recomendaci(?:ón|ones)|Рекомендаци[ия])';
const union = '(?:ITU|UIT|МСЭ)-[TRТ]';
const number = '[A-Z]{1,3}\\.[\\w.]*\\w(?:-series)?(?:\\/[A-Z]\\.[\\w.]*\\w)?';
const amendment = '(?:,? (?:Amd|Amendment|Cor|Corrigendum)\\.? ?\\d+)?';
const edition = '(?: ?\\([\\d/-]{4,7}\\)| ?\\([A-Z]\\w+ \\d{4}\\))?';
const head = new RegExp(
  `^(?:${recommendation} ${union} |${union} ${recommendation} |${union} )${number}${edition}${amendment}${edition}(?: \\| ISO/IEC \\d+(?:-\\d+)*(?::\\d{4})?)?, (?=\\p{Lu})`,
  'u',
);

/** Where the title of a Recommendation stands in an entry that names it in full: after number, year and comma. */
export function ituTitle(text: string): { readonly from: number; readonly to: number } | undefined {
  const found = head.exec(text.replace(/[\u2010\u2011]/g, '-').replace(/\u00a0/g, ' '));
  if (found === null) {
    return undefined;
  }
  const from = found[0].length;
  const rest = text.slice(from).replace(/\s*[<(]?(?:https?:\/\/|www\.)\S+\s*$/, '');
  const title = rest.replace(/[\s.,;]+$/, '');
  return /^["“«]|["”»]$|\.\s+\p{Lu}/u.test(title) || title.length < 3
    ? undefined
    : { from, to: from + title.length };
}
