import type { GroupAnswers } from '../model/group-answers.ts';
import { oneLine } from '../model/one-line.ts';
import type { Language, Words } from '../model/words.ts';
import { yamlScalar } from './yaml-scalar.ts';

/**
 * The text of gtm.yaml for a new group: every key with a comment above, in the group's language. What is not known yet
 * stands as a comment to fill in. Texts are written so that they read back as they were given, on one line.
 */
export function writeConfig(answers: GroupAnswers): string {
  const { group, name, locale, timezone, rhythm } = answers;
  const say = (words: Words) => `# ${words[locale]}`;
  const lines = [
    'gtm: 1',
    say(WORDS.group),
    pair('group', group, EXAMPLES.group[locale]),
    say(WORDS.name),
    pair('name', name, EXAMPLES.name[locale]),
    say(WORDS.locale),
    `locale: ${locale}`,
    say(WORDS.timezone),
    `timezone: ${yamlScalar(timezone)}`,
    say(WORDS.defaults),
    'defaults:',
    ...usualLines(answers),
    `  ${say(WORDS.standing)}`,
    `  standing: [${yamlScalar(STANDING[locale], true)}]`,
    say(WORDS.rhythm),
    pair('rhythm', rhythm, 'monthly'),
    ...QUORUM[locale].map((line) => `# ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}

function usualLines({ venue, start, end, chair, locale }: GroupAnswers): readonly string[] {
  return [
    pair('venue', venue, EXAMPLES.venue[locale]),
    pair('start', start, '10:00'),
    pair('end', end, '12:00'),
    pair('chair', chair, EXAMPLES.chair[locale]),
  ].map((line) => `  ${line}`);
}

/** The key with its value, or as a comment with an example to follow. */
function pair(key: string, value: string | undefined, example: string): string {
  const text = oneLine(value ?? '');
  return text === '' ? `# ${key}: ${example}` : `${key}: ${yamlScalar(text)}`;
}

const STANDING: Words = { fr: 'Divers', en: 'Any other business' };

const EXAMPLES = {
  group: { fr: 'GTM Zinder', en: 'Water Board' },
  name: { fr: 'Groupe technique sur la migration', en: 'Water and Sanitation Board' },
  venue: { fr: 'Salle de réunion de la mairie', en: 'Town hall' },
  chair: { fr: 'DRECM/R', en: 'Clerk' },
} as const satisfies Readonly<Record<string, Words>>;

const WORDS = {
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
  defaults: {
    fr: 'Les valeurs habituelles, reprises dans chaque nouveau compte rendu.',
    en: 'The usual values, taken over into each new record.',
  },
  standing: {
    fr: 'Les points qui reviennent à chaque ordre du jour.',
    en: 'The items that come back in every agenda.',
  },
  rhythm: {
    fr: 'La fréquence des réunions, pour proposer la suivante\u00A0: monthly, quarterly, every 6 weeks…',
    en: 'How often the group meets, to propose the next date: monthly, quarterly, every 6 weeks…',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Kept as comments: a quorum nobody asked for would be wrong in every meeting. */
const QUORUM: Readonly<Record<Language, readonly string[]>> = {
  fr: ['Le quorum, s’il y en a un\u00A0: un nombre de structures, ou une part d’une liste.', 'quorum: { count: 5 }'],
  en: ['The quorum, if there is one: a number of structures, or a share of a list.', 'quorum: { count: 5 }'],
};
