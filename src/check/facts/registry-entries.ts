import type { Path } from '../../model/meeting/meeting.ts';
import { listAt, mapsOf, textAt, textsAt } from '../../record/yaml/node-values.ts';
import type { YamlMap } from '../../record/yaml/yaml-node.ts';

/** An entry of structures.yaml with its place. */
export type RegistryEntry = {
  readonly list: 'structures' | 'people' | 'groups';
  readonly id: string;
  readonly aliases: readonly string[];
  readonly path: Path;
  readonly map: YamlMap;
};

const LISTS = ['structures', 'people', 'groups'] as const;

/** The entries of structures.yaml that have an id, in the order of the lists. */
export function registryEntries(root: YamlMap): readonly RegistryEntry[] {
  return LISTS.flatMap((list) =>
    mapsOf(listAt(root, list)).flatMap(({ map, index }) => {
      const id = textAt(map, 'id');
      return id === undefined ? [] : [{ list, id, aliases: textsAt(map, 'aliases'), path: [list, index], map }];
    }),
  );
}
