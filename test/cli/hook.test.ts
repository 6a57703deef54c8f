import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BIN, buildWhereStale } from '../support/built-program.ts';
import { gitIn } from '../support/git-in.ts';
import { play } from '../support/play.ts';
import { folderWith } from '../workspace/workspace-folder.ts';

beforeAll(buildWhereStale, 120_000);

const FILES = {
  'gtm.yaml': 'group: Essai\n',
  'structures.yaml': 'structures: [{ id: OIM }]\n',
  '.gitattributes': 'meetings/**/*.md merge=gtm\nstructures.yaml merge=gtm\ngtm.yaml merge=gtm\n',
  'meetings/2023-03-01.md': '---\ndate: 2023-03-01\ntitle: Réunion\nactions:\n  - { id: a1, text: Lire }\n---\n',
};

/** A repository, with a folder of programs in which `gtm` is the built one. */
function repository(more: Readonly<Record<string, string>> = {}) {
  const root = folderWith({ ...FILES, ...more });
  const bin = folderWith({ gtm: `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n` });
  chmodSync(join(bin, 'gtm'), 0o755);
  const git = gitIn(root);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'Ouvre');
  return { root, git, path: `${bin}:${process.env.PATH}` };
}

const hook = (root: string, what: string) => play(['hook', what], { cwd: root, env: { PATH: process.env.PATH ?? '' } });

/** Runs a task where programs are looked for along another path. */
function along<T>(path: string, task: () => T): T {
  const own = process.env.PATH;
  process.env.PATH = path;
  try {
    return task();
  } finally {
    process.env.PATH = own;
  }
}

describe('gtm hook install', () => {
  it('keeps a record with errors out of a commit, and lets the others in', async () => {
    const { root, git, path } = repository();
    expect((await hook(root, 'install')).out).toContain('git fera vérifier ce qui change');
    writeFileSync(join(root, 'meetings/2023-04-01.md'), '---\ndate: 2023-13-01\n---\n');
    git('add', '-A');
    expect(() => along(path, () => git('commit', '-qm', 'Faux'))).toThrow('2023-04-01.md');
    writeFileSync(join(root, 'meetings/2023-04-01.md'), '---\ndate: 2023-04-01\ntitle: Avril\n---\n');
    git('add', '-A');
    along(path, () => git('commit', '-qm', 'Juste'));
    expect(git('log', '-1', '--format=%s')).toBe('Juste');
  });

  it('merges what two people added in one place', async () => {
    const { root, git, path } = repository();
    await hook(root, 'install');
    const add = (text: string) => {
      const file = join(root, 'meetings/2023-03-01.md');
      writeFileSync(
        file,
        readFileSync(file, 'utf8')
          .replace('---\n', `---\n`)
          .replace(/---\n$/, `  - { id: a2, text: ${text} }\n---\n`),
      );
      git('commit', '-qam', text, '--no-verify');
    };
    git('checkout', '-qb', 'autre');
    add('Vendre');
    git('checkout', '-q', '-');
    add('Acheter');
    along(path, () => git('merge', '-q', '--no-edit', 'autre'));
    expect(readFileSync(join(root, 'meetings/2023-03-01.md'), 'utf8')).toContain(
      '  - { id: a2, text: Acheter }\n  - { id: a3, text: Vendre }\n',
    );
  });

  it('leaves the marks of git where gtm is not there', async () => {
    const { root, git } = repository();
    await hook(root, 'install');
    const say = (title: string) => {
      writeFileSync(join(root, 'meetings/2023-03-01.md'), FILES['meetings/2023-03-01.md'].replace('Réunion', title));
      git('commit', '-qam', title, '--no-verify');
    };
    git('checkout', '-qb', 'autre');
    say('Une');
    git('checkout', '-q', '-');
    say('Deux');
    const bare = folderWith();
    for (const name of ['git', 'sh', 'grep'])
      writeFileSync(join(bare, name), `#!/bin/sh\nexec /usr/bin/${name} "$@"\n`, { mode: 0o755 });
    expect(() => along(bare, () => git('merge', '-q', 'autre'))).toThrow();
    expect(readFileSync(join(root, 'meetings/2023-03-01.md'), 'utf8')).toMatch(
      /<<<<<<< .*Deux.*=======.*Une.*>>>>>>> /s,
    );
  });

  it('works for a workspace below the top', async () => {
    const top = folderWith(
      Object.fromEntries(Object.entries(FILES).map(([file, text]) => [`le groupe/${file}`, text])),
    );
    gitIn(top)('init', '-q');
    await hook(join(top, 'le groupe'), 'install');
    expect(readFileSync(join(top, '.git/hooks/pre-commit'), 'utf8')).toContain(
      "exec gtm -C 'le groupe' check --staged",
    );
  });

  it.each([
    ['.husky/pre-commit', 'husky'],
    ['lefthook.yml', 'lefthook'],
    ['.pre-commit-config.yaml', 'pre-commit'],
  ])('prints the lines for whoever has %s', async (file, name) => {
    const { root } = repository({ [file]: '# ici\n' });
    const { out } = await hook(root, 'install');
    expect(out).toContain(`(${name})`);
    expect(out).toContain('npx gtm check --staged');
    expect(existsSync(join(root, '.git/hooks/pre-commit'))).toBe(false);
  });

  it('changes no hook of somebody else, nor a folder of hooks that is set', async () => {
    const { root, git } = repository();
    const path = join(root, '.git/hooks/pre-commit');
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    writeFileSync(path, '#!/bin/sh\nmake\n');
    expect((await hook(root, 'install')).out).toContain('  gtm check --staged');
    expect((await hook(root, 'uninstall')).out).toContain('n’est pas de gtm');
    expect(readFileSync(path, 'utf8')).toBe('#!/bin/sh\nmake\n');
    git('config', 'core.hooksPath', 'crochets');
    expect((await hook(root, 'install')).out).toContain('(core.hooksPath)');
  });

  it('says what .gitattributes lacks', async () => {
    const { root } = repository({ '.gitattributes': '*.md text\n' });
    expect((await hook(root, 'install')).out).toContain('  meetings/**/*.md merge=gtm\n  structures.yaml merge=gtm');
  });
});

describe('gtm hook uninstall', () => {
  it('takes away what it put there, and nothing that was changed', async () => {
    const { root, git } = repository();
    const path = join(root, '.git/hooks/pre-commit');
    await hook(root, 'install');
    expect((await hook(root, 'install')).out).toContain('déjà en place');
    expect(git('config', 'merge.gtm.driver')).toContain('merge-driver');
    expect((await hook(root, 'uninstall')).exit).toBe(0);
    expect(existsSync(path)).toBe(false);
    expect(() => git('config', 'merge.gtm.driver')).toThrow();
    expect((await hook(root, 'uninstall')).out).toContain('Rien n’était vérifié');
    await hook(root, 'install');
    writeFileSync(path, `${readFileSync(path, 'utf8')}echo ici\n`);
    expect((await hook(root, 'uninstall')).out).toContain('Quelqu’un a changé');
    expect(existsSync(path)).toBe(true);
  });
});

it('refuses other words, and a folder without repository', async () => {
  const root = folderWith(FILES);
  expect((await hook(root, 'installer')).exit).toBe(2);
  expect((await hook(root, 'install')).exit).toBe(3);
});
