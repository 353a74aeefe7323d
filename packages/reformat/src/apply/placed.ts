import type { BodyBlock } from './body-order.ts';

/** A block of the output and the part of the output it stands in. */
export interface Placed {
  readonly block: BodyBlock;
  readonly where: 'body' | 'transfer-note' | 'contents';
}
