// What people filled in or changed in a document that was made of a record, as changes of the record.

import type { DateOrder } from '../../model/deadline/deadline.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import { wordsReader } from '../../model/ledger/words-reader.ts';
import { freeIds, takenIds } from '../../model/meeting/action-ids.ts';
import { type Meeting, recommendationsOf } from '../../model/meeting/meeting.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import type { Words } from '../../model/words.ts';
import type { RecordEdit } from '../edit/record-edit.ts';
import type { RecordSource } from '../read-record.ts';
import { mergeActions } from './merge-actions.ts';
import { mergeAgenda } from './merge-agenda.ts';
import { mergeAttendance } from './merge-attendance.ts';
import { mergeBody } from './merge-body.ts';
import { mergeFacts } from './merge-facts.ts';
import { mergeReview } from './merge-review.ts';
import { likeness, type ThreeWays, together } from './three-way.ts';

export type MergeKnown = {
  readonly source: RecordSource;
  readonly index: RegistryIndex;
  readonly order: DateOrder;
  /** Actions by their whole ids. */
  readonly followed: (id: string) => FollowedAction | undefined;
};

export type MergedMeeting = {
  readonly edits: readonly RecordEdit[];
  readonly body: ((body: string) => string) | undefined;
  /** A line for each change. */
  readonly said: readonly Words[];
  /** What the file does not say any more; it stays in the record. */
  readonly missing: readonly Words[];
};

/**
 * The changes that people made: `file` is the document as it came back, `base` the same document made of the record and read
 * in the same way, so that what the form itself does to the words is in both. Nothing is taken out of the record, unless it
 * went to another place in it.
 */
export function mergeMeeting(ways: ThreeWays<Meeting>, known: MergeKnown): MergedMeeting {
  const { record, base, file } = ways;
  const agenda = mergeAgenda(ways);
  const placeOf = (item: number | null) => {
    const place = item === null ? undefined : agenda.items[item - 1]?.place;
    return place === undefined ? [] : ['agenda', place];
  };
  const words = wordsReader(known.index, known.order);
  const ids = freeIds('a', takenIds(record));
  const { edits, said, missing } = together([
    mergeFacts(ways),
    mergeAttendance(ways, known),
    agenda,
    mergeActions(ways, { words, ids, placeOf }),
    mergeReview(ways, (id) => known.followed(id)?.action),
  ]);
  const firstLine = known.source.lines.lineAt(known.source.bodyStart);
  const body = mergeBody(ways, { items: agenda.items, firstLine });
  const lost = otherRecommendations(base, file);
  return { edits, body: body.body, said: [...said, ...body.said], missing: [...missing, ...body.missing, ...lost] };
}

/** Recommendations of annexes are not merged; that some are new is said. */
function otherRecommendations(base: Meeting, file: Meeting): readonly Words[] {
  const known = [...recommendationsOf(base)].map(({ recommendation }) => recommendation.text);
  return [...recommendationsOf(file)].flatMap(({ recommendation: { text } }) => {
    if (known.some((each) => likeness(each, text) === 1)) return [];
    return [
      { fr: `recommandation à reporter à la main : ${text}`, en: `recommendation to be copied by hand: ${text}` },
    ];
  });
}
