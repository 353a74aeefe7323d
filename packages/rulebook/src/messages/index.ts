export * from './load.ts';
export * from './messages.ts';
export * from './say.ts';
