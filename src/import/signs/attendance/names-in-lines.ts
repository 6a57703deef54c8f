// The names in the lines of a cell.
import type { Line } from '../../blocks/block.ts';
import type { Known } from '../sign.ts';
import { type AttendeeReading, readAttendees } from './read-attendees.ts';
import type { Aside } from './said-of-one.ts';

/** The names of lines; commas in neighbouring lines part a person and whom she comes from. */
export function namesInLines(lines: readonly Line[], known: Known): readonly Aside[] {
  const commas = lines.map(({ text }) => commasIn(text));
  return lines.flatMap(({ text, checked }, index) => {
    const paired = commas[index] === 1 && (commas[index - 1] === 1 || commas[index + 1] === 1);
    const read = readAttendees(text, known, { isItem: true, pairs: paired && lines.length > 1 });
    const named = read.map(withoutPlace);
    return checked === false ? named.map((each) => ({ ...each, state: 'absent' as const })) : named;
  });
}

/** Without its place in the line. */
export function withoutPlace({ start: _, end: __, ...aside }: AttendeeReading): Aside {
  return aside;
}

/** How many commas words have outside brackets. */
export function commasIn(words: string): number {
  return words.replace(/\([^()]*\)/g, '').split(',').length - 1;
}
