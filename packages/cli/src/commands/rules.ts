import { listRules } from '@fg2rec/check';
import { languages } from '@fg2rec/document';
import { citationText, loadMessages, sayIn } from '@fg2rec/rulebook';
import { exitCodes } from '../exit.ts';
import { print } from '../print.ts';

/** @returns the exit code */
export async function runRules(given: Readonly<Record<string, unknown>>): Promise<number> {
  const messages = await loadMessages(languages.find((language) => language === given.reportLang) ?? 'en');
  const say = sayIn(messages);
  const rules = listRules();
  if (given.format === 'json') {
    await print(`${JSON.stringify(rules, null, 2)}\n`);
    return exitCodes.clean;
  }
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const codeWidth = Math.max(...rules.map(({ catalogue }) => (catalogue[0] ?? '').length));
  const lines = rules.map(({ id, catalogue, severity, title, citation }) =>
    [
      (catalogue[0] ?? '').padEnd(codeWidth),
      id.padEnd(idWidth),
      severity.padEnd('warning'.length),
      `${messages.rules[id]?.title ?? title} (${citationText(citation, say)})`,
    ].join('  '),
  );
  await print(`${lines.join('\n')}\n`);
  return exitCodes.clean;
}
