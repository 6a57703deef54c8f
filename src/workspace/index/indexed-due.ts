import type { CivilDate } from '../../model/civil-date.ts';
import type { Deadline, DeadlineKind } from '../../model/deadline/deadline.ts';
import type { IndexColumns } from './index-columns.ts';

/** The deadline of an action by its rank; null when it has none. */
export type IndexedDue = (rank: number) => Deadline | null;

/** What a deadline has beside its kind and its ends. */
export type DueWords = Omit<Deadline, 'kind' | 'earliest' | 'latest'>;

const KINDS: Readonly<Record<DeadlineKind, number>> = {
  day: 1,
  week: 2,
  month: 3,
  quarter: 4,
  semester: 5,
  year: 6,
  range: 7,
  'next-meeting': 8,
  event: 9,
  condition: 10,
  ongoing: 11,
  undetermined: 12,
  none: 13,
};

const KIND_NAMES = Object.keys(KINDS) as readonly DeadlineKind[];

/** The number of the kind of a deadline; 0 for none. */
export function kindNumber(due: Deadline | null): number {
  return due === null ? 0 : KINDS[due.kind];
}

/** A day as a number, YYYYMMDD; 0 for none. */
export function dayNumber(day: CivilDate | undefined): number {
  return day === undefined ? 0 : Number(day.replaceAll('-', ''));
}

/** Reads deadlines from the columns, their words by number. */
export function dueReader(columns: IndexColumns, words: (number: number | undefined) => DueWords | null): IndexedDue {
  const days = new Map<number, CivilDate>();
  const dayOf = (number: number): CivilDate => {
    const digits = String(number).padStart(8, '0');
    const day = days.get(number) ?? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
    days.set(number, day);
    return day;
  };
  return (rank) => {
    const kind = KIND_NAMES[(columns.dueKind[rank] ?? 0) - 1];
    if (kind === undefined) return null;
    const { text, ...more } = words(columns.dueWords[rank]) ?? { text: '' };
    const [earliest = 0, latest = 0] = [columns.earliest[rank], columns.latest[rank]];
    return {
      text,
      kind,
      ...(earliest > 0 ? { earliest: dayOf(earliest) } : {}),
      ...(latest > 0 ? { latest: dayOf(latest) } : {}),
      ...more,
    };
  };
}
