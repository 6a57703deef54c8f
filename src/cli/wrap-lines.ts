import { displayWidth } from '../format/layout/display-width.ts';
import { wrapWords } from '../format/layout/wrap-words.ts';

/**
 * Sentences for a terminal, long lines broken between words. A command that is to be copied stands on a line of its own where
 * it does not fit, and is not broken.
 */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapped(line, width))
    .join('\n');
}

function wrapped(line: string, width: number): readonly string[] {
  if (displayWidth(line) <= width) return [line];
  const [indent = ''] = /^ */.exec(line) ?? [];
  const command = line.search(COMMAND);
  const prose = line.slice(indent.length, command < 0 ? undefined : command).trimEnd();
  const lines = wrapWords(joined(prose), width - indent.length).map((each) => `${indent}${each}`);
  return command < 0 ? lines : [...lines, `${indent}  ${line.slice(command)}`];
}

/** French signs stay with their word. */
function joined(prose: string): string {
  return prose.replace(/ (?=[:;!?»])/g, '\u00A0').replaceAll('« ', '«\u00A0');
}

/** Behind a colon. */
const COMMAND = /(?<=: )gtm [a-z]+/;
