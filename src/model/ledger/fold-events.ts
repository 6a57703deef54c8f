import type { Deadline } from '../deadline/deadline.ts';
import type { OwnersReading } from '../owners/structures.ts';
import type { ActionEvent, FollowedAction } from './followup.ts';

/** What the events of an action come to. */
export type ActionState = Pick<FollowedAction, 'status' | 'due' | 'owners' | 'lead' | 'note' | 'slips'>;

const BEFORE: ActionState = {
  status: 'open',
  due: null,
  owners: { text: '', ownership: 'missing', owners: [] },
  lead: null,
  note: null,
  slips: 0,
};

/** The state after all events, given in the order in which they count; a key that an event does not give changes nothing. */
export function foldEvents(events: readonly ActionEvent[]): ActionState {
  return events.reduce(afterEvent, BEFORE);
}

/** The state after each of the events. */
export function foldStates(events: readonly ActionEvent[]): readonly ActionState[] {
  let state = BEFORE;
  return events.map((event) => {
    state = afterEvent(state, event);
    return state;
  });
}

function afterEvent(state: ActionState, event: ActionEvent): ActionState {
  return {
    status: event.status ?? state.status,
    due: event.due ?? state.due,
    owners: event.owners ?? state.owners,
    lead: event.lead ?? leadAfter(state.lead, event.owners),
    note: event.note ?? state.note,
    slips: state.slips + (slipped(state.due, event.due) ? 1 : 0),
  };
}

/** New owners bring the lead that their words give, and end the lead of one who is no longer among them. */
function leadAfter(lead: string | null, owners: OwnersReading | undefined): string | null {
  if (!owners) return lead;
  return owners.lead ?? owners.owners.find((owner) => owner.name === lead)?.name ?? null;
}

/** Only a known last day that moves later is a slip: gaining or losing a date is none. */
function slipped(before: Deadline | null, after: Deadline | undefined): boolean {
  return before?.latest !== undefined && after?.latest !== undefined && after.latest > before.latest;
}
