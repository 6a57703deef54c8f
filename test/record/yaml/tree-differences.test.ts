import { expect, it } from 'vitest';
import { readRecordText } from '../../../src/record/read-record.ts';
import { treeOf } from '../../../src/record/yaml/tree.ts';
import { treeDifferences } from '../../../src/record/yaml/tree-differences.ts';

const tree = (yaml: string) => {
  const root = readRecordText('meetings/2023-03-01.md', `---\n${yaml}\n---\n`).source?.root;
  return root ? treeOf(root) : null;
};

it('says each value that is not the same, where it stands', () => {
  const before = tree('date: 2023-03-01\nagenda:\n  - title: Divers\n    actions: [{ id: a1, text: Lire }]\nvenue: ~');
  const after = tree('date: 2023-03-01\nagenda:\n  - title: Divers\n    actions: [{ id: a1, text: Relire, due: mai }]');
  expect(treeDifferences(before, after)).toEqual([
    { path: 'agenda[1].actions[1].text', before: 'Lire', after: 'Relire' },
    { path: 'agenda[1].actions[1].due', after: 'mai' },
  ]);
  expect(treeDifferences(after, before)[1]).toEqual({ path: 'agenda[1].actions[1].due', before: 'mai' });
  expect(treeDifferences(after, after)).toEqual([]);
});
