import type { CommanderError } from 'commander';
import { UserError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import type { Words } from '../model/words.ts';
import { foldText } from '../words/fold-text.ts';
import { commonOptions } from './common-options.ts';
import { termIn } from './placeholders.ts';
import type { CommandSpec } from './session/command.ts';

/** What commander refused, in our words (exit 2), with the nearest option and the help to read. */
export function usageError(error: CommanderError, spec: CommandSpec): UserError {
  const named = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const [first = '', second = ''] = named;
  const hint: Words = {
    fr: `L’aide de la commande : ${called(spec)} --help`,
    en: `The help of the command: ${called(spec)} --help`,
  };
  if (error.code === 'commander.unknownOption')
    return new UserError('request/words', ...unknownOption(first, spec, hint));
  return new UserError('request/words', sentence(error, first, second), { hint });
}

function unknownOption(option: string, spec: CommandSpec, hint: Words): [Words, { hint: Words }] {
  const known = [...spec.options, ...commonOptions].flatMap(({ flags }) => flags.match(/--[\w-]+/g) ?? []);
  const meant = OTHER_NAMES.get(foldText(option.replace(/^-+/, ''))) ?? [];
  const [near] = meant.filter((each) => known.includes(each.split(' ')[0] ?? '')).concat(nearest(option, known, 1));
  return [
    { fr: `${called(spec)} n’a pas d’option « ${option} ».`, en: `${called(spec)} has no option "${option}".` },
    { hint: near ? { fr: `Vouliez-vous dire ${near} ?`, en: `Did you mean ${near}?` } : hint },
  ];
}

/** An option that stands without its value. */
export function noValue(option: string): UserError {
  return new UserError('request/words', {
    fr: `L’option « ${option} » attend une valeur.`,
    en: `The option "${option}" takes a value.`,
  });
}

/** Words that people type for an option, and those that they may mean, the likeliest first. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    etat: ['--status', '--state'],
    statut: ['--status', '--state'],
    echeance: ['--due'],
    pour: ['--due'],
    delai: ['--due'],
    responsable: ['--owner'],
    par: ['--owner'],
    structure: ['--owner'],
    remarque: ['--note'],
    commentaire: ['--note'],
    titre: ['--title'],
    jour: ['--date', '--on'],
    le: ['--on', '--date'],
    depuis: ['--since'],
    reunion: ['--at'],
    texte: ['--text'],
    modele: ['--template'],
    sortie: ['--output'],
    langue: ['--lang'],
    tout: ['--all'],
    pdf: ['--to pdf'],
    word: ['--to docx'],
    docx: ['--to docx'],
    retard: ['--late'],
    au: ['--date'],
    aide: ['--help'],
    essai: ['--dry-run'],
  }),
);

/** "gtm actions", or "gtm" for options without a command. */
function called({ name }: CommandSpec): string {
  return `gtm ${name}`.trim();
}

function sentence(error: CommanderError, first: string, second: string): Words {
  switch (error.code) {
    case 'commander.missingArgument':
      return { fr: `Il manque : ${termIn(`<${first}>`, 'fr')}.`, en: `Missing: <${first}>.` };
    case 'commander.optionMissingArgument':
      return {
        fr: `L’option « ${withoutValue(first)} » attend une valeur.`,
        en: `The option "${withoutValue(first)}" takes a value.`,
      };
    case 'commander.invalidArgument': {
      const [option, value] = [withoutValue(first), second];
      const allowed = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      return {
        fr: `« ${value} » n’est pas une valeur de « ${option} » ; choisissez parmi : ${allowed}.`,
        en: `"${value}" is not a value of "${option}"; choose from: ${allowed}.`,
      };
    }
    case 'commander.excessArguments':
      return { fr: 'Il y a des arguments en trop.', en: 'There are too many arguments.' };
    default:
      return { fr: `La ligne de commande n’est pas comprise : ${error.message}`, en: error.message };
  }
}

/** The option of `--owner <name>`, as it is typed: `--owner`. */
function withoutValue(flags: string): string {
  return flags.replace(/ [<[].*$/, '').replace(/^-\w, /, '');
}
