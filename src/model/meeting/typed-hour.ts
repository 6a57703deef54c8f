/** An hour of the day as people type it ("12 h 30", "12h30", "12:30", "9 heures") as `12:30`; undefined for other words. */
export function typedHour(typed: string): string | undefined {
  const [, hour, minutes = '00'] = HOUR.exec(typed.trim()) ?? [];
  return hour === undefined ? undefined : `${hour}:${minutes}`;
}

const HOUR = /^([01]?\d|2[0-3])\s?(?:(?:h|heures?|:)\s?([0-5]\d)|(?:h|heures?))$/i;
