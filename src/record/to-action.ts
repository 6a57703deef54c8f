import { type ActionText, actionTexts, isActionText } from '../model/meeting/action-texts.ts';
import type { Action, ActionStatus, Change, Path, Recommendation, Review, Update } from '../model/meeting/meeting.ts';
import type { LineIndex } from './text/lines.ts';
import { dateAt, dueAt, listAt, mapsOf, present, textAt, textsAt, wordAt } from './yaml/node-values.ts';
import { valueAt, type YamlMap } from './yaml/yaml-node.ts';

const STATUSES: readonly ActionStatus[] = ['open', 'in-progress', 'blocked', 'done', 'dropped'];

/** A map with its path in the record and the lines of its file. */
export type Placed = { readonly map: YamlMap; readonly path: Path; readonly lines: LineIndex };

/** The maps of the list under a key, each with its path. */
export function placedMaps(parent: Placed, key: string): readonly Placed[] {
  const { path, lines } = parent;
  return mapsOf(listAt(parent.map, key)).map(({ map, index }) => ({ map, path: [...path, key, index], lines }));
}

/**
 * An action as stated; values that the schema refuses are dropped, the rest is kept, even without its text. An id of the
 * wrong form stays, since another one would be given to the action beside it.
 */
export function toAction(at: Placed): Action {
  const { map, path, lines } = at;
  return present({
    owners: ownersAt(map),
    lead: textAt(map, 'lead'),
    due: dueAt(map, 'due'),
    note: textAt(map, 'note'),
    ...textsOf(map),
    recommendation: textAt(map, 'recommendation'),
    snooze: dateAt(map, 'snooze'),
    id: textAt(map, 'id') ?? null,
    text: textAt(map, 'text') ?? '',
    status: wordAt(map, 'status', STATUSES) ?? 'open',
    updates: placedMaps(at, 'updates').flatMap((update) => toUpdate(update) ?? []),
    path,
    line: lines.lineAt(map.span.start),
  }) as Action;
}

/** Most actions have none. */
function textsOf(map: YamlMap): { readonly [key in ActionText]?: string | undefined } | undefined {
  if (!map.pairs.some(({ key }) => isActionText(key))) return undefined;
  return actionTexts((key) => textAt(map, key));
}

/** A review entry; without action and words it ties to nothing, but what it says is kept. */
export function toReview(at: Placed): Review {
  const review: Partial<Writable<Review>> = {};
  const [action, text] = [textAt(at.map, 'action'), textAt(at.map, 'text')];
  if (action !== undefined) review.action = action;
  if (text !== undefined) review.text = text;
  return withChange(review, at);
}

export function toRecommendation(at: Placed): Recommendation {
  const { map } = at;
  return {
    ...present({ owners: ownersAt(map), due: dueAt(map, 'due'), note: textAt(map, 'note') }),
    id: textAt(map, 'id') ?? null,
    text: textAt(map, 'text') ?? '',
    status: wordAt(map, 'status', STATUSES) ?? 'open',
    actions: textsAt(map, 'actions'),
    ...whereStated(at),
  };
}

function toUpdate(at: Placed): Update | undefined {
  const date = dateAt(at.map, 'date');
  if (date === undefined) return undefined;
  const update: Pick<Update, 'date'> & Partial<Writable<Update>> = { date };
  return withChange(update, at);
}

/** What a review or an update says, and where: key by key, since hundreds of thousands are made. */
function withChange<Said extends Partial<Writable<Placement & Change>>>(
  said: Said,
  { map, path, lines }: Placed,
): Said & Placement & Change {
  const status = wordAt(map, 'status', STATUSES);
  const [due, owners] = [dueAt(map, 'due'), ownersAt(map)];
  const [lead, note] = [textAt(map, 'lead'), textAt(map, 'note')];
  if (status !== undefined) said.status = status;
  if (due !== undefined) said.due = due;
  if (owners !== undefined) said.owners = owners;
  if (lead !== undefined) said.lead = lead;
  if (note !== undefined) said.note = note;
  said.path = path;
  said.line = lines.lineAt(map.span.start);
  return said as Said & Placement & Change;
}

type Placement = Pick<Review, 'path' | 'line'>;
type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The words for those responsible; undefined when the key is not there, an empty list when the list is empty. */
function ownersAt(map: YamlMap): readonly string[] | undefined {
  return valueAt(map, 'owners') ? textsAt(map, 'owners') : undefined;
}

function whereStated({ map, path, lines }: Placed): { readonly path: Path; readonly line: number } {
  return { path, line: lines.lineAt(map.span.start) };
}
