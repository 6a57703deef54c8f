import { UserError } from '../../model/errors.ts';
import type { Meeting, Path } from '../../model/meeting/meeting.ts';
import type { Input, OptionSpec } from '../session/command.ts';

/** Under which agenda item something goes. */
export const itemOption: OptionSpec = {
  flags: '--item <number>',
  words: { fr: 'le point de l’ordre du jour, à partir de 1', en: 'the agenda item, from 1' },
};

/** The agenda item by its number; without it, the record itself. Refused (exit 2): a number that the agenda does not have. */
export function itemPath(input: Input, { agenda }: Meeting): Path {
  const typed = input.text('item');
  if (typed === undefined) return [];
  const number = Number(typed);
  if (Number.isInteger(number) && number >= 1 && number <= agenda.length) return ['agenda', number - 1];
  const titles = agenda.map(({ title }, index) => `${index + 1}. ${title}`).join(' · ');
  throw new UserError(
    'request/unknown',
    { fr: `--item : l’ordre du jour n’a pas de point « ${typed} ».`, en: `--item: the agenda has no item "${typed}".` },
    { hint: { fr: `Les points : ${titles}`, en: `The items: ${titles}` } },
  );
}
