import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/record/yaml/parse-yaml.ts';
import { nodeAt, spanAt, valueAt, type YamlMap } from '../../../src/record/yaml/yaml-node.ts';

const TEXT = 'a: x\nb:\n  - c: ~\n  - d: [e, f]\n';
const reading = parseYaml(TEXT, 0);
const root = ('root' in reading ? reading.root : undefined) as YamlMap;
const at = (path: readonly (string | number)[], part?: 'key') => {
  const { start, end } = spanAt(root, path, part);
  return TEXT.slice(start, end);
};

describe('places in a tree', () => {
  it('are those of the value, of its key, or of the deepest on the way', () => {
    expect([at(['a']), at(['a'], 'key'), at(['b', 1, 'd', 0]), at(['b', 1, 'd'], 'key')]).toEqual(['x', 'a', 'e', 'd']);
    expect([at(['a', 'z']), at(['b', 1, 'd', 9]), at(['b', 1, 'd', 1, 'z']), at(['b', 1, 'd', 'z'])]).toEqual([
      'x',
      '[e, f]',
      'f',
      '[e, f]',
    ]);
    expect(at(['b', 1, 'd', 0], 'key')).toBe('e');
  });

  it('give the node itself, or none', () => {
    expect(nodeAt(root, ['b', 1, 'd', 1])).toMatchObject({ text: 'f' });
    expect([nodeAt(root, ['z']), nodeAt(root, ['a', 'z']), nodeAt(root, ['b', 7, 'z'])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('give no value where nothing is written', () => {
    const first = nodeAt(root, ['b', 0]) as YamlMap;
    expect([valueAt(first, 'c'), valueAt(first, 'z'), valueAt(root, 'a')]).toMatchObject([
      undefined,
      undefined,
      { text: 'x' },
    ]);
  });
});
