import { listRules, ruleById, rulePage } from '@fg2rec/check';
import { fail } from '@fg2rec/ooxml';
import { exitCodes } from '../exit.ts';
import { print } from '../print.ts';

/**
 * Prints what a rule asks, why, and what it finds; a catalogue code explains every rule of that code.
 * @throws Fg2recError rule-unknown, with the names that come near
 */
export async function runExplain(name: string): Promise<number> {
  const wanted = name.trim().toLowerCase();
  const byId = ruleById(wanted);
  const found =
    byId === undefined
      ? listRules()
          .filter(({ catalogue }) => catalogue.some((code) => code.toLowerCase() === wanted))
          .flatMap(({ id }) => ruleById(id) ?? [])
      : [byId];
  if (found.length === 0) {
    const near = listRules()
      .map(({ id }) => id)
      .filter((id) => id.includes(wanted) || wanted.includes(id.slice(id.indexOf('/') + 1)))
      .slice(0, 5);
    fail(
      'rule-unknown',
      name,
      near.length === 0
        ? 'There is no such rule. See: fg2rec rules.'
        : `There is no such rule. Perhaps: ${near.join(', ')}.`,
    );
  }
  await print(found.map((rule) => rulePage(rule)).join('\n---\n\n'));
  return exitCodes.clean;
}
