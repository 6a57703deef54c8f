import { actionsOf, type Meeting, recommendationsOf } from './meeting.ts';

/** The whole id of an action as a record names it: an id without a meeting is of the same record. */
export function fullId(id: string, { id: meeting }: Pick<Meeting, 'id'>): string {
  return id.includes('/') ? id : `${meeting}/${id}`;
}

/** The ids of the actions and recommendations of a record, which share one namespace. */
export function takenIds(meeting: Meeting): readonly string[] {
  const ids = [
    ...[...actionsOf(meeting)].map(({ action }) => action.id),
    ...[...recommendationsOf(meeting)].map(({ recommendation }) => recommendation.id),
  ];
  return ids.filter((id) => id !== null);
}

/**
 * Free ids for actions (`a`) or recommendations (`r`), in order, without end: the numbers after the highest one taken, so
 * that the number of something removed is not given to another thing. `taken` are ids without their meeting.
 */
export function* freeIds(letter: 'a' | 'r', taken: Iterable<string>): Generator<string, never> {
  let number = 0;
  for (const id of taken)
    if (id.startsWith(letter) && /^.\d{1,9}$/.test(id)) number = Math.max(number, Number(id.slice(1)));
  for (;;) {
    number += 1;
    yield `${letter}${number}`;
  }
}
