import { entryMutations } from './entries.ts';
import { figureMutations } from './figures.ts';
import { frontMutations } from './front.ts';
import type { Mutation } from './mutation.ts';
import { referenceMutations } from './references.ts';
import { structureMutations } from './structure.ts';
import { wordingMutations } from './wording.ts';

/** Every kind of defect that is planted. */
export const mutations: readonly Mutation[] = [
  ...structureMutations,
  ...frontMutations,
  ...referenceMutations,
  ...entryMutations,
  ...wordingMutations,
  ...figureMutations,
];
