import type { Language } from '@fg2rec/document';

/** How texts say whose definition an entry of clause 3 is. */
export interface SourceWords {
  /** The label of a source: "Source: …". */
  readonly label: string;
  /** What leads from a definition to its source: "as defined in …". */
  readonly defined: string;
  /** Shorter words that do so inside parentheses only: "(see …)". */
  readonly pointer: string;
  /** The definition is not as its source has it, and so defined here. */
  readonly changed: RegExp;
  /** A tag after one of these belongs to the sentence: "that follows the model of [ITU-T X.1]". */
  readonly joining: RegExp;
}

/** In Arabic and Chinese a tag is a source only where it stands outside the sentence. */
const always = /$/;

export const sourceWords: Readonly<Record<Language, SourceWords>> = {
  en: {
    label: 'sources?|origin',
    defined: '(?:as )?(?:defined|specified|given) (?:in|by)|(?:taken|quoted|reproduced) from',
    pointer: 'see(?: also)?|cf\\.?|from|according to|in|per',
    changed: /\b(?:modified|modifies|adapted|based on|derived|amended|adjusted|simplified|extended)\b/i,
    joining:
      /\b(?:of|in|by|to|with|from|per|and|or|via|under|see|using|use[sd]?|follow(?:s|ing)?|is|are|the|an?|as|than|for|on|at|against|within|into|through|between|like|called|describe[sd]?|defines?|defined|specif(?:y|ies|ied)|given|meets?|e\.g\.|i\.e\.)[,:]?$/i,
  },
  fr: {
    label: 'sources?',
    defined:
      '(?:tel(?:le)?s? que |comme )?(?:définie?s?|spécifiée?s?) (?:dans|par)|(?:tirée?s?|extraite?s?) d[eu]',
    pointer: "voir(?: aussi)?|cf\\.?|selon|d'après",
    changed: /\b(?:modifié|adapté|fondé|basé|dérivé|inspiré)/i,
    joining:
      /(?:^|\s)(?:de|du|des|dans|par|à|au|aux|avec|selon|et|ou|la|les?|est|sont|que|pour|sur|en|voir|définie?s?)[,:]?$/i,
  },
  es: {
    label: 'fuentes?',
    defined:
      '(?:tal como se |según se |como se )?(?:define|especifica|definid[oa]s?|especificad[oa]s?) en|(?:tomad[oa]|extraíd[oa]) de',
    pointer: 'véase(?: también)?|cf\\.?|según|de',
    changed: /(?:modificad|adaptad|basad|derivad)/i,
    joining:
      /(?:^|\s)(?:de|del|en|por|a|al|con|según|y|o|el|las?|los|es|son|que|para|sobre|véase|definid[oa]s?)[,:]?$/i,
  },
  ru: {
    label: 'источники?',
    defined: '(?:как )?(?:определен|определён)[оаы]? в|(?:взято|заимствовано) из|согласно определению в',
    pointer: 'см\\.(?: также)?|из|согласно',
    changed: /(?:измен|адаптир|на основе|основан|с поправк)/iu,
    joining: /(?:^|\s)(?:в|из|с|со|по|и|или|для|от|к|на|о|об|см\.|как|согласно)[,:]?$/iu,
  },
  ar: {
    label: 'المصدر|المرجع',
    defined: '(?:كما |على النحو )?(?:هو |هي )?(?:المعر[ّ]?فة?|معر[ّ]?فة?|المحددة?|محددة?|ورد|وردت|الوارد) في',
    pointer: 'انظر(?: أيضاً)?|من|وفقاً ل',
    changed: /(?:معد[ّ]?ل|بتصرف|استناد|مقتبس)/u,
    joining: always,
  },
  zh: {
    label: '来源|出处|源自',
    defined: '(?:定义)?(?:引自|摘自|见于|参见)|如',
    pointer: '见|参见|参考|引自|摘自|依据|根据',
    changed: /(?:修改|改编|改写|基于)/u,
    joining: always,
  },
};
