import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { restored, share } from './restore.ts';

/** Prints how much of each printed text comes back: `print-figures FILE… [--differences]`. */
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const tellsAll = process.argv.includes('--differences');
const printed =
  given.length > 0
    ? given
    : defaultFiles(join(process.cwd(), '..', 'shared', 'corpus', 'itu-recommendations'));
if (printed.length === 0) {
  console.log('No printed texts are here: name one or more .docx files.');
}
for (const file of printed) {
  const result = await restored(file);
  const { blocks, back, crossReferences, crossReferencesRight, differences } = result;
  console.log(
    `${share(result).toFixed(1).padStart(5)} %  ${back} of ${blocks} blocks back, ${crossReferencesRight} of ${crossReferences} cross-references right  ${basename(file)}`,
  );
  for (const { what, text, expected, found } of tellsAll ? differences : []) {
    console.log(`         ${what}: ${expected ?? ''}${found === undefined ? '' : ` -> ${found}`}  ${text}`);
  }
}

function defaultFiles(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.docx'))
        .map((name) => join(folder, name))
    : [];
}
