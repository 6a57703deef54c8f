import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { play } from '../support/play.ts';
import { folderWith } from '../workspace/workspace-folder.ts';

const first = '---\ndate: 2023-03-01\nactions:\n  - { id: a9, text: Acheter }\n  - { id: a9, text: Vendre }\n---\n';
const later = '---\ndate: 2023-04-01\nreview: [{ action: 2023-03-01/a9, status: done }]\n---\n';

it('gives the second of two things under one id another, and says which records must be looked at', async () => {
  const cwd = folderWith({
    'gtm.yaml': 'group: Essai\n',
    'meetings/2023-03-01.md': first,
    'meetings/2023-04-01.md': later,
  });
  const { err } = await play(['check', '--fix'], { cwd, today: '2023-05-01' });
  expect(readFileSync(join(cwd, 'meetings/2023-03-01.md'), 'utf8')).toContain('{ id: a10, text: Vendre }');
  expect(err).toContain('2023-03-01/a9 désignait deux choses ; la seconde est désormais a10.');
  expect(err).toContain('meetings/2023-04-01.md');
  expect((await play(['check', '--fix'], { cwd, today: '2023-05-01' })).err).not.toContain('désignait');
});

it('says nothing of ids that no record names', async () => {
  const cwd = folderWith({ 'gtm.yaml': 'group: Essai\n', 'meetings/2023-03-01.md': first });
  const { err } = await play(['check', '--fix'], { cwd, today: '2023-05-01' });
  expect(err).not.toContain('désignait');
});
