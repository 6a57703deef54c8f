import { actionTexts } from '../model/meeting/action-texts.ts';
import type {
  Action,
  ActionStatus,
  Change,
  DueWords,
  Path,
  Recommendation,
  Review,
  Update,
} from '../model/meeting/meeting.ts';
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
  const { map } = at;
  return {
    ...present({
      owners: ownersAt(map),
      lead: textAt(map, 'lead'),
      due: dueAt(map, 'due'),
      note: textAt(map, 'note'),
      ...actionTexts((key) => textAt(map, key)),
      recommendation: textAt(map, 'recommendation'),
      snooze: dateAt(map, 'snooze'),
    }),
    id: textAt(map, 'id') ?? null,
    text: textAt(map, 'text') ?? '',
    status: wordAt(map, 'status', STATUSES) ?? 'open',
    updates: placedMaps(at, 'updates').flatMap((update) => toUpdate(update) ?? []),
    ...whereStated(at),
  };
}

/** A review entry; without action and words it ties to nothing, but what it says is kept. */
export function toReview(at: Placed): Review {
  const { map } = at;
  const named = present({ action: textAt(map, 'action'), text: textAt(map, 'text') });
  return { ...named, ...toChange(map), ...whereStated(at) };
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
  return date === undefined ? undefined : { date, ...toChange(at.map), ...whereStated(at) };
}

function toChange(map: YamlMap): Change {
  const due: DueWords | undefined = dueAt(map, 'due');
  return present({
    status: wordAt(map, 'status', STATUSES),
    due,
    owners: ownersAt(map),
    lead: textAt(map, 'lead'),
    note: textAt(map, 'note'),
  });
}

/** The words for those responsible; undefined when the key is not there, an empty list when the list is empty. */
function ownersAt(map: YamlMap): readonly string[] | undefined {
  return valueAt(map, 'owners') ? textsAt(map, 'owners') : undefined;
}

function whereStated({ map, path, lines }: Placed): { readonly path: Path; readonly line: number } {
  return { path, line: lines.lineAt(map.span.start) };
}
