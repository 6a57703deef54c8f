// The first line of a document: "Compte rendu de la réunion du Groupe technique … (GTM Zinder)".
import type { Config } from '../../model/config.ts';
import type { Language, Words } from '../../model/words.ts';
import { foldText } from '../../words/fold-text.ts';

/**
 * What a document is ("Compte rendu de la réunion") and whose: the group's name and, in brackets, its short name when
 * that says something more.
 */
export function documentHeading(
  what: Words,
  { group, name }: Pick<Config, 'group' | 'name'>,
  language: Language,
): string {
  const full = name ?? group;
  if (full === undefined) return what[language];
  const short = group !== undefined && !foldText(full).includes(foldText(group)) ? ` (${group})` : '';
  const of = language === 'fr' ? frenchOf(full) : englishOf(full);
  return `${what[language]}${of}${full}${short}`;
}

const MASCULINE = new Set(
  (
    'groupe sous-groupe comité sous-comité cadre conseil réseau bureau secrétariat cluster forum collège consortium ' +
    'pôle cercle collectif mécanisme projet programme syndicat club centre'
  ).split(' '),
);
const FEMININE = new Set(
  (
    'commission sous-commission plateforme plate-forme cellule coordination direction table conférence section ' +
    'fédération confédération communauté commune région ville mairie société task'
  ).split(' '),
);

/** "du", "de la" or "de l’" where the first word tells which; else a dash, which is never wrong. */
function frenchOf(name: string): string {
  const word = (/^[\p{L}-]+/u.exec(name)?.[0] ?? '').normalize('NFC');
  const lower = word.toLowerCase();
  if (MASCULINE.has(lower)) return ' du ';
  if (FEMININE.has(lower)) return ' de la ';
  const common = word !== word.toUpperCase() && !/[sx]$/.test(lower);
  return common && /^[aeiouyéèêâîôû]/.test(lower) ? ' de l’' : ' – ';
}

/** "of the" before a group named in English, a dash before any other name. */
function englishOf(name: string): string {
  if (/^the\s/i.test(name)) return ' of ';
  return /\b(?:group|committee|board|council|network|team|forum|cluster|panel|commission)$/i.test(name)
    ? ' of the '
    : ' – ';
}
