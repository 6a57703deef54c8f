// One meeting of the corpus as a file of some 6 KB: half front matter, half body.
import { deadlineOf, isoOf, laterThan } from './deadlines.js';
import { randomOf } from './random.js';
import { GROUPS, STRUCTURES } from './registry.js';
import { DECISIONS, DELAYS, NOTES, OBJECTS, SENTENCES, SYLLABLES, TAILS, TITLES, VERBS } from './words.js';

/** A group meets once a month for ten years, from January 2016 on. */
export const MEETINGS_OF_A_GROUP = 120;

const ITEMS = 5;
const ACTIONS = 10;
const PRESENT = 9;

/** The id of the meeting of a group, `2016-03-05-g002`: `place` holds the seed, the group and the number of the meeting. */
export function meetingId(place) {
  return `${isoOf(dateOf(place))}-${groupName(place)}`;
}

/** The folder of a group, `g002`. */
export function groupName({ group }) {
  return `g${String(group).padStart(3, '0')}`;
}

/** The text of its record. What it reviews are the actions of the two meetings before it. */
export function meetingText(place) {
  const random = randomOf(place.seed, 'meeting', place.group, place.meeting);
  const titles = titlesOf(random);
  return `---
gtm: 1
date: ${isoOf(dateOf(place))}
start: 10:30
end: 12:30
title: Réunion ordinaire du groupe ${groupName(place)}
venue: DREC/M
status: circulated
chair: DREC/M
rapporteur: { structure: SP/CC }
${attendanceText(place)}agenda:
${titles.map((title, item) => itemText(place, item, title)).join('')}${reviewText(place)}next: { date: ${isoOf(dateOf(after(place)))}, venue: DREC/M }
${place.meeting % 12 === 0 ? annexText(random) : ''}---

${titles.map((title) => sectionText(random, title)).join('\n')}`;
}

function dateOf({ group, meeting }) {
  const month = meeting % 12;
  return { year: 2016 + (meeting - month) / 12, month: month + 1, day: 1 + ((group * 5) % 20) + ((meeting * 3) % 8) };
}

function after(place) {
  return { ...place, meeting: place.meeting + 1 };
}

function before(place, count) {
  return { ...place, meeting: place.meeting - count };
}

/** Four titles that follow each other in the table, and the last item of every meeting. */
function titlesOf(random) {
  const first = random.below(TITLES.length);
  const titles = Array.from({ length: ITEMS - 1 }, (_, at) => TITLES[(first + at * 3) % TITLES.length]);
  return [...titles, 'Divers'];
}

function attendanceText(place) {
  const random = randomOf(place.seed, 'attendance', place.group, place.meeting);
  const all = structuresOf(place);
  const present = all.slice(0, PRESENT).map((name, at) => `    - ${at === 4 ? attendeeText(random, name) : name}\n`);
  return `attendance:\n  present:\n${present.join('')}  excused: [${all.slice(PRESENT, PRESENT + 2).join(', ')}]\n  absent: [${all[PRESENT + 2]}]\n`;
}

/** All structures, in an order of the meeting's own: the first nine are there. */
function structuresOf({ seed, group, meeting }) {
  const first = randomOf(seed, 'present', group, meeting).below(STRUCTURES.length);
  return STRUCTURES.map((_, at) => STRUCTURES[(first + at * 7) % STRUCTURES.length]);
}

function attendeeText(random, name) {
  return `{ structure: ${name}, count: ${2 + random.below(3)}, arrived: 11:0${random.below(10)} }`;
}

function itemText(place, item, title) {
  const random = randomOf(place.seed, 'item', place.group, place.meeting, item);
  const decisions = random.chance(0.6) ? `    decisions:\n      - ${random.pick(DECISIONS)}.\n` : '';
  const share = ACTIONS / ITEMS;
  const actions = Array.from({ length: share }, (_, at) => actionText(place, item * share + at + 1));
  return `  - title: ${title}\n    presenter: ${random.pick(STRUCTURES)}\n${decisions}    actions:\n${actions.join('')}`;
}

function actionText(place, action) {
  const random = randomOf(place.seed, 'action', place.group, place.meeting, action);
  const said = `${random.pick(VERBS)} ${random.pick(OBJECTS)} à ${villageOf(random)} et ${villageOf(random)}`;
  const text = random.chance(0.1) ? `"${said} : ${random.pick(TAILS)}"` : `${said}, ${random.pick(TAILS)}`;
  const date = dateOf(place);
  return [
    `      - id: a${action}`,
    `text: ${text}`,
    `owners: ${ownersText(random, structuresOf(place))}`,
    `due: ${deadlineOf(random, date)}`,
    ...(random.chance(0.1) ? [`deliverable: Rapport de mission`] : []),
    ...(random.chance(0.1)
      ? [`updates:\n          - { date: ${isoOf(laterThan(date, 9))}, status: in-progress, note: Courrier envoyé }`]
      : []),
    ...(fateOf(place, action) === 'kept' ? ['snooze: 2099-12-31'] : []),
    '',
  ]
    .join('\n        ')
    .replace(/ +$/, '');
}

function villageOf(random) {
  const name = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('');
  return name[0].toUpperCase() + name.slice(1);
}

/** One, two or three of those responsible, in composite words or as a list; nearly always of those who are there. */
function ownersText(random, structures) {
  const first = random.below(PRESENT);
  const [one, two, three] = [0, 2, 5].map((step) => structures[(first + step) % PRESENT]);
  if (random.chance(0.005)) return `${structures[PRESENT]} et ${one}`;
  const composite = [`${one} et ${two}`, `${one}, ${two} et ${random.pick(GROUPS)}`, `[${one}, ${two}, ${three}]`];
  return random.pick([one, one, ...composite]);
}

/** What becomes of an action: most are done at the next meeting, some slip, some stay open and are not asked for again. */
function fateOf({ seed, group, meeting }, action) {
  const share = randomOf(seed, 'fate', group, meeting, action).below(100);
  if (share < 65) return 'done';
  if (share < 85) return 'slips';
  return share < 90 ? 'dropped' : 'kept';
}

function reviewText(place) {
  const rows = [...reviewsOf(place, 1), ...reviewsOf(place, 2)];
  return rows.length > 0 ? `review:\n${rows.join('')}` : 'review: []\n';
}

/** What this meeting says of the actions of the one so many meetings before it. */
function reviewsOf(place, count) {
  const earlier = before(place, count);
  if (earlier.meeting < 0) return [];
  const random = randomOf(place.seed, 'review', place.group, place.meeting, count);
  return Array.from({ length: ACTIONS }, (_, at) => at + 1).flatMap((action) => {
    const said = count === 1 ? firstReview(place, earlier, action, random) : secondReview(earlier, action, random);
    return said ? [`  - { action: ${meetingId(earlier)}/a${action}, ${said} }\n`] : [];
  });
}

function firstReview(place, earlier, action, random) {
  const fate = fateOf(earlier, action);
  if (fate === 'slips') return `due: ${isoOf(laterThan(dateOf(place), 40))}, note: ${random.pick(DELAYS)}`;
  if (fate === 'done' && random.chance(0.3)) return `status: done, note: "${random.pick(NOTES)}"`;
  return fate === 'kept' ? null : `status: ${fate}`;
}

function secondReview(earlier, action, random) {
  return fateOf(earlier, action) === 'slips' ? `status: done, note: "${random.pick(NOTES)}"` : null;
}

function annexText(random) {
  const rows = Array.from(
    { length: 3 },
    (_, at) => `          - { id: r${at + 1}, text: ${random.pick(VERBS)} ${random.pick(OBJECTS)}, owners: PTF }\n`,
  );
  return `annexes:
  - title: Recommandations de la session annuelle
    themes:
      - title: Recommandations générales
        recommendations:
${rows.join('')}`;
}

function sectionText(random, title) {
  const first = random.below(SENTENCES.length);
  const sentences = [0, 3, 6, 9].map((step) => SENTENCES[(first + step) % SENTENCES.length]).join(' ');
  const list = random.chance(0.3)
    ? `\n- **${villageOf(random)}** : ${random.below(900)} ménages\n- suite à donner\n`
    : '';
  return `## ${title}\n\n${sentences}\n${list}`;
}
