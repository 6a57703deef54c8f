import { nearest } from '../../model/nearest.ts';
import type { OwnerQuestion } from '../../model/owners/owner-role.ts';
import { parseOwners } from '../../model/owners/parse-owners.ts';
import { type RegistryIndex, registeredId } from '../../model/owners/registry-index.ts';
import type { Registry } from '../../model/owners/structures.ts';
import { nameKey } from '../../words/fold-text.ts';
import type { Listing } from '../listing.ts';
import type { Finding } from './finding.ts';
import { nameUses } from './name-uses.ts';

/**
 * Whom a name as typed means: one entry of the registry, roles included, else a name that records use although it is
 * not registered. Any other name is unknown, with the nearest of both.
 */
export function resolveOwner(
  typed: string,
  { ledger, index }: Pick<Listing, 'ledger' | 'index'>,
  registry: Registry,
): Finding<OwnerQuestion['asked']> {
  const [owner, ...others] = parseOwners([typed], index, ledger.day).owners;
  if (owner && owner.id !== null && others.length === 0)
    return { kind: 'found', item: { id: owner.id, name: owner.name } };
  const used = nameUses(ledger, index).filter(({ known }) => !known);
  const same = used.find(({ name }) => nameKey(name) === nameKey(typed));
  if (same) return { kind: 'found', item: { id: null, name: same.name } };
  const names = [...registeredNames(registry), ...used.map(({ name }) => name)];
  return { kind: 'unknown', nearest: nearestOwners(typed, names, index) };
}

/** Every name by which the registry knows somebody. */
export function registeredNames({ structures, groups, people }: Registry): readonly string[] {
  const named = [...structures, ...people].flatMap(({ id, name, aliases }) => [id, name ?? [], aliases].flat());
  return [...named, ...groups.flatMap(({ id, aliases }) => [id, ...aliases])];
}

/** Names looked at for three entries: an entry has several that are alike. */
const LOOKED_AT = 12;

/** Whom a name that was not found may mean, at most three, each entry of the registry once and by its id. */
export function nearestOwners(name: string, names: readonly string[], index: RegistryIndex): readonly string[] {
  const ids = nearest(name, names, LOOKED_AT).map((each) => {
    const registered = index.lookup(each);
    return registered ? registeredId(registered) : each;
  });
  return [...new Set(ids)].slice(0, 3);
}
