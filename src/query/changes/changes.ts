// What moved in the follow-up between two states of it.
import type { Deadline } from '../../model/deadline/deadline.ts';
import { isOpen } from '../../model/ledger/followup.ts';
import type { ActionStatus, MeetingStatus } from '../../model/meeting/meeting.ts';
import type { OwnersReading } from '../../model/owners/structures.ts';

/** What may have become of something, in the order in which it is told. */
export const CHANGES = [
  ...(['done', 'dropped', 'reopened', 'slipped', 'rescheduled', 'handed-over', 'started', 'blocked'] as const),
  ...(['new', 'gone', 'circulated', 'adopted'] as const),
] as const;
export type ChangeKind = (typeof CHANGES)[number];

export type ChangedKind = 'action' | 'recommendation' | 'decision' | 'meeting';

/** Something that is followed, as one state has it; a decision and a meeting have neither deadline nor owners. */
export type Known = {
  readonly kind: ChangedKind;
  readonly id: string | null;
  readonly meeting: string;
  readonly text: string;
  readonly status: ActionStatus | MeetingStatus | null;
  readonly due: Deadline | null;
  readonly owners: OwnersReading | null;
  readonly lead: string | null;
  readonly file: string;
  readonly line: number;
};

/** One thing that became of something: as it was, and as it is; null before it was stated, and once it is gone. */
export type Change = { readonly change: ChangeKind; readonly before: Known | null; readonly after: Known | null };

/** What moved from one state to the other, in the order of the later one; several things may have become of one. */
export function changesBetween(before: readonly Known[], after: readonly Known[]): readonly Change[] {
  const earlier = byKey(before);
  const later = byKey(after);
  const moved = [...later].flatMap(([key, now]): readonly Change[] => {
    const was = earlier.get(key) ?? null;
    const kinds = was ? changesOf(was, now) : ['new' as const, ...sinceStated(now)];
    return kinds.map((change) => ({ change, before: was, after: now }));
  });
  const gone = [...earlier].filter(([key]) => !later.has(key));
  return [...moved, ...gone.map(([, was]): Change => ({ change: 'gone', before: was, after: null }))];
}

/** By kind and id; what has no id yet, by its words; several of one id each by their place among them. */
function byKey(known: readonly Known[]): ReadonlyMap<string, Known> {
  const keyed = new Map<string, Known>();
  for (const each of known) {
    const key = `${each.kind} ${each.id ?? `${each.meeting} ${each.text}`}`;
    let free = key;
    for (let count = 2; keyed.has(free); count += 1) free = `${key} ${count}`;
    keyed.set(free, each);
  }
  return keyed;
}

/** What is new may be over already, and new minutes may be adopted. */
function sinceStated({ status }: Known): readonly ChangeKind[] {
  return status !== null && status !== 'open' && status !== 'draft' ? [STATED[status]] : [];
}

const STATED = {
  done: 'done',
  dropped: 'dropped',
  'in-progress': 'started',
  blocked: 'blocked',
  open: 'reopened',
  draft: 'reopened',
  circulated: 'circulated',
  adopted: 'adopted',
} as const satisfies Readonly<Record<ActionStatus | MeetingStatus, ChangeKind>>;

function changesOf(was: Known, now: Known): readonly ChangeKind[] {
  return [...statusChange(was, now), ...dueChange(was.due, now.due), ...ownersChange(was, now)];
}

function statusChange({ status: was }: Known, { status: now }: Known): readonly ChangeKind[] {
  if (now === null || was === null || was === now) return [];
  if (isOver(was) && !isOver(now)) return ['reopened'];
  return now === 'open' || now === 'draft' ? [] : [STATED[now]];
}

/** Adopted minutes that are a draft again are opened again too. */
function isOver(status: ActionStatus | MeetingStatus): boolean {
  return status === 'adopted' || !isOpen({ status: status as ActionStatus });
}

/** A known last day that moved later is a slip; any other deadline is another one. */
function dueChange(was: Deadline | null, now: Deadline | null): readonly ChangeKind[] {
  if (was?.latest !== undefined && now?.latest !== undefined && now.latest !== was.latest)
    return [now.latest > was.latest ? 'slipped' : 'rescheduled'];
  return (was?.latest ?? was?.text) === (now?.latest ?? now?.text) ? [] : ['rescheduled'];
}

function ownersChange(was: Known, now: Known): readonly ChangeKind[] {
  return ownersKey(was) === ownersKey(now) ? [] : ['handed-over'];
}

function ownersKey({ owners, lead }: Known): string {
  const names = owners?.owners.map(({ id, name }) => id ?? name).sort() ?? [];
  return [...names, names.length > 1 ? `* ${lead}` : ''].join('\n');
}
