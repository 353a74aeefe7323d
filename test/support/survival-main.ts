import {
  faultsOfLine,
  type SurvivalLine,
  survivalFiles,
  survivalHead,
  survivalLines,
  survivalRow,
  totalRow,
} from './survival-table.ts';

/** `pnpm survival FOLDER|FILE... [options of convert]`: a line for each file, what is wrong, the sum of all. */
const given = process.argv.slice(2).filter((argument) => argument !== '--');
const options = given.filter((argument) => argument.startsWith('--'));
const paths = given.filter((argument) => !argument.startsWith('--'));
if (paths.length === 0) {
  process.stderr.write('Which folder? pnpm survival FOLDER|FILE... [--keep-revisions] [--view=original]\n');
  process.exit(2);
}
const lines: SurvivalLine[] = [];
process.stdout.write(`${survivalHead}\n`);
for (const path of paths) {
  await survivalLines(survivalFiles(path), options, (line) => {
    process.stdout.write(`${survivalRow(line, path)}\n`);
    lines.push(line);
  });
}
const faulty = lines.filter((line) => faultsOfLine(line).length > 0);
for (const line of faulty) {
  const faults = faultsOfLine(line);
  const shown = faults.slice(0, 12).map((fault) => `  ${fault}\n`);
  const rest = faults.length > 12 ? `  and ${faults.length - 12} more\n` : '';
  process.stdout.write(`\n${line.file}\n${shown.join('')}${rest}`);
}
const verdict =
  faulty.length === 0
    ? 'no unexplained loss and no new fault'
    : `${faulty.length} with a loss or a new fault`;
process.stdout.write(`\n${verdict}\n${survivalHead}\n${totalRow(lines)}\n`);
process.exitCode = faulty.length === 0 ? 0 : 1;
