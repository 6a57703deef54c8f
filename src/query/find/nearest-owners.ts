import { nearest } from '../../model/nearest.ts';
import { type RegistryIndex, registeredId } from '../../model/owners/registry-index.ts';

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
