// Line ends that one side changed in a whole file are no change of its words.
import { changedOnce, type ThreeSides } from './merged.ts';

type LineEnds = {
  /** The three texts with `\n`, and one at their end. */
  readonly texts: ThreeSides<string>;
  /** A merged text with the line ends that it is to have. */
  readonly ended: (text: string) => string;
};

/** The texts to merge, and the way back to the line ends of the side that changed them. */
export function withLineEnds(sides: ThreeSides<string>): LineEnds {
  const { base, ours, theirs } = sides;
  const windows = changedOnce({ base: isWindows(base || ours), ours: isWindows(ours), theirs: isWindows(theirs) });
  const closed = changedOnce({ base: isClosed(base || ours), ours: isClosed(ours), theirs: isClosed(theirs) });
  const texts = { base: plain(base), ours: plain(ours), theirs: plain(theirs) };
  const ended = (text: string) => {
    const whole = closed === false ? text.replace(/\n$/, '') : text;
    return windows ? whole.replaceAll('\n', '\r\n') : whole;
  };
  return { texts, ended };
}

function isWindows(text: string): boolean {
  return text.includes('\r\n');
}

function isClosed(text: string): boolean {
  return text.endsWith('\n');
}

/** An empty text stays one. */
function plain(text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}
