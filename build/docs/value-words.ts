import { type Label, meetingStatusLabels, ownershipLabels, statusLabels, timingLabels } from '../../src/i18n/labels.ts';
import type { Language, Words } from '../../src/model/words.ts';
import { code } from './markdown.ts';
import type { Schema } from './schema.ts';

/** The values that a key takes, and the one it has when it is left out. */
export function valueWords(
  { enum: words = [], const: word, default: usual, type, minimum, items }: Schema,
  language: Language,
): string {
  const fixed = type === 'boolean' ? ['true', 'false'] : word === undefined ? [] : [String(word)];
  const values = [...words, ...(items?.enum ?? []), ...fixed].filter((value) => value !== null);
  const list = values.map((value) => labelled(value, values, language)).join(', ');
  const least = minimum === undefined ? '' : `${minimum} ${MORE[language]}`;
  const otherwise = usual === undefined ? '' : `${USUAL[language]} ${code(String(usual))}`;
  return [list, least, otherwise].filter((part) => part !== '').join(language === 'fr' ? ' ; ' : '; ');
}

const MORE: Words = { fr: 'ou plus', en: 'or more' };
const USUAL: Words = { fr: 'par défaut', en: 'by default' };

const LABELS: readonly Readonly<Record<string, Label>>[] = [
  statusLabels,
  meetingStatusLabels,
  timingLabels,
  ownershipLabels,
];

/** The value, with the word that lists and documents show for it when that is another one. */
function labelled(value: string, values: readonly string[], language: Language): string {
  const labels = LABELS.find((each) => values.every((one) => Object.hasOwn(each, one)));
  const label = labels?.[value]?.[language];
  return label === undefined || label === value.replaceAll('-', ' ') ? code(value) : `${code(value)} (${label})`;
}
