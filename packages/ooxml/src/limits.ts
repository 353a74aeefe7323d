/** Bounds within which a package from a stranger is read. Every one can be raised by the caller. */
export interface Limits {
  /** Bytes of the whole file. */
  readonly fileBytes: number;
  /** Entries in the zip directory. */
  readonly entries: number;
  /** Real, unpacked bytes of one part. */
  readonly partBytes: number;
  /** Real, unpacked bytes of all parts together. */
  readonly packageBytes: number;
  /** Unpacked bytes for each packed byte of one part, looked at only above {@link ratioFloorBytes}. */
  readonly ratio: number;
  /** Parts smaller than this, unpacked, may have any ratio: small XML packs very well. */
  readonly ratioFloorBytes: number;
  /** Elements inside one another in one part. */
  readonly xmlDepth: number;
}

export const defaultLimits: Limits = {
  fileBytes: 512 * 1024 * 1024,
  entries: 10_000,
  partBytes: 256 * 1024 * 1024,
  packageBytes: 768 * 1024 * 1024,
  ratio: 200,
  ratioFloorBytes: 8 * 1024 * 1024,
  xmlDepth: 256,
};
