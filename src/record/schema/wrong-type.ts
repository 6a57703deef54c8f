import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import type { Words } from '../../model/words.ts';
import { foldText } from '../../words/fold-text.ts';
import { numberInLetters } from '../../words/number-in-letters.ts';
import { frenchValues, wholeValues } from '../keys/french-values.ts';
import { FIRST_KEYS } from '../keys/keys.ts';
import type { ReadingCode } from '../text/reading-code.ts';
import { nameInBrackets, quoteAsTyped } from '../traps/trap.ts';

/**
 * What a schema error is about: the value, key and place (`/agenda/[any]`) it stands at, in a file of which schema, and the
 * known keys near an unknown one.
 */
export type SchemaPlace = {
  readonly value: string;
  readonly key: string;
  readonly place: string;
  readonly schemaId: string;
  readonly near: readonly string[];
  /** False where the value goes over several lines, which YAML has joined. */
  readonly oneLine?: boolean;
  /** Whether a note stands beside the key. */
  readonly noted?: boolean;
};

/** `mend` says what the value, or the unknown key, surely becomes. */
export type SchemaSentence = {
  readonly code: ReadingCode;
  readonly message: Words;
  readonly remedy: Words;
  readonly mend?: SchemaMend;
};

/** A value, or a key, in other words; or the text that stands there as the only one of a list. */
export type SchemaMend = { readonly becomes: string } | { readonly becomesList: string };

/** A value of another type than the schema wants: text for a list, a list for text, a word for a number. */
export function wrongType(place: SchemaPlace, type: unknown): SchemaSentence {
  const types = (Array.isArray(type) ? type : [type]).map(String);
  const named = types.map((each) => TYPES[each] ?? { fr: each, en: each });
  const where = expecting(place);
  return {
    code: 'schema/type',
    message: {
      fr: `${where.fr} ${named.map((each) => each.fr).join(' ou ')}.`,
      en: `${where.en} ${named.map((each) => each.en).join(' or ')}.`,
    },
    remedy: remedyFor(place, types[0] ?? ''),
    ...mendOf(place, types[0]),
  };
}

/** One name where a list of names is due, "non" for false, "2 personnes" for 2. */
function mendOf({ value, place }: SchemaPlace, type: string | undefined): Pick<SchemaSentence, 'mend'> {
  const text = value.trim();
  if (type === 'array') return listMend(text, place);
  if (place === '/next' && type === 'object' && isDated(text)) return { mend: { becomes: dateGroup(text) } };
  if (place === '/agenda/[any]' && type === 'object' && text !== '' && wholeValues(text).length === 0)
    return { mend: { becomes: `title: ${asValue(text)}` } };
  const meant =
    type === 'boolean' &&
    (isOneWord(text) ? frenchValues(text) : wholeValues(text)).find((each) => /^(?:true|false)$/.test(each));
  if (meant) return { mend: { becomes: meant } };
  const digits = type === 'integer' ? /^(\d{1,6}) \p{L}+\.?$/u.exec(text)?.[1] : undefined;
  return digits === undefined ? {} : { mend: { becomes: digits } };
}

/** "néant" for no item, names apart, and a decision typed as one sentence. */
function listMend(text: string, place: string): Pick<SchemaSentence, 'mend'> {
  if (wholeValues(text).includes('none')) return { mend: { becomes: '[]' } };
  if (text === '') return {};
  if (place === '/agenda/[any]/decisions') return { mend: { becomesList: text } };
  if (!place.startsWith('/attendance/')) return {};
  const names = namesOf(text);
  return names.length > 1
    ? { mend: { becomes: `[${names.map(nameInBrackets).join(', ')}]` } }
    : { mend: { becomesList: text.replace(/^- /, '') } };
}

/** "DRECM/R, DR/INS, OIM" apart; "DR/INS, 3 personnes" or "OIM, excusé" is one, with what is said of it. */
function namesOf(text: string): readonly string[] {
  const names = text.split(',').map((each) => each.trim());
  const areNames = names.every(
    (each) => /^\p{Lu}[^\d:;()[\]{}"#]*$/u.test(each) && !/^(?:M|MM|Mme|Mlle|Dr|Mr|Mrs|Ms)\b/.test(each),
  );
  return areNames ? names : [text];
}

/** Whether words of the next meeting say a day or a month. */
function isDated(text: string): boolean {
  if (text === '' || text.length > 60) return false;
  const { kind, latest } = parseDeadline({ text }, { date: '2000-01-01' });
  return latest !== undefined && (kind === 'day' || kind === 'month');
}

function dateGroup(text: string): string {
  return `{ date: ${nameInBrackets(text)} }`;
}

/** Whether a value is one word, so that nothing is lost with it. */
function isOneWord(text: string): boolean {
  return /^\p{L}[\p{L}-]*$/u.test(text);
}

/** A value that is neither the list nor the one word that its key takes. */
export function listOr(place: SchemaPlace, word: string): SchemaSentence {
  const { key, value } = place;
  const seen = value === '' ? { fr: '', en: '' } : { fr: `, pas « ${value} »`, en: `, not "${value}"` };
  const meant = value !== '' && frenchValues(value).includes(word);
  return {
    code: 'schema/value',
    message: {
      fr: `« ${key} » attend une liste ou le mot « ${word} »${seen.fr}.`,
      en: `"${key}" takes a list or the word "${word}"${seen.en}.`,
    },
    remedy: meant ? writeWords(word) : listRemedy(place),
    ...(wholeValues(value).includes(word) ? { mend: { becomes: word } } : {}),
  };
}

const TYPES: Readonly<Record<string, Words>> = {
  string: { fr: 'un texte', en: 'a text' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  number: { fr: 'un nombre', en: 'a number' },
  boolean: { fr: 'true (oui) ou false (non)', en: 'true or false' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un groupe de clés', en: 'a group of keys' },
};

function expecting({ key, place }: SchemaPlace): Words {
  if (!key) return { fr: 'Il faut ici', en: 'This must be' };
  if (place.endsWith('/[any]')) return { fr: `Chaque élément de « ${key} » est`, en: `Each item of "${key}" is` };
  return { fr: `« ${key} » attend`, en: `"${key}" takes` };
}

function remedyFor(place: SchemaPlace, type: string): Words {
  if (type === 'array') return listRemedy(place);
  if (type === 'object') return groupRemedy(place);
  if (type === 'boolean') return booleanRemedy(place.value);
  if (type === 'integer' || type === 'number') return numberRemedy(place.value);
  if (place.place.endsWith('/[any]') && place.value === '')
    return {
      fr: 'Écrivez-le sans crochets ni accolades, comme un texte : les éléments d’une liste sont séparés par des virgules.',
      en: 'Write it without brackets or braces, as a text: the items of a list are separated by commas.',
    };
  return {
    fr: 'Écrivez-le sur la même ligne que la clé, entre guillemets droits si besoin.',
    en: 'Write it on the line of the key, in straight quotes if needed.',
  };
}

function listRemedy({ key, value, place, oneLine }: SchemaPlace): Words {
  if (value === '' && key === 'review')
    return {
      fr: 'Pour chaque action, écrivez « - action: » suivi de son identifiant et, dessous, ce qu’elle est devenue : « status: done », « note: … ».',
      en: 'For each action write "- action:" followed by its id and, under it, what became of it: "status: done", "note: …".',
    };
  if (value === '') {
    const first = FIRST_KEYS.get(key) ?? '…';
    return {
      fr: `Mettez « - » devant la première clé de chaque élément (« - ${first}: … ») et décalez les suivantes de deux espaces.`,
      en: `Put "- " before the first key of each item ("- ${first}: …") and indent those after it by two spaces.`,
    };
  }
  if (place.startsWith('/attendance/') && oneLine !== false) return namesRemedy(key, value);
  if (key === 'votes') return writeWords('votes: [{ text: …, for: 8, against: 1, abstain: 2 }]');
  return { fr: 'Mettez chaque élément sur sa ligne, après « - ».', en: 'Put each item on its own line, after "- ".' };
}

function namesRemedy(key: string, value: string): Words {
  const names = frenchValues(value).includes('none') ? '' : excerptOf(value);
  return {
    fr: `Écrivez les noms entre crochets, séparés par des virgules : « ${key}: [${names}] ».`,
    en: `Write the names in brackets, with commas between them: "${key}: [${names}]".`,
  };
}

/** What a text typed for a whole group is, most often. */
const GROUPS: Readonly<Record<string, (text: string) => string>> = {
  attendance: (text) => `attendance: { present: [${text}] }`,
  next: (text) => `next: ${dateGroup(text)}`,
  adoption: (text) => `adoption: { at: ${nameInBrackets(text)} }`,
};

function groupRemedy({ key, value, place }: SchemaPlace): Words {
  const first = place.endsWith('/[any]') ? FIRST_KEYS.get(key) : undefined;
  if (first !== undefined && wholeValues(value).includes('none'))
    return writeWords(place === '/agenda/[any]/actions/[any]' ? 'actions: none' : `${key}: []`);
  if (value !== '' && first !== undefined) return writeWords(`- ${first}: ${asValue(excerptOf(value))}`);
  const group = place === `/${key}` ? GROUPS[key] : undefined;
  if (value !== '' && group) return writeWords(group(excerptOf(value)));
  return {
    fr: 'Mettez chaque « clé: valeur » sur sa ligne, décalée de deux espaces.',
    en: 'Put each "key: value" on its own line, two spaces further in.',
  };
}

/** Quoted when YAML could read it otherwise. */
function asValue(text: string): string {
  return /^[\p{L}\d]/u.test(text) && !/:(?: |$)| #/.test(text) ? text : quoteAsTyped(text);
}

function excerptOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function booleanRemedy(value: string): Words {
  const meant = frenchValues(value).find((each) => each === 'true' || each === 'false');
  return meant ? writeWords(meant) : { fr: 'Écrivez true (oui) ou false (non).', en: 'Write true or false.' };
}

/** `4 personnes` is 4, `deux` is 2. */
function numberRemedy(value: string): Words {
  const digits = /^\D{0,40}(\d{1,6})(?!\d)/.exec(value)?.[1];
  const inLetters = numberInLetters(foldText(value.slice(0, 40)));
  if (!digits && inLetters > 0) return writeWords(String(inLetters));
  return digits ? writeWords(digits) : { fr: 'Écrivez-le en chiffres : 4.', en: 'Write it in figures: 4.' };
}

function writeWords(text: string): Words {
  return { fr: `Écrivez « ${text} ».`, en: `Write "${text}".` };
}
