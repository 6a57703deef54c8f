import { safeText } from '../../../model/safe-text.ts';
import type { Session } from '../../session.ts';

/** A line on the terminal that says how far long work is, and goes away. */
export type Progress = { readonly show: (words: string) => Promise<void>; readonly end: () => Promise<void> };

/** Nothing is shown where stderr is no terminal, or where remarks are off. */
export function startProgress({ context: { stderr }, quiet, width }: Session): Progress {
  const write = async (text: string) => {
    if (stderr.isTerminal && !quiet) await stderr.write(`\r\u001B[K${text}`);
  };
  return { show: (words) => write(safeText(words).slice(0, width - 1)), end: () => write('') };
}
