// What the meeting found about earlier actions, as its minutes print it.
import { statusLabels } from '../../i18n/labels.ts';
import type { FollowedAction, Ledger } from '../../model/ledger/followup.ts';
import type { ActionStatus, Change, Meeting, Review } from '../../model/meeting/meeting.ts';
import { onceFor } from '../../model/once.ts';
import type { Language, Words } from '../../model/words.ts';
import { meetingDay } from './date-phrase.ts';
import { dueText, ownersText } from './view-actions.ts';

export type ReviewView = {
  /** The day of the meeting that stated the action; empty when the review is not linked to one. */
  readonly meeting: string;
  /** The global id of the action, or nothing. */
  readonly action: string;
  readonly text: string;
  /** Those responsible and the deadline as they stand after the review. */
  readonly owners: string;
  readonly due: string;
  /** The state it was given, "reporté" when only its deadline moved, or that it was not reviewed. */
  readonly state: string;
  readonly note: string;
  /** Whether anything was said of it. */
  readonly reviewed: boolean;
};

/** The `review` entries in the order of the record, each with its action found through the ledger. */
export function viewReview(meeting: Meeting, ledger: Ledger, language: Language): readonly ReviewView[] {
  const actions = meeting.review.length === 0 ? undefined : byId(ledger);
  return meeting.review.map((review) => {
    const followed = review.action === undefined ? undefined : actions?.get(review.action);
    const known = followed ? knownAfter(followed, meeting, review) : review;
    return {
      meeting: review.action === undefined ? '' : meetingDay(followed?.meeting.id ?? review.action, language),
      action: review.action ?? '',
      text: followed?.action.text ?? review.text ?? review.action ?? '',
      owners: ownersText(known, language),
      due: dueText(known.due, language),
      state: stateOf(review, known.status ?? 'open', language),
      note: review.note ?? '',
      reviewed: !isSilent(review),
    };
  });
}

const byId = onceFor(({ actions }: Ledger) => new Map(actions.map((followed) => [followed.id, followed])));

/** What was known of the action once it was reviewed: the latest words before the review, and those of the review. */
function knownAfter({ action, history }: FollowedAction, meeting: Meeting, review: Review): Change {
  const at = history.findIndex(
    (event) => event.source === 'review' && event.meeting === meeting.id && event.line === review.line,
  );
  const events = at < 0 ? history.filter((event) => event.date < meeting.date) : history.slice(0, at);
  const later = events.filter((event) => event.source !== 'statement');
  const owners = review.owners ?? later.findLast((event) => event.owners)?.owners?.text ?? action.owners;
  const due = review.due ?? later.findLast((event) => event.due)?.due ?? action.due;
  const lead = review.lead ?? later.findLast((event) => event.lead)?.lead ?? action.lead;
  return {
    status: review.status ?? events.findLast((event) => event.status)?.status ?? action.status,
    ...(owners === undefined ? {} : { owners: typeof owners === 'string' ? [owners] : owners }),
    ...(due === undefined ? {} : { due }),
    ...(lead === undefined ? {} : { lead }),
  };
}

function stateOf(review: Review, status: ActionStatus, language: Language): string {
  const postponed = review.due && status !== 'done' && status !== 'dropped' ? POSTPONED[language] : '';
  if (review.status) return [statusLabels[review.status][language], postponed].filter(Boolean).join(', ');
  if (postponed !== '') return postponed;
  return isSilent(review) ? NOT_REVIEWED[language] : statusLabels[status][language];
}

function isSilent({ status, due, owners, lead, note }: Review): boolean {
  return [status, due, owners, lead, note].every((value) => value === undefined);
}

const POSTPONED: Words = { fr: 'reporté', en: 'postponed' };
const NOT_REVIEWED: Words = { fr: 'non examiné', en: 'not reviewed' };
