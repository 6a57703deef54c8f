import { nearest } from '../model/nearest.ts';
import { type RegistryIndex, registeredId } from '../model/registry-index.ts';
import type { Registry } from '../model/structures.ts';

const known = new WeakMap<Registry, Map<string, readonly string[]>>();

/** The registered ids whose names come nearest to one that is not registered, at most three; the same name is looked for once. */
export function nearestNames(name: string, registry: Registry, index: RegistryIndex): readonly string[] {
  const found = known.get(registry) ?? new Map<string, readonly string[]>();
  known.set(registry, found);
  const near = found.get(name) ?? look(name, registry, index);
  found.set(name, near);
  return near;
}

function look(name: string, registry: Registry, index: RegistryIndex): readonly string[] {
  const entries = [...registry.structures, ...registry.groups, ...registry.people];
  const names = entries.flatMap((entry) => [
    entry.id,
    ...('name' in entry ? [entry.name ?? []].flat() : []),
    ...entry.aliases,
  ]);
  const ids = nearest(name, names, 6).flatMap((each) => {
    const registered = index.lookup(each);
    return registered ? [registeredId(registered)] : [];
  });
  return [...new Set(ids)].slice(0, 3);
}
