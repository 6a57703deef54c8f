import { actionsOf, type Meeting, recommendationsOf } from './meeting.ts';

/** The ids of the actions and recommendations of a record, which share one namespace. */
export function takenIds(meeting: Meeting): readonly string[] {
  const ids = [
    ...[...actionsOf(meeting)].map(({ action }) => action.id),
    ...[...recommendationsOf(meeting)].map(({ recommendation }) => recommendation.id),
  ];
  return ids.filter((id) => id !== null);
}
