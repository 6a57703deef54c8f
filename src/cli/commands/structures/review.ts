import { UserError } from '../../../model/errors.ts';
import type { Language, Words } from '../../../model/words.ts';
import { REGISTRY_FILE } from '../../../workspace/locate.ts';
import type { Proposed } from '../../change/propose-name.ts';
import { placesOf, type UnknownName, unknownNamesIn, withNames } from '../../change/unknown-names.ts';
import type { Outcome } from '../../session/command.ts';
import { type Running, saveRegistry } from './registry-change.ts';

/**
 * `gtm structures review`: goes through every name that the registry does not know, once. On a terminal it asks what each
 * is; with `--yes` those that are certain go into the registry, and the others are named. Refused (exit 2): neither.
 */
export async function reviewNames(running: Running): Promise<Outcome> {
  const { input, session, opened } = running;
  const { ledger, index, registry, config } = opened;
  const known = { registry: registry.value, index, places: placesOf(config.value) };
  const names = unknownNamesIn(ledger, known);
  if (names.length === 0) return { exit: 0, out: '', err: session.quiet ? '' : `${NONE[session.language]}\n` };
  const dialogue = input.has('yes') ? null : session.context.dialogue(session.colour);
  if (!dialogue && !input.has('yes') && !input.has('dryRun')) throw nobodyToAsk(names);
  const chosen = dialogue
    ? await (await import('./ask-names.ts')).askNames(names, dialogue, session.language)
    : names.filter(isCertain).map(({ proposed }) => proposed);
  const left = names.filter(({ proposed }) => !chosen.some(({ id }) => id === proposed.id));
  if (chosen.length === 0) return { exit: 0, out: '', err: `${leftOf(left)[session.language]}\n` };
  const after = withNames(registry, REGISTRY_FILE, chosen);
  return saveRegistry(after, running, { said: saidOf(chosen, left) });
}

/** A name that is like no registered one, or is surely another spelling of one. */
function isCertain({ proposed, nearest }: UnknownName): boolean {
  return proposed.as !== 'structure' || nearest.length === 0;
}

const NONE: Words = {
  fr: 'Tous les noms des comptes rendus sont dans le registre.',
  en: 'All names of the records are in the registry.',
};

function saidOf(chosen: readonly Proposed[], left: readonly UnknownName[]): Words {
  const lines = (language: Language) => chosen.map((each) => `  ${wordsOf(each)[language]}`).join('\n');
  const rest = left.length === 0 ? { fr: '', en: '' } : { fr: `\n${leftOf(left).fr}`, en: `\n${leftOf(left).en}` };
  return {
    fr: `Ajouté à ${REGISTRY_FILE} :\n${lines('fr')}${rest.fr}`,
    en: `Added to ${REGISTRY_FILE}:\n${lines('en')}${rest.en}`,
  };
}

function wordsOf(proposed: Proposed): Words {
  if (proposed.as === 'alias')
    return {
      fr: `« ${proposed.id} », autre nom de « ${proposed.of} »`,
      en: `"${proposed.id}", another name of "${proposed.of}"`,
    };
  const what = proposed.as === 'group' ? { fr: 'groupe', en: 'group' } : { fr: 'structure', en: 'structure' };
  return { fr: `« ${proposed.id} », ${what.fr}`, en: `"${proposed.id}", ${what.en}` };
}

function leftOf(left: readonly UnknownName[]): Words {
  const list = left.map(({ name, nearest }) => (nearest[0] === undefined ? name : `${name} (${nearest[0]} ?)`));
  return { fr: `Reste à dire ce que sont : ${list.join(', ')}.`, en: `Still to be told: ${list.join(', ')}.` };
}

function nobodyToAsk(names: readonly UnknownName[]): UserError {
  const certain = names.filter(isCertain).length;
  return new UserError(
    'request/no-terminal',
    {
      fr: `${names.length} noms sont à revoir, et personne ne peut répondre ici.`,
      en: `${names.length} names are to be reviewed, and nobody can answer here.`,
    },
    {
      hint: {
        fr: `Sans question, les ${certain} qui sont certains : gtm structures review --yes`,
        en: `Without a question, the ${certain} that are certain: gtm structures review --yes`,
      },
    },
  );
}
