// Ids that two people gave to two different things while neither knew of the other.

import { freeIds, fullId } from '../model/meeting/action-ids.ts';
import { actionsOf, type Meeting, recommendationsOf } from '../model/meeting/meeting.ts';
import type { Words } from '../model/words.ts';
import type { RecordReading } from '../record/read-record.ts';
import { applyEdits } from '../record/text/apply-edits.ts';
import type { YamlNode } from '../record/yaml/yaml-node.ts';
import { foldText } from '../words/fold-text.ts';
import type { ThreeSides } from './merged.ts';

/** In which of two versions of the workspace other records name an id; null where that cannot be known. */
export type NamedElsewhere = (id: string) => Promise<{ readonly ours: boolean; readonly theirs: boolean } | null>;

export type Renumbered = ThreeSides<string> & { readonly said: readonly Words[] };

/**
 * The three versions with a new id for one of two things that bear the same: in the words of the version that has it, with
 * what names it there. Who keeps the id does not depend on which side is ours: a record that was sent round keeps what it
 * says, then what other records name, then the words that come first. Null where both must keep it, or nobody can tell.
 */
export async function renumber(sides: ThreeSides<RecordReading>, named: NamedElsewhere): Promise<Renumbered | null> {
  const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map(({ meeting }) => statedIn(meeting));
  const texts = { base: textOf(sides.base), ours: textOf(sides.ours), theirs: textOf(sides.theirs) };
  const taken = [...(base?.keys() ?? []), ...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])];
  const said: Words[] = [];
  const changes: Record<Side, Map<string, string>> = { ours: new Map(), theirs: new Map() };
  for (const [id, mine] of [...(ours ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const yours = theirs?.get(id);
    if (yours === undefined || base?.has(id) || foldText(mine) === foldText(yours)) continue;
    const loser = await whoYields({ id, mine, yours }, sides, named);
    if (!loser) return null;
    const free = freeIds(id.startsWith('r') ? 'r' : 'a', taken).next().value;
    taken.push(free);
    changes[loser].set(id, free);
    said.push(sayNewId(loser === 'ours' ? mine : yours, id, free));
  }
  const after = {
    ours: withNewIds(sides.ours, changes.ours),
    theirs: withNewIds(sides.theirs, changes.theirs),
  };
  return { ...texts, ...after, said };
}

type Side = 'ours' | 'theirs';
type Clash = { readonly id: string; readonly mine: string; readonly yours: string };

function textOf({ source }: RecordReading): string {
  return source?.text ?? '';
}

/** What each id of a record stands for, in words. */
function statedIn(meeting: Meeting | null): ReadonlyMap<string, string> {
  const stated = meeting ? [...actionsOf(meeting)].map(({ action }) => action) : [];
  const recommended = meeting ? [...recommendationsOf(meeting)].map(({ recommendation }) => recommendation) : [];
  return new Map([...stated, ...recommended].flatMap(({ id, text }) => (id === null ? [] : [[id, text] as const])));
}

async function whoYields({ id, mine, yours }: Clash, sides: ThreeSides<RecordReading>, named: NamedElsewhere) {
  const { ours, theirs } = sides;
  const elsewhere = ours.meeting && (await named(fullId(id, ours.meeting)));
  if (!elsewhere) return null;
  const [keepOurs, keepTheirs] = [isFixed(ours) || elsewhere.ours, isFixed(theirs) || elsewhere.theirs];
  if (keepOurs && keepTheirs) return null;
  if (keepOurs !== keepTheirs) return keepOurs ? 'theirs' : 'ours';
  return mine < yours ? 'theirs' : 'ours';
}

/** A record that was sent round keeps its ids. */
function isFixed({ meeting }: RecordReading): boolean {
  return meeting !== null && meeting.status !== 'draft';
}

/** The text of a record with other ids for what it states, and for what it says of it in its header and its body. */
function withNewIds({ meeting, source }: RecordReading, ids: ReadonlyMap<string, string>): string {
  const text = source?.text ?? '';
  if (!meeting || !source?.root || ids.size === 0) return text;
  const edits = idNodes(source.root, []).flatMap((node) => {
    const own = node.text.startsWith(`${meeting.id}/`) ? node.text.slice(meeting.id.length + 1) : node.text;
    const now = ids.get(own);
    const start = text.lastIndexOf(own, node.span.end - 1);
    return now === undefined || start < node.span.start ? [] : [{ start, end: start + own.length, text: now }];
  });
  const body = [...ids].reduce(
    (words, [id, now]) => words.replaceAll(wholeId(fullId(id, meeting)), () => fullId(now, meeting)),
    text.slice(source.bodyStart),
  );
  return applyEdits(text.slice(0, source.bodyStart), edits) + body;
}

function wholeId(id: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${id}(?![\p{L}\p{N}-])`, 'gu');
}

/** Where a key gives an id: that of an action or a recommendation, or of one that is meant. */
const ID_KEYS: ReadonlySet<string | undefined> = new Set(['id', 'action', 'actions', 'recommendation']);

type Scalar = Extract<YamlNode, { readonly kind: 'scalar' }>;

function idNodes(node: YamlNode, path: readonly string[]): readonly Scalar[] {
  if (node.kind === 'scalar') return ID_KEYS.has(path.at(-1)) ? [node] : [];
  if (node.kind === 'list') return node.items.flatMap((item) => idNodes(item, path));
  return node.pairs.flatMap(({ key, value }) => idNodes(value, [...path, key]));
}

function sayNewId(text: string, id: string, now: string): Words {
  return {
    fr: `Deux choses différentes portaient l’identifiant ${id} : « ${text} » devient ${now}.`,
    en: `Two different things had the id ${id}: "${text}" becomes ${now}.`,
  };
}
