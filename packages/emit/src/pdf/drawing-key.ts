import type { Drawing } from '@fg2rec/document';

/** What the picture of a drawing is called among the pictures of a document: one part may be drawn in several sizes. */
export function drawingKey({ anchor }: Drawing): string {
  return `${anchor.part}#${anchor.start}`;
}
