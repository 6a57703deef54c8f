import { readAttendee } from '../../model/attendance/read-attendee.ts';
import { registeredId } from '../../model/owners/registry-index.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import { textAt } from '../../record/yaml/node-values.ts';
import type { YamlNode } from '../../record/yaml/yaml-node.ts';
import { nameKey } from '../../words/fold-text.ts';
import { attendanceItems, structureTyped } from '../facts/attendance-items.ts';
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
    const seen = new Set<string>();
    for (const { state, path, item } of attendanceItems(context))
      for (const { id, words } of namedIn(item, context)) {
        const named = `${state}\n${words}`;
        if (seen.has(named)) yield { path, values: { name: id, key: state } };
        seen.add(named);
      }
  },
};

/** The registered structures of an entry, each with the person of it: two people of one are named once each. */
function* namedIn(item: YamlNode, { index }: AloneContext): Generator<{ readonly id: string; readonly words: string }> {
  const typed = structureTyped(item);
  if (typed === undefined) return;
  const map = item.kind === 'map' ? item : undefined;
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
