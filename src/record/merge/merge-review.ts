// What the meeting found about earlier actions.
import { fullId } from '../../model/meeting/action-ids.ts';
import type { Meeting, Review } from '../../model/meeting/meeting.ts';
import { ownersValue } from '../../model/owners/owners-value.ts';
import type { Words } from '../../model/words.ts';
import type { NewValue, RecordEdit } from '../edit/record-edit.ts';
import { ENTRY_LABELS, labelOf } from './entry-labels.ts';
import { changeOf, statusChange } from './merge-facts.ts';
import { changedText, likeness, type Merged, NOTHING, pairUp, type ThreeWays, together } from './three-way.ts';

/** What an action that a review is about says by itself, by its whole id: what the review repeats of it is nothing new. */
export type StatedActions = (id: string) => Omit<Review, 'path' | 'line'> | undefined;

/** An entry is of one another by its action, else by its words. */
export function mergeReview({ record, base, file }: ThreeWays<Meeting>, statedAs: StatedActions): Merged {
  const near = (one: Review, other: Review) => nearness(one, other, { record, statedAs });
  const found = pairUp(file.review, record.review, near);
  const bases = pairUp(file.review, base.review, near);
  const parts = file.review.map((review, rank) => {
    const mine = found[rank];
    if (mine) return mergeEntry({ record: mine, base: bases[rank], file: review });
    return bases[rank] ? NOTHING : newEntry(review, statedAs);
  });
  const gone = record.review.filter(
    (review) => !found.includes(review) && base.review.some((each) => near(review, each) > 0.5),
  );
  const missing = gone.map((review): Words => ({ fr: `suivi ${nameOf(review)}`, en: `review ${nameOf(review)}` }));
  const merged = together(parts);
  return { ...merged, missing: [...merged.missing, ...missing] };
}

type Near = { readonly record: Meeting; readonly statedAs: StatedActions };

function nearness(one: Review, other: Review, { record, statedAs }: Near): number {
  const [id, otherId] = [one, other].map(({ action }) => (action === undefined ? undefined : fullId(action, record)));
  if (id !== undefined && otherId !== undefined) return id === otherId ? 1 : 0;
  const text = (review: Review, action: string | undefined) =>
    review.text ?? (action === undefined ? undefined : statedAs(action)?.text) ?? '';
  return likeness(text(one, id), text(other, otherId));
}

function newEntry(review: Review, statedAs: StatedActions): Merged {
  const { action, text, status, owners, lead, due, note } = review;
  const known = action === undefined ? undefined : statedAs(action);
  const news = <T extends string | undefined>(value: T, stated: string | undefined) =>
    known && likeness(value ?? '', stated ?? '') === 1 ? undefined : value;
  const values: readonly (readonly [string, NewValue | undefined])[] = [
    ['action', action],
    ['text', action === undefined ? text : undefined],
    ['status', status],
    ['owners', news(owners?.join(', '), known?.owners?.join(', ')) === undefined ? undefined : ownersOf(review)],
    ['lead', news(lead, known?.lead)],
    ['due', news(due?.text, known?.due?.text)],
    ['note', note],
  ];
  const append = Object.fromEntries(values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  const said = { fr: `nouveau suivi : ${nameOf(review)}`, en: `new review: ${nameOf(review)}` };
  return { ...NOTHING, edits: [{ at: [], key: 'review', append }], said: [said] };
}

type ReviewWays = { readonly record: Review; readonly base: Review | undefined; readonly file: Review };

function mergeEntry({ record, base, file }: ReviewWays): Merged {
  const keys = Object.keys(ENTRY_LABELS) as (keyof typeof ENTRY_LABELS)[];
  const edits: RecordEdit[] = [];
  const said: Words[] = [];
  for (const key of keys) {
    const text = changedText({ record: textOf(record, key), base: textOf(base, key), file: textOf(file, key) });
    if (text === undefined) continue;
    edits.push({ at: record.path, key, set: key === 'owners' ? (ownersOf(file) ?? text) : text });
    const label = labelOf(nameOf(record), ENTRY_LABELS[key]);
    const told = key === 'status' ? statusChange : changeOf;
    said.push(told(label, textOf(record, key), text));
  }
  return { ...NOTHING, edits, said };
}

function textOf(review: Review | undefined, key: keyof typeof ENTRY_LABELS): string | undefined {
  if (key === 'owners') return review?.owners?.join(', ');
  return key === 'due' ? review?.due?.text : review?.[key];
}

function ownersOf({ owners }: Review): NewValue | undefined {
  return owners && ownersValue(owners);
}

function nameOf({ action, text = '' }: Review): string {
  return action ?? `« ${text.slice(0, 60)} »`;
}
