import type { CivilDate } from '../../src/model/civil-date.ts';

/** The civil date it is at an instant in a time zone (IANA name); a RangeError for an unknown zone. */
export function civilDateAt(instant: Date, timeZone: string | undefined): CivilDate {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...(timeZone === undefined ? {} : { timeZone }),
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
