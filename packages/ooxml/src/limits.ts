/** Bounds within which a package from a stranger is read. Every one can be raised by the caller. */
export interface Limits {
  /** Bytes of the whole file. */
  readonly fileBytes: number;
  /** Entries in the zip directory. */
  readonly entries: number;
  /** Unpacked bytes of one part: as its entry declares them, and as they really are. */
  readonly partBytes: number;
  /** Unpacked bytes of all parts together, declared and real. */
  readonly packageBytes: number;
  /** Unpacked bytes for each packed byte of one part, looked at only above {@link ratioFloorBytes}. */
  readonly ratio: number;
  /** Parts smaller than this, unpacked, may have any ratio: small XML packs very well. */
  readonly ratioFloorBytes: number;
  /** Elements inside one another in one part. */
  readonly xmlDepth: number;
  /** Tables inside one another. */
  readonly tableDepth: number;
  /** Paragraphs of the text, its notes, comments, headers and footers. */
  readonly paragraphs: number;
  /** Levels that the lists of a document define, those of all lists together. */
  readonly numberingLevels: number;
  /** Tracked changes. */
  readonly revisions: number;
  /** Arguments of formula structures inside one another: the fraction in the root in the exponent. */
  readonly mathsDepth: number;
  /** Width by height of one picture: what lies above is kept, but not drawn. */
  readonly picturePixels: number;
  /** Records of one EMF or WMF picture: what has more is kept, but not drawn. */
  readonly metafileRecords: number;
}

export const defaultLimits: Limits = {
  fileBytes: 512 * 1024 * 1024,
  entries: 10_000,
  partBytes: 256 * 1024 * 1024,
  packageBytes: 768 * 1024 * 1024,
  ratio: 200,
  ratioFloorBytes: 8 * 1024 * 1024,
  xmlDepth: 256,
  tableDepth: 30,
  paragraphs: 1_000_000,
  numberingLevels: 200_000,
  revisions: 500_000,
  mathsDepth: 50,
  picturePixels: 50_000_000,
  metafileRecords: 500_000,
};

/** For a package that fg2rec has written itself: only what is drawn of it stays bounded. */
export function limitsOfOwnFiles({ picturePixels, metafileRecords }: Limits = defaultLimits): Limits {
  const none = Number.MAX_SAFE_INTEGER;
  return {
    fileBytes: none,
    entries: none,
    partBytes: none,
    packageBytes: none,
    ratio: none,
    ratioFloorBytes: none,
    xmlDepth: none,
    tableDepth: none,
    paragraphs: none,
    numberingLevels: none,
    revisions: none,
    mathsDepth: none,
    picturePixels,
    metafileRecords,
  };
}

/** What to do where a limit is too low for a file that is none of an attacker. */
export function howToRaise(limit: keyof Limits): string {
  return `Where the file can be trusted, raise the limit: --limit ${limit}=NUMBER.`;
}
