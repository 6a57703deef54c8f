import { namePair } from '../../model/attendance/name-pair.ts';
import { readAttendee } from '../../model/attendance/read-attendee.ts';
import { stateSaid } from '../../model/attendance/state-said.ts';
import type { AttendanceState, Attendee } from '../../model/meeting/meeting.ts';
import { hasCivility } from '../../model/owners/owner-person.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import type { Words } from '../../model/words.ts';
import { flowValue } from '../../record/write/yaml-lines.ts';
import { textOf } from '../../record/yaml/node-values.ts';
import { type AttendanceItem, attendanceItems } from '../facts/attendance-items.ts';
import type { AloneContext, AloneRule, Finding } from '../facts/rule.ts';

export const attendanceWords: AloneRule = {
  about: 'record',
  alone: true,
  code: 'attendance/words',
  severity: 'info',
  why: {
    fr: 'Un nombre ou un nom écrit à côté de la structure est compris ; rangé sous sa clé, il l’est aussi par d’autres programmes.',
    en: 'A number or a name written beside the structure is understood; under its key, other programs understand it too.',
  },
  message: ({ words, fr, en }) => ({ fr: `« ${words} » est lu : ${fr}.`, en: `"${words}" is read as: ${en}.` }),
  remedy: ({ mended, sure, both }) => {
    if (both) return pairRemedy(String(mended), String(both));
    return sure
      ? {
          fr: `Rien ne presse. « gtm check --fix » l’écrit « ${mended} ».`,
          en: `There is no hurry. "gtm check --fix" writes it "${mended}".`,
        }
      : {
          fr: `Si c’est bien cela, écrivez « ${mended} » ; sinon, ne gardez sur la ligne que le nom de la structure.`,
          en: `If that is right, write "${mended}"; otherwise keep nothing but the name of the structure on the line.`,
        };
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
    for (const { path, ...entry } of attendanceItems(context)) {
      const said = wordsOf(entry, context);
      if (said) yield { path, ...said };
    }
  },
};

/** Two structures, of which the words do not say that one speaks for the other. */
function pairRemedy(mended: string, both: string): Words {
  return {
    fr: `Si c’est juste, écrivez « ${mended} » sous « represented: » ; si les deux étaient là : « ${both} ».`,
    en: `If that is right, write "${mended}" under "represented:"; if both were there: "${both}".`,
  };
}

/** Entries of registered structures with what is told of them; mended where one stands there and the words leave no doubt. */
function wordsOf(
  { item, state, flow }: Omit<AttendanceItem, 'path'>,
  { index, source }: AloneContext,
): Pick<Finding, 'values' | 'edits'> | undefined {
  const words = textOf(item);
  if (words === undefined || item.kind !== 'scalar' || item.style === 'block') return undefined;
  if (source.text.slice(item.span.start, item.span.end).includes('\n')) return undefined;
  const entries = readAttendee({ structure: words }, index);
  const told = entries.filter((entry) => Object.keys(entry).length > 1);
  if (entries.length < 2 && told.every(isNoted)) return undefined;
  if (entries.some(({ structure = '' }) => index.lookup(structure) === undefined)) return undefined;
  const pair = state === 'represented' ? undefined : namePair(words, index);
  if (pair) return { values: pairValues(words, pair) };
  if (entries.some((entry) => isElsewhere(entry, state, index))) return undefined;
  const written = entries.map((entry) => flowValue(isAlone(entry) ? (entry.structure ?? '') : { ...entry }, true));
  const mended = flow || written.length < 2 ? written.join(', ') : written.map((each) => `- ${each}`).join(' » « ');
  const sure = written.length === 1 && entries.every((entry) => isSure(entry, index));
  const values = { words, ...readWords(entries), mended, both: '', sure: sure ? 1 : 0 };
  return sure ? { values, edits: [{ ...item.span, text: mended }] } : { values };
}

function pairValues(words: string, pair: Attendee): NonNullable<Finding['values']> {
  return {
    words,
    ...readWords([pair]),
    mended: flowValue({ ...pair }),
    both: `${pair.structure}, ${pair.by}`,
    sure: 0,
  };
}

function readWords(entries: readonly Attendee[]): Words {
  return { fr: entries.map(shown(BY.fr)).join(' · '), en: entries.map(shown(BY.en)).join(' · ') };
}

function shown(by: string): (entry: Attendee) => string {
  return (entry) =>
    Object.entries(entry)
      .map(([key, value]) => (key === 'by' ? `${by} ${value}` : value))
      .join(', ');
}

const BY: Words = { fr: 'représenté par', en: 'represented by' };

function isAlone(entry: Attendee): boolean {
  return Object.keys(entry).length === 1;
}

/** What is told of a structure and fills no key stays where it is. */
function isNoted(entry: Attendee): boolean {
  return Object.keys(entry).every((key) => key === 'structure' || key === 'note');
}

/** Somebody who belongs to another list is told of elsewhere. */
function isElsewhere({ structure, by, note }: Attendee, state: AttendanceState, index: RegistryIndex): boolean {
  const said = note === undefined ? undefined : stateSaid(note);
  if (said !== undefined && said !== state) return true;
  if (by === undefined || state === 'represented') return false;
  const [speaker] = readAttendee({ structure: by }, index);
  return index.lookup(speaker?.structure ?? '') ? speaker?.structure !== structure : !hasCivility(by);
}

function isSure({ name, by, note, count }: Attendee, { lookup }: RegistryIndex): boolean {
  if (note !== undefined && count === undefined) return false;
  return (name === undefined || hasCivility(name)) && (by === undefined || hasCivility(by) || lookup(by) !== undefined);
}
