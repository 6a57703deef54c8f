/** A file as a page can show it: signs that nobody sees are drawn, long lines are cut. */
export function shownFile(text: string): string {
  return text
    .replace(INVISIBLE, (sign) => DRAWN[sign] ?? '\uFFFD')
    .split('\n')
    .map((line) => (line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line))
    .join('\n');
}

/** Signs of a line. */
const WIDEST = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: drawing them is the purpose
const INVISIBLE = /[\u0000-\u0009\u000B-\u001F\u00A0\u202F]/g;

const DRAWN: Readonly<Record<string, string>> = { '\u00A0': '⍽', '\u202F': '⍽', '\t': '⇥', '\r': '↵' };
