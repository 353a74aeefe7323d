/** Tells on a terminal, on standard error, what is being done; elsewhere it is silent. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

export function terminalProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (stream.isTTY !== true) {
    return { show: () => undefined, clear: () => undefined };
  }
  return {
    show: (text) => {
      const width = stream.columns ?? 80;
      const line = [...text].length < width ? text : `${[...text].slice(0, width - 2).join('')}…`;
      stream.write(`\r\u001b[2K${line}`);
    },
    clear: () => {
      stream.write('\r\u001b[2K');
    },
  };
}

/** Whether standard output wants colours (https://no-color.org). */
export function wantsColor(): boolean {
  return process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';
}

/** A bar of twenty places. */
export function bar(done: number, total: number): string {
  const filled = total === 0 ? 0 : Math.round((done / total) * 20);
  return `[${'='.repeat(filled)}${' '.repeat(20 - filled)}] ${done}/${total}`;
}
