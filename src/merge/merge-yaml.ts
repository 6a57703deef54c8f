// Two changed versions of a YAML text made one, proved by reading the result again.

import { parseYaml } from '../record/yaml/parse-yaml.ts';
import { treeOf } from '../record/yaml/tree.ts';
import type { YamlMap } from '../record/yaml/yaml-node.ts';
import { mergeInner } from './merge-parts.ts';
import { changedOnce, type Markers, type Merged, type ThreeSides } from './merged.ts';
import { partsOf } from './part.ts';

/**
 * The merge of a YAML text by meaning: keys by their names, items by what they are known by. Every byte that nobody changed
 * stays. Null where it is doubtful: a text that cannot be read or taken apart, or a result that does not read as what it
 * was put together to say.
 */
export function mergeYaml(sides: ThreeSides<string>, markers: Markers): Merged | null {
  const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map((text) => {
    const root = readMap(text);
    return root && partsOf(text, root);
  });
  if (!base || !ours || !theirs) return null;
  const merged = mergeInner({ base: base.inner, ours: ours.inner, theirs: theirs.inner }, markers);
  const tail = changedOnce({ base: base.tail, ours: ours.tail, theirs: theirs.tail });
  if (!merged || tail === undefined) return null;
  const whole = { ...merged, text: merged.text + tail };
  return isProved(whole, markers) ? whole : null;
}

/** Whether the result reads as what it is to say; with conflicts, whether either side of them can be read. */
function isProved({ text, tree, conflicts }: Merged, markers: Markers): boolean {
  if (conflicts > 0) return ['ours' as const, 'theirs' as const].every((side) => readMap(oneSide(text, side, markers)));
  const root = readMap(text);
  return root !== null && JSON.stringify(treeOf(root)) === JSON.stringify(tree);
}

/** The map that a YAML text holds; an empty text is a map without keys. */
function readMap(text: string): YamlMap | null {
  const reading = parseYaml(text, 0);
  if (!('root' in reading)) return null;
  if (reading.root.kind === 'map') return reading.root;
  const isEmpty = reading.root.kind === 'scalar' && reading.root.absent;
  return isEmpty ? { kind: 'map', pairs: [], flow: false, span: reading.root.span } : null;
}

/** A text in which every conflict is settled for one side. */
function oneSide(text: string, kept: 'ours' | 'theirs', { size }: Markers): string {
  let side: 'ours' | 'theirs' | 'both' = 'both';
  return text
    .split('\n')
    .filter((line) => {
      const sign = /^([<=>])\1+(?= |$)/.exec(line)?.[0];
      if (sign?.length !== size) return side === 'both' || side === kept;
      side = NEXT_SIDE[sign[0] ?? ''] ?? side;
      return false;
    })
    .join('\n');
}

const NEXT_SIDE: Readonly<Record<string, 'ours' | 'theirs' | 'both'>> = { '<': 'ours', '=': 'theirs', '>': 'both' };
