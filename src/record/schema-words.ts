import type { SchemaError } from '../generated/validators.js';
import { nearest } from '../model/nearest.ts';
import type { Words } from '../model/words.ts';

/** What a schema error is about: the value, key and place (`/agenda/[any]`) it stands at, and the known keys near an unknown one. */
export type SchemaPlace = {
  readonly value: string;
  readonly key: string;
  readonly place: string;
  readonly near: readonly string[];
};

export type SchemaSentence = { readonly code: string; readonly message: Words; readonly remedy: Words };

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
    case 'minLength':
    case 'minItems':
      return empty(place.key);
    case 'minimum':
      return tooSmall(place);
    case 'anyOf':
      return neither(place);
    default:
      return undefined;
  }
}

function unknownKey({ key, near }: SchemaPlace): SchemaSentence {
  const [first] = near;
  const shown = first ?? '';
  return {
    code: 'schema/unknown-key',
    message: { fr: `La clé « ${key} » n’existe pas à cet endroit.`, en: `The key "${key}" does not exist here.` },
    remedy: first
      ? { fr: `Vouliez-vous dire « ${shown} » ?`, en: `Did you mean "${shown}"?` }
      : {
          fr: `Retirez-la, ou nommez-la « x-${key} » pour garder une information à vous.`,
          en: `Remove it, or name it "x-${key}" to keep something of your own.`,
        },
  };
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

function notAllowed({ value, key }: SchemaPlace, allowed: readonly string[]): SchemaSentence {
  const list = allowed.join(', ');
  const [near] = nearest(value, allowed, 1);
  return {
    code: 'schema/value',
    message: {
      fr: `« ${value} » n’est pas une valeur de « ${key} ».`,
      en: `"${value}" is not a value of "${key}".`,
    },
    remedy: near
      ? { fr: `Vouliez-vous dire « ${near} » ? (${list})`, en: `Did you mean "${near}"? (${list})` }
      : { fr: `Écrivez l’une de ces valeurs : ${list}.`, en: `Write one of these values: ${list}.` },
  };
}

const TYPES: Readonly<Record<string, Words>> = {
  string: { fr: 'un texte', en: 'a text' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  number: { fr: 'un nombre', en: 'a number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un groupe de clés', en: 'a group of keys' },
};

const SHAPES: Readonly<Record<string, Words>> = {
  string: {
    fr: 'Écrivez-le sur la même ligne que la clé, entre guillemets droits si besoin.',
    en: 'Write it on the line of the key, in straight quotes if needed.',
  },
  array: { fr: 'Mettez chaque élément sur sa ligne, après « - ».', en: 'Put each item on its own line, after "- ".' },
  object: {
    fr: 'Mettez chaque « clé: valeur » sur sa ligne, décalée de deux espaces.',
    en: 'Put each "key: value" on its own line, two spaces further in.',
  },
};

function wrongType({ key }: SchemaPlace, type: unknown): SchemaSentence {
  const types = (Array.isArray(type) ? type : [type]).map(String);
  const named = types.map((each) => TYPES[each] ?? { fr: each, en: each });
  const where = key ? { fr: `« ${key} » attend`, en: `"${key}" takes` } : { fr: 'Il faut ici', en: 'This must be' };
  return {
    code: 'schema/type',
    message: {
      fr: `${where.fr} ${named.map((each) => each.fr).join(' ou ')}.`,
      en: `${where.en} ${named.map((each) => each.en).join(' or ')}.`,
    },
    remedy: SHAPES[types[0] ?? ''] ?? { fr: 'Corrigez la valeur.', en: 'Correct the value.' },
  };
}

const FORMS: Readonly<Record<string, { readonly what: Words; readonly how: Words }>> = {
  'civil-date': {
    what: { fr: 'n’est pas une date qui existe', en: 'is not a date that exists' },
    how: { fr: 'Écrivez année-mois-jour : 2023-03-01.', en: 'Write year-month-day: 2023-03-01.' },
  },
  clock: {
    what: { fr: 'n’est pas une heure', en: 'is not an hour' },
    how: { fr: 'Écrivez 10:30 ou 10h30.', en: 'Write 10:30 or 10h30.' },
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
  folder: {
    what: { fr: 'n’est pas un dossier de cet espace de travail', en: 'is not a folder of this workspace' },
    how: { fr: 'Donnez un chemin relatif, sans « .. ».', en: 'Give a relative path, without "..".' },
  },
};

function wrongForm({ value, key }: SchemaPlace, format: string): SchemaSentence {
  const form = FORMS[format] ?? {
    what: { fr: 'n’a pas la forme voulue', en: 'has the wrong form' },
    how: { fr: 'Corrigez la valeur.', en: 'Correct the value.' },
  };
  return {
    code: format === 'civil-date' ? 'schema/date' : 'schema/form',
    message: { fr: `${key} : « ${value} » ${form.what.fr}.`, en: `${key}: "${value}" ${form.what.en}.` },
    remedy: form.how,
  };
}

function empty(key: string): SchemaSentence {
  return {
    code: 'schema/empty',
    message: { fr: `« ${key} » est vide.`, en: `"${key}" is empty.` },
    remedy: { fr: 'Écrivez une valeur, ou retirez la ligne.', en: 'Write a value, or remove the line.' },
  };
}

function tooSmall({ value, key }: SchemaPlace): SchemaSentence {
  return {
    code: 'schema/value',
    message: { fr: `${key} : « ${value} » est trop petit.`, en: `${key}: "${value}" is too small.` },
    remedy: { fr: 'Corrigez le nombre.', en: 'Correct the number.' },
  };
}

/** The choices that our schemas leave: one of two keys that must be there, or a list and one word. */
function neither(place: SchemaPlace): SchemaSentence {
  const pair = PAIRS.find(([start]) => place.place.startsWith(start));
  if (!pair) return listOr(place, place.key === 'members' ? 'present' : 'none');
  const [, one, other] = pair;
  return {
    code: 'schema/missing-key',
    message: {
      fr: `Il manque ici « ${one} » ou « ${other} ».`,
      en: `Either "${one}" or "${other}" is missing here.`,
    },
    remedy: { fr: `Ajoutez une ligne « ${one}: … ».`, en: `Add a line "${one}: …".` },
  };
}

const PAIRS: readonly (readonly [start: string, one: string, other: string])[] = [
  ['/review/[any]', 'action', 'text'],
  ['/attendance/', 'structure', 'name'],
  ['/rapporteur', 'structure', 'name'],
  ['/quorum/', 'share', 'count'],
];

function listOr({ key, value }: SchemaPlace, word: string): SchemaSentence {
  return {
    code: 'schema/value',
    message: {
      fr: `« ${key} » attend une liste ou le mot « ${word} », pas « ${value} ».`,
      en: `"${key}" takes a list or the word "${word}", not "${value}".`,
    },
    remedy: {
      fr: 'Mettez chaque élément sur sa ligne, après « - ».',
      en: 'Put each item on its own line, after "- ".',
    },
  };
}
