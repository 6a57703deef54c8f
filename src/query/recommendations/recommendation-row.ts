import { type CivilDate, parseCivilDate } from '../../model/civil-date.ts';
import { type Deadline, timingOn } from '../../model/deadline/deadline.ts';
import { deadlineAnchor } from '../../model/deadline/reading/deadline-anchor.ts';
import type { FollowedAction, Ledger } from '../../model/ledger/followup.ts';
import { isOpen } from '../../model/ledger/followup.ts';
import { wordsReader } from '../../model/ledger/words-reader.ts';
import { fullId } from '../../model/meeting/action-ids.ts';
import { type Recommendation, recommendationsOf } from '../../model/meeting/meeting.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { dueItem, ownersItem } from '../actions/action-item.ts';
import type { Followed, FollowedRow } from '../followed.ts';

/** A recommendation as its record states it, its words read, and where it stands on the day of the ledger. */
export type FollowedRecommendation = Followed & {
  readonly recommendation: Recommendation;
  readonly annex: string | null;
  readonly theme: string | null;
  readonly actions: readonly LinkedAction[];
};

/** An action made of a recommendation, by its whole id; `followed` is null when no record states it. */
export type LinkedAction = { readonly id: string; readonly followed: FollowedAction | null };

export type RecommendationRow = FollowedRow<FollowedRecommendation>;

/** Every recommendation, in the order of the meetings, then of the record. Its words are read from the meeting's date. */
export function followRecommendations(
  { meetings, actions, day, order }: Ledger,
  index: RegistryIndex,
): readonly FollowedRecommendation[] {
  const words = wordsReader(index, order);
  const held = meetings.filter((meeting) => meeting.held).map(({ date }) => date);
  const byId = new Map(actions.map((followed) => [followed.id, followed]));
  return meetings.flatMap((meeting) => {
    const anchor = deadlineAnchor(meeting.date, meeting, { held, order });
    return [...recommendationsOf(meeting)].map(({ recommendation, annex, theme }) => {
      const { id, status } = recommendation;
      const owners = words.owners(recommendation.owners, meeting.date);
      const due = recommendation.due ? words.due(recommendation.due, anchor) : null;
      return {
        id: id === null ? null : fullId(id, meeting),
        recommendation,
        meeting,
        annex,
        theme,
        status,
        due,
        owners,
        lead: owners.lead ?? null,
        timing: timingOf(status, due, day),
        actions: recommendation.actions
          .map((linked) => linkedAction(fullId(linked, meeting), byId))
          .filter(({ id, followed }) => followed !== null || !isLater(id, day)),
      };
    });
  });
}

function timingOf(status: Followed['status'], due: Deadline | null, day: string): Followed['timing'] {
  return isOpen({ status }) ? timingOn(due ?? undefined, day) : null;
}

/** Of a meeting after the day looked at, by the date that its id begins with: not known then. */
function isLater(id: string, day: CivilDate): boolean {
  const date = parseCivilDate(id.slice(0, 10));
  return date !== undefined && date > day;
}

function linkedAction(id: string, byId: ReadonlyMap<string | null, FollowedAction>): LinkedAction {
  return { id, followed: byId.get(id) ?? null };
}

/** The item of `gtm/recommendations@1`, its keys in the order of the contract. */
export function recommendationItem({ followed }: RecommendationRow): Readonly<Record<string, unknown>> {
  const { recommendation, meeting, owners, due } = followed;
  return {
    id: followed.id,
    meeting: meeting.id,
    annex: followed.annex,
    theme: followed.theme,
    text: recommendation.text,
    ...ownersItem(owners),
    due: due && dueItem(due),
    timing: followed.timing,
    status: followed.status,
    actions: followed.actions.map(({ id }) => id),
    file: meeting.file,
    line: recommendation.line,
  };
}
