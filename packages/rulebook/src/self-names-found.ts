import type { Language } from '@fg2rec/document';

/** A way in which a text names itself, and what a Recommendation says in its place. */
export interface SelfNaming {
  /** With flag g; a replacement may use its groups. */
  readonly pattern: RegExp;
  /** Absent where the words do not tell which case or form is meant. */
  readonly replacement?: string;
  /** The words may well mean something else, or are common in Recommendations too. */
  readonly isWeak?: boolean;
}

const technical = '(?:[Tt]echnical )?';
const group = '(?:[Ff]ocus [Gg]roup |FG )?';

/**
 * How deliverables of focus groups and of other bodies name themselves, with "this Recommendation" in the same case and
 * gender (Supplement A.Sup5; Author's guide clauses 8.2 to 8.4).
 */
export const selfNamings: Readonly<Record<Language, readonly SelfNaming[]>> = {
  en: [
    {
      pattern: new RegExp(
        `\\b(?:([Tt])his|([Tt])he present) (?:ITU-T )?${group}(?:[Tt]echnical (?:[Rr]eport|[Ss]pecification|[Pp]aper)|[Dd]eliverable|[Ww]hite [Pp]aper)(?![\\w-])`,
        'g',
      ),
      replacement: '$1$2his Recommendation',
    },
    {
      pattern: new RegExp(
        `\\b([Tt])he present ${technical}(?:[Rr]eport|[Ss]pecification|[Ss]tandard|[Dd]ocument)\\b`,
        'g',
      ),
      replacement: '$1his Recommendation',
    },
    {
      pattern: /\b([Tt])his (?:Report|Specification|Standard|[Dd]ocument)(?![\w-])/g,
      replacement: '$1his Recommendation',
      isWeak: true,
    },
  ],
  fr: [
    {
      pattern: /\b([Dd])u présent (?:document|rapport technique|rapport|livrable)(?!\p{L})/gu,
      replacement: '$1e la présente Recommandation',
    },
    {
      pattern: /(?<!\p{L})([Aa])u présent (?:document|rapport technique|rapport|livrable)(?!\p{L})/gu,
      replacement: 'à la présente Recommandation',
    },
    {
      pattern: /(?<!\p{L})([Ll])e présent (?:document|rapport technique|rapport|livrable)(?!\p{L})/gu,
      replacement: '$1a présente Recommandation',
    },
    {
      pattern: /(?<!\p{L})([Cc])e (?:rapport technique|livrable)(?!\p{L})/gu,
      replacement: '$1ette Recommandation',
    },
    {
      pattern:
        /(?<!\p{L})([Ll]a présente|[Cc]ette) (?:spécification technique|spécification|publication)(?!\p{L})/gu,
      replacement: '$1 Recommandation',
    },
    { pattern: /(?<!\p{L})([Cc])e document(?!\p{L})/gu, replacement: '$1ette Recommandation', isWeak: true },
  ],
  es: [
    {
      pattern: /(?<!\p{L})([Dd])el presente (?:documento|informe técnico|informe|entregable)(?!\p{L})/gu,
      replacement: '$1e la presente Recomendación',
    },
    {
      pattern: /(?<!\p{L})([Aa])l presente (?:documento|informe técnico|informe|entregable)(?!\p{L})/gu,
      replacement: '$1 la presente Recomendación',
    },
    {
      pattern: /(?<!\p{L})El presente (?:documento|informe técnico|informe|entregable)(?!\p{L})/gu,
      replacement: 'La presente Recomendación',
    },
    {
      pattern: /(?<!\p{L})el presente (?:documento|informe técnico|informe|entregable)(?!\p{L})/gu,
      replacement: 'la presente Recomendación',
    },
    {
      pattern: /(?<!\p{L})([Ee])ste (?:informe técnico|entregable)(?!\p{L})/gu,
      replacement: '$1sta Recomendación',
    },
    {
      pattern:
        /(?<!\p{L})([Ll]a presente|[Ee]sta) (?:especificación técnica|especificación|publicación)(?!\p{L})/gu,
      replacement: '$1 Recomendación',
    },
    { pattern: /(?<!\p{L})([Ee])ste documento(?!\p{L})/gu, replacement: '$1sta Recomendación', isWeak: true },
  ],
  ru: [
    {
      pattern:
        /(?<!\p{L})([Нн])астояще(?:го|му|м) (?:техническо(?:го|му|м) )?(?:документ|отчет|отчёт)[ауе](?!\p{L})/gu,
      replacement: '$1астоящей Рекомендации',
    },
    {
      pattern: /(?<!\p{L})([Нн])астоящим (?:техническим )?(?:документ|отчет|отчёт)ом(?!\p{L})/gu,
      replacement: '$1астоящей Рекомендацией',
    },
    {
      pattern: /(?<!\p{L})([Нн])астоящей (?:технической )?(?:спецификации|публикации)(?!\p{L})/gu,
      replacement: '$1астоящей Рекомендации',
    },
    // Subject or object: the words do not tell.
    { pattern: /(?<!\p{L})[Нн]астоящий (?:технический )?(?:документ|отчет|отчёт)(?!\p{L})/gu },
    { pattern: /(?<!\p{L})(?:[Ээ]тот|[Дд]анный) (?:технический отчет|документ)(?!\p{L})/gu, isWeak: true },
  ],
  ar: [
    { pattern: /هذا التقرير(?: التقني)?(?!\p{L})/gu, replacement: 'هذه التوصية' },
    { pattern: /هذه المواصفة(?: التقنية)?(?!\p{L})/gu, replacement: 'هذه التوصية' },
    { pattern: /هذه الوثيقة(?!\p{L})|هذا المستند(?!\p{L})/gu, replacement: 'هذه التوصية', isWeak: true },
  ],
  zh: [
    { pattern: /本(?:技术报告|技术规范|技术文件|报告|规范|交付成果|可交付成果)/gu, replacement: '本建议书' },
    { pattern: /本(?:文件|文档)/gu, replacement: '本建议书', isWeak: true },
  ],
};

/** "This Recommendation" as it stands in sentences, for texts that are none. */
export const recommendationNamings: Readonly<Record<Language, RegExp>> = {
  en: /\b[Tt]his (?:ITU-T )?Recommendation\b(?! \|)/g,
  fr: /(?<!\p{L})(?:[Ll]a présente|[Cc]ette) Recommandation(?!\p{L})/gu,
  es: /(?<!\p{L})(?:[Ll]a presente|[Ee]sta) Recomendación(?!\p{L})/gu,
  ru: /(?<!\p{L})(?:[Нн]астоящей|[Дд]анной) Рекомендации(?!\p{L})/gu,
  ar: /هذه التوصية(?!\p{L})/gu,
  zh: /本建议书/gu,
};
