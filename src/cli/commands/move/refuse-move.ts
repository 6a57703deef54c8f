// What keeps a meeting from being put on another day.
import { UserError } from '../../../model/errors.ts';
import { fullId } from '../../../model/meeting/action-ids.ts';
import { actionsOf, isClosed, type Meeting } from '../../../model/meeting/meeting.ts';
import type { Moving } from './plan-move.ts';

/**
 * Refused (exit 2): adopted minutes; a meeting that adopted minutes speak of where their seal holds the words; and a day that
 * puts what is said of an action before the meeting that stated it.
 */
export function refuseMove(moving: Moving): void {
  const { meeting, opened } = moving;
  const { id, file } = meeting;
  if (isClosed(meeting))
    throw new UserError(
      'state/closed',
      {
        fr: `Le compte rendu de la réunion ${id} est adopté : son jour ne change plus.`,
        en: `The minutes of the meeting ${id} are adopted: their day does not change any more.`,
      },
      {
        hint: {
          fr: `Une erreur de date se dit par un erratum : gtm erratum ${id} "…"`,
          en: `A wrong date is told by an erratum: gtm erratum ${id} "…"`,
        },
      },
    );
  const sealed = opened.ledger.meetings.find((each) => isClosed(each) && speaksOf(each, meeting));
  if (sealed)
    throw new UserError('state/closed', {
      fr: `Le compte rendu adopté ${sealed.id} suit des points d’action de ${id} : ${file} garde son nom.`,
      en: `The adopted minutes ${sealed.id} review action points of ${id}: ${file} keeps its name.`,
    });
  const between = inBetween(moving);
  if (between !== undefined)
    throw new UserError(
      'state/order',
      {
        fr: `La réunion ${id} ne peut pas être mise au ${moving.date} : ${between.fr}.`,
        en: `The meeting ${id} cannot be put on ${moving.date}: ${between.en}.`,
      },
      { hint: { fr: 'Les réunions et leurs jours : gtm meetings', en: 'The meetings and their days: gtm meetings' } },
    );
}

function speaksOf(each: Meeting, { id }: Meeting): boolean {
  const named = [
    ...each.review.map(({ action }) => action),
    ...actionsOf(each).map(({ action }) => action.recommendation),
  ];
  return named.some((name) => name?.startsWith(`${id}/`));
}

/** What was said on a day that would come before what it is about. */
function inBetween({ meeting, date, opened }: Moving): { readonly fr: string; readonly en: string } | undefined {
  const { id } = meeting;
  for (const { id: other, date: day, review, adoption } of opened.ledger.meetings) {
    if (other === id) continue;
    if (day <= date && review.some(({ action }) => action?.startsWith(`${id}/`)))
      return {
        fr: `la réunion ${other} suit ses points d’action`,
        en: `the meeting ${other} reviews its action points`,
      };
    if (day >= date && meeting.review.some(({ action }) => action && fullId(action, meeting).startsWith(`${other}/`)))
      return { fr: `elle suit des points d’action de ${other}`, en: `it reviews action points of ${other}` };
    if (day >= date && adoption?.at === id) return { fr: `elle a adopté ${other}`, en: `it adopted ${other}` };
  }
  const updated = actionsOf(meeting).flatMap(({ action }) => action.updates.map((update) => update.date));
  const first = updated.filter((day) => day < date).sort()[0];
  return first === undefined
    ? undefined
    : { fr: `une suite y est notée le ${first}`, en: `an update is recorded on ${first}` };
}
