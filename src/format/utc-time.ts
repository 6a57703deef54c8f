import type { CivilDate } from '../model/civil-date.ts';

/**
 * The hour of a day (`10:30`) as iCalendar has it: in UTC (`20230301T093000Z`) where the zone is known (IANA name), else
 * floating (`20230301T103000`); undefined for words that are no hour.
 */
export function utcTime(date: CivilDate, hour: string, zone: string | undefined): string | undefined {
  const match = /^(\d{1,2})[:h](\d{2})/.exec(hour);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined;
  const clock = `${(match[1] ?? '').padStart(2, '0')}:${match[2]}:00`;
  const instant = Date.parse(`${date}T${clock}Z`);
  const offset = zone === undefined ? null : offsetAt(instant, zone);
  const shown = new Date(instant - (offset ?? 0)).toISOString().replace(/[-:]|\.\d+/g, '');
  return offset === null ? shown.replace('Z', '') : shown;
}

/** How far a zone is ahead of UTC at a time of its clocks, in milliseconds; null for a zone that nobody knows. */
function offsetAt(instant: number, zone: string): number | null {
  const ahead = aheadAt(instant, zone);
  return ahead === null ? null : aheadAt(instant - ahead, zone);
}

function aheadAt(instant: number, zone: string): number | null {
  try {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    return Date.parse(`${format.format(new Date(instant)).replace(' ', 'T')}Z`) - instant;
  } catch {
    return null;
  }
}
