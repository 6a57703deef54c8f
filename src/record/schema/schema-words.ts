import { placesOfSchema } from '../../generated/schema-keys.ts';
import type { SchemaError } from '../../generated/validators.js';
import { noSuchDay } from '../../model/deadline/no-such-day.ts';
import { nearest } from '../../model/nearest.ts';
import type { Words } from '../../model/words.ts';
import { foldText } from '../../words/fold-text.ts';
import { inPart } from '../../words/states.ts';
import { anySaid } from '../../words/vocabulary.ts';
import { formats } from '../keys/formats.ts';
import { frenchValues, wholeValues } from '../keys/french-values.ts';
import { quoteAsTyped } from '../traps/trap.ts';
import { civilDateIn, type DayInWords, type NearDate, nearDate } from './civil-date-in.ts';
import { CLOCK, clockRemedy } from './clock-remedy.ts';
import { unknownKey } from './unknown-key.ts';
import type { SchemaPlace, SchemaSentence } from './wrong-type.ts';
import { listOr, wrongType } from './wrong-type.ts';

/** Our sentence for an error of the validator; undefined for one that only repeats another (`anyOf` and the like). */
export function schemaWords(error: SchemaError, place: SchemaPlace): SchemaSentence | undefined {
  if (error.schemaPath.includes('/anyOf/')) return undefined;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(place);
    case 'required':
      return missingKey(String(error.params.missingProperty ?? ''));
    case 'enum':
      return notAllowed(place, (error.params.allowedValues as readonly unknown[]).map(String));
    case 'const':
      return notAllowed(place, [String(error.params.allowedValue)]);
    case 'type':
      return wrongType(place, error.params.type);
    case 'format':
      return wrongForm(place, String(error.params.format));
    case 'minimum':
      return tooSmall(place, String(error.params.limit));
    case 'anyOf':
      return neither(place);
    default:
      return undefined;
  }
}

function missingKey(key: string): SchemaSentence {
  const example = EXAMPLES[key] ?? '…';
  return {
    code: 'schema/missing-key',
    message: { fr: `La clé « ${key} » manque.`, en: `The key "${key}" is missing.` },
    remedy: { fr: `Ajoutez une ligne « ${key}: ${example} ».`, en: `Add a line "${key}: ${example}".` },
  };
}

const EXAMPLES: Readonly<Record<string, string>> = { date: '2023-03-01', id: 'DRECM/R', gtm: '1' };

function notAllowed(place: SchemaPlace, allowed: readonly string[]): SchemaSentence {
  const { value, key } = place;
  const french = frenchValues(value).find((each) => allowed.includes(each));
  const [near] = french ? [french] : nearest(value, allowed, 1);
  const whole = wholeValues(value).find((each) => allowed.includes(each));
  const sure = whole ?? allowed.find((each) => each === value.toLowerCase().replace(/[ _]/g, '-'));
  const saysMore = key === 'status' && POSTPONED.test(foldText(value));
  const isWhole = sure !== undefined || (french === undefined && !value.toLowerCase().startsWith(`${near} `));
  return {
    ...(sure === undefined || saysMore ? {} : { mend: { becomes: sure } }),
    code: 'schema/value',
    message: {
      fr: `« ${value} » n’est pas une valeur de « ${key} ».`,
      en: `"${value}" is not a value of "${key}".`,
    },
    remedy: valueRemedy(place, { allowed, near: sure ?? near, isWhole: isWhole && !saysMore }),
  };
}

/** "reporté", "reconduit": open, and more than that. */
const POSTPONED = /^(?:report|repouss|recondu|postpon|defer|carried)/;

type Allowed = { readonly allowed: readonly string[]; readonly near: string | undefined; readonly isWhole: boolean };

/** What stands beside a word for a value is not lost: it goes into a note, and may say that it is not so. */
function valueRemedy({ key, value, place, noted }: SchemaPlace, { allowed, near, isWhole }: Allowed): Words {
  const list = { fr: `(Valeurs possibles : ${allowed.join(', ')}.)`, en: `(Possible values: ${allowed.join(', ')}.)` };
  if (near === undefined)
    return {
      fr: `Écrivez l’une de ces valeurs : ${allowed.join(', ')}.`,
      en: `Write one of these values: ${allowed.join(', ')}.`,
    };
  if (isWhole || key !== 'status' || place === '/status')
    return { fr: `Écrivez « ${near} ». ${list.fr}`, en: `Write "${near}". ${list.en}` };
  const note = noteOf(value, noted === true);
  if (DOUBTS.test(foldText(value)))
    return {
      fr: `Écrivez l’une de ces valeurs : ${allowed.join(', ')} ; ${note.fr}.`,
      en: `Write one of these values: ${allowed.join(', ')}; ${note.en}.`,
    };
  return {
    fr: `Écrivez « status: ${near} » et ${note.fr}. ${list.fr}`,
    en: `Write "status: ${near}" and ${note.en}. ${list.en}`,
  };
}

/** A second note would be refused. */
function noteOf(value: string, noted: boolean): Words {
  if (noted) return { fr: `ajoutez vos mots, « ${value} », à la note`, en: `add your words, "${value}", to the note` };
  const note = quoteAsTyped(value);
  return { fr: `gardez vos mots à côté, « note: ${note} »`, en: `keep your words beside it, "note: ${note}"` };
}

/** "fait ?", "fait à 50 %", "fait en partie": what is behind the word takes some of it back. */
const DOUBTS = new RegExp(`[?%]|\\b(?:pas|non|sauf|presque|bientot|not|almost)\\b|${anySaid(inPart)}`, 'u');

const FORMS: Readonly<Record<string, { readonly what: Words; readonly how: Words }>> = {
  'civil-date': {
    what: { fr: 'n’est pas une date qui existe', en: 'is not a date that exists' },
    how: { fr: 'Écrivez année-mois-jour : 2023-03-01.', en: 'Write year-month-day: 2023-03-01.' },
  },
  clock: {
    what: { fr: 'n’est pas une heure', en: 'is not an hour' },
    how: CLOCK,
  },
  'record-id': {
    what: { fr: 'n’est pas un identifiant', en: 'is not an identifier' },
    how: {
      fr: 'Employez des lettres minuscules sans accent, des chiffres et des tirets : a1.',
      en: 'Use lower-case letters without accents, digits and dashes: a1.',
    },
  },
  period: {
    what: { fr: 'n’est pas une période', en: 'is not a period' },
    how: {
      fr: 'Écrivez 2023, 2023-04, 2023-04-12, 2023-Q2 ou 2023-S1.',
      en: 'Write 2023, 2023-04, 2023-04-12, 2023-Q2 or 2023-S1.',
    },
  },
  'time-zone': {
    what: { fr: 'n’est pas un fuseau horaire connu', en: 'is not a known time zone' },
    how: { fr: 'Écrivez par exemple Africa/Niamey.', en: 'Write for example Africa/Niamey.' },
  },
  share: {
    what: { fr: 'n’est pas une fraction', en: 'is not a fraction' },
    how: { fr: 'Écrivez par exemple 1/2.', en: 'Write for example 1/2.' },
  },
  version: {
    what: { fr: 'n’est pas une version de gtm', en: 'is not a version of gtm' },
    how: { fr: 'Écrivez par exemple 0.2.', en: 'Write for example 0.2.' },
  },
  folder: {
    what: { fr: 'n’est pas un dossier de cet espace de travail', en: 'is not a folder of this workspace' },
    how: { fr: 'Donnez un chemin relatif, sans « .. ».', en: 'Give a relative path, without "..".' },
  },
};

function wrongForm({ value, key }: SchemaPlace, format: string): SchemaSentence {
  const small = value.toLowerCase();
  const id =
    format === 'record-id' && key === 'id' && formats['record-id']?.(small) ? { mend: { becomes: small } } : {};
  const date = format === 'civil-date' ? civilDateIn(value) : undefined;
  if (date !== undefined) return otherDate({ key, value, ...date });
  const near = format === 'civil-date' ? nearDate(value) : undefined;
  if (near) return { code: 'schema/date', ...notThatDate({ value, key }, near) };
  const none = format === 'civil-date' ? noSuchDay(value) : undefined;
  if (none) return { code: 'schema/date', ...notADate({ value, key }, none) };
  const form = FORMS[format] ?? {
    what: { fr: 'n’a pas la forme voulue', en: 'has the wrong form' },
    how: { fr: 'Corrigez la valeur.', en: 'Correct the value.' },
  };
  return {
    code: format === 'civil-date' ? 'schema/date' : 'schema/form',
    message: { fr: `${key} : « ${value} » ${form.what.fr}.`, en: `${key}: "${value}" ${form.what.en}.` },
    ...(format === 'clock' ? clockRemedy(value, key) : { remedy: form.how }),
    ...id,
  };
}

/** Words that are nearly a day: with the weekday of another, of a month alone, or behind the end of their month. */
function notThatDate(
  { value, key }: Pick<SchemaPlace, 'value' | 'key'>,
  { fault, date }: NearDate,
): Pick<SchemaSentence, 'message' | 'remedy'> {
  const what: Words = {
    weekday: { fr: 'ce jour de la semaine n’est pas celui de la date', en: 'the weekday is not that of the date' },
    month: { fr: 'le jour manque', en: 'the day is missing' },
    end: { fr: 'ce mois n’a pas ce jour', en: 'that month has no such day' },
  }[fault];
  const how: Words = {
    weekday: { fr: `Écrivez ${date}, ou le jour voulu.`, en: `Write ${date}, or the day that is meant.` },
    month: { fr: `Écrivez le jour aussi, par exemple ${date}.`, en: `Write the day too, for example ${date}.` },
    end: { fr: `Le dernier jour de ce mois s’écrit ${date}.`, en: `The last day of that month is written ${date}.` },
  }[fault];
  return { ...notADate({ value, key }, what), remedy: how };
}

/** What is wrong with words for a day, said in a few words. */
function notADate(
  { value, key }: Pick<SchemaPlace, 'value' | 'key'>,
  what: Words,
): Pick<SchemaSentence, 'message' | 'remedy'> {
  return {
    message: { fr: `${key} : « ${value} » : ${what.fr}.`, en: `${key}: "${value}": ${what.en}.` },
    remedy: { fr: 'Écrivez année-mois-jour : 2023-03-01.', en: 'Write year-month-day: 2023-03-01.' },
  };
}

type OtherDate = DayInWords & { readonly key: string; readonly value: string };

/** A date that people can read, but that lists could not be sorted by. */
function otherDate({ key, value, date, other }: OtherDate): SchemaSentence {
  return {
    ...(other === undefined ? { mend: { becomes: date } } : {}),
    code: 'schema/date',
    message: {
      fr: `${key} : « ${value} » n’est pas écrit année-mois-jour.`,
      en: `${key}: "${value}" is not written year-month-day.`,
    },
    remedy: { fr: `Écrivez ${date}.`, en: `Write ${date}.` },
  };
}

function tooSmall({ value, key }: SchemaPlace, least: string): SchemaSentence {
  return {
    code: 'schema/value',
    message: { fr: `${key} : « ${value} » est trop petit.`, en: `${key}: "${value}" is too small.` },
    remedy: { fr: `Écrivez ${least} ou plus.`, en: `Write ${least} or more.` },
  };
}

/** The choices that our schemas leave: one of two keys that must be there, or a list and one word. */
function neither(place: SchemaPlace): SchemaSentence {
  const { either = [], word = '' } = placesOfSchema[place.schemaId]?.[place.place] ?? {};
  const [one, other] = either;
  if (one === undefined) return listOr(place, word);
  return {
    code: 'schema/missing-key',
    message: {
      fr: `Il manque ici « ${one} » ou « ${other} ».`,
      en: `Either "${one}" or "${other}" is missing here.`,
    },
    remedy: { fr: `Ajoutez une ligne « ${one}: … ».`, en: `Add a line "${one}: …".` },
  };
}
