import { nearest, nearestAmong } from '../../model/nearest.ts';
import { onceFor } from '../../model/once.ts';
import { type AllMeetings, allMeetings } from '../facts/all-meetings.ts';
import type { RecordRule } from '../facts/rule.ts';
import { straysOf } from '../facts/strays-of.ts';
import { MOST_OF_FILE } from '../say/in-order.ts';

export const reviewUnknownAction: RecordRule = {
  about: 'record',
  code: 'review/unknown-action',
  severity: 'error',
  why: {
    fr: 'Un suivi dont l’action n’existe pas ne compte pour rien : ce que la réunion a constaté serait perdu.',
    en: 'A review of an action that does not exist counts for nothing: what the meeting found would be lost.',
  },
  message: ({ action, near }) => ({
    fr: `Aucun compte rendu lu ne contient l’action « ${action} ».${near ? ` Actions proches : ${near}.` : ''}`,
    en: `None of the minutes read holds the action "${action}".${near ? ` Nearest actions: ${near}.` : ''}`,
  }),
  remedy: () => ({
    fr: 'Corrigez l’identifiant (réunion/action, par exemple 2023-02-01/a3) ; « gtm actions --all » les montre tous.',
    en: 'Correct the id (meeting/action, for example 2023-02-01/a3); "gtm actions --all" shows them all.',
  }),
  good: `==> meetings/2023-02-01.md <==
---
date: 2023-02-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R }
---
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
review:
  - { action: 2023-02-01/a1, status: done }
---
`,
  bad: `==> meetings/2023-02-01.md <==
---
date: 2023-02-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R }
---
==> meetings/2023-03-01.md <==
---
date: 2023-03-01
review:
  - { action: ⟦2023-02-01/a2⟧, status: done }
---
`,
  *check(context) {
    const { meeting, ledger } = context;
    let told = 0;
    for (const { reason, source, action, path } of straysOf(meeting, ledger)) {
      if (reason !== 'unknown-action' || source !== 'review') continue;
      const near = told < MOST_OF_FILE ? nearestActions(action, allMeetings(context)) : [];
      told += 1;
      yield { path: [...path, 'action'], values: { action, near: near.join(', ') } };
    }
  },
};

type Known = {
  /** The ids of the actions of each meeting. */
  readonly ofMeeting: ReadonlyMap<string, readonly string[]>;
  readonly nearestMeetings: (id: string) => readonly string[];
};

/** The global ids that come nearest to one that no action has: of the meeting it names, or of those named much like it. */
function nearestActions(id: string, all: AllMeetings): readonly string[] {
  const { ofMeeting, nearestMeetings } = knownIds(all);
  const [, home = '', own = id] = /^(.*)\/([^/]*)$/.exec(id) ?? [];
  const homes = ofMeeting.has(home) ? [home] : nearestMeetings(home);
  const ids = homes.flatMap((meeting) => ofMeeting.get(meeting) ?? []);
  const same = ids.filter((each) => each.endsWith(`/${own}`));
  return [...new Set([...same, ...nearest(id, ids), ...ids])].slice(0, 3);
}

const knownIds = onceFor(({ idsByMeeting }: AllMeetings): Known => {
  const ofMeeting = idsByMeeting();
  return { ofMeeting, nearestMeetings: nearestAmong(ofMeeting.keys()) };
});
