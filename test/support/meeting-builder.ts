import type { Action, Meeting, Review, Update } from '../../src/model/meeting/meeting.ts';
import { actionOf, itemOf, meetingOf } from './meeting-of.ts';

/** A meeting on a date, with that date as its id, and one agenda item that holds the actions. */
export function meetingOn(date: string, actions: readonly Action[] = [], said: Partial<Meeting> = {}): Meeting {
  const id = said.id ?? date;
  return meetingOf({ id, file: `meetings/${id}.md`, date, agenda: [itemOf('Divers', { actions })], ...said });
}

/** An action with an id; its deadline may be given by its words alone. */
export function actionNamed(
  id: string,
  { due, ...said }: Omit<Partial<Action>, 'due'> & { due?: string } = {},
): Action {
  return actionOf(`Action ${id}`, { id, ...said, ...(due === undefined ? {} : { due: { text: due } }) });
}

export function updateOn(date: string, said: Partial<Update> = {}): Update {
  return { date, path: ['updates', 0], line: 1, ...said };
}

export function reviewOf(action: string, said: Partial<Review> = {}): Review {
  return { action, path: ['review', 0], line: 1, ...said };
}
