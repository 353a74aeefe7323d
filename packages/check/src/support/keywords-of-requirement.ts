/** The keywords of requirement that ITU-T texts declare in clause 5, with the sentences that declare them (Y.3507, J.1108). */
export interface RequirementKeyword {
  readonly keyword: string;
  /** Uses in the text. */
  readonly use: RegExp;
  /** Known declarations; the first is to be written. */
  readonly declarations: readonly string[];
}

export const requirementKeywords: readonly RequirementKeyword[] = [
  {
    keyword: 'is required to',
    use: /\b(?:is|are) required to\b/i,
    declarations: [
      'The keywords "is required to" indicate a requirement which must be strictly followed and from which no deviation is permitted if conformance to this document is to be claimed.',
      'The keywords "is required to" indicate a requirement which must be strictly followed and from which no deviation is permitted, if conformance to this Recommendation is to be claimed.',
    ],
  },
  {
    keyword: 'is prohibited from',
    use: /\b(?:is|are) prohibited from\b/i,
    declarations: [
      'The keywords "is prohibited from" indicate a requirement which must be strictly followed and from which no deviation is permitted if conformance to this document is to be claimed.',
    ],
  },
  {
    keyword: 'is recommended',
    use: /\b(?:is|are) recommended\b/i,
    declarations: [
      'The keywords "is recommended" indicate a requirement which is recommended but which is not absolutely required. Thus this requirement need not be present to claim conformance.',
    ],
  },
  {
    keyword: 'is not recommended',
    use: /\b(?:is|are) not recommended\b/i,
    declarations: [
      'The keywords "is not recommended" indicate a requirement which is not recommended but which is not specifically prohibited. Thus, conformance with this specification can still be claimed even if this requirement is present.',
    ],
  },
  {
    keyword: 'can optionally',
    use: /\bcan optionally\b/i,
    declarations: [
      'The keywords "can optionally" indicate an optional requirement which is permissible, without implying any sense of being recommended. This term is not intended to imply that the vendor\'s implementation must provide the option and the feature can be optionally enabled by the network operator/service provider. Rather, it means the vendor may optionally provide the feature and still claim conformance with the specification.',
    ],
  },
];
