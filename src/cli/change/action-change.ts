/** What a person says of an action with options: its state, deadline, owners, lead and a note. */

import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import { UserError } from '../../model/errors.ts';
import type { Change } from '../../model/meeting/meeting.ts';
import { existsOn } from '../../model/owners/exists-on.ts';
import { isCollective } from '../../model/owners/owner-words.ts';
import { parseOwners } from '../../model/owners/parse-owners.ts';
import { shellWord } from '../../model/shell-word.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import { resolveOwner } from '../../query/find/resolve-owner.ts';
import { AS_TYPED } from '../options/as-typed.ts';
import { isNoDue } from '../options/is-no-due.ts';
import { statusOptions } from '../options/read-options.ts';
import { wrongDay } from '../options/wrong-day.ts';
import { addCommand } from '../session/add-command.ts';
import type { Input, OptionSpec } from '../session/command.ts';
import type { Opened } from '../session/opened.ts';

export const NOTE: OptionSpec = {
  flags: '--note <words>',
  words: { fr: 'ce qu’il y a à en dire', en: 'what there is to say of it' },
};

/** Whom and when: of what is recorded, of what is corrected, of what is new. */
export const whoAndWhen: readonly OptionSpec[] = [
  {
    flags: '--due <words>',
    words: {
      fr: 'échéance, comme on la dit : 2023-06, fin juin…',
      en: 'deadline, as people say it: 2023-06, end of June…',
    },
  },
  {
    flags: '--owner <name>',
    words: { fr: 'responsable (plusieurs fois : plusieurs)', en: 'owner (several times: several)' },
    many: true,
  },
  { flags: '--lead <name>', words: { fr: 'chef de file, l’un des responsables', en: 'lead, one of the owners' } },
];

/**
 * The change that the options say. Refused (exit 2): words that are no state, a name that neither the registry nor a record
 * knows, and a lead who is no owner when owners are given too.
 */
export function changeFrom(input: Input, opened: Opened): Change {
  const owners = input.texts('owner').map((words) => words.trim());
  if (!input.has(AS_TYPED)) for (const words of owners) refuseUnknown(words, opened);
  const lead = input.text('lead')?.trim();
  if (lead !== undefined) refuseUnknown(lead, opened);
  if (lead !== undefined && owners.length > 0) refuseOtherLead(lead, owners, opened);
  const due = input.text('due')?.trim();
  const [status] = input.text('status') === undefined ? [] : statusOptions(withTexts(input, 'status'), 'status');
  return withoutUndefined({
    status,
    due: due === undefined ? undefined : { text: knownDue(notEmpty(due, 'due'), opened) },
    owners: owners.length === 0 ? undefined : owners.map((words) => notEmpty(words, 'owner')),
    lead,
    note: input.text('note') === undefined ? undefined : notEmpty(input.text('note') ?? '', 'note'),
  });
}

/** Refused (exit 2): a day that cannot be, and words that say that there is none, or that it is not known. */
function knownDue(text: string, { today, ledger: { order } }: Opened): string {
  const anchor = { date: today, order };
  const wrong = wrongDay(text, anchor);
  if (wrong) throw new UserError('request/day', { fr: `--due : ${wrong.fr}`, en: `--due: ${wrong.en}` });
  if (!isNoDue(text, parseDeadline({ text }, anchor))) return text;
  throw new UserError(
    'request/day',
    { fr: `--due : « ${text} » n’est pas une échéance.`, en: `--due: "${text}" is no deadline.` },
    {
      hint: {
        fr: 'Sans échéance, ne donnez pas --due ; si elle reste à dire : --due "à fixer"',
        en: 'Without a deadline, leave --due out; if it is still to be said: --due "to be decided"',
      },
    },
  );
}

/** A text that says something, on as many lines as it was typed. Refused (exit 2): an empty one, and control characters. */
export function notEmpty(text: string, option?: string): string {
  const words = text.trim();
  const where = option === undefined ? '' : `--${option}`;
  if (words === '')
    throw new UserError('request/words', {
      fr: where === '' ? 'Le texte est vide.' : `${where} : le texte est vide.`,
      en: where === '' ? 'The text is empty.' : `${where}: the text is empty.`,
    });
  if (!/(?![\n\t])\p{Cc}/u.test(words)) return words.replaceAll('\t', ' ');
  throw new UserError('request/words', {
    fr: 'Le texte contient un caractère de commande, qu’un compte rendu ne peut pas garder.',
    en: 'The text holds a control character, which minutes cannot keep.',
  });
}

function withTexts(input: Input, name: string): Input {
  return { ...input, texts: () => [input.text(name) ?? ''] };
}

/** Every name in the words must be known; "?", words for nobody and for everybody are let through. */
function refuseUnknown(words: string, opened: Opened): void {
  const { owners } = parseOwners([words], opened.index, opened.today);
  for (const { name, id } of owners) {
    if (id !== null || name === '?' || isCollective(name)) continue;
    const found = resolveOwner(name, opened, opened.registry.value);
    if (found.kind !== 'found') {
      const near = found.kind === 'unknown' ? found.nearest : [];
      throw unknown(
        name,
        near.filter((each) => existsOn(each, opened.today, opened.index)),
      );
    }
  }
}

function unknown(name: string, near: readonly string[]): UserError {
  const add = addCommand(name);
  const names = near.join(', ');
  return new UserError(
    'request/unknown',
    { fr: `« ${name} » n’est pas dans le registre.`, en: `"${name}" is not in the registry.` },
    {
      hint: near.length
        ? { fr: `Les plus proches : ${names}. Pour l’ajouter : ${add}`, en: `The nearest: ${names}. To add it: ${add}` }
        : { fr: `Pour l’ajouter : ${add}`, en: `To add it: ${add}` },
    },
  );
}

function refuseOtherLead(lead: string, owners: readonly string[], { index, today }: Opened): void {
  const nameOf = (words: readonly string[]) => parseOwners(words, index, today).owners.map(({ name }) => name);
  if (nameOf([lead]).every((name) => nameOf(owners).includes(name))) return;
  throw new UserError(
    'request/words',
    {
      fr: `Le chef de file « ${lead} » n’est pas un des responsables (${owners.join(', ')}).`,
      en: `The lead "${lead}" is not one of the owners (${owners.join(', ')}).`,
    },
    { hint: { fr: `Ajoutez-le : --owner ${shellWord(lead)}`, en: `Add it: --owner ${shellWord(lead)}` } },
  );
}
