import { UserError } from '../../../model/errors.ts';
import { nearest } from '../../../model/nearest.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Language, Words } from '../../../model/words.ts';
import { clearKept } from '../../../workspace/undo/clear-kept.ts';
import { showDiff, writeFiles } from '../../change/write-files.ts';
import { yesOption } from '../../options/yes-option.ts';
import type { CommandSpec, Input } from '../../session/command.ts';
import type { Dialogue } from '../../session/context.ts';
import type { Opened } from '../../session/opened.ts';
import { forgetPlaces, placeLines } from './forget-places.ts';
import { forgottenFrom, planForget } from './plan-forget.ts';

/** `gtm forget`: where the name of a person stands, and the name taken out of what is not adopted. */
export const forget: CommandSpec = {
  name: 'forget',
  summary: {
    fr: 'montrer où est écrit le nom d’une personne, et l’en retirer',
    en: 'show where the name of a person is written, and take it out',
  },
  arguments: [{ name: '<name>', words: { fr: 'la personne, comme on l’écrit', en: 'the person, as people write it' } }],
  options: [
    {
      flags: '--by <words>',
      words: {
        fr: 'ce qui prend sa place (par défaut : sa structure ou sa fonction, selon le registre)',
        en: 'what takes its place (default: the structure or role, as the registry has it)',
      },
    },
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
    yesOption,
  ],
  examples: [
    { fr: 'gtm forget "Mme Exemple" --dry-run', en: 'gtm forget "Mrs Example" --dry-run' },
    { fr: 'gtm forget "Mme Exemple" --by OIM --yes', en: 'gtm forget "Mrs Example" --by IOM --yes' },
  ],
  asks: true,
  run: async (input, session) => {
    const opened = session.openToChange();
    const typed = nameIn(input);
    const forgotten = forgottenFrom(typed, input.text('by')?.trim() || undefined, opened);
    const changes = planForget(forgotten, opened);
    const places = forgetPlaces(forgotten, changes, opened);
    const { language } = session;
    if (Object.values(places).every((lines) => lines.length === 0))
      return { exit: 0, out: `${safeText(nowhere(typed, opened)[language])}\n` };
    if (input.has('dryRun') && changes.length > 0)
      return { exit: 0, out: await showDiff(changes, session), err: `${HISTORY[language]}\n` };
    const shown = (done: boolean) =>
      placeLines(places, done, language)
        .map((line) => `${safeText(line)}\n`)
        .join('');
    const dialogue = input.has('yes') || changes.length === 0 ? null : session.context.dialogue(session.colour);
    const isMeant = input.has('yes') || (dialogue !== null && (await isSure(shown(false), dialogue, language)));
    if (isMeant && changes.length > 0) {
      await writeFiles(session, opened.root, changes);
      clearKept(opened.root);
    }
    const open = !isMeant && !dialogue && changes.length > 0 ? `${NOTHING_WRITTEN[language]}\n` : '';
    return {
      exit: 0,
      out: dialogue ? '' : shown(isMeant),
      err: `${open}${isMeant ? `${CLEARED[language]}\n` : ''}${HISTORY[language]}\n`,
    };
  },
};

/** Refused (exit 2): an empty name. */
function nameIn({ args }: Input): string {
  const typed = args[0]?.trim() ?? '';
  if (typed !== '') return typed;
  throw new UserError('request/words', { fr: 'Le nom est vide.', en: 'The name is empty.' });
}

async function isSure(places: string, dialogue: Dialogue, language: Language): Promise<boolean> {
  const { beginAsking } = await import('../../ask/asking.ts');
  const givenUp = new UserError('request/given-up', NOTHING_WRITTEN);
  const asking = beginAsking(dialogue, { language, givenUp: () => givenUp });
  try {
    asking.tell(places.trimEnd());
    const choices = [
      { value: 'no', label: { fr: 'non, ne rien écrire', en: 'no, write nothing' }[language] },
      { value: 'yes', label: { fr: 'oui, le retirer', en: 'yes, take it out' }[language] },
    ] as const;
    const isMeant = (await asking.one(SURE[language], choices)) === 'yes';
    asking.finish((isMeant ? TAKEN_OUT : NOTHING)[language]);
    return isMeant;
  } finally {
    asking.end();
  }
}

const SURE: Words = { fr: 'Retirer ce nom ?', en: 'Take this name out?' };
const TAKEN_OUT: Words = { fr: 'Le nom est retiré.', en: 'The name is taken out.' };
const NOTHING: Words = { fr: 'Rien n’est écrit.', en: 'Nothing is written.' };
const NOTHING_WRITTEN: Words = {
  fr: 'Rien n’a été écrit ; --yes retire le nom sans question.',
  en: 'Nothing was written; --yes takes the name out without a question.',
};
const HISTORY: Words = {
  fr: 'L’historique de git garde ce qui y a été écrit, ainsi que les documents déjà faits et envoyés.',
  en: 'The history of git keeps what was written there, and so do documents already made and sent.',
};

const CLEARED: Words = {
  fr: 'Ce que gtm gardait pour « gtm undo » est effacé : ce retrait ne s’annule pas.',
  en: 'What gtm kept for "gtm undo" is erased: this cannot be taken back.',
};

/** That the name stands in no file, with the nearest ones of the registry: it may have been typed otherwise. */
function nowhere(typed: string, { registry }: Opened): Words {
  const people = registry.value.people.flatMap(({ id, name, aliases }) => [name ?? id, ...aliases]);
  const near = nearest(typed, people, 3).join(', ');
  return {
    fr: `« ${typed} » n’est écrit nulle part.${near === '' ? '' : ` Les plus proches : ${near}.`}`,
    en: `"${typed}" is written nowhere.${near === '' ? '' : ` The nearest: ${near}.`}`,
  };
}
