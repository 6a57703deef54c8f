import type { Passage } from '../../model/passage.ts';
import { listAt, mapsOf, textAt } from '../yaml/node-values.ts';
import type { YamlMap } from '../yaml/yaml-node.ts';
import { type Lined, scalarLines } from './scalar-lines.ts';

/** All that a registry says, an entry a passage. */
export function registryPassages(file: string, source: Lined & { readonly root: YamlMap | null }): readonly Passage[] {
  const { root, lines } = source;
  return LISTS.flatMap(([key, kind]) =>
    mapsOf(listAt(root ?? undefined, key)).map(({ map }) => ({
      ...{ kind, id: textAt(map, 'id') ?? null, meeting: null, date: null, under: null, file },
      ...{ line: lines.lineAt(map.span.start), lines: [...scalarLines(map, source)] },
    })),
  );
}

const LISTS = [
  ['structures', 'structure'],
  ['people', 'person'],
  ['groups', 'group'],
] as const;
