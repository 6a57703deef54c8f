// Who came, who was excused or represented, the guests, and who was absent.
import { attendanceLabels, PLAIN_COLON } from '../../../i18n/labels.ts';
import { readAttendee } from '../../../model/attendance/read-attendee.ts';
import type { AttendanceState, Attendee } from '../../../model/meeting/meeting.ts';
import { noAnswer } from '../../../model/meeting/no-answer.ts';
import { placeIn } from '../../../model/owners/place-in.ts';
import { withoutUndefined } from '../../../model/without-undefined.ts';
import type { Words } from '../../../model/words.ts';
import { attendeeIds, attendeeName, expectedAttendees } from '../../../query/attendees.ts';
import type { NewEntry, RecordEdit } from '../../../record/edit/record-edit.ts';
import { nodeAt } from '../../../record/yaml/yaml-node.ts';
import { completedName } from './complete-names.ts';
import type { Filling } from './filling.ts';

/** Asks how those who are expected attended, and for others; what the record says already is shown and passed over. */
export async function fillAttendance(filling: Filling): Promise<void> {
  if (await isToAsk('present', filling)) {
    await tickState('present', QUESTIONS.present, filling);
    await askOthers('present', QUESTIONS.others, filling);
    await askDetails(filling);
  } else if (isLast('present', filling)) await askOthers('present', QUESTIONS.others, filling);
  if (await isToAsk('excused', filling)) await tickState('excused', QUESTIONS.excused, filling);
  if (await isToAsk('represented', filling)) await askRepresented(filling);
  if ((await isToAsk('guests', filling)) || isLast('guests', filling))
    await askOthers('guests', QUESTIONS.guests, filling);
  if (await isToAsk('absent', filling)) await tickState('absent', QUESTIONS.absent, filling);
}

/** Whether nothing that is asked for behind it is answered, so that its names may have been interrupted. */
function isLast(state: AttendanceState, { now }: Filling): boolean {
  const { attendance, agenda } = now().meeting;
  const behind = ORDER.slice(ORDER.indexOf(state) + 1).flatMap((each) => attendance[each]);
  return behind.length === 0 && agenda.every(({ decisions, actions }) => decisions.length + actions.length === 0);
}

const ORDER: readonly AttendanceState[] = ['present', 'excused', 'represented', 'guests', 'absent'];

/** Shows those whom the record names already. */
async function isToAsk(state: AttendanceState, { asking, language, now }: Filling): Promise<boolean> {
  const there = now().meeting.attendance[state];
  if (there.length === 0) return true;
  const label = attendanceLabels[state][language];
  asking.tell(`${label}${PLAIN_COLON[language]}${there.map(attendeeName).join(', ')} ${ALREADY[language]}`);
  return false;
}

async function tickState(state: AttendanceState, question: Words, filling: Filling): Promise<void> {
  const names = remaining(filling);
  if (names.length === 0) return;
  const chosen = await filling.asking.ticks(question[filling.language], names);
  if (chosen.length > 0) await addAll(state, chosen, filling);
}

/** Those who are expected and of whom the record says nothing: as in the last meetings, else all registered structures. */
function remaining({ opened, now }: Filling): readonly string[] {
  const { ledger, index, registry } = opened;
  const { attendance, date } = now().meeting;
  const before = ledger.meetings.filter((meeting) => meeting.date < date && meeting.held);
  const registered = registry.value.structures.filter((structure) => placeIn(structure, date) === 'within');
  const expected = before.length > 0 ? expectedAttendees(before, index, date) : registered.map(({ id }) => id);
  const said = new Set(Object.values(attendance).flatMap((list) => list.flatMap((each) => attendeeIds(each, index))));
  return expected.filter((name) => !said.has(name));
}

/** People and structures that nobody expected, one after the other, as people type them. */
async function askOthers(state: AttendanceState, question: Words, filling: Filling): Promise<void> {
  const { asking, language, opened } = filling;
  for (;;) {
    const typed = await asking.text({ message: question[language], several: true });
    if (typed === '' || noAnswer(typed) !== undefined) return;
    const read = readAttendee({ structure: typed }, opened.index);
    const said = read.map((each) => entryWords(entryOf(each))).join(' · ');
    if (said !== typed) asking.tell(`→ ${said}`);
    const entries: NewEntry[] = [];
    for (const each of read) entries.push(entryOf(await knownAttendee(each, state, filling)));
    await addAll(state, entries, filling);
  }
}

/** A structure alone is completed from the registry; a guest may be anybody. */
async function knownAttendee(attendee: Attendee, state: AttendanceState, filling: Filling): Promise<Attendee> {
  const { structure, name } = attendee;
  if (structure === undefined || name !== undefined || state === 'guests') return attendee;
  return { ...attendee, structure: await completedName(structure, filling) };
}

/** Names and numbers of people, for those of whom there is something to say. */
async function askDetails(filling: Filling): Promise<void> {
  const { asking, language, now, opened } = filling;
  const plain = now().meeting.attendance.present.filter((each) => Object.keys(each).length === 1);
  if (plain.length === 0) return;
  const chosen = await asking.ticks(QUESTIONS.details[language], plain.map(attendeeName));
  for (const structure of chosen) {
    const typed = await asking.text({ message: `${structure}${PLAIN_COLON[language]}${QUESTIONS.detail[language]}` });
    if (typed === '' || noAnswer(typed) !== undefined) continue;
    const words = /^\d+$/.test(typed) ? `${structure} (${typed})` : `${structure} : ${typed}`;
    const [read, ...others] = readAttendee({ structure: words }, opened.index);
    const told = read && others.length === 0 && read.structure === structure ? read : { structure, name: typed };
    const place = now().meeting.attendance.present.findIndex((each) => each.structure === structure);
    await filling.write([{ at: ['attendance'], key: 'present', replace: place, by: entryOf(told) }]);
    asking.tell(`→ ${entryWords(entryOf(told))}`);
  }
}

async function askRepresented(filling: Filling): Promise<void> {
  const { asking, language } = filling;
  const names = remaining(filling);
  if (names.length === 0) return;
  for (const structure of await asking.ticks(QUESTIONS.represented[language], names)) {
    const message = { fr: `${structure} : représenté par qui ?`, en: `${structure}: represented by whom?` }[language];
    const typed = await asking.text({ message });
    const by = typed === '' || noAnswer(typed) !== undefined ? undefined : await completedName(typed, filling);
    await addAll('represented', [withoutUndefined({ structure, by })], filling);
  }
}

/** Adds entries to a list of the attendance, which a record may not have yet. */
async function addAll(state: AttendanceState, entries: readonly NewEntry[], filling: Filling): Promise<void> {
  const { root } = filling.now().source;
  const there = root && nodeAt(root, ['attendance'])?.kind === 'map';
  const names = entries.map((entry) => (typeof entry === 'string' ? entry : String(entry.structure)));
  const edits = entries.map((append): RecordEdit => ({ at: ['attendance'], key: state, append }));
  const start: readonly RecordEdit[] = there ? [] : [{ at: [], key: 'attendance', put: { [state]: [] } }];
  await filling.write([...start, ...edits], { remarks: names });
}

function entryOf({ structure, name, count, by, note }: Attendee): NewEntry {
  const entry = withoutUndefined({ structure, name, count, by, note });
  return Object.keys(entry).length === 1 && structure !== undefined ? structure : entry;
}

function entryWords(entry: NewEntry): string {
  return typeof entry === 'string' ? entry : Object.values(entry).map(String).join(', ');
}

const ALREADY: Words = { fr: '(déjà noté)', en: '(noted already)' };

const QUESTIONS = {
  present: {
    fr: 'Qui est venu ? (espace coche, a coche tout, Entrée valide)',
    en: 'Who came? (space ticks, a ticks all, Enter goes on)',
  },
  others: {
    fr: 'Qui d’autre est venu, hors de la liste ? (Entrée : personne)',
    en: 'Who else came, not in the list? (Enter: nobody)',
  },
  details: {
    fr: 'Pour qui noter un nom ou un nombre ? (espace coche, Entrée valide)',
    en: 'Of whom do you want to note a name or a number? (space ticks, Enter goes on)',
  },
  detail: {
    fr: 'nom, nombre, ou les deux (M. Exemple, 2 personnes)',
    en: 'name, number, or both (Mr Sample, 2 people)',
  },
  excused: {
    fr: 'Qui s’est excusé ? (espace coche, Entrée valide)',
    en: 'Who was excused? (space ticks, Enter goes on)',
  },
  represented: {
    fr: 'Qui était représenté par un autre ? (espace coche, Entrée valide)',
    en: 'Who was represented by another? (space ticks, Enter goes on)',
  },
  guests: {
    fr: 'Un invité : structure, nom, nombre (Entrée : plus personne)',
    en: 'A guest: structure, name, number (Enter: nobody else)',
  },
  absent: {
    fr: 'Qui était absent ? (espace coche, a coche tout, Entrée valide)',
    en: 'Who was absent? (space ticks, a ticks all, Enter goes on)',
  },
} as const satisfies Readonly<Record<string, Words>>;
