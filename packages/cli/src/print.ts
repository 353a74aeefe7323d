/** Writes to standard output and waits until it is taken, so that nothing is cut off at the end of the process. */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** One report alone, or a list of several: the contract of `--format json`. */
export function jsonOf(items: readonly unknown[]): string {
  return `${JSON.stringify(items.length === 1 ? items[0] : items, null, 2)}\n`;
}

/** On one line and without control characters: a file name must not be able to steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
