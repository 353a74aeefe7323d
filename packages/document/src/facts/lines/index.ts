export * from './abbreviation-line.ts';
export * from './annex-line.ts';
export * from './caption-line.ts';
export * from './heading-line.ts';
export * from './note-line.ts';
export { type LinePatterns, linePatterns } from './patterns.ts';
export * from './recommendation-line.ts';
export * from './reference-line.ts';
export * from './term-line.ts';
