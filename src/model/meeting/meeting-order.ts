import type { Meeting } from './meeting.ts';

type Placed = Pick<Meeting, 'date' | 'start' | 'id' | 'file'>;

/** The order of meetings: by date, then hour (one without an hour first), then id, then file. */
export function compareMeetings(a: Placed, b: Placed): number {
  return (
    compareText(a.date, b.date) ||
    compareText(startOf(a), startOf(b)) ||
    compareText(a.id, b.id) ||
    compareText(a.file, b.file)
  );
}

/** The hour a meeting starts at, as text that sorts: "9:30" and "9h30" come before "10:30". */
export function startOf({ start = '' }: Pick<Meeting, 'start'>): string {
  const match = /^(\d{1,2})\s*[:hH.]?\s*(\d{2})?/.exec(start);
  return match ? `${match[1]?.padStart(2, '0')}:${match[2] ?? '00'}` : start;
}

/** By code unit, the same on every machine; negative when `a` comes first. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether an hour of the day comes before another one, "9h30" before "10:30". Never where one of them is not known. */
export function comesBefore(hour: string | undefined, other: string | undefined): boolean {
  const [first, last] = [minutesOf(hour), minutesOf(other)];
  return first !== undefined && last !== undefined && first < last;
}

/** The minutes of an hour of the day, "10:30", "10h30" or "10h". */
function minutesOf(hour: string | undefined): number | undefined {
  const match = /^(\d{1,2})(?::|[hH])(\d{2})?$/.exec(hour ?? '');
  return match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : undefined;
}
