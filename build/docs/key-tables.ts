import type { Language, Words } from '../../src/model/words.ts';
import { exampleYaml } from './example-yaml.ts';
import { code, paragraphs, prose, table } from './markdown.ts';
import type { Key, KeyGroup, Schema } from './schema.ts';
import { inLanguage, TITLES } from './titles.ts';
import { typeWords } from './type-words.ts';
import { valueWords } from './value-words.ts';

/** A group of keys under its heading: where it stands, and a table of its keys as files are typed. */
export function typedKeys(group: KeyGroup, language: Language): string {
  const { key, meaning, type, values, example } = TITLES;
  const head = [key, meaning, type, values, example].map((words) => words[language]);
  const rows = group.keys.map((each) => [
    code(each.name),
    meaningOf(each, language),
    each.required ? `${typeWords(each, language)}, **${TITLES.required[language]}**` : typeWords(each, language),
    valueWords(each.schema, language),
    (each.schema.examples ?? []).map((value) => code(exampleYaml(value))).join('<br>'),
  ]);
  return section(group, table(head, rows), language);
}

/** The same for what the program writes: no examples, and nearly every key is always there. */
export function writtenKeys(group: KeyGroup, language: Language): string {
  const head = [TITLES.key, TITLES.meaning, TITLES.type, TITLES.values].map((words) => words[language]);
  const rows = group.keys.map((each) => [
    code(each.name),
    meaningOf(each, language),
    each.required ? typeWords(each, language) : `${typeWords(each, language)} (${TITLES.optional[language]})`,
    valueWords(each.schema, language),
  ]);
  return section(group, table(head, rows), language);
}

function section(group: KeyGroup, keys: string, language: Language): string {
  const description = prose(inLanguage(group.schema.description, language));
  return paragraphs([description, placeWords(group.places, language), keys, choiceWords(group.schema, language)]);
}

function meaningOf({ schema }: Key, language: Language): string {
  const [title, description] = [schema.title, schema.description].map((words) => inLanguage(words, language));
  return `**${prose(title ?? '')}.** ${prose(description ?? '')}`;
}

/** The places of a group; one that stands in many is named by its last key. */
function placeWords(places: readonly string[], language: Language): string {
  if (places.length === 1 && places[0] === '') return '';
  const colon = language === 'fr' ? ' :' : ':';
  const last = places[0]?.split('.').at(-1) ?? '';
  const shown = places.length > 5 ? [`${code(last)} ${ANYWHERE[language]}`] : places.map(code);
  return `${TITLES.place[language]}${colon} ${shown.join(', ')}.`;
}

const ANYWHERE: Words = { fr: 'partout où cette clé se trouve', en: 'wherever that key stands' };

/** Of some keys, one at least must be there. */
function choiceWords({ anyOf = [] }: Schema, language: Language): string {
  const keys = anyOf.flatMap(({ required }) => required ?? []);
  if (keys.length === 0) return '';
  const list = keys.map(code).join(language === 'fr' ? ' ou ' : ' or ');
  return language === 'fr' ? `${list} : l’une des deux est obligatoire.` : `${list}: one of the two is required.`;
}
