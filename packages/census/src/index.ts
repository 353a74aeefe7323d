export * from './census.ts';
export { takeCensus } from './take-census.ts';
