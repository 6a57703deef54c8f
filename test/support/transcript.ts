import { type PlayOptions, playLine } from './play.ts';

/**
 * Plays the ```console blocks of a Markdown text: each `$ gtm …` line is run, and what it prints takes the place of the
 * lines under it. Words after `console` set the day and the width: ```console today=2023-04-20 columns=60.
 */
export async function playTranscript(text: string, options: PlayOptions): Promise<string> {
  const lines = text.split('\n');
  const played: string[] = [];
  let block: PlayOptions | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const fence = /^```(\w*)(.*)$/.exec(line);
    if (fence && block === null && fence[1] === 'console') block = settings(fence[2] ?? '', options);
    else if (fence) block = null;
    played.push(line);
    if (block === null || !line.startsWith('$ ') || !isPlayed(line)) continue;
    while (isOutput(lines[index + 1])) index += 1;
    played.push(...outputLines(await playLine(line.slice(2), block)));
    if (lines[index + 1]?.startsWith('$ ')) played.push('');
  }
  return played.join('\n');
}

function settings(words: string, options: PlayOptions): PlayOptions {
  const given = Object.fromEntries(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.split('=')),
  );
  return {
    ...options,
    ...(given.today ? { today: given.today } : {}),
    ...(given.columns ? { columns: Number(given.columns) } : {}),
  };
}

/** Other programs than gtm and cat are shown, not played. */
function isPlayed(line: string): boolean {
  return /^\$ (npx )?(gtm|cat)( |$)/.test(line);
}

function isOutput(line: string | undefined): boolean {
  return line !== undefined && !line.startsWith('```') && !line.startsWith('$ ');
}

function outputLines(output: string): readonly string[] {
  return output === '' ? [] : output.replace(/\n$/, '').split('\n');
}
