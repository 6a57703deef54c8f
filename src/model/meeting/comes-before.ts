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
