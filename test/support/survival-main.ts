import {
  isClean,
  type SurvivalLine,
  survivalFiles,
  survivalHead,
  survivalLines,
  survivalRow,
} from './survival-table.ts';

/** `pnpm survival FOLDER|FILE... [options of convert]`: a line for each file, then what is wrong. */
const given = process.argv.slice(2).filter((argument) => argument !== '--');
const options = given.filter((argument) => argument.startsWith('--'));
const paths = given.filter((argument) => !argument.startsWith('--'));
if (paths.length === 0) {
  process.stderr.write('Which folder? pnpm survival FOLDER|FILE... [--keep-revisions] [--view=original]\n');
  process.exit(2);
}
const faulty: SurvivalLine[] = [];
let converted = 0;
process.stdout.write(`${survivalHead}\n`);
for (const path of paths) {
  await survivalLines(survivalFiles(path), options, (line) => {
    process.stdout.write(`${survivalRow(line, path)}\n`);
    converted += line.refused === undefined ? 1 : 0;
    if (!isClean(line)) {
      faulty.push(line);
    }
  });
}
for (const { file, losses, sdk = [], schema = [], lints = [] } of faulty) {
  const faults = [...losses, ...sdk, ...schema, ...lints];
  process.stdout.write(
    `\n${file}\n${faults
      .slice(0, 12)
      .map((fault) => `  ${fault}\n`)
      .join('')}${faults.length > 12 ? `  and ${faults.length - 12} more\n` : ''}`,
  );
}
process.stdout.write(
  `\n${converted} converted; ${faulty.length === 0 ? 'no unexplained loss and no new fault' : `${faulty.length} with a loss or a new fault`}\n`,
);
process.exitCode = faulty.length === 0 ? 0 : 1;
