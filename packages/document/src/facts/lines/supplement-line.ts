const designation = '(?:\\d+|\\[[^\\]]{1,20}\\]|<[^>]{1,20}>)';
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?:ITU-T )?(?:[A-Z][- ]series .*)?(?:draft (?:new |revised )?|projet de (?:nouveau )?|proyecto de (?:nuevo )?)?(?:Supplement|Supplément|Suplemento)\\s+(?:\\d|${designation}\\s)`,
    'iu',
  ),
  new RegExp(`^(?:проект (?:нового )?)?Добавлени[ея]\\s+${designation}\\s+к\\s`, 'iu'),
  new RegExp(`^(?:مشروع )?الإضافة\\s+${designation}(?:\\s|$)`, 'u'),
  new RegExp(`^(?:ITU-T\\s*)?[A-Z\\[][^建]{0,20}系列建议书\\s*(?:[–—-]\\s*)?增补\\s*${designation}`, 'u'),
];

/** `Supplement 6 to ITU-T J-series Recommendations` in six languages, its number perhaps yet to be given. */
export function isSupplementNumber(text: string): boolean {
  const line = text
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return forms.some((form) => form.test(line));
}
