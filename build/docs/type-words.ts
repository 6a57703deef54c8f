import type { Language, Words } from '../../src/model/words.ts';
import { anchorOf, code, prose } from './markdown.ts';
import type { Key, Schema } from './schema.ts';
import { inLanguage } from './titles.ts';

/** What sort of value a key takes, in words, with a link to the keys of the group that it holds. */
export function typeWords(key: Key, language: Language): string {
  const types = [key.schema.type ?? typeof key.schema.const].flat();
  const words = types.map((type) => oneType(type, key, language));
  const fixed = [key.schema.anyOf ?? []].flat().flatMap((each) => (each.const === undefined ? [] : String(each.const)));
  const alone = fixed.length > 0 ? words.filter((each) => each !== TYPES.string?.[language]) : words;
  return [...alone, ...fixed.map((word) => `${THE_WORD[language]} ${code(word)}`)].join(
    language === 'fr' ? ' ou ' : ' or ',
  );
}

function oneType(type: string, { schema, group }: Key, language: Language): string {
  const link =
    group && `[${prose(inLanguage(group.title, language))}](#${anchorOf(inLanguage(group.title, language))})`;
  if (type === 'array') return listWords(schema.items, link, language);
  if (type === 'object') return link ? `${GROUP[language]} (${link})` : GROUP[language];
  if (type !== 'string') return (TYPES[type] ?? { fr: type, en: type })[language];
  if (schema.enum || schema.const) return WORD[language];
  return (FORMATS[schema.format ?? ''] ?? TYPES.string ?? WORD)[language];
}

function listWords(items: Schema | undefined, link: string | null, language: Language): string {
  const types = [items?.type ?? []].flat();
  const of = [
    ...(types.includes('string') ? [items?.enum ? WORDS[language] : TEXTS[language]] : []),
    ...(link ? [`${GROUPS[language]} (${link})`] : []),
  ];
  if (of.length === 0) return A_LIST[language];
  return `${LIST[language]} ${of.join(language === 'fr' ? ' ou de ' : ' or of ')}`;
}

const WORD: Words = { fr: 'un mot', en: 'a word' };
const WORDS: Words = { fr: 'mots', en: 'words' };
const TEXTS: Words = { fr: 'textes', en: 'texts' };
const GROUP: Words = { fr: 'un groupe de clés', en: 'a group of keys' };
const GROUPS: Words = { fr: 'groupes de clés', en: 'groups of keys' };
const A_LIST: Words = { fr: 'une liste', en: 'a list' };
const LIST: Words = { fr: 'une liste de', en: 'a list of' };
const THE_WORD: Words = { fr: 'le mot', en: 'the word' };

const TYPES: Readonly<Record<string, Words>> = {
  string: { fr: 'un texte', en: 'a text' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  number: { fr: 'un nombre', en: 'a number' },
  boolean: { fr: 'vrai ou faux', en: 'true or false' },
  null: { fr: 'null', en: 'null' },
};

const FORMATS: Readonly<Record<string, Words>> = {
  'civil-date': { fr: 'un jour (année-mois-jour)', en: 'a day (year-month-day)' },
  date: { fr: 'un jour (année-mois-jour)', en: 'a day (year-month-day)' },
  clock: { fr: 'une heure (10:30 ou 10h30)', en: 'an hour (10:30 or 10h30)' },
  'record-id': {
    fr: 'un identifiant (minuscules sans accent, chiffres, tirets)',
    en: 'an id (lower-case letters without accents, digits, dashes)',
  },
  period: { fr: 'une période (année, mois, jour, trimestre…)', en: 'a period (year, month, day, quarter…)' },
  version: { fr: 'une version de gtm', en: 'a version of gtm' },
  'time-zone': { fr: 'un fuseau horaire', en: 'a time zone' },
  share: { fr: 'une fraction', en: 'a fraction' },
  folder: { fr: 'un dossier, sans « .. »', en: 'a folder, without ".."' },
};
