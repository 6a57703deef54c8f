// What a flag raises: the size of a file, and how many values its header holds.
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { play } from '../support/play.ts';
import { folderWith } from '../workspace/workspace-folder.ts';

const ACTIONS = Array.from(
  { length: 1_400 },
  (_, at) => `  - { id: a${at}, text: Faire ${at}, owners: [A], due: 2023-06 }`,
);
const MANY = ['---', 'date: 2023-03-01', 'actions:', ...ACTIONS, '---', ''].join('\n');
const LONG = `---\ndate: 2023-03-02\nactions:\n  - { id: a1, text: Relire, owners: [A] }\n---\n`;

function workspace(): string {
  const cwd = folderWith({ 'gtm.yaml': 'gtm: 1\n', 'meetings/2023-03-01.md': MANY, 'meetings/2023-03-02.md': LONG });
  appendFileSync(join(cwd, 'meetings/2023-03-02.md'), `${'mot '.repeat(20)}\n`.repeat(120_000));
  return cwd;
}

const list = async (cwd: string, options: string) => {
  const { exit, out, err } = await play(`actions --json ${options}`.trim().split(' '), { cwd });
  return { exit, err, count: exit > 1 ? 0 : JSON.parse(out).items.length };
};

it('a record of 1,400 actions and one of 9 MB are not read, and the flags that raise it are said', async () => {
  const cwd = workspace();
  expect(await list(cwd, '')).toMatchObject({ exit: 1, count: 0 });
  const { out } = await play(['check', '--lang', 'fr'], { cwd });
  expect(out).toMatch(/2023-03-01\.md(.|\n)*--max-nodes 50000(.|\n)*2023-03-02\.md(.|\n)*--max-size 20M/);
});

it.each([
  ['--max-nodes 50000', 1, 1_400],
  ['--max-size 20M', 1, 1],
  ['--max-size 20,5Mo --max-nodes 50k', 0, 1_401],
  ['--limits off', 0, 1_401],
])('%s', async (options, exit, count) => {
  expect(await list(workspace(), options)).toMatchObject({ exit, count });
});

it('is for the command that says it alone, and no file of the workspace says it', async () => {
  const cwd = workspace();
  expect(await list(cwd, '--limits off')).toMatchObject({ exit: 0 });
  expect(await list(cwd, '')).toMatchObject({ exit: 1, count: 0 });
  writeFileSync(join(cwd, 'gtm.yaml'), 'gtm: 1\nlimits: off\nmax-nodes: 50000\n');
  expect(await list(cwd, '')).toMatchObject({ exit: 1, count: 0 });
});

it.each(['--max-size lots', '--max-nodes 0', '--limits on', '--max-size -1'])('is refused: %s', async (options) => {
  expect(await list(workspace(), options)).toMatchObject({ exit: 2 });
});

it('lets a record beyond the limits be changed with them', async () => {
  const cwd = workspace();
  const set = ['set', '2023-03-01/a7', '--status', 'done', '--on', '2023-04-01'];
  expect((await play(set, { cwd })).exit).toBe(2);
  expect((await play([...set, '--limits', 'off'], { cwd })).exit).toBe(0);
});

it('stands for depth, which no flag raises', async () => {
  const cwd = folderWith({
    'gtm.yaml': '',
    'meetings/2023-03-01.md': `---\ndate: 2023-03-01\nx: ${'['.repeat(40)}${']'.repeat(40)}\n---\n`,
  });
  const { out } = await play(['check', '--limits', 'off', '--lang', 'en'], { cwd });
  expect(out).toContain('yaml/depth');
});
