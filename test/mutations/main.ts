import { join } from 'node:path';
import { convertedFixtures, printedRecommendations } from './documents.ts';
import { mutations } from './index.ts';
import { knownFindings, type MutationRun, runMutation } from './run.ts';
import { mutationTable } from './table.ts';

/** Plants every kind of defect in every document that has room for it and returns what became of each. */
export async function mutate(
  repository: string,
  only?: string,
): Promise<{ runs: MutationRun[]; table: string; misses: string[] }> {
  const documents = [
    ...(await convertedFixtures(join(repository, 'fixtures'))),
    ...(await printedRecommendations(join(repository, '../shared/corpus/itu-recommendations'))),
  ];
  const runs: MutationRun[] = [];
  for (const document of documents) {
    const known = knownFindings(document);
    for (const mutation of mutations.filter(
      ({ name, catalogue }) => only === undefined || name.includes(only) || catalogue.includes(only),
    )) {
      const run = await runMutation(mutation, document, known);
      if (run !== undefined) {
        runs.push(run);
      }
    }
  }
  const misses = runs.flatMap(({ mutation, document, found, codes, unrelated }) => [
    ...(found
      ? []
      : [
          `missed: ${mutation.name} (${mutation.catalogue.join(', ')}) in ${document}; new: ${codes.join(', ')}`,
        ]),
    ...unrelated.map((error) => `unrelated: ${mutation.name} in ${document}: ${error}`),
  ]);
  return { runs, table: mutationTable(runs), misses };
}
