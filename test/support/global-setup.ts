import { spawnSync } from 'node:child_process';

/** The acceptance tests go through the built command line, as a user does. */
export function setup(): void {
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (built.status !== 0) {
    throw new Error('The build failed; acceptance tests need packages/cli/dist.');
  }
}
