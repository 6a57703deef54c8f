import { describe, expect, it } from 'vitest';
import { appendItem, type NewItem } from '../../../src/record/edit/append.ts';
import { readRecordText } from '../../../src/record/read-record.ts';
import { applyEdits } from '../../../src/record/text/apply-edits.ts';
import { nodeAt, type YamlMap } from '../../../src/record/yaml/yaml-node.ts';

const ACTION: NewItem = { lines: ['id: a9', 'text: b'], flow: '{ id: a9, text: b }', brackets: false };
const NAME: NewItem = { lines: ['B'], flow: 'B', brackets: true };

/** The header after an item is added under a key of the map at a path. */
function add(yaml: string, path: readonly (string | number)[], key: string, item: NewItem): string {
  const { source } = readRecordText('meetings/2023-03-01.md', `---\n${yaml}---\nFin`);
  if (!source?.root) throw new Error('not read');
  const map = nodeAt(source.root, path);
  if (map?.kind !== 'map') throw new Error('no map');
  const after = applyEdits(source.text, [appendItem(source, map as YamlMap, key, item)]);
  expect(after.startsWith('---\n') && after.endsWith('---\nFin')).toBe(true);
  expect(readRecordText('meetings/2023-03-01.md', after).source?.root).not.toBeNull();
  return after.slice(4, -'---\nFin'.length);
}

const D = 'date: 2023-03-01\n';

describe('appendItem', () => {
  it.each([
    ['no list yet', `${D}`, `${D}actions:\n  - id: a9\n    text: b\n`],
    [
      'a block list',
      `${D}actions:\n  - text: a\ntitle: x\n`,
      `${D}actions:\n  - text: a\n  - id: a9\n    text: b\ntitle: x\n`,
    ],
    [
      'a list at the column of its key',
      `${D}actions:\n- text: a\ntitle: x\n`,
      `${D}actions:\n- text: a\n- id: a9\n  text: b\ntitle: x\n`,
    ],
    [
      'a list far in',
      `${D}actions:\n      -   text: a\n`,
      `${D}actions:\n      -   text: a\n      - id: a9\n        text: b\n`,
    ],
    [
      'a dash alone on its line',
      `${D}actions:\n  -\n    text: a-b - c\n`,
      `${D}actions:\n  -\n    text: a-b - c\n  - id: a9\n    text: b\n`,
    ],
    [
      'remarks and blank lines under it',
      `${D}actions:\n  - text: a # vu\n\n# fin\ntitle: x\n`,
      `${D}actions:\n  - text: a # vu\n  - id: a9\n    text: b\n\n# fin\ntitle: x\n`,
    ],
    [
      'a | text at its end',
      `${D}actions:\n  - text: |\n      a\n      b\n\ntitle: x\n`,
      `${D}actions:\n  - text: |\n      a\n      b\n  - id: a9\n    text: b\n\ntitle: x\n`,
    ],
    [
      'an item without a value',
      `${D}actions:\n  - text:\ntitle: x\n`,
      `${D}actions:\n  - text:\n  - id: a9\n    text: b\ntitle: x\n`,
    ],
    ['nothing behind the key', `${D}actions:\ntitle: x\n`, `${D}actions:\n  - id: a9\n    text: b\ntitle: x\n`],
    ['a tilde', `${D}actions: ~\ntitle: x\n`, `${D}actions:\n  - id: a9\n    text: b\ntitle: x\n`],
    ['null, and a remark', `${D}actions: null # rien\n`, `${D}actions:\n  - id: a9\n    text: b # rien\n`],
    ['empty brackets', `${D}actions: []\n`, `${D}actions:\n  - id: a9\n    text: b\n`],
    ['brackets', `${D}actions: [{ text: a }] # vu\n`, `${D}actions: [{ text: a }, { id: a9, text: b }] # vu\n`],
    [
      'brackets over lines, with a comma at the end',
      `${D}actions: [\n  { text: a }, # vu\n]\n`,
      `${D}actions: [\n  { text: a }, { id: a9, text: b }, # vu\n]\n`,
    ],
  ])('%s', (_name, before, after) => {
    expect(add(before, [], 'actions', ACTION)).toBe(after);
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(add(crlf(before), [], 'actions', ACTION)).toBe(crlf(after));
  });

  it('writes in the map of an agenda item', () => {
    const before = `${D}agenda:\n  - title: x\n    decisions: [a]\n  - title: y\n`;
    expect(add(before, ['agenda', 0], 'actions', ACTION)).toBe(
      `${D}agenda:\n  - title: x\n    decisions: [a]\n    actions:\n      - id: a9\n        text: b\n  - title: y\n`,
    );
    expect(add(before, ['agenda', 0], 'decisions', NAME)).toBe(before.replace('[a]', '[a, B]'));
  });

  it.each([
    ['a key more', '{ title: x }', '{ title: x, owners: [B] }'],
    ['a first key', '{}', '{ owners: [B]}'],
    ['a value more', '{ title: x, owners: [A] }', '{ title: x, owners: [A, B] }'],
    ['a first value', '{ title: x, owners: }', '{ title: x, owners: [B] }'],
    ['a first value in brackets', '{ owners: [], title: x }', '{ owners: [B], title: x }'],
  ])('stays between braces: %s', (_name, before, after) => {
    const yaml = (map: string) => `${D}x-a: ${map}\n`;
    expect(add(yaml(before), ['x-a'], 'owners', NAME)).toBe(yaml(after));
    const block = { ...NAME, brackets: false };
    expect(add(yaml(before), ['x-a'], 'owners', block)).toBe(yaml(after));
  });
});
