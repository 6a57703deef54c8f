import { UserError } from '../../../model/errors.ts';
import type { FollowedAction } from '../../../model/ledger/followup.ts';
import type { Meeting, Review } from '../../../model/meeting/meeting.ts';
import { findById } from '../../../query/find-by-id.ts';
import { findMeeting } from '../../../query/find-meeting.ts';
import type { Opened } from '../../session.ts';

/** A review entry of a meeting, or an action that a meeting stated again. */
export type Linkable = { readonly meeting: Meeting; readonly review: Review } | { readonly again: FollowedAction };

/**
 * What words name: `2023-03-01/2`, the second review entry of a meeting; `meetings/2023-03-01.md:84`, as `gtm check` gives
 * its place; or the id of an action. Refused (exit 2): none of these, with what there is.
 */
export function requireLinkable(typed: string, opened: Opened): Linkable {
  const action = findById(typed, opened.ledger.actions);
  if (action.kind === 'found') return { again: action.item };
  const [, home = '', mark = '', number = ''] = /^(.*)([/:])(\d{1,6})$/.exec(typed.trim()) ?? [];
  const meeting = mark === ':' ? ofFile(home, opened) : ofId(home, opened);
  const review = mark === ':' ? reviewAt(Number(number), meeting) : meeting?.review[Number(number) - 1];
  if (meeting && review) return { meeting, review };
  throw unknown(typed, meeting);
}

function ofFile(file: string, { ledger }: Opened): Meeting | undefined {
  return ledger.meetings.find((meeting) => meeting.file === file || file.endsWith(`/${meeting.file}`));
}

function ofId(id: string, { ledger }: Opened): Meeting | undefined {
  const found = findMeeting(id, ledger);
  return found.kind === 'found' ? found.item : undefined;
}

/** The entry whose lines hold the one given. */
function reviewAt(line: number, meeting: Meeting | undefined): Review | undefined {
  return meeting?.review.findLast((review) => review.line <= line);
}

function unknown(typed: string, meeting: Meeting | undefined): UserError {
  const unlinked = (meeting?.review ?? []).flatMap(({ action, text }, index) =>
    action === undefined ? [`${meeting?.id}/${index + 1} (${text ?? '—'})`] : [],
  );
  return new UserError(
    {
      fr: `« ${typed} » ne désigne aucune entrée de suivi ni aucun point d’action.`,
      en: `"${typed}" is no review entry and no action point.`,
    },
    {
      hint:
        unlinked.length > 0
          ? { fr: `À lier : ${unlinked.join(' · ')}`, en: `To be linked: ${unlinked.join(' · ')}` }
          : {
              fr: 'Écrivez RÉUNION/NUMÉRO, la deuxième entrée du suivi étant 2023-03-01/2, ou la place que donne gtm check.',
              en: 'Write MEETING/NUMBER, the second entry of a review being 2023-03-01/2, or the place that gtm check gives.',
            },
    },
  );
}
