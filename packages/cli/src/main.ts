import { CommanderError } from 'commander';
import { exitCodes, reportProblem } from './exit.ts';
import { buildProgram } from './program.ts';

// A reader that goes away, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? exitCodes.clean) : exitCodes.failed);
});

try {
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
  } else {
    reportProblem(error);
    process.exitCode = exitCodes.failed;
  }
}
