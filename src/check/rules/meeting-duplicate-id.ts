import { groupBy } from '../../model/group-by.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { onceFor } from '../../model/once.ts';
import { type AllMeetings, allMeetings } from '../facts/all-meetings.ts';
import type { RecordRule } from '../facts/rule.ts';

export const meetingDuplicateId: RecordRule = {
  about: 'record',
  code: 'meeting/duplicate-id',
  severity: 'error',
  why: {
    fr: 'Le nom du fichier identifie la réunion : deux fichiers du même nom rendent leurs actions indistinctes.',
    en: 'The name of the file is the id of the meeting: two files of one name make their actions one.',
  },
  message: ({ id, other }) => ({
    fr: `L’identifiant de réunion « ${id} » est aussi celui de ${other}.`,
    en: `The meeting id "${id}" is also that of ${other}.`,
  }),
  remedy: ({ id }) => ({
    fr: `Si c’est la même réunion, gardez un seul fichier ; sinon, renommez-en un, par exemple ${id}-2.md.`,
    en: `If it is the same meeting, keep one file; otherwise rename one, for example ${id}-2.md.`,
  }),
  good: `==> meetings/2023-03-01.md <==
---
date: 2023-03-01
---
==> meetings/2023-03-01-crcm.md <==
---
date: 2023-03-01
---
`,
  bad: `==> meetings/2022/2023-03-01.md <==
⟦⟧---
date: 2023-03-01
---
==> meetings/2023/2023-03-01.md <==
⟦⟧---
date: 2023-03-01
---
`,
  *check(context) {
    const { meeting } = context;
    const twins = (sameIds(allMeetings(context)).get(keyOf(meeting)) ?? []).filter(({ file }) => file !== meeting.file);
    if (twins.length > 0) yield { values: { id: meeting.id, other: twins.map(({ file }) => file).join(', ') } };
  },
};

const sameIds = onceFor(({ meetings }: AllMeetings) => groupBy(meetings, keyOf));

/** Some disks take two names that differ by case, or by the Unicode form of their accents, for one. */
function keyOf({ id }: Pick<Meeting, 'id'>): string {
  return id.normalize('NFC').toLowerCase();
}
