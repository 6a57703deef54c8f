import { attendanceLabels } from '../../i18n/labels.ts';
import { namePair } from '../../model/attendance/name-pair.ts';
import { readAttendee } from '../../model/attendance/read-attendee.ts';
import { stateSaid } from '../../model/attendance/state-said.ts';
import type { AttendanceState, Attendee } from '../../model/meeting/meeting.ts';
import { hasCivility } from '../../model/owners/owner-person.ts';
import { registeredId } from '../../model/owners/registry-index.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import { flowValue } from '../../record/write/yaml-lines.ts';
import { textAt, textOf } from '../../record/yaml/node-values.ts';
import type { YamlNode } from '../../record/yaml/yaml-node.ts';
import { attendanceItems, structureTyped } from '../facts/attendance-items.ts';
import type { AloneContext, AloneRule, Finding } from '../facts/rule.ts';

export const attendanceContradiction: AloneRule = {
  about: 'record',
  alone: true,
  code: 'attendance/contradiction',
  severity: 'warning',
  why: {
    fr: 'Une structure rangée parmi les présents compte pour le quorum, même si sa ligne dit qu’elle est excusée.',
    en: 'A structure among those present counts for the quorum, even where its line says that it is excused.',
  },
  message: ({ name, fr, en, otherFr, otherEn }) => ({
    fr: `« ${name} » est à la fois ${fr} et ${otherFr}.`,
    en: `"${name}" is both ${en} and ${otherEn}.`,
  }),
  remedy: ({ key, line }) =>
    key
      ? {
          fr: `Mettez cette ligne sous « ${key}: », écrite « - ${line} ».`,
          en: `Put this line under "${key}:", written "- ${line}".`,
        }
      : {
          fr: 'Gardez cette ligne dans une seule liste : present, excused, absent, represented ou guests.',
          en: 'Keep this line in one list only: present, excused, absent, represented or guests.',
        },
  good: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, { structure: OIM, name: Mme Exemple }]
  excused: [ONG Karkara, { structure: OIM, name: M. Modèle }]
---
`,
  bad: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, ⟦OIM (Excusée)⟧, ⟦ONG Karkara représentée par OIM⟧]
  absent: [⟦DRECM/R⟧]
---
`,
  *check(context) {
    const seen: Seen = new Map();
    for (const { item, state, path } of attendanceItems(context))
      yield* contradictions(item, { state, path, seen, context });
  },
};

/** How each structure attends by the lines before, and whether one of them names it without anybody of it. */
type Seen = Map<string, { readonly state: AttendanceState; readonly whole: boolean }>;

type Place = {
  readonly state: AttendanceState;
  readonly path: readonly (string | number)[];
  readonly seen: Seen;
  readonly context: AloneContext;
};

/** Of two people of a structure one may be there and the other not; that two names stand together says nothing of how. */
function* contradictions(item: YamlNode, place: Place): Generator<Finding> {
  const { state, path, seen, context } = place;
  const isPair = namePair(textOf(item) ?? '', context.index) !== undefined;
  for (const entry of entriesOf(item, context)) {
    const { structure = '', name } = entry;
    const id = idOf(structure, context);
    const before = seen.get(id);
    const said = isPair ? undefined : saidOf(entry, place);
    const isBoth = before !== undefined && before.state !== state && (before.whole || name === undefined);
    if (said !== undefined && said !== state)
      yield { path, values: { ...valuesOf(structure, state, said), key: said, line: lineOf(entry) } };
    else if (isBoth) yield { path, values: { ...valuesOf(structure, state, before.state), key: '', line: '' } };
    seen.set(id, { state: before?.state ?? state, whole: before?.whole || name === undefined });
  }
}

function entriesOf(item: YamlNode, { index }: AloneContext): readonly Attendee[] {
  const structure = structureTyped(item);
  if (structure === undefined) return [];
  const map = item.kind === 'map' ? item : undefined;
  const [name, note, by] = ['name', 'note', 'by'].map((key) => textAt(map, key));
  return readAttendee(withoutUndefined({ structure, name, note, by }), index);
}

/** How an entry says that it attends; who is represented may have been excused too. */
function saidOf({ structure, by, note }: Attendee, { state, context }: Place): AttendanceState | undefined {
  const said = note === undefined ? undefined : stateSaid(note);
  if (state === 'represented') return said === 'present' ? said : undefined;
  if (state === 'guests' && said === 'present') return undefined;
  return said ?? (by !== undefined && isAnother(by, structure, context) ? 'represented' : undefined);
}

/** Somebody of the structure itself is how it was there. */
function isAnother(by: string, structure = '', context: AloneContext): boolean {
  const [{ structure: of = by } = {}] = readAttendee({ structure: by }, context.index);
  return context.index.lookup(of) ? idOf(of, context) !== idOf(structure, context) : !hasCivility(of);
}

/** The entry as it stands in the list it belongs to, which says already how it attended. */
function lineOf(entry: Attendee): string {
  const { note, ...rest } = entry;
  const { structure = '', ...others } = note !== undefined && ONE_WORD.test(note) ? rest : { ...rest, note };
  return Object.values(others).every((value) => value === undefined) ? structure : flowValue({ structure, ...others });
}

const ONE_WORD = /^[^ ,;:]+$/;

function idOf(structure: string, { index }: AloneContext): string {
  const registered = index.lookup(structure);
  return registered ? registeredId(registered) : structure;
}

function valuesOf(name: string, state: AttendanceState, other: AttendanceState) {
  const [one, two] = [attendanceLabels[state], attendanceLabels[other]];
  return { name, fr: one.fr, en: one.en, otherFr: two.fr, otherEn: two.en };
}
