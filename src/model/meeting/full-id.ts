import type { Meeting } from './meeting.ts';

/** The whole id of an action as a record names it: an id without a meeting is of the same record. */
export function fullId(id: string, { id: meeting }: Pick<Meeting, 'id'>): string {
  return id.includes('/') ? id : `${meeting}/${id}`;
}
