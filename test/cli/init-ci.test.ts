import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { play } from '../support/play.ts';
import { folderWith } from '../workspace/workspace-folder.ts';

it.each([
  ['github', '.github/workflows/gtm.yml', 'gtm-minutes check --format github'],
  ['gitlab', '.gitlab-ci.yml', 'gtm-minutes check'],
])('writes what %s runs, in a new workspace and in one that is there', async (kind, file, line) => {
  const cwd = folderWith();
  expect((await play(['init', 'neuf', '--yes', '--ci', kind], { cwd })).out).toContain(`neuf/${file}\n`);
  expect(readFileSync(join(cwd, 'neuf', file), 'utf8')).toContain(line);
  const there = folderWith({ 'gtm.yaml': 'group: Essai\nlocale: en\n' });
  expect(await play(['init', '--ci', kind], { cwd: there })).toMatchObject({ exit: 0, out: `${file}\n` });
  expect(readFileSync(join(there, file), 'utf8')).toMatch(/^# At each push/);
  expect(existsSync(join(there, 'structures.yaml'))).toBe(false);
  expect(await play(['init', '--ci', kind], { cwd: there })).toMatchObject({ exit: 2 });
});

it('knows no other service', async () => {
  expect((await play(['init', '--ci', 'autre'], { cwd: folderWith() })).exit).toBe(2);
});
