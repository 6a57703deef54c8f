import { UserError } from '../../model/errors.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import { fullId } from '../../model/meeting/action-ids.ts';
import type { Change, Meeting, Review } from '../../model/meeting/meeting.ts';
import { isClosed } from '../../model/meeting/meeting.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import type { Words } from '../../model/words.ts';
import { findById } from '../../query/find/find-by-id.ts';
import { reviewEdits, updateEdits } from '../../record/edit/follow-up-edits.ts';
import { changeRecords, type RecordChanges } from '../change/change-records.ts';
import type { CommandSpec } from '../session/command.ts';
import { requireAction } from '../session/find.ts';
import { meantMeeting } from '../session/meant-meeting.ts';
import type { Opened } from '../session/opened.ts';

/** `gtm link`: a review that names no action, or an action that a meeting stated again, tied to the earlier action. */
export const link: CommandSpec = {
  name: 'link',
  summary: {
    fr: 'lier un suivi, ou un point d’action redit, au point d’action d’origine',
    en: 'tie a review, or an action point stated again, to the original action point',
  },
  arguments: [
    {
      name: '<review>',
      words: {
        fr: 'l’entrée du suivi (2023-03-01/2, ou la place que donne gtm check), ou le point d’action redit',
        en: 'the review entry (2023-03-01/2, or the place that gtm check gives), or the action point stated again',
      },
    },
    {
      name: '<action>',
      words: { fr: 'le point d’action d’origine (2023-02-01/a1)', en: 'the original action point (2023-02-01/a1)' },
    },
  ],
  options: [{ flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } }],
  examples: ['gtm link 2023-04-12/a4 2023-03-01/a2 --dry-run'],
  run: async (input, session) => {
    const opened = session.openToChange();
    const linkable = requireLinkable(input.args[0] ?? '', opened);
    const origin = requireAction(input.args[1] ?? '', opened);
    const meeting = 'again' in linkable ? linkable.again.meeting : linkable.meeting;
    refuseMeeting(meeting, origin);
    const { changes, said } =
      'again' in linkable
        ? followedUnder(linkable.again, origin, opened)
        : tied(linkable.meeting, linkable.review, origin);
    return changeRecords(changes, { session, opened, dryRun: input.has('dryRun'), said: [said[session.language]] });
  },
};

type Linked = { readonly changes: readonly RecordChanges[]; readonly said: Words };

function tied(meeting: Meeting, review: Review, { id }: FollowedAction): Linked {
  if (review.action !== undefined) throw linkedAlready(fullId(review.action, meeting));
  const said = {
    fr: `Le suivi « ${review.text ?? ''} » (${meeting.id}) est lié à ${id}.`,
    en: `The review "${review.text ?? ''}" (${meeting.id}) is tied to ${id}.`,
  };
  return { changes: [{ file: meeting.file, edits: [{ at: review.path, key: 'action', set: id ?? '' }] }], said };
}

/**
 * The earlier action goes on, with what the later statement says of owners and deadline as its review, and with all that
 * was recorded of the later one since; the later one is closed with a note, so that one action is followed once and keeps
 * its history.
 */
function followedUnder(again: FollowedAction, origin: FollowedAction, opened: Opened): Linked {
  const { action, meeting } = again;
  const language = opened.config.value.locale ?? 'fr';
  const change: Change = withoutUndefined({
    status: action.status === 'open' ? undefined : action.status,
    owners: action.owners,
    lead: action.lead,
    due: action.due,
    note: { fr: `Redit sous ${again.id}`, en: `Stated again as ${again.id}` }[language],
  });
  const closing: Change = {
    status: 'dropped',
    note: { fr: `Suivi sous ${origin.id}`, en: `Followed up as ${origin.id}` }[language],
  };
  // The last word on it, whatever else was recorded of it.
  const closed = [meeting.date, ...action.updates.map(({ date }) => date)].sort().at(-1) ?? meeting.date;
  return {
    changes: [
      { file: meeting.file, edits: reviewEdits(meeting, origin.id ?? '', change) },
      { file: meeting.file, edits: updateEdits(action, closed, closing) },
      ...action.updates.map(({ date, ...update }) => ({
        file: origin.meeting.file,
        edits: updateEdits(origin.action, date, update),
      })),
      ...laterReviews(again, origin, opened),
    ],
    said: {
      fr: `${again.id} redit ${origin.id} : il n’est plus suivi que sous ${origin.id}.`,
      en: `${again.id} states ${origin.id} again: it is followed up as ${origin.id} alone.`,
    },
  };
}

/** What later meetings found about the second one is about the first. Refused (exit 2): a meeting whose minutes are adopted. */
function laterReviews(again: FollowedAction, origin: FollowedAction, { ledger }: Opened): readonly RecordChanges[] {
  return ledger.meetings.flatMap((meeting) => {
    const reviews = meeting.review.filter(({ action }) => action !== undefined && fullId(action, meeting) === again.id);
    if (reviews.length > 0) refuseMeeting(meeting, origin);
    const edits = reviews.map(({ path }) => ({ at: path, key: 'action', set: origin.id ?? '' }));
    return edits.length > 0 ? [{ file: meeting.file, edits }] : [];
  });
}

function refuseMeeting(meeting: Meeting, origin: FollowedAction): void {
  const { id, date, file } = meeting;
  if (id === origin.meeting.id || date < origin.meeting.date)
    throw new UserError('state/order', {
      fr: `${origin.id} n’est pas antérieur à la réunion ${id} : elle n’a pas pu le redire ni le suivre.`,
      en: `${origin.id} does not come before the meeting ${id}: that meeting could not state it again or review it.`,
    });
  if (isClosed(meeting))
    throw new UserError(
      'state/closed',
      {
        fr: `Le compte rendu de la réunion ${id} est adopté : son suivi ne change plus.`,
        en: `The minutes of the meeting ${id} are adopted: their review does not change any more.`,
      },
      {
        hint: {
          fr: `Notez ce qu’est devenu ${origin.id} avec gtm set ; une correction de ${file} est un erratum.`,
          en: `Record what became of ${origin.id} with gtm set; a correction of ${file} is an erratum.`,
        },
      },
    );
}

function linkedAlready(id: string): UserError {
  return new UserError('state/exists', {
    fr: `Ce suivi est déjà lié à ${id}.`,
    en: `This review is tied to ${id} already.`,
  });
}

/** A review entry of a meeting, or an action that a meeting stated again. */
type Linkable = { readonly meeting: Meeting; readonly review: Review } | { readonly again: FollowedAction };

/**
 * What words name: `2023-03-01/2`, the second review entry of a meeting; `meetings/2023-03-01.md:84`, as `gtm check` gives
 * its place; or the id of an action. Refused (exit 2): none of these, with what there is.
 */
function requireLinkable(typed: string, opened: Opened): Linkable {
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

function ofId(id: string, opened: Opened): Meeting | undefined {
  const found = meantMeeting(id, opened);
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
    'request/unknown',
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
