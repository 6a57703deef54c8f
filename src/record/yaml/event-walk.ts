import type { Event } from 'js-yaml';
import type { Span } from '../../model/diagnostic.ts';
import { columnOf, nextLine, remarksAfter, skipBlanks, skipGap } from './yaml-gaps.ts';

/**
 * The way through the events of a text. Every character is walked over, as a gap, a sign or a value: what stands anywhere
 * else than the events say makes the text odd, and a text that is odd is not read here.
 */
export type EventWalk = {
  readonly text: string;
  /** Where the text begins in its file. */
  readonly offset: number;
  readonly events: readonly Event[];
  next: number;
  /** Where the walk is in the text: behind the last value or sign. */
  at: number;
  /** What the walk is behind: a value on a line, a `|` or `>` text, or nothing where a value could have stood. */
  behind: 'line' | 'block' | 'nothing';
  /** How many brackets are open. Remarks between them are left to the other lane. */
  open: number;
  odd: boolean;
};

/** A place of the text as one of its file. */
export function spanIn({ offset }: EventWalk, start: number, end: number): Span {
  return { start: start + offset, end: end + offset };
}

/** The next event; undefined behind the last. */
export function takeEvent(walk: EventWalk): Event | undefined {
  const event = walk.events[walk.next];
  walk.next += 1;
  return event;
}

/** Goes over a gap: spaces, ends of lines, and remarks where no bracket is open. */
export function goOn(walk: EventWalk): number {
  walk.at = walk.open > 0 ? skipBlanks(walk.text, walk.at) : skipGap(walk.text, walk.at);
  return walk.at;
}

/** Goes over a gap to a value, which must begin where its event says. */
export function goTo(walk: EventWalk, start: number): void {
  if (goOn(walk) !== start) walk.odd = true;
}

/** Goes over a gap to the next line of a block, which must stand under its start. */
export function goToLine(walk: EventWalk, start: number): void {
  if (columnOf(walk.text, goOn(walk)) !== columnOf(walk.text, start)) walk.odd = true;
}

/** Goes over a gap and the sign that must stand behind it; the place behind the sign. */
export function goOver(walk: EventWalk, sign: string): number {
  if (walk.text[goOn(walk)] !== sign) walk.odd = true;
  walk.at += 1;
  return walk.at;
}

/**
 * Where a block of lines ends whose last value the walk is behind: as the `yaml` library counts, with the rest of that
 * value's line. Remarks as far in as the block count in too, in ways that are left to that library.
 */
export function endOfBlock(walk: EventWalk, start: number): number {
  const { text, at, behind } = walk;
  const { any, column } = remarksAfter(text, at);
  if (any && (behind === 'nothing' || isWithin(column, columnOf(text, start)))) walk.odd = true;
  return behind === 'line' ? nextLine(text, at) : at;
}

function isWithin(remark: number, block: number): boolean {
  return remark >= block && remark + block > 0;
}
