import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import type { Registry } from '../../model/owners/structures.ts';
import { nearestOwners, registeredNames } from '../../query/find/resolve-owner.ts';

const known = new WeakMap<Registry, Map<string, readonly string[]>>();

/** The registered ids whose names come nearest to one that is not registered, at most three; the same name is looked for once. */
export function nearestNames(name: string, registry: Registry, index: RegistryIndex): readonly string[] {
  const found = known.get(registry) ?? new Map<string, readonly string[]>();
  known.set(registry, found);
  const near = found.get(name) ?? nearestOwners(name, registeredNames(registry), index);
  found.set(name, near);
  return near;
}
