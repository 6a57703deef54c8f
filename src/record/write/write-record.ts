import type { MeetingPlan, PlannedReview } from '../../model/meeting/meeting-plan.ts';
import { oneLine } from '../../model/safe-text.ts';
import type { Language, Words } from '../../model/words.ts';
import { commentLine, indented, itemLines, pairLine } from './yaml-lines.ts';
import { yamlScalar } from './yaml-scalar.ts';

/**
 * The text of a planned record: every key with a comment above that says what to write there, and a section of the body
 * for each agenda item. Texts are written so that they read back; nothing is said that the meeting has yet to say:
 * expected attendees are comments, and a review entry has an empty status and note, which is no event.
 */
export function writeRecord(plan: MeetingPlan, language: Language): string {
  const say = (words: Words) => commentLine(words[language]);
  const lines = [
    '---',
    'gtm: 1',
    ...factLines(plan, say),
    ...attendanceLines(plan.expected, language),
    ...agendaLines(plan, language),
    ...reviewLines(plan, language),
    say(WORDS.next),
    pairLine('next', plan.next === undefined ? undefined : { date: plan.next }),
    '---',
    '',
    ...plan.agenda.flatMap(({ title }) => [`## ${oneLine(title)}`, '']),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

type Say = (words: Words) => string;

function factLines(plan: MeetingPlan, say: Say): readonly string[] {
  return [
    say(WORDS.date),
    pairLine('date', plan.date),
    say(WORDS.hours),
    pairLine('start', plan.start || undefined),
    pairLine('end', plan.end || undefined),
    say(WORDS.title),
    textPair('title', plan.title),
    say(WORDS.venue),
    textPair('venue', plan.venue),
    say(WORDS.status),
    'status: draft',
    say(WORDS.chair),
    textPair('chair', plan.chair),
    say(WORDS.rapporteur),
    pairLine('rapporteur'),
    ...(oneLine(plan.rapporteur ?? '') ? indented([pairLine('name'), textPair('structure', plan.rapporteur)]) : []),
  ];
}

/** A key with its value, or alone: an empty value is an absent one. */
function textPair(key: string, value = ''): string {
  return pairLine(key, oneLine(value) || undefined, yamlScalar);
}

function attendanceLines(expected: readonly string[], language: Language): readonly string[] {
  const words = expected.length > 0 ? WORDS.expected : WORDS.attendance;
  return [
    ...[words[language], ...FORMS[language]].map(commentLine),
    pairLine('attendance'),
    ...indented([
      pairLine('present'),
      ...indented(expected.flatMap((name) => itemLines([yamlScalar(oneLine(name))])).map(commentLine)),
      ...['excused', 'absent', 'represented', 'guests'].map((state) => pairLine(state)),
    ]),
  ];
}

function agendaLines({ agenda }: MeetingPlan, language: Language): readonly string[] {
  const items = agenda.flatMap(({ title }) => itemLines([pairLine('title', oneLine(title), yamlScalar)]));
  return [...ITEM[language].map(commentLine), pairLine('agenda'), ...indented(items)];
}

function reviewLines(plan: MeetingPlan, language: Language): readonly string[] {
  const { review, snoozed, unassigned, unread } = plan;
  return [
    ...(review.length > 0 ? REVIEW[language] : [WORDS.noReview[language]]).map(commentLine),
    pairLine('review'),
    ...indented(review.flatMap(entryLines)),
    ...remarks(snoozed, WORDS.snoozed, language),
    ...remarks(unassigned, WORDS.unassigned, language),
    ...remarks(unread, WORDS.unread, language),
  ];
}

/** The words and the state of the action, then the keys to fill in. */
function entryLines({ action, text, state }: PlannedReview): readonly string[] {
  const [key, said] = action === null ? ['text', oneLine(text)] : ['action', action];
  return [
    commentLine(oneLine(text)),
    commentLine(`  ${oneLine(state)}`),
    ...itemLines([pairLine(key, said, yamlScalar), pairLine('status'), pairLine('note')]),
  ];
}

function remarks(found: readonly string[], words: Words, language: Language): readonly string[] {
  if (found.length === 0) return [];
  const colon = { fr: '\u00A0:', en: ':' }[language];
  const shown = found.slice(0, MOST_REMARKS).map((line) => `  ${oneLine(line)}`);
  const more = found.length - shown.length;
  const lines = [`${words[language]} (${found.length})${colon}`, ...shown, ...(more > 0 ? [`  … + ${more}`] : [])];
  return lines.map(commentLine);
}

/** A remark has to be read; beyond that, its list is for a command. */
const MOST_REMARKS = 40;

const WORDS = {
  date: { fr: 'Jour de la réunion (année-mois-jour).', en: 'Day of the meeting (year-month-day).' },
  hours: { fr: 'Heures de début et de fin, telles qu’elles furent.', en: 'Hours it began and ended, as they were.' },
  title: { fr: 'Intitulé de la réunion.', en: 'What the meeting is called.' },
  venue: { fr: 'Lieu.', en: 'Venue.' },
  status: {
    fr: 'draft (projet), circulated (diffusé) ou adopted (adopté). Réunion non tenue\u00A0: ajoutez «\u00A0held: false\u00A0».',
    en: 'draft, circulated or adopted. If the meeting was not held, add "held: false".',
  },
  chair: { fr: 'Qui a présidé.', en: 'Who chaired.' },
  rapporteur: { fr: 'Qui rédige\u00A0: nom et structure.', en: 'Who writes the minutes: name and structure.' },
  attendance: { fr: 'Une ligne «\u00A0- STRUCTURE\u00A0» par participant.', en: 'One line "- STRUCTURE" for each.' },
  expected: {
    fr: 'Attendus, sous present\u00A0: retirez le «\u00A0#\u00A0» devant qui est venu, déplacez les autres sous excused ou absent.',
    en: 'Expected ones, under present: remove the "#" before those who came, move the others under excused or absent.',
  },
  noReview: {
    fr: 'Suivi\u00A0: aucun point d’action n’est à revoir.',
    en: 'Review: there is no action point to look at.',
  },
  done: { fr: 'Faits depuis la réunion précédente', en: 'Done since the meeting before' },
  snoozed: { fr: 'En sommeil, à ne pas revoir aujourd’hui', en: 'Snoozed, not to be reviewed today' },
  unassigned: { fr: 'Recommandations dont personne n’est chargé', en: 'Recommendations that nobody is in charge of' },
  unread: {
    fr: 'Fichiers non lus, dont les points d’action manquent ici',
    en: 'Files not read, whose action points are missing here',
  },
  next: {
    fr: 'Prochaine réunion\u00A0: son jour (2023-06-14) ou son mois (2023-06).',
    en: 'Next meeting: its day (2023-06-14) or its month (2023-06).',
  },
} satisfies Readonly<Record<string, Words>>;

/** Words of several lines, above the attendance: each form in which people write who came. */
const FORMS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Avec un nombre ou un nom, comme on l’écrit, sous present, excused, absent ou guests\u00A0:',
    '    - ONG Karkara (2)',
    '    - DR/INS, 3 personnes',
    '    - M. Exemple (ONG Garkua)',
    '    - "ONG Garkua : M. Exemple"',
    '    - { structure: ONG Garkua, name: M. Exemple, count: 2, arrived: 11:00 }',
    'et sous represented, avec qui parle pour elle\u00A0:',
    '    - { structure: ONG Karkara, by: DRECM/R }',
  ],
  en: [
    'With a number or a name, as people write it, under present, excused, absent or guests:',
    '    - Works Office (2)',
    '    - UNHCR, 3 people',
    '    - Mr Sample (Works Office)',
    '    - "Works Office: Mr Sample"',
    '    - { structure: Works Office, name: Mr Sample, count: 2, arrived: 11:00 }',
    'and under represented, with who speaks for it:',
    '    - { structure: Works Office, by: UNHCR }',
  ],
};

/** Words of several lines, above the agenda: what an item may hold. */
const ITEM: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Ordre du jour. La discussion de chaque point va dans sa section «\u00A0##\u00A0», plus bas. Sous un titre, selon le besoin\u00A0:',
    '    presenter: DRECM/R',
    '    decisions:',
    '      - Ce qui a été décidé, en une phrase',
    '    actions:',
    '      - { id: a1, text: Ce qu’il faut faire, owners: DRECM/R et Partenaires, due: fin juin }',
    'ou, si le point n’en appelle aucune\u00A0:',
    '    actions: none',
  ],
  en: [
    'Agenda. The discussion of each item goes into its "##" section below. Under a title, as needed:',
    '    presenter: UNHCR',
    '    decisions:',
    '      - What was decided, in one sentence',
    '    actions:',
    '      - { id: a1, text: What must be done, owners: UNHCR and OCHA, due: end of June }',
    'or, when the item has none:',
    '    actions: none',
  ],
};

const REVIEW: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Suivi de chaque point d’action ouvert, le plus pressant d’abord. status\u00A0: open (ouvert), in-progress (en cours),',
    'blocked (bloqué), done (fait) ou dropped (abandonné)\u00A0; note\u00A0: ce qui a été dit. Pour reporter, ajoutez «\u00A0due:\u00A0».',
    'Une entrée laissée vide ne dit rien\u00A0: le point reste ouvert.',
  ],
  en: [
    'Review of each open action point, the most pressing first. status: open, in-progress, blocked, done or dropped;',
    'note: what was said. To move its deadline, add "due:". An entry left empty says nothing: the point stays open.',
  ],
};
