export * from './mammoth-text.ts';
export * from './read-word.ts';
export { symbolCharacter } from './symbols.ts';
