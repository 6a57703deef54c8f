import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { actionName } from '../facts/action-name.ts';
import { followedIndex } from '../facts/followed-index.ts';
import { lastHeld } from '../facts/last-held.ts';
import type { RecordRule } from '../facts/rule.ts';

/** So many held meetings in a row without a word on an action, and it is being forgotten. */
const IN_A_ROW = 2;

export const actionNotReviewed: RecordRule = {
  about: 'record',
  code: 'action/not-reviewed',
  severity: 'warning',
  why: {
    fr: 'Un point d’action dont les réunions ne parlent plus s’oublie, et ce que le groupe a décidé ne se fait pas.',
    en: 'An action point that meetings no longer speak of is forgotten, and what the group decided is not done.',
  },
  message: ({ action, first, last }) => ({
    fr: `« ${action} » est ouvert, et ni la réunion ${first} ni la réunion ${last} ne l’a passé en revue.`,
    en: `"${action}" is open, and neither the meeting ${first} nor the meeting ${last} reviewed it.`,
  }),
  remedy: ({ id, last }) => ({
    fr: `Dites ce qu’il devient : gtm set ${id} --at ${last} --note TEXTE ; ou mettez-le en sommeil : gtm snooze ${id} DATE.`,
    en: `Say what becomes of it: gtm set ${id} --at ${last} --note TEXT; or snooze it: gtm snooze ${id} DATE.`,
  }),
  good: `==> meetings/2023-01-04.md <==
---
date: 2023-01-04
actions:
  - { id: a1, text: Visiter le centre d'accueil, owners: DRECM/R }
---
==> meetings/2023-02-01.md <==
---
date: 2023-02-01
review: []
---
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
review:
  - { action: 2023-01-04/a1, note: Visite prévue le mois prochain }
---
`,
  bad: `==> meetings/2023-01-04.md <==
---
date: 2023-01-04
actions:
  - { id: a1, text: ⟦Visiter le centre d'accueil⟧, owners: DRECM/R }
---
==> meetings/2023-02-01.md <==
---
date: 2023-02-01
review: []
---
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
review: []
---
`,
  *check(context) {
    const { meeting, ledger } = context;
    const [first, ...others] = lastHeld(context, IN_A_ROW);
    const last = others.at(-1);
    if (!first || !last || first.date <= meeting.date) return;
    for (const followed of followedIndex(ledger).ofFile(meeting.file)) {
      if (!isForgotten(followed, first, ledger.day)) continue;
      const values = { action: actionName(followed.action), id: followed.id ?? '', first: first.id, last: last.id };
      yield { path: [...followed.action.path, 'text'], values };
    }
  },
};

/** Open, not snoozed, and nothing was said of it since the first of those meetings. */
function isForgotten(
  { id, timing, action, history }: FollowedAction,
  { date }: Pick<Meeting, 'date'>,
  day: string,
): boolean {
  if (id === null || timing === null || (action.snooze !== undefined && action.snooze > day)) return false;
  return history.every((event) => event.date < date);
}
