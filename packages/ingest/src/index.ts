export * from './mammoth-text.ts';
export * from './read-word.ts';
