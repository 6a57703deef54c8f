import type { OwnersReading } from '../../model/structures.ts';
import { actionName } from '../action-name.ts';
import { attendingIds } from '../attending-ids.ts';
import { followedIndex } from '../followed-index.ts';
import type { RecordContext, RecordRule } from '../rule.ts';

export const actionOwnerAbsent: RecordRule = {
  about: 'record',
  code: 'action/owner-absent',
  severity: 'warning',
  why: {
    fr: 'Une structure qui n’était pas là ignore l’action qu’on lui a donnée, tant que personne ne la prévient.',
    en: 'A structure that was not there does not know of the action it was given until somebody tells it.',
  },
  message: ({ action, absent }) => ({
    fr: `L’action « ${action} » est donnée à ${absent}, dont personne n’était là : ni présent, ni représenté, ni invité.`,
    en: `Action "${action}" is given to ${absent}, of whom nobody was there: neither present, nor represented, nor a guest.`,
  }),
  remedy: () => ({
    fr: 'Faites-le savoir à qui n’était pas là, ou complétez la liste de présence (attendance).',
    en: 'Tell whoever was not there, or complete the attendance list.',
  }),
  good: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, ONG Karkara]
actions:
  - { id: a1, text: Visiter le centre, owners: [DRECM/R, Partenaires] }
---
`,
  bad: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, ONG Karkara]
actions:
  - { id: a1, text: Visiter le centre, owners: [DRECM/R, OIM] }
---
`,
  *check(context) {
    const there = attending(context);
    if (there.size === 0) return;
    for (const { action, history } of followedIndex(context.ledger).ofFile(context.meeting.file)) {
      const absent = absentOwners(history[0]?.owners, there, context);
      if (absent.length > 0)
        yield { path: [...action.path, 'owners'], values: { action: actionName(action), absent: absent.join(', ') } };
    }
  },
};

/** Those who attended, and who chaired or reported; nobody when no list was kept. */
function attending(context: RecordContext): ReadonlySet<string> {
  const { meeting, index } = context;
  const listed = attendingIds(context);
  if (listed.size === 0) return listed;
  const others = [meeting.chair, meeting.rapporteur?.structure].flatMap((name) => {
    const registered = name === undefined ? undefined : index.lookup(name);
    return registered?.kind === 'structure' ? [registered.structure.id] : [];
  });
  return new Set([...listed, ...others]);
}

/** A structure is there too when one above or below it is. */
function absentOwners(
  owners: OwnersReading | undefined,
  there: ReadonlySet<string>,
  { index }: RecordContext,
): readonly string[] {
  const structures = (owners?.owners ?? []).flatMap(({ kind, id }) =>
    kind === 'structure' && id !== null ? [id] : [],
  );
  return structures.filter((id) => {
    if (there.has(id) || index.parentsOf(id).some((parent) => there.has(parent))) return false;
    return ![...there].some((other) => index.parentsOf(other).includes(id));
  });
}
