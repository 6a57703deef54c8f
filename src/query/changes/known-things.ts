// What a state of the follow-up has: actions and recommendations, decisions, minutes.
import type { Ledger } from '../../model/ledger/followup.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { decisionRows } from '../decisions/decisions.ts';
import { followRecommendations } from '../recommendations/recommendation-row.ts';
import type { Known } from './changes.ts';

/** Everything that may change, in the order of the meetings. */
export function knownThings(ledger: Ledger, index: RegistryIndex): readonly Known[] {
  const none = { due: null, owners: null, lead: null };
  return [
    ...ledger.actions.map(({ id, action, meeting, status, due, owners, lead }): Known => {
      const { text, line } = action;
      return { kind: 'action', id, meeting: meeting.id, text, status, due, owners, lead, file: meeting.file, line };
    }),
    ...followRecommendations(ledger, index).map(({ id, recommendation, meeting, status, due, owners, lead }): Known => {
      const { text, line } = recommendation;
      return {
        kind: 'recommendation',
        id,
        meeting: meeting.id,
        text,
        status,
        due,
        owners,
        lead,
        file: meeting.file,
        line,
      };
    }),
    ...decisionRows(ledger).map(({ meeting, decision: { text, line } }): Known => {
      // Known by its words: its number moves when one is put before it.
      return { ...none, kind: 'decision', id: null, meeting: meeting.id, text, status: null, file: meeting.file, line };
    }),
    ...ledger.meetings.map(({ id, title, status, file }): Known => {
      return { ...none, kind: 'meeting', id, meeting: id, text: title ?? id, status, file, line: 1 };
    }),
  ];
}
