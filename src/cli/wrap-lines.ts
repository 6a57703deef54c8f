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
  const [indent = ''] = /^ */.exec(line) ?? [];
  const [fits, ...more] = wrapWords(line.slice(indent.length), width - indent.length);
  if (more.length === 0) return [line];
  const command = line.search(COMMAND);
  const prose =
    command < 0 ? [fits, ...more] : wrapWords(line.slice(indent.length, command).trimEnd(), width - indent.length);
  return [...prose.map((each) => `${indent}${each}`), ...(command < 0 ? [] : [`${indent}  ${line.slice(command)}`])];
}

/** Behind a colon. */
const COMMAND = /(?<=: )gtm [a-z]+/;
