// What to make of a name that the registry does not know: a group, another name of somebody, a structure, or nothing.
import { isCollective, withoutArticle, withoutQuantity } from '../../model/owners/owner-words.ts';
import { type RegistryIndex, registeredId } from '../../model/owners/registry-index.ts';
import { type Group, type Registry, STRUCTURE_KINDS } from '../../model/owners/structures.ts';
import { frenchValues } from '../../record/keys/french-values.ts';
import { everyMember } from '../../words/bodies.ts';
import { actors, except, teams } from '../../words/collectives.ts';
import { foldText, nameKey } from '../../words/fold-text.ts';
import { helping, partners } from '../../words/leads.ts';
import { of } from '../../words/small-words.ts';
import { anySaid, inFrench } from '../../words/vocabulary.ts';
import { isStructureName } from './is-structure-name.ts';

/** The registry, its index, and the places that the group is of: "Zinder". */
export type KnownNames = {
  readonly registry: Registry;
  readonly index: RegistryIndex;
  readonly places: readonly string[];
};

/** What goes into the registry. */
export type Proposed =
  | { readonly as: 'structure'; readonly id: string }
  | { readonly as: 'group'; readonly id: string; readonly group: Pick<Group, 'kind' | 'members'> }
  | { readonly as: 'alias'; readonly id: string; readonly of: string };

/** Undefined for words that are the name of nobody: a deadline, a sentence, a person. `listed`: among those who attended. */
export function proposeName(name: string, listed: boolean, known: KnownNames): Proposed | undefined {
  if (EXCEPT.test(foldText(name))) return undefined;
  const group = groupOf(name);
  if (group) return { as: 'group', id: name, group };
  const registered = registeredAs(name, known);
  if (registered !== undefined) return { as: 'alias', id: name, of: registered };
  return isStructureName(name, listed) ? { as: 'structure', id: name } : undefined;
}

const EXCEPT = new RegExp(`(?<![a-z])${anySaid(except)}(?![a-z])`);
const PARTNERS = new RegExp(`^${anySaid(partners)}$`);
const DONORS = new RegExp(`^${anySaid(partners)} ${anySaid(helping)}s?(?: .*)?$`);
const MEMBERS = new RegExp(`^${anySaid(everyMember, actors)}(?: |$)`);
const TEAM = new RegExp(`^${anySaid(teams)}(?: |$)`);

/** Everybody is whoever attended; partners are those who are no service of the state; who a team is, nobody can tell. */
function groupOf(name: string): Pick<Group, 'kind' | 'members'> | undefined {
  const folded = foldText(name);
  const members = foldText(withoutQuantity(withoutArticle(name) ?? name) ?? withoutArticle(name) ?? name);
  const [kind] = frenchValues(members).flatMap((each) => STRUCTURE_KINDS.find((known) => known === each) ?? []);
  if (kind && members.split(' ').length === 1) return { kind: [kind] };
  if (PARTNERS.test(members)) return { kind: ['ngo', 'un', 'donor'] };
  if (DONORS.test(members)) return { kind: ['un', 'donor'] };
  if (TEAM.test(folded)) return {};
  return isCollective(name) || MEMBERS.test(members) ? { members: 'present' } : undefined;
}

/** Shorter names are alike by chance. */
const SHORTEST = 4;

/** The id of whom it is another spelling of: other dashes and blanks, or a place behind the name. */
function registeredAs(name: string, { registry, index, places }: KnownNames): string | undefined {
  const { structures } = registry;
  const compact = nameKey(name).replaceAll(' ', '');
  const names = structures.flatMap(({ id, aliases }) => [id, ...aliases]);
  const same = names.find((each) => nameKey(each).replaceAll(' ', '') === compact);
  if (same !== undefined && compact.length >= SHORTEST) return idOf(same, index);
  const beside = names.filter((each) => isPlaceBehind(name, each, places)).sort((a, b) => b.length - a.length);
  return beside[0] === undefined ? undefined : idOf(beside[0], index);
}

const OF = new RegExp(`^${anySaid(inFrench(of.bare))} ?`);

/** "DRECM/R-Zinder": with any place where the group's own is not known, for there can be but one. */
function isPlaceBehind(name: string, registered: string, places: readonly string[]): boolean {
  const [key, start] = [nameKey(name.replace(/[()]/g, ' ')), `${nameKey(registered)} `];
  if (!key.startsWith(start) || !/[\s/(–-]\p{Lu}\p{Ll}[\p{L}'’-]+\)?$/u.test(name)) return false;
  const place = key.slice(start.length).replace(OF, '');
  return places.length === 0 ? !place.includes(' ') : places.includes(place);
}

function idOf(name: string, index: RegistryIndex): string | undefined {
  const registered = index.lookup(name);
  return registered && registeredId(registered);
}
