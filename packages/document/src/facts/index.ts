export { citationsAmong } from './citations.ts';
export { computeFacts, type FactsOptions } from './compute.ts';
export { type CoverLabel, coverLabels, labelKey } from './cover-labels.ts';
export { divisionKind, fixedKind } from './division-kind.ts';
export { loneField } from './front-page.ts';
export * from './lines/index.ts';
export { maskCharacter } from './prose.ts';
export { blocksInBookmark, coverBookmark, transferNoteBookmark } from './written-before.ts';
export { boxedBlocks, everyDivision } from './zones.ts';
