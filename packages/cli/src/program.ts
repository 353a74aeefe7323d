import { kinds, languages } from '@fg2rec/document';
import { Command, InvalidArgumentError, Option } from 'commander';
import {
  batchExamples,
  checkExamples,
  convertExamples,
  fixExamples,
  pdfCheckExamples,
  programExamples,
  reviewExamples,
} from './examples.ts';
import { thresholds } from './exit.ts';
import { conversionOptions, fixChoice, readingOptions, reportLanguage } from './option-list.ts';
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
  program.addCommand(reviewCommand());
  program.addCommand(fixCommand());
  program.addCommand(batchCommand());
  program.addCommand(pdfCheckCommand());
  program.addCommand(exportCommand());
  program.addCommand(newCommand());
  program.addCommand(rulesCommand());
  program.addCommand(explainCommand());
  program.addCommand(workerCommand(), { hidden: true });
  return program;
}

function convertCommand(): Command {
  const command = subcommand('convert')
    .description('Convert deliverables: TD in Word and PDF, a review copy, and a conformance report.')
    .argument(
      '<file...>',
      'Word or Markdown files, or folders of Markdown (.doc, .odt and .rtf where LibreOffice is installed)',
    )
    .option('-o, --out <dir>', 'folder for the results (default: out)')
    .option('--timeout <seconds>', 'time limit for a document (default: 300)', positiveInteger)
    .option('--memory <mb>', 'memory limit for a document (default: 2048)', positiveInteger);
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
    .argument('<file...>', 'Word or Markdown files, or folders of Markdown');
  for (const option of readingOptions()) {
    command.addOption(option);
  }
  return command
    .option('-w, --watch', 'check again whenever a file is saved')
    .addOption(outputFormat(['text', 'json', 'sarif', 'junit', 'html', 'csv', 'unix']))
    .addOption(failOn())
    .addOption(configOption())
    .addHelpText('after', checkExamples)
    .action(async (files: string[], options: Record<string, unknown>) => {
      const { runCheck } = await import('./commands/check.ts');
      process.exitCode = await runCheck(files, options);
    });
}

function reviewCommand(): Command {
  const command = subcommand('review')
    .description('Mark up your own Word file: a comment at each finding, safe fixes as tracked changes.')
    .argument('<file...>', 'Word files')
    .option('-o, --out <dir>', 'folder for the review copies (default: out)')
    .addOption(fixChoice());
  for (const option of readingOptions().filter(({ long }) => long !== '--view')) {
    command.addOption(option);
  }
  return command
    .addOption(outputFormat(['text', 'json']))
    .addOption(failOn())
    .addOption(configOption())
    .addHelpText('after', reviewExamples)
    .action(async (files: string[], options: Record<string, unknown>) => {
      const { runReview } = await import('./commands/review.ts');
      process.exitCode = await runReview(files, options);
    });
}

function fixCommand(): Command {
  const command = subcommand('fix')
    .description(
      'Write the safe fixes into a copy of your own Word file, without marks, or into Markdown files themselves, where no other byte changes.',
    )
    .argument('<file...>', 'Word or Markdown files')
    .option('-o, --out <dir>', 'folder for the fixed copies (default: out)')
    .option('--in-place', 'write over the file itself');
  for (const option of readingOptions().filter(({ long }) => long !== '--view')) {
    command.addOption(option);
  }
  return command
    .addOption(outputFormat(['text', 'json']))
    .addOption(failOn())
    .addOption(configOption())
    .addHelpText('after', fixExamples)
    .action(async (files: string[], options: Record<string, unknown>) => {
      const { runFix } = await import('./commands/fix.ts');
      process.exitCode = await runFix(files, options);
    });
}

function batchCommand(): Command {
  const command = subcommand('batch')
    .description('Convert all deliverables of a folder or a manifest, each in a process of its own.')
    .argument(
      '<folder|manifest>',
      'a folder with Word and Markdown files, or a CSV, JSON or YAML list of documents',
    )
    .option('-o, --out <dir>', 'folder for the results (default: out)')
    .option('-j, --jobs <n>', 'documents at a time', positiveInteger)
    .option('--resume', 'skip documents that are done and unchanged')
    .option('--timeout <seconds>', 'time limit for a document (default: 300)', positiveInteger)
    .option('--memory <mb>', 'memory limit for a document (default: 2048)', positiveInteger)
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

function pdfCheckCommand(): Command {
  return subcommand('pdf-check')
    .description('Check PDF files of any maker against PDF/UA-1, as far as a machine can.')
    .argument('<file...>', 'PDF files')
    .addOption(outputFormat(['text', 'json']))
    .addHelpText('after', pdfCheckExamples)
    .action(async (files: string[], options: Record<string, unknown>) => {
      const { runPdfCheck } = await import('./commands/pdf-check.ts');
      process.exitCode = await runPdfCheck(files, options);
    });
}

function newCommand(): Command {
  return subcommand('new')
    .description(
      'Write a deliverable to begin with: its front matter, all clauses it needs, and how to write the rest.',
    )
    .addOption(new Option('--kind <kind>', 'what it is to be').choices(kinds).default('recommendation'))
    .addOption(new Option('--format <format>', 'Markdown or Word').choices(['md', 'docx']).default('md'))
    .addOption(new Option('--lang <lang>', 'its language').choices(languages).default('en'))
    .option('--title <title>', 'its title')
    .option('--name <name>', 'file name without extension', 'deliverable')
    .option('-o, --out <dir>', 'folder for it', '.')
    .action(async (options: Record<string, unknown>) => {
      const { runNew } = await import('./commands/new.ts');
      process.exitCode = await runNew(options);
    });
}

function exportCommand(): Command {
  const command = subcommand('export')
    .description('Write a Word deliverable as Markdown or HTML, with its pictures in a folder beside it.')
    .argument('<file...>', 'Word files')
    .option('-o, --out <dir>', 'folder for the results (default: out)')
    .addOption(new Option('--to <format>', 'what to write').choices(['md', 'html']).default('md'))
    .option('--round-trip', 'also read the Markdown back and say what kept its words and role');
  for (const option of readingOptions()) {
    command.addOption(option);
  }
  return command
    .addOption(configOption())
    .action(async (files: string[], options: Record<string, unknown>) => {
      const { runExport } = await import('./commands/export.ts');
      process.exitCode = await runExport(files, options);
    });
}

function rulesCommand(): Command {
  return subcommand('rules')
    .description('List the rules: id, catalogue code, severity, title, and where each comes from.')
    .addOption(outputFormat(['text', 'json']))
    .addOption(reportLanguage())
    .addHelpText('after', '\nExamples:\n  fg2rec rules\n  fg2rec rules --format json\n')
    .action(async (options: Record<string, unknown>) => {
      const { runRules } = await import('./commands/rules.ts');
      process.exitCode = await runRules(options);
    });
}

function explainCommand(): Command {
  return subcommand('explain')
    .description('Explain a rule: what it asks, why, where it comes from, with examples.')
    .argument('<rule>', 'id or catalogue code, such as front/summary or STR-04')
    .addHelpText('after', '\nExamples:\n  fg2rec explain front/summary\n  fg2rec explain REF-07\n')
    .action(async (rule: string) => {
      const { runExplain } = await import('./commands/explain.ts');
      process.exitCode = await runExplain(rule);
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
