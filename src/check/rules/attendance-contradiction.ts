import { attendanceLabels } from '../../i18n/labels.ts';
import { readAttendee } from '../../model/meeting/read-attendee.ts';
import { registeredId } from '../../model/owners/registry-index.ts';
import { listAt, mapAt, textAt, textOf } from '../../record/yaml/node-values.ts';
import type { YamlNode } from '../../record/yaml/yaml-node.ts';
import { ownStates } from '../../words/attending.ts';
import { foldText } from '../../words/fold-text.ts';
import { meaningsOf } from '../../words/vocabulary.ts';
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
  remedy: () => ({
    fr: 'Gardez cette ligne dans une seule liste : present, excused ou absent.',
    en: 'Keep this line in one list only: present, excused or absent.',
  }),
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
  present: [DRECM/R, ⟦OIM (excusée)⟧]
  absent: [⟦DRECM/R⟧]
---
`,
  *check(context) {
    const seen = new Map<string, State>();
    const attendance = mapAt(context.source.root, 'attendance');
    for (const state of STATES)
      for (const [place, item] of (listAt(attendance, state)?.items ?? []).entries())
        yield* contradictions(item, { state, path: ['attendance', state, place], seen, context });
  },
};

const STATES = ['present', 'excused', 'absent'] as const;
type State = (typeof STATES)[number];

const SAID: ReadonlyMap<string, State> = meaningsOf(ownStates);

type Place = {
  readonly state: State;
  readonly path: readonly (string | number)[];
  /** How each structure attends by the lines before. */
  readonly seen: Map<string, State>;
  readonly context: AloneContext;
};

/** Of two people of a structure one may be there and the other not. */
function* contradictions(item: YamlNode, { state, path, seen, context }: Place): Generator<Finding> {
  const map = item.kind === 'map' ? item : undefined;
  const words = textOf(item) ?? textAt(map, 'structure');
  if (words === undefined || textAt(map, 'name') !== undefined) return;
  for (const { structure = words, name, note } of readAttendee({ structure: words }, context.index)) {
    const id = idOf(structure, context);
    const before = name === undefined ? seen.get(id) : undefined;
    const other = SAID.get(foldText(note ?? textAt(map, 'note') ?? '')) ?? before;
    if (other !== undefined && other !== state) yield { path, values: valuesOf(structure, state, other) };
    if (name === undefined) seen.set(id, before ?? state);
  }
}

function idOf(structure: string, { index }: AloneContext): string {
  const registered = index.lookup(structure);
  return registered ? registeredId(registered) : structure;
}

function valuesOf(name: string, state: State, other: State) {
  const [one, two] = [attendanceLabels[state], attendanceLabels[other]];
  return { name, fr: one.fr, en: one.en, otherFr: two.fr, otherEn: two.en };
}
