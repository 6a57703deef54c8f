import { dateOrder } from '../../model/deadline/date-order.ts';
import type { GroupAnswers } from '../../model/group-answers.ts';
import { oneLine } from '../../model/safe-text.ts';
import type { Language, Words } from '../../model/words.ts';
import { commentLine, indented, pairLine } from './yaml-lines.ts';
import { yamlScalar } from './yaml-scalar.ts';

/**
 * The text of gtm.yaml for a new group: every key with a comment above, in the group's language. What is not known yet
 * stands as a comment to fill in. Texts are written so that they read back as they were given, on one line.
 */
export function writeConfig(answers: GroupAnswers): string {
  const { group, name, locale, timezone, rhythm } = answers;
  const say = (words: Words) => commentLine(words[locale]);
  const lines = [
    ...HEAD[locale].map(commentLine),
    '',
    say(WORDS.version),
    'gtm: 1',
    say(WORDS.group),
    pair('group', group, EXAMPLES.group[locale]),
    say(WORDS.name),
    pair('name', name, EXAMPLES.name[locale]),
    say(WORDS.locale),
    pairLine('locale', locale),
    say(WORDS.timezone),
    pairLine('timezone', timezone, yamlScalar),
    ...dateLines(answers, say),
    say(WORDS.defaults),
    pairLine('defaults'),
    ...indented(usualLines(answers, say)),
    say(WORDS.rhythm),
    pair('rhythm', rhythm, EXAMPLES.rhythm[locale]),
    say(WORDS.quorum),
    '# quorum: { count: 5 }',
    say(WORDS.share),
    `# quorum: { of: [${EXAMPLES.members[locale]}], share: 1/2, represented: count }`,
    say(WORDS.meetings),
    '# meetings: meetings',
    say(WORDS.templates),
    '# templates: templates',
  ];
  return `${lines.join('\n')}\n`;
}

/** An English group may mean either order, until it says which; a French one never means the month first. */
function dateLines({ locale, timezone }: GroupAnswers, say: (words: Words) => string): readonly string[] {
  if (locale !== 'en') return [];
  const { first } = dateOrder({ locale, timezone });
  return [say(WORDS.dates), `dates: ${first}-first`, say(WORDS.needs), 'needs: 0.2'];
}

function usualLines(answers: GroupAnswers, say: (words: Words) => string): readonly string[] {
  const { venue, start, end, chair, locale } = answers;
  return [
    say(WORDS.venue),
    pair('venue', venue, EXAMPLES.venue[locale]),
    say(WORDS.hours),
    pair('start', start, '10:00'),
    pair('end', end, '12:00'),
    say(WORDS.chair),
    pair('chair', chair, EXAMPLES.chair[locale]),
    say(WORDS.standing),
    pairLine('standing', [STANDING[locale]], yamlScalar),
  ];
}

/** The key with its value, or as a comment with an example to follow. */
function pair(key: string, value: string | undefined, example: string): string {
  const text = oneLine(value ?? '');
  return text === '' ? commentLine(`${key}: ${example}`) : pairLine(key, text, yamlScalar);
}

const STANDING: Words = { fr: 'Divers', en: 'Any other business' };

const EXAMPLES = {
  group: { fr: 'GTM Zinder', en: 'Water Board' },
  name: { fr: 'Groupe technique sur la migration', en: 'Water and Sanitation Board' },
  venue: { fr: 'Salle de réunion de la mairie', en: 'Town hall' },
  chair: { fr: 'DRECM/R', en: 'Works Committee' },
  rhythm: { fr: 'mensuel', en: 'monthly' },
  members: { fr: 'DRECM/R, DR/INS, ONG Karkara', en: 'Works Committee, Riverside Trust' },
} as const satisfies Readonly<Record<string, Words>>;

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Les réglages du groupe. Une ligne qui commence par «\u00A0#\u00A0» ne compte pas\u00A0; retirez ce signe devant une clé',
    'pour qu’elle compte. Pour vérifier\u00A0: gtm check',
  ],
  en: [
    'The settings of the group. A line that begins with "#" does not count; remove that sign before a key to make it',
    'count. To check them: gtm check',
  ],
};

const WORDS = {
  version: {
    fr: 'La version de ce format\u00A0; n’y touchez pas.',
    en: 'The version of this format; leave it as it is.',
  },
  group: {
    fr: 'Le nom court du groupe, sur les listes et les en-têtes.',
    en: 'The short name of the group, on lists and headers.',
  },
  name: { fr: 'Son nom complet, en tête des comptes rendus.', en: 'Its full name, at the top of the minutes.' },
  locale: {
    fr: 'La langue des listes et des documents\u00A0: fr ou en.',
    en: 'The language of lists and documents: fr or en.',
  },
  timezone: { fr: 'Le fuseau horaire, qui dit quel jour on est.', en: 'The time zone, which says what day it is.' },
  dates: {
    fr: 'Comment se lit 03/04/2023\u00A0: day-first, le 3 avril, ou month-first, le 4 mars.',
    en: 'How 03/04/2023 is read: day-first, 3 April, or month-first, 4 March.',
  },
  needs: {
    fr: 'Le plus ancien gtm qui connaît toutes ces clés\u00A0; n’y touchez pas.',
    en: 'The oldest gtm that knows all these keys; leave it as it is.',
  },
  defaults: {
    fr: 'Les valeurs habituelles, reprises dans chaque nouveau compte rendu.',
    en: 'The usual values, taken over into each new record.',
  },
  venue: { fr: 'Le lieu.', en: 'The venue.' },
  hours: { fr: 'Les heures de début et de fin.', en: 'The hours it begins and ends.' },
  chair: { fr: 'Qui préside.', en: 'Who chairs.' },
  standing: {
    fr: 'Les points qui reviennent à chaque ordre du jour.',
    en: 'The items that come back in every agenda.',
  },
  rhythm: {
    fr: 'Le rythme des réunions, qui propose la suivante\u00A0: mensuel, trimestriel, toutes les 6 semaines…',
    en: 'How often the group meets, to propose the next date: monthly, quarterly, every 6 weeks…',
  },
  quorum: {
    fr: 'Le quorum, s’il y en a un\u00A0: un nombre de structures,',
    en: 'The quorum, if there is one: a number of structures,',
  },
  share: {
    fr: 'ou la part d’une liste\u00A0; avec «\u00A0represented: count\u00A0», une structure représentée compte comme présente.',
    en: 'or a share of a list; with "represented: count", a represented structure counts as present.',
  },
  meetings: { fr: 'Le dossier des comptes rendus.', en: 'The folder of the records.' },
  templates: {
    fr: 'Le dossier de vos modèles\u00A0; un fichier y remplace celui de gtm qui porte le même nom.',
    en: 'The folder of your templates; a file there replaces that of gtm with the same name.',
  },
} as const satisfies Readonly<Record<string, Words>>;
