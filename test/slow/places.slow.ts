// Promise 10: nothing is written outside the place asked for, and links, pipes, devices and loops are not followed.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyOf, play } from '../support/play.ts';
import { makePipe } from '../workspace/workspace-folder.ts';
import { SHORT, tellFigures } from './promise.ts';

const figures = { names: 0, commands: 0, written: 0, outside: 0, followed: 0, collisions: 0 };
afterAll(() => tellFigures('10', figures));

const NAMES = [
  ...[
    '../x',
    '../../x',
    '..\\x',
    '/tmp/x',
    '/etc/x',
    'C:\\x',
    'C:x',
    '\\\\hote\\partage',
    'file:///tmp/x',
    '%2e%2e%2fx',
  ],
  ...[
    '.',
    '..',
    '...',
    ' ',
    '',
    '~',
    '~/x',
    '$HOME',
    '-',
    '-rf',
    '--output=x',
    '.git',
    '.git/hooks/x',
    '.gtm',
    '.gtm/index',
  ],
  ...[
    'CON',
    'nul',
    'aux.md',
    'com1',
    'LPT9.txt',
    'a.',
    'a ',
    'a:b',
    'a*b',
    'a?b',
    'a"b',
    'a<b>',
    'a|b',
    'A',
    'É',
    'e\u0301',
  ],
  ...[
    'a/b',
    'a\\b',
    'a\nb',
    'a\rb',
    'a\tb',
    '\u001B[31m',
    '\u202Ea',
    'a\u0000b',
    '\uFEFFa',
    'z'.repeat(300),
    'a--b',
    '__proto__',
  ],
];

/** What takes a name and writes a file; `$` is the name. */
const WRITING = [
  ['new', '--date', '2023-07-12', '--suffix', '$'],
  ['move', '2023-04-12', '--suffix', '$'],
  ['move', '$', '--date', '2023-04-13'],
  ['import', '-', '--name', '$', '--date', '2023-09-06'],
  ['import', '-', '--name', '$.md', '--date', '2023-09-07', '-o', 'out/'],
  ['render', '$', '-o', 'out/'],
  ['structures', 'add', '$', '--yes'],
  ['set', '2023-04-12/a2', '--owner', '$', '--yes'],
  ['digest', '--all', '--to', 'md,html', '-o', 'out/'],
  ['digest', '--owner', '$', '-o', 'out/'],
  ['set', '$', '--note', 'x'],
  ['set', '$/a1', '--note', 'x'],
];

/** Every file and folder below, with its size and its time. */
function treeOf(folder: string, but = ''): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => but === '' || (file !== but && !file.startsWith(`${but}/`)))
    .map((file) => `${file} ${statSync(join(folder, file), { throwIfNoEntry: false })?.size}`)
    .toSorted();
}

const SAFE =
  /^(?:\.gtm\/(?:undo|locks)(?:\/[\w.-]+)*|\.gtm|out|(?:out|meetings)\/[\p{L}\p{N}][\p{L}\p{N} ._'’-]{0,120}\.(?:md|html))$/u;

it.each(NAMES.filter((_, index) => !SHORT || index % 6 === 0))('writes where it was asked to for %j', async (name) => {
  const { cwd, clean } = copyOf('examples');
  const root = join(cwd, 'examples/zinder');
  try {
    const outside = treeOf(cwd, 'examples/zinder');
    const inside = new Set(readdirSync(root, { recursive: true, encoding: 'utf8' }));
    const elsewhere = ['/tmp/x', '/etc/x'].map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs);
    for (const line of WRITING) {
      const args = line.map((word) => word.replace('$', () => name));
      const stdin = Buffer.from('# Réunion du 6 septembre 2023\n\nTexte.\n');
      const { exit } = await play(args, { cwd: root, stdin });
      figures.commands += 1;
      expect([line, exit]).not.toEqual([line, 70]);
    }
    figures.names += 1;
    const made = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => !inside.has(file));
    figures.written += made.length;
    expect(made.filter((file) => !SAFE.test(file))).toEqual([]);
    const now = treeOf(cwd, 'examples/zinder');
    figures.outside += now.length - outside.length;
    expect(now).toEqual(outside);
    expect(['/tmp/x', '/etc/x'].map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs)).toEqual(elsewhere);
  } finally {
    clean();
  }
});

it.each(NAMES.filter((name) => !/[/\0]/.test(name) && name.length < 200))(
  'calls a meeting by no name like %j',
  async (name) => {
    const { cwd, clean } = copyOf('examples');
    const root = join(cwd, 'examples/zinder');
    try {
      writeFileSync(join(root, `meetings/2023-06-14-${name}.md`), '---\ndate: 2023-06-14\n---\n');
      const { out } = await play(['check', '--json'], { cwd: root });
      const codes = JSON.parse(out).items.map(({ code }: { code: string }) => code);
      const isFit = /^[a-z0-9][a-z0-9-]{0,63}$/.test(`2023-06-14-${name}`);
      expect(codes.includes('record/id')).toBe(!isFit);
    } finally {
      clean();
    }
  },
);

const CANARY = 'Canari 4217';

/** What stands where a file or a folder of a workspace is expected; each leads out of it, waits or turns in a circle. */
const PLACES: Readonly<Record<string, (root: string, outside: string) => void>> = {
  'a record that is a link': (root, outside) =>
    symlinkSync(join(outside, '2023-06-14.md'), join(root, 'meetings/2023-06-14.md')),
  'a folder of records that is a link': (root, outside) => symlinkSync(outside, join(root, 'meetings/2023')),
  'a link to the folder above': (root) => symlinkSync('..', join(root, 'meetings/haut')),
  'a link to itself': (root) => symlinkSync('2023-06-14.md', join(root, 'meetings/2023-06-14.md')),
  'a pipe': (root) => makePipe(join(root, 'meetings/2023-06-14.md')),
  'a link to a device': (root) => symlinkSync('/dev/zero', join(root, 'meetings/2023-06-14.md')),
  'a folder': (root) => mkdirSync(join(root, 'meetings/2023-06-14.md')),
  'a registry that is a link': (root, outside) => replaced(root, 'structures.yaml', join(outside, 'structures.yaml')),
  'a registry that is a device': (root) => replaced(root, 'structures.yaml', '/dev/zero'),
  'a registry that is a pipe': (root) => {
    rmSync(join(root, 'structures.yaml'));
    makePipe(join(root, 'structures.yaml'));
  },
  'settings that are a link': (root, outside) => replaced(root, 'gtm.yaml', join(outside, 'gtm.yaml')),
  'templates that are a link': (root, outside) => replaced(root, 'templates', outside),
  'a template that is a link': (root, outside) => {
    mkdirSync(join(root, 'templates'), { recursive: true });
    replaced(root, 'templates/minutes.hbs', join(outside, 'minutes.hbs'));
  },
  'what is kept that is a link': (root, outside) => replaced(root, '.gtm', outside),
  'locks that are a link': (root, outside) => {
    mkdirSync(join(root, '.gtm'));
    replaced(root, '.gtm/locks', outside);
  },
  'changes kept that are a link': (root, outside) => {
    mkdirSync(join(root, '.gtm'));
    replaced(root, '.gtm/undo', outside);
  },
};

function replaced(root: string, file: string, target: string): void {
  rmSync(join(root, file), { recursive: true, force: true });
  symlinkSync(target, join(root, file));
}

const COMMANDS = [
  'actions --all',
  'meetings',
  'structures',
  'check',
  'check --fix',
  'export',
  'show 2023-06-14',
  'render 2023-03-01',
  'render 2023-06-14',
  'set 2023-06-14/a1 --note x',
  'set 2023-04-12/a1 --note x',
  'structures add Neuf --yes',
  'new --date 2023-07-12',
  'undo --yes',
];

describe.each(Object.entries(PLACES))('%s', (_, make) => {
  it('is neither followed nor written through', async () => {
    const { cwd, clean } = copyOf('examples');
    const [root, outside] = [join(cwd, 'examples/zinder'), join(cwd, 'dehors')];
    try {
      mkdirSync(outside);
      const record = `---\ndate: 2023-06-14\ntitle: ${CANARY}\nactions: [{ id: a1, text: ${CANARY} }]\n---\n`;
      writeFileSync(join(outside, '2023-06-14.md'), record);
      writeFileSync(join(outside, 'structures.yaml'), `structures: [{ id: "${CANARY}" }]\n`);
      writeFileSync(join(outside, 'gtm.yaml'), `group: ${CANARY}\n`);
      writeFileSync(join(outside, 'minutes.hbs'), CANARY);
      make(root, outside);
      const before = treeOf(outside);
      const said: string[] = [];
      for (const line of COMMANDS) {
        const { exit, out, err } = await play(line.split(' '), { cwd: root });
        figures.commands += 1;
        said.push(out, err);
        expect([line, exit]).not.toEqual([line, 70]);
      }
      const found = said.filter((text) => text.includes(CANARY)).length;
      figures.followed += found;
      expect([found, treeOf(outside)]).toEqual([0, before]);
      expect(readFileSync(join(outside, '2023-06-14.md'), 'utf8')).toBe(record);
    } finally {
      clean();
    }
  });
});

describe('two names that some disks take for one', () => {
  it.each([
    ['a/2023-06-14.md', 'b/2023-06-14.md'],
    ['2023-06-14-a.md', '2023-06-14-A.md'],
    ['2023-06-14-été.md', '2023-06-14-e\u0301te\u0301.md'],
    ['2023-06-14-ÉTÉ.md', '2023-06-14-e\u0301te\u0301.md'],
    ['2023-06-14-x.md', 'a/2023-06-14-X.md'],
  ])('%j and %j are told', async (one, other) => {
    const { cwd, clean } = copyOf('examples');
    const root = join(cwd, 'examples/zinder');
    try {
      for (const folder of ['a', 'b']) mkdirSync(join(root, 'meetings', folder));
      for (const file of [one, other]) writeFileSync(join(root, 'meetings', file), '---\ndate: 2023-06-14\n---\n');
      const { out } = await play(['check', '--json'], { cwd: root });
      figures.collisions += 1;
      expect(JSON.parse(out).items.map(({ code }: { code: string }) => code)).toContain('meeting/duplicate-id');
    } finally {
      clean();
    }
  });
});
