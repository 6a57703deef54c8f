import { nameKey } from '../../words/fold-text.ts';
import type { CivilDate } from '../civil-date.ts';
import { type RegistryIndex, registeredId } from './registry-index.ts';
import type { Group, Owner, OwnerRole, OwnersReading } from './structures.ts';

/** Who is asked for, and how far. */
export type OwnerQuestion = {
  /**
   * A structure, group or person by registered id, or the name as used when it is not registered (`id: null`).
   * `parseOwners([words], index, day).owners[0]` makes it of what somebody typed, roles included.
   */
  readonly asked: Pick<Owner, 'id' | 'name'>;
  readonly index: RegistryIndex;
  /** Leaves out actions that concern the one asked for only through a group. */
  readonly exact: boolean;
  /** Adds the structures below the one asked for (their `parent` chain holds it). */
  readonly deep: boolean;
};

/** What is known of those responsible for an action. */
export type OwnedAction = {
  readonly owners: OwnersReading;
  readonly lead: string | null;
  /** Ids of those who attended the meeting whose words named the owners: what a group of "whoever attended" stands for. */
  readonly present: readonly string[];
  /** The day of that meeting: who was of a kind then. */
  readonly date: CivilDate | undefined;
};

/**
 * How an action concerns the one asked for: `direct` (nobody else owns it), `lead`, `co` (one of several) or
 * `via:GROUP` (a member of a group that owns it), the first that holds; null when it does not. A person counts for their
 * structure, a doubtful owner as an owner. Asking for a group gives the actions of the group itself.
 */
export function ownerRole(question: OwnerQuestion, action: OwnedAction): OwnerRole | null {
  const { owners } = action.owners;
  const count = owners.filter((owner) => concerns(owner, question)).length;
  if (count > 0 && count === owners.length) return 'direct';
  if (action.lead !== null && concerns(namedOwner(action.lead, question.index), question)) return 'lead';
  if (count > 0) return 'co';
  return question.exact ? null : viaGroup(question, action);
}

type Asked = Pick<Owner, 'id' | 'name'> & { readonly structure?: string };

function concerns(owner: Asked, question: OwnerQuestion): boolean {
  if (isAsked(owner, question)) return true;
  const { structure } = owner;
  return structure !== undefined && isAsked(namedOwner(structure, question.index), question);
}

function isAsked({ id, name }: Pick<Owner, 'id' | 'name'>, { asked, index, deep }: OwnerQuestion): boolean {
  if (id === null ? isSameName(name, asked) : id === asked.id) return true;
  if (!deep || id === null) return false;
  return index.parentsOf(id).some((parent) => (asked.id === null ? isSameName(parent, asked) : parent === asked.id));
}

function isSameName(name: string, asked: OwnerQuestion['asked']): boolean {
  return asked.id === null && nameKey(name) === nameKey(asked.name);
}

/** A registered id or words, as an owner; a person with their structure. */
function namedOwner(name: string, index: RegistryIndex): Asked {
  const registered = index.lookup(name);
  if (!registered) return { id: null, name };
  const id = registeredId(registered);
  const structure = registered.kind === 'person' ? registered.person.structure : undefined;
  return { id, name: id, ...(structure === undefined ? {} : { structure }) };
}

function viaGroup(question: OwnerQuestion, action: OwnedAction): OwnerRole | null {
  for (const { id, kind } of action.owners.owners) {
    const registered = kind === 'group' && id !== null ? question.index.lookup(id) : undefined;
    if (registered?.kind !== 'group') continue;
    const { fixed, bounded, attendees } = groupConcern(registered.group, question);
    if (
      fixed ||
      (bounded.length > 0 && isMemberThen(bounded, registered.group, { question, action })) ||
      (attendees && action.present.some((member) => concernsMember(member, question)))
    )
      return `via:${registered.group.id}`;
  }
  return null;
}

/** Whether one of these structures, which have not always been, was a member on the day of the meeting. */
function isMemberThen(
  bounded: readonly string[],
  group: Group,
  { question, action }: { readonly question: OwnerQuestion; readonly action: OwnedAction },
): boolean {
  const then = question.index.membersOf(group, [], action.date);
  return bounded.some((member) => then.includes(member));
}

/** What is looked up once for a question. */
type Known = { readonly members: Map<string, boolean>; readonly groups: Map<Group, GroupConcern> };

/**
 * Whether one of its own members is the one asked for; those of them that have a beginning or an end; and whether it stands
 * for those who attended too.
 */
type GroupConcern = { readonly fixed: boolean; readonly bounded: readonly string[]; readonly attendees: boolean };

const known = new WeakMap<OwnerQuestion, Known>();

function knownFor(question: OwnerQuestion): Known {
  const found = known.get(question) ?? { members: new Map(), groups: new Map() };
  known.set(question, found);
  return found;
}

function groupConcern(group: Group, question: OwnerQuestion): GroupConcern {
  const { groups } = knownFor(question);
  const before = groups.get(group);
  if (before) return before;
  let attendees = false;
  const nobody = {
    [Symbol.iterator]: () => {
      attendees = true;
      return [][Symbol.iterator]();
    },
  };
  const members = question.index.membersOf(group, nobody).filter((member) => concernsMember(member, question));
  const bounded = members.filter((member) => isBounded(member, question.index));
  const concern = { fixed: bounded.length < members.length, bounded, attendees };
  groups.set(group, concern);
  return concern;
}

function isBounded(member: string, index: RegistryIndex): boolean {
  const found = index.lookup(member);
  return found?.kind === 'structure' && (found.structure.from ?? found.structure.until) !== undefined;
}

function concernsMember(member: string, question: OwnerQuestion): boolean {
  const { members } = knownFor(question);
  const answer = members.get(member) ?? concerns(namedOwner(member, question.index), question);
  members.set(member, answer);
  return answer;
}
