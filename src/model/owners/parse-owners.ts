import { nameKey } from '../../words/fold-text.ts';
import type { CivilDate } from '../civil-date.ts';
import { knownOwner, type OwnerContext } from './known-owner.ts';
import { nobodySaid } from './nobody-said.ts';
import { normalised, type OwnerPiece, ownerPieces } from './owner-pieces.ts';
import { goesOn, isCollective, withoutHelp } from './owner-words.ts';
import { asSupport, type OwnerSaid, readOwner } from './read-owner.ts';
import type { RegistryIndex } from './registry-index.ts';
import type { Owner, OwnersReading } from './structures.ts';

/** A registered name can be cut by so many line breaks ("SP\nCCM"). */
const LINE_BREAKS = 2;

/**
 * Reads the words for those responsible, as people write them, through the registry (format reference, "Structures").
 * The whole is looked up first, then its pieces, the longest registered run of them first, so that a name with "et" or a
 * comma in it is found; "/" separates only what is known, or people. `date` says who holds a role. Nothing is refused:
 * an unknown name is kept with `id: null`, a "?" beside names stays as a doubtful owner, and `text` keeps the words.
 */
export function parseOwners(
  words: readonly string[] | undefined,
  index: RegistryIndex,
  date: CivilDate,
): OwnersReading {
  const text = (words ?? []).join(', ');
  const items = readPieces(normalised(text), { index, date });
  const owners = ownersIn(items);
  if (owners.length === 0) return { text, ownership: ownershipWithout(items), owners };
  const lead = leadIn(items);
  return { text, ownership: 'named', owners, ...(lead === undefined ? {} : { lead }) };
}

function readPieces(text: string, context: OwnerContext): readonly OwnerSaid[] {
  const pieces = ownerPieces(text);
  const items: OwnerSaid[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = { text, pieces, at };
    const length = registeredRun(run, context) ?? unknownRun(run, context);
    const words = wordsOf(run, length);
    items.push(...(pieces[at]?.joint === 'with' ? readSupport(words, context) : readOwner(words, context)));
    at += length;
  }
  return items;
}

type Run = { readonly text: string; readonly pieces: readonly OwnerPiece[]; readonly at: number };

/** How many pieces from here make a registered name, the longest first; undefined when none do. */
function registeredRun(run: Run, context: OwnerContext): number | undefined {
  const { pieces, at } = run;
  const rest = pieces.slice(at, at + context.index.longestRun + LINE_BREAKS);
  for (let length = rest.length; length > 0; length -= 1) {
    const tail = rest.slice(1, length);
    const breaks = tail.filter((piece) => piece.joint === 'line').length;
    const whole = length - breaks <= context.index.longestRun && !tail.some((piece) => piece.joint === 'item');
    if (whole && knownOwner(wordsOf(run, length), context)) return length;
  }
  return undefined;
}

/** How many pieces make an unknown name that goes on over a separator, as ministries and collectives do. */
function unknownRun({ pieces, at }: Run, context: OwnerContext): number {
  const collective = isCollective(pieces[at]?.text ?? '');
  let end = at + 1;
  for (let piece = pieces[end]; piece; piece = pieces[end]) {
    const known = knownOwner(piece.text, context);
    const joined = collective && piece.joint === 'and' && known?.kind !== 'structure' && known?.kind !== 'person';
    if (!joined && (known || !continues(piece))) break;
    end += 1;
  }
  return end - at;
}

function continues({ text, joint }: OwnerPiece): boolean {
  if (joint === 'item' || joint === 'with' || nobodySaid(text)) return false;
  return goesOn(text) || (joint === 'line' && /^\p{Ll}/u.test(text));
}

/** What follows "avec": "le partenaire Intersos", "l'appui technique du PAM". */
function readSupport(words: string, context: OwnerContext): readonly OwnerSaid[] {
  const helper = knownOwner(words, context) ? undefined : withoutHelp(words);
  return asSupport(readOwner(helper !== undefined && /^\p{Lu}/u.test(helper) ? helper : words, context));
}

function wordsOf({ text, pieces, at }: Run, length: number): string {
  return text.slice(pieces[at]?.start, pieces[at + length - 1]?.end);
}

/** Each owner once; words for "nobody yet" beside names are kept as a doubtful owner, so that they are seen. */
function ownersIn(items: readonly OwnerSaid[]): readonly Owner[] {
  const owners = new Map<string, Owner>();
  if (!items.some((item) => item.said === 'owner')) return [];
  for (const item of items) {
    if (item.said === 'none' || (item.said === 'unassigned' && /^[.…]+$/.test(item.words))) continue;
    const owner: Owner =
      item.said === 'owner' ? item.owner : { name: item.words, id: null, kind: 'unknown', doubtful: true };
    const key = owner.id === null ? `?${nameKey(owner.name) || owner.name}` : `${owner.kind} ${owner.id}`;
    const before = owners.get(key);
    owners.set(key, before ? { ...before, doubtful: before.doubtful && owner.doubtful } : owner);
  }
  return [...owners.values()];
}

function ownershipWithout(items: readonly OwnerSaid[]): OwnersReading['ownership'] {
  if (items.length === 0) return 'missing';
  return items.some((item) => item.said === 'unassigned') ? 'unassigned' : 'none';
}

/** Who is said to lead, or the only one named before a support. */
function leadIn(items: readonly OwnerSaid[]): string | undefined {
  const owners = items.flatMap((item) => (item.said === 'owner' ? [item] : []));
  const lead = owners.find((item) => item.place === 'lead');
  if (lead) return lead.owner.name;
  const [first, second] = owners;
  return first && !first.place && second?.place === 'support' ? first.owner.name : undefined;
}
