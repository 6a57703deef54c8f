// What a template got wrong, said to the person who wrote it.
import { UserError } from '../../model/errors.ts';
import { nearest } from '../../model/nearest.ts';
import type { Words } from '../../model/words.ts';
import { fieldsIn } from './template-data.ts';

/** A `UserError` that begins with the template's file and line. */
export function errorAt(place: { readonly file: string; readonly line?: number }, what: Words, hint: Words): UserError {
  const { file, line } = place;
  const fr = line === undefined ? file : `${file}, ligne ${line}`;
  const en = line === undefined ? file : `${file}, line ${line}`;
  return new UserError(
    'document/template',
    { fr: `Modèle ${fr} : ${what.fr}`, en: `Template ${en}: ${what.en}` },
    { hint },
  );
}

/**
 * Turns what the engine threw into a `UserError`; one that already is passes through, and so does any error that no
 * template can cause.
 */
export function templateError(error: unknown, file: string): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  if (error instanceof RangeError) return errorAt({ file }, TOO_DEEP, SIMPLER);
  if (error instanceof TypeError) return errorAt({ file }, NO_SUCH_PATH, SEE_FIELDS);
  const place = failedLine(error, file);
  const missing = /^"([^"]*)" not defined in /.exec(error.message);
  if (missing?.[1] !== undefined) return missingField(place, missing[1], fieldsIn(error.message));
  return place.line === undefined ? error : syntaxError(error, place);
}

/** An object was printed where one of its fields was meant. */
export function wholeObjectError(file: string, fields: readonly string[]): UserError {
  return errorAt(
    { file },
    {
      fr: `un objet entier est imprimé là où il faut un de ses champs (${fields.join(', ')}).`,
      en: `a whole object is printed where one of its fields is meant (${fields.join(', ')}).`,
    },
    {
      fr: 'Écrivez {{objet.champ}}, ou {{#each liste}} pour une liste.',
      en: 'Write {{object.field}}, or {{#each list}} for a list.',
    },
  );
}

/** "Did you mean …?", or else every name there is. */
export function suggestion(word: string, names: readonly string[]): Words {
  const near = nearest(word, names);
  if (near.length > 0) {
    return { fr: `Vouliez-vous dire ${near.join(' / ')} ?`, en: `Did you mean ${near.join(' / ')}?` };
  }
  const all = names.join(', ');
  return { fr: `Noms possibles : ${all}.`, en: `Possible names: ${all}.` };
}

const TOO_DEEP: Words = { fr: 'trop de blocs les uns dans les autres.', en: 'too many blocks inside one another.' };
const SIMPLER: Words = { fr: 'Simplifiez le modèle.', en: 'Make the template simpler.' };
const NO_SUCH_PATH: Words = {
  fr: 'un champ est demandé à une valeur qui n’en a pas.',
  en: 'a field is asked of a value that has none.',
};
const SEE_FIELDS: Words = {
  fr: 'Vérifiez les noms de la forme a.b.c : chaque partie doit être un champ de la précédente.',
  en: 'Check the names of the form a.b.c: each part must be a field of the one before.',
};

function missingField(
  place: { readonly file: string; readonly line?: number },
  name: string,
  fields: readonly string[] | undefined,
): UserError {
  const what = { fr: `le champ « ${name} » n’existe pas ici.`, en: `there is no field "${name}" here.` };
  return errorAt(place, what, fields ? suggestion(name, fields) : SEE_FIELDS);
}

/** How the engine begins, with the line; its excerpt follows. */
const SYNTAX = /^(?:Parse|Lexical) error on line (\d+)[^\n]*\s*/;

/** Of the engine's own words only the excerpt is shown, or the one line they are: the names of its tokens help nobody. */
function syntaxError(error: Error, place: { readonly file: string; readonly line?: number }): UserError {
  const said = error.message.replace(SYNTAX, '').replace(/ - \d+:\d+$/, '');
  const [quoted = ''] = said.split('\n');
  return errorAt(
    place,
    { fr: `il ne peut pas être lu. (« ${quoted} »)`, en: `it cannot be read. ("${quoted}")` },
    {
      fr: 'Vérifiez que chaque {{#bloc}} est fermé par {{/bloc}} et que les accolades vont par deux.',
      en: 'Check that each {{#block}} is closed by {{/block}} and that braces come in pairs.',
    },
  );
}

function failedLine(error: Error, file: string): { readonly file: string; readonly line?: number } {
  const given = 'lineNumber' in error ? error.lineNumber : undefined;
  const line = typeof given === 'number' ? given : Number(SYNTAX.exec(error.message)?.[1]);
  return Number.isInteger(line) ? { file, line } : { file };
}
