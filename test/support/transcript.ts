import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type PlayOptions, playLine } from './play.ts';

/**
 * Plays the ```console blocks of a Markdown text: each `$ gtm …` line is run, and what it prints takes the place of the
 * lines under it. Words after `console` set the day, the width, the version of the program and the folder: ```console
 * today=2023-04-20 columns=60 version=0.2.0 in=minutes. A block with `file=PATH` is what somebody types into that file: it is written there.
 */
export async function playTranscript(text: string, options: PlayOptions): Promise<string> {
  const lines = text.split('\n');
  const played: string[] = [];
  let block: PlayOptions | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const fence = /^```(\w*)(.*)$/.exec(line);
    if (fence) {
      const [, name, words = ''] = fence;
      typeFile(words, lines.slice(index + 1), options);
      block = block === null && name === 'console' ? settings(words, options) : null;
    }
    played.push(line);
    if (block === null || !isPlayed(line)) continue;
    index = lastOutput(lines, index);
    played.push(...outputLines(await playLine(line.slice(2), block)));
    if (lines[index + 1]?.startsWith('$ ')) played.push('');
  }
  return played.join('\n');
}

function settings(words: string, options: PlayOptions): PlayOptions {
  const { today, columns, version, in: folder } = wordsAfter(words);
  return {
    ...options,
    ...(today ? { today } : {}),
    ...(columns ? { columns: Number(columns) } : {}),
    ...(version ? { version } : {}),
    ...(folder ? { folder } : {}),
  };
}

/** Writes the lines of a block that bears the name of a file. */
function typeFile(words: string, lines: readonly string[], { cwd }: PlayOptions): void {
  const { file } = wordsAfter(words);
  if (file === undefined) return;
  const path = join(cwd, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, lines.slice(0, lines.indexOf('```')).join('\n').concat('\n'));
}

/** The `key=value` words after the name of a block. */
function wordsAfter(words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.split('=')),
  );
}

/** Other programs than gtm and cat are shown, not played. */
function isPlayed(line: string): boolean {
  return /^\$ (npx )?(gtm|cat)( |$)/.test(line);
}

/** The last line of what the command on a line printed; the line itself when it printed nothing. */
function lastOutput(lines: readonly string[], command: number): number {
  let last = command;
  while (isOutput(lines[last + 1])) last += 1;
  return last;
}

function isOutput(line: string | undefined): boolean {
  return line !== undefined && !line.startsWith('```') && !line.startsWith('$ ');
}

function outputLines(output: string): readonly string[] {
  return output === '' ? [] : output.replace(/\n$/, '').split('\n');
}
