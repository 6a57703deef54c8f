import type { Edit } from '../../model/diagnostic.ts';
import type { AttendanceState, Attendee } from '../../model/meeting/meeting.ts';
import { readAttendee } from '../../model/meeting/read-attendee.ts';
import { hasCivility } from '../../model/owners/owner-person.ts';
import type { Words } from '../../model/words.ts';
import { flowValue } from '../../record/write/yaml-lines.ts';
import { listAt, mapAt, textOf } from '../../record/yaml/node-values.ts';
import type { YamlNode } from '../../record/yaml/yaml-node.ts';
import type { AloneContext, AloneRule } from '../facts/rule.ts';

export const attendanceWords: AloneRule = {
  about: 'record',
  alone: true,
  code: 'attendance/words',
  severity: 'info',
  why: {
    fr: 'Un nombre ou un nom écrit à côté de la structure est compris ; rangé sous sa clé, il l’est aussi par d’autres programmes.',
    en: 'A number or a name written beside the structure is understood; under its key, other programs understand it too.',
  },
  message: ({ words, read, by }) => ({
    fr: `« ${words} » est lu : ${read}${by ? `, représenté par ${by}` : ''}.`,
    en: `"${words}" is read as: ${read}${by ? `, represented by ${by}` : ''}.`,
  }),
  remedy: ({ mended, both }) =>
    both
      ? unsureRemedy(String(mended), String(both))
      : {
          fr: `Rien ne presse. « gtm check --fix » l’écrit « ${mended} ».`,
          en: `There is no hurry. "gtm check --fix" writes it "${mended}".`,
        },
  good: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, { structure: ONG Karkara, count: 2 }]
---
`,
  bad: `---
date: 2023-03-01
attendance:
  present: [DRECM/R, ⟦ONG Karkara (2)⟧]
---
`,
  *check(context) {
    const attendance = mapAt(context.source.root, 'attendance');
    for (const state of STATES)
      for (const [place, item] of (listAt(attendance, state)?.items ?? []).entries()) {
        const said = wordsOf(item, state, context);
        if (said) yield { path: ['attendance', state, place], ...said };
      }
  },
};

/** Two structures, of which the words do not say that one speaks for the other. */
function unsureRemedy(mended: string, both: string): Words {
  return {
    fr: `Si c’est juste, écrivez « ${mended} » ; si les deux étaient là : « ${both} ».`,
    en: `If that is right, write "${mended}"; if both were there: "${both}".`,
  };
}

const STATES: readonly AttendanceState[] = ['present', 'excused', 'absent', 'represented', 'guests'];

/** An entry of one registered structure with a number, or with somebody whose civility shows that it is a person. */
function wordsOf(item: YamlNode, state: AttendanceState, { index }: AloneContext) {
  const words = textOf(item);
  if (words === undefined || item.kind !== 'scalar' || item.style === 'block') return undefined;
  const [entry, another] = readAttendee({ structure: words }, index);
  if (!entry || another || !isSure(entry) || index.lookup(entry.structure ?? '') === undefined) return undefined;
  const mended = flowValue({ ...entry }, true);
  const edit: Edit = { ...item.span, text: mended };
  const { structure = '', by } = entry;
  if (by === undefined) return { edits: [edit], values: { words, mended, read: Object.values(entry).join(', ') } };
  const values = { words, mended, read: structure, by };
  const isSaid = state === 'represented' || !/[([]\s*$/.test(words.slice(0, words.indexOf(by)));
  return isSaid ? { edits: [edit], values } : { values: { ...values, both: `${structure}, ${by}` } };
}

function isSure({ name, count, by, note }: Attendee): boolean {
  if (by !== undefined) return true;
  return note === undefined && (name === undefined ? count !== undefined : hasCivility(name));
}
