import { Command, InvalidArgumentError, Option } from 'commander';
import { thresholds } from './exit.ts';
import { conversionOptions, readingOptions } from './option-list.ts';
import { version } from './version.ts';

/**
 * The command line. Commands are loaded when they run, so that help comes at once.
 * Commander exits with 1 where it is misused; the contract says 2, so it throws instead.
 */
export function buildProgram(): Command {
  const program = new Command('fg2rec')
    .description(
      'Turns Focus Group deliverables (Word) into TD-ready draft Recommendations in the ITU-T template, ' +
        'an accessible PDF, and a conformance report that cites the clause behind every finding.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(fg2rec --help shows what there is)')
    .exitOverride()
    .addHelpText('after', programExamples);
  program.addCommand(convertCommand());
  program.addCommand(checkCommand());
  program.addCommand(batchCommand());
  program.addCommand(rulesCommand());
  program.addCommand(workerCommand(), { hidden: true });
  return program;
}

function convertCommand(): Command {
  const command = subcommand('convert')
    .description('Convert deliverables: TD in Word and PDF, and a conformance report.')
    .argument('<file...>', 'Word files (.docx; .doc, .odt and .rtf where LibreOffice is installed)')
    .option('-o, --out <dir>', 'folder for the results (default: out)');
  for (const option of [...conversionOptions(), ...readingOptions()]) {
    command.addOption(option);
  }
  return command
    .addOption(outputFormat(['text', 'json']))
    .addOption(failOn())
    .addOption(configOption())
    .addHelpText('after', convertExamples)
    .action(async (files: string[], options: Record<string, unknown>) => {
      const { runConvert } = await import('./commands/convert.ts');
      process.exitCode = await runConvert(files, options);
    });
}

function checkCommand(): Command {
  const command = subcommand('check')
    .description('Check deliverables and say what is wrong, clause by clause. Nothing is written.')
    .argument('<file...>', 'Word files');
  for (const option of readingOptions()) {
    command.addOption(option);
  }
  return command
    .addOption(outputFormat(['text', 'json']))
    .addOption(failOn())
    .addOption(configOption())
    .addHelpText('after', checkExamples)
    .action(async (files: string[], options: Record<string, unknown>) => {
      const { runCheck } = await import('./commands/check.ts');
      process.exitCode = await runCheck(files, options);
    });
}

function batchCommand(): Command {
  const command = subcommand('batch')
    .description('Convert all deliverables of a folder or a manifest, each in a process of its own.')
    .argument('<folder|manifest>', 'a folder with Word files, or a CSV, JSON or YAML list of documents')
    .option('-o, --out <dir>', 'folder for the results (default: out)')
    .option('-j, --jobs <n>', 'documents at a time', positiveInteger)
    .option('--resume', 'skip documents that are done and unchanged')
    .option('--timeout <seconds>', 'time limit for a document', positiveInteger, 300)
    .option('--memory <mb>', 'memory limit for a document', positiveInteger, 2048)
    .option('--summary <list>', 'summaries to write: html, json, csv', 'html,json,csv');
  for (const option of [...conversionOptions(), ...readingOptions()]) {
    command.addOption(option);
  }
  return command
    .addOption(failOn())
    .addOption(configOption())
    .addHelpText('after', batchExamples)
    .action(async (path: string, options: Record<string, unknown>) => {
      const { runBatchCommand } = await import('./commands/batch.ts');
      process.exitCode = await runBatchCommand(path, options);
    });
}

function rulesCommand(): Command {
  return subcommand('rules')
    .description('List the rules: id, catalogue code, severity, title, and where each comes from.')
    .addOption(outputFormat(['text', 'json']))
    .addHelpText('after', '\nExamples:\n  fg2rec rules\n  fg2rec rules --format json\n')
    .action(async (options: Record<string, unknown>) => {
      const { runRules } = await import('./commands/rules.ts');
      process.exitCode = await runRules(options);
    });
}

/** One document of a batch: a job as JSON on standard input, its result as JSON on standard output. */
function workerCommand(): Command {
  return subcommand('worker')
    .description('Convert one document of a batch.')
    .action(async () => {
      const { runWorker } = await import('./commands/worker.ts');
      process.exitCode = await runWorker();
    });
}

function subcommand(name: string): Command {
  return new Command(name)
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError(`(fg2rec ${name} --help shows how it is used)`)
    .exitOverride();
}

function failOn(): Option {
  return new Option(
    '--fail-on <severity>',
    'exit with 1 at open findings of this severity or graver (default: error)',
  ).choices(thresholds);
}

function configOption(): Option {
  return new Option(
    '--config <file>',
    'configuration (default: the nearest fg2rec.config.json, fg2rec.config.yaml or .fg2rec.yaml)',
  );
}

function outputFormat(formats: readonly string[]): Option {
  const option = new Option('--format <format>', `what goes to standard output: ${formats.join(', ')}`);
  return option.default('text').argParser((value) => {
    if (!formats.includes(value)) {
      throw new InvalidArgumentError(`This version has the formats ${formats.join(' and ')}.`);
    }
    return value;
  });
}

function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) {
    throw new InvalidArgumentError('It must be a whole number from 1 on.');
  }
  return number;
}

const programExamples = `
Start here:
  fg2rec convert deliverable.docx                 results go to the folder "out"
  fg2rec check deliverable.docx                   only look, write nothing
  fg2rec batch incoming --out results --resume    a whole folder, night after night

Exit codes: 0 nothing to put right, 1 findings at or above --fail-on, 2 it could not be done.
`;

const convertExamples = `
Examples:
  fg2rec convert deliverable.docx
  fg2rec convert deliverable.docx --out td --td-number SG13-TD123/WP1 --study-group 13 --question 20/13
  fg2rec convert deliverable.docx --meeting-date 2026-04-20 --meeting "Geneva, 20-30 April 2026"
  fg2rec convert a.docx b.docx --contact "Ada Example; Example Org; Norway; +47 22 00 00 00; ada@example.org"
  fg2rec convert deliverable.docx --formats td-docx,json --fail-on warning

Results, for each NAME.docx:
  NAME.td.docx       the TD: cover, then the draft in the ITU-T template
  NAME.td.pdf        the same as accessible PDF
  NAME.report.html   the conformance report: what to do next, findings, readiness, changes
  NAME.report.json   the same for programs (schema fg2rec-report/1)

What a cover needs is taken from the options, then the configuration, then the deliverable's own
cover, then its properties. What nobody says is left as a highlighted placeholder.

A configuration (fg2rec.config.yaml), in the working folder or above it:
  group: FG-AN
  contact: { name: Ada Example, organization: Example Org, country: Norway, email: ada@example.org }
  studyGroup: 13
  meetings:
    sg13-2026-04: { place: Geneva, begins: 2026-04-20, ends: 2026-04-30 }
  severities: { STR-13: info }
`;

const checkExamples = `
Examples:
  fg2rec check deliverable.docx
  fg2rec check *.docx --format json > reports.json      one report, or a list for several files
  fg2rec check deliverable.docx --kind technical-report --fail-on warning
`;

const batchExamples = `
Examples:
  fg2rec batch incoming --out results
  fg2rec batch manifest.csv --out results --jobs 4 --resume

A manifest has a column (or key) "file", and one for any option of convert:
  file,td-number,question,title
  d1.docx,SG13-TD101,20/13,Use cases for autonomous networks
  d2.docx,SG13-TD102,20/13,

In the results there are summary.html, summary.json and summary.csv with a line for each document.
A document that fails is a line in the summary and stops nothing. Ctrl-C stops; --resume goes on.
Exit codes: 2 where a document failed, else 1 where one has findings, else 0.
`;
