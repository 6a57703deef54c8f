import { readAttendee } from '../../model/attendance/read-attendee.ts';
import type { AttendanceState } from '../../model/meeting/meeting.ts';
import { registeredId } from '../../model/owners/registry-index.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import { listAt, mapAt, textAt, textOf } from '../../record/yaml/node-values.ts';
import type { YamlNode } from '../../record/yaml/yaml-node.ts';
import { nameKey } from '../../words/fold-text.ts';
import type { AloneContext, AloneRule } from '../facts/rule.ts';

export const attendanceDuplicate: AloneRule = {
  about: 'record',
  alone: true,
  code: 'attendance/duplicate',
  severity: 'warning',
  why: {
    fr: 'Une structure nommée deux fois dans une liste est imprimée deux fois, et compte pour deux personnes.',
    en: 'A structure that is named twice in a list is printed twice, and counts for two people.',
  },
  message: ({ name, key }) => ({
    fr: `« ${name} » est nommé deux fois sous « ${key}: ».`,
    en: `"${name}" is named twice under "${key}:".`,
  }),
  remedy: ({ name }) => ({
    fr: `Retirez l’une des deux lignes. Pour deux personnes : « { structure: ${name}, count: 2 } ».`,
    en: `Remove one of the two lines. For two people: "{ structure: ${name}, count: 2 }".`,
  }),
  good: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, { structure: OIM, name: Mme Exemple }, { structure: OIM, name: M. Modèle }]
---
`,
  bad: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, OIM, ⟦IOM⟧]
---
`,
  *check(context) {
    const attendance = mapAt(context.source.root, 'attendance');
    for (const key of STATES) {
      const seen = new Set<string>();
      for (const [place, item] of (listAt(attendance, key)?.items ?? []).entries())
        for (const { id, words } of namedIn(item, context)) {
          if (seen.has(words)) yield { path: ['attendance', key, place], values: { name: id, key } };
          seen.add(words);
        }
    }
  },
};

const STATES: readonly AttendanceState[] = ['present', 'excused', 'absent', 'represented', 'guests'];

/** The registered structures of an entry, each with the person of it: two people of one are named once each. */
function* namedIn(item: YamlNode, { index }: AloneContext): Generator<{ readonly id: string; readonly words: string }> {
  const map = item.kind === 'map' ? item : undefined;
  const typed = textOf(item) ?? textAt(map, 'structure');
  if (typed === undefined) return;
  for (const { structure = '', name = '' } of readAttendee(
    withoutUndefined({ structure: typed, name: textAt(map, 'name') }),
    index,
  )) {
    const registered = index.lookup(structure);
    if (registered?.kind !== 'structure') continue;
    const id = registeredId(registered);
    yield { id, words: `${id}\n${nameKey(name)}` };
  }
}
