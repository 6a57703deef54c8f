import type { CivilDate } from '../../model/civil-date.ts';
import { countUntil } from '../../model/count-until.ts';
import type { DateOrder } from '../../model/deadline/deadline.ts';
import { groupBy } from '../../model/group-by.ts';
import { buildLedger } from '../../model/ledger/build-ledger.ts';
import type { FollowedAction, Ledger } from '../../model/ledger/followup.ts';
import { indexWords } from '../../model/ledger/word-index.ts';
import { wordsReader } from '../../model/ledger/words-reader.ts';
import { type Action, actionsOf, type Body, type Meeting } from '../../model/meeting/meeting.ts';
import { compareMeetings } from '../../model/meeting/meeting-order.ts';
import { once } from '../../model/once.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { type AllMeetings, idsByMeeting } from './all-meetings.ts';
import { followedIndex } from './followed-index.ts';
import { type Keeper, type KeptMeeting, restoreMeeting } from './kept-meetings.ts';

/** Some meetings with what became of all actions that they state or review. */
export type Circle = { readonly meetings: readonly Meeting[]; readonly ledger: Ledger };

/** How actions are followed among kept meetings. */
export type Following = {
  readonly index: RegistryIndex;
  readonly order: DateOrder;
  readonly day: CivilDate;
  readonly bodyOf: (file: string) => Body;
};

/** So many meetings are followed at a time: a ledger of all would take a gigabyte for ten thousand. */
const AT_A_TIME = 60;

/**
 * The kept meetings, some at a time, in the order in which they were kept, each with a ledger that says of what they state
 * and review the same as a ledger of all: it holds every meeting that states or reviews such an action.
 */
export function* circlesOf(keeper: Keeper, following: Following): Generator<Circle & { readonly all: AllMeetings }> {
  const { kept } = keeper;
  const circleOf = circleFinder(kept, following);
  const ranks = new Map<Action, number>();
  const all = allKept(keeper, { ...following, circleOf, ranks });
  for (let start = 0; start < kept.length; start += AT_A_TIME) {
    const some = kept.slice(start, start + AT_A_TIME);
    const circle = circleOf(some);
    ranks.clear();
    for (const [place, meeting] of circle.meetings.entries())
      for (const [at, { action }] of [...actionsOf(meeting)].entries())
        ranks.set(action, all.firstRankOf(some[place]) + at);
    yield { ...circle, all };
  }
}

type CircleOf = (some: readonly KeptMeeting[]) => Circle;

function circleFinder(kept: readonly KeptMeeting[], { index, order, day, bodyOf }: Following): CircleOf {
  const byId = groupBy(kept, ({ id }) => id);
  const reviewers = groupBy(
    kept.flatMap((meeting) => meeting.reviewed.map((id) => ({ id, meeting }))),
    ({ id }) => id,
  );
  const held = kept.flatMap((meeting) => (meeting.held ? [meeting.date] : [])).sort();
  const words = wordsReader(index, order);
  return (some) => {
    const homes = new Set(some.flatMap(({ id, reviewed }) => [id, ...reviewed]));
    const around = new Set<KeptMeeting>();
    for (const id of homes) {
      for (const meeting of byId.get(id) ?? []) around.add(meeting);
      for (const { meeting } of reviewers.get(id) ?? []) around.add(meeting);
    }
    const restored = new Map(Array.from(around, (each) => [each, restoreMeeting(each, () => bodyOf(each.file))]));
    const ledger = buildLedger({ meetings: [...restored.values()], index, day, order, held, words });
    return { meetings: some.flatMap((each) => restored.get(each) ?? []), ledger };
  };
}

type Ranking = Following & { readonly circleOf: CircleOf; readonly ranks: ReadonlyMap<Action, number> };

/** What is looked up among all kept meetings. */
function allKept(
  { kept, words: held }: Keeper,
  { circleOf, ranks, bodyOf }: Ranking,
): AllMeetings & { readonly firstRankOf: (meeting: KeptMeeting | undefined) => number } {
  const meetings = kept.toSorted(compareMeetings);
  const firsts = new Map<KeptMeeting, number>();
  const places: number[] = [];
  for (const meeting of meetings) {
    firsts.set(meeting, places.length);
    for (let at = 0; at < meeting.count; at += 1) places.push(meeting.first + at);
  }
  const firstRankOf = (meeting: KeptMeeting | undefined) => (meeting && firsts.get(meeting)) ?? 0;
  const stating = (rank: number) =>
    meetings[countUntil(meetings.length, (at) => firstRankOf(meetings[at]) <= rank) - 1];
  const known = new Map<KeptMeeting, readonly FollowedAction[]>();
  const followedOf = (meeting: KeptMeeting) => {
    const followed = known.get(meeting) ?? followedIndex(circleOf([meeting]).ledger).ofFile(meeting.file);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(meeting, followed);
    return followed;
  };
  const actionAt = (rank: number) => {
    const meeting = stating(rank);
    return meeting && followedOf(meeting)[rank - firstRankOf(meeting)];
  };
  const dateOf = (rank: number) => stating(rank)?.date ?? '';
  return {
    meetings,
    firstRankOf,
    likelihoods: once(() => ({ index: indexWords({ held, places, dateOf }), actionAt })),
    rankOf: (action) => ranks.get(action),
    idsByMeeting: () => idsByMeeting(meetings.flatMap((each) => idsOf(restoreMeeting(each, () => bodyOf(each.file))))),
  };
}

/** Of so many meetings whose actions are likened to others, what became of them is remembered. */
const MOST_KNOWN = 64;

function idsOf(meeting: Meeting): readonly { readonly id: string | null; readonly meeting: string }[] {
  const { id: home } = meeting;
  return Array.from(actionsOf(meeting), ({ action: { id } }) => ({
    id: id === null ? null : `${home}/${id}`,
    meeting: home,
  }));
}
