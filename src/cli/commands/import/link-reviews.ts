// Previous actions of imported minutes tied to the records that stated them.

import { recordText } from '../../../import/assemble/draft/write-draft.ts';
import type { Imported } from '../../../import/import-source.ts';
import type { FollowedAction, Ledger } from '../../../model/ledger/followup.ts';
import { likeliestAction } from '../../../model/ledger/likeliest-action.ts';
import { wordsReader } from '../../../model/ledger/words-reader.ts';
import type { RegistryIndex } from '../../../model/owners/registry-index.ts';
import type { OwnersReading } from '../../../model/owners/structures.ts';
import { readRecordText } from '../../../record/read-record.ts';
import { foldText } from '../../../words/fold-text.ts';

type Known = { readonly ledger: Ledger; readonly index: RegistryIndex };

/**
 * The same import, where each review names the earlier action that it most likely is about, and an action that was restated
 * has its review beside it. Every tie is a guess of the report. What no earlier record holds stays untied.
 */
export function linkReviews(imported: Imported, { ledger, index }: Known): Imported {
  const { date, front, body, restated, report } = imported;
  const { meeting } = readRecordText(`meetings/${date ?? ''}.md`, imported.text);
  if (!meeting) return imported;
  const words = wordsReader(index);
  const originOf = (text: string, written: Parameters<typeof words.owners>[0]) => {
    const owners = words.owners(written, meeting.date);
    const origin = likeliestAction(ledger, { text, owners, before: meeting.date });
    return origin && mayBe(origin, owners, text) ? origin : null;
  };
  const guesses: Imported['report']['guesses'][number][] = [];
  const guess = (id: string, text: string, line: number) =>
    guesses.push({ field: 'review', from: `${text} → ${id}`, reason: 'linked', line });
  const written = (front.review ?? []) as readonly Readonly<Record<string, unknown>>[];
  const tied = written.map((entry, rank) => {
    const { text, owners } = meeting.review[rank] ?? {};
    const origin = text === undefined ? null : originOf(text, owners);
    if (origin?.id == null) return entry;
    guess(origin.id, text ?? '', imported.reviewLines[rank] ?? 1);
    return { action: origin.id, ...entry };
  });
  const beside = restated.flatMap(({ text, owners, status, note, line }) => {
    const origin = originOf(text, owners);
    if (origin?.id == null) return [];
    guess(origin.id, text, line);
    return [{ action: origin.id, status, note }];
  });
  if (guesses.length === 0) return imported;
  const review = [...tied, ...beside];
  const linked = withReview(front, review);
  return {
    ...imported,
    front: linked,
    text: recordText(linked, body),
    counts: { ...imported.counts, review: review.length },
    report: { ...report, guesses: [...report.guesses, ...guesses] },
  };
}

/** Not an action of other people, unless it is said in the same words. */
function mayBe({ owners, action }: FollowedAction, said: OwnersReading, text: string): boolean {
  const [own, named] = [owners, said].map((reading) => reading.owners.map(({ name }) => name));
  if (!own?.length || !named?.length || own.some((name) => named.includes(name))) return true;
  return foldText(action.text) === foldText(text);
}

/** In its place, which is before what follows it in the format. */
function withReview(front: Imported['front'], review: readonly object[]): Imported['front'] {
  const after = ['next', 'annexes', 'adoption', 'errata', 'x-source'];
  const entries = Object.entries(front).filter(([key]) => key !== 'review');
  const place = entries.findIndex(([key]) => after.includes(key));
  return Object.fromEntries([
    ...entries.slice(0, place),
    ['review', review as Imported['front'][string]],
    ...entries.slice(place),
  ]);
}
