// What stands before an item of a list: a bullet, a box, a number, a letter.
import type { Run } from './printed-lines.ts';

/** `number`, of a numbered item; `checked`, of an item with a box; `rest`, the item without its marker. */
export type Marked = {
  readonly number: number | null;
  readonly checked: boolean | null;
  readonly rest: readonly Run[];
};

const BULLETS = '•●○◦▪▫■□◼◾⁃∙·–—➢➤►▶▸‣❖◆◇→➔⇨✓✔✗✘\uE000-\uF8FF*';
const BOXES = '☐☑☒🗹🗷';
const NUMBER = String.raw`\(?\d{1,2}(?:\s?[.)](?=\s|\p{Lu})|°\)?(?=\s)|\s?[-–/](?=\s))`;
const LETTER = String.raw`\(?[a-z][.)](?=\s)`;

/** At the start of a line; "o" and "-" are bullets when a blank follows. */
export const MARKER = new RegExp(`^(?:[${BULLETS}${BOXES}]|-(?=\\s|\\p{Lu})|[o§](?=\\s)|${NUMBER}|${LETTER})\\s*`, 'u');

/** A line as an item; null when it has no marker. What is struck or bold stays so. */
export function markedItem(runs: readonly Run[]): Marked | null {
  const text = runs.map((run) => run.text).join('');
  const marker = MARKER.exec(text)?.[0];
  if (marker === undefined || marker.length >= text.length) return null;
  const sign = marker.trim();
  const figure = /\d+/.exec(sign)?.[0];
  const letter = /^\(?([a-z])[.)]/.exec(sign)?.[1];
  const number = figure === undefined ? (letter === undefined ? null : letter.charCodeAt(0) - 96) : Number(figure);
  return { number, checked: checkOf(sign), rest: without(runs, marker.length) };
}

function checkOf(sign: string): boolean | null {
  if (/^[☑☒🗹🗷]/u.test(sign)) return true;
  return /^[☐□]/.test(sign) ? false : null;
}

/** Runs without their first letters. */
function without(runs: readonly Run[], length: number): readonly Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === run.text.length ? [] : [{ ...run, text: cut > 0 ? run.text.slice(cut) : run.text }];
  });
}
