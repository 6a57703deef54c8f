import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRegistry } from '../../../src/model/owners/registry-index.ts';
import { readStructures } from '../../../src/record/read-structures.ts';
import {
  starterGitattributes,
  starterGitignore,
  starterPage,
  starterRegistry,
} from '../../../src/record/write/starter-files.ts';
import { folderWith } from '../../workspace/workspace-folder.ts';

const read = (text: string) => readStructures('structures.yaml', new TextEncoder().encode(text));

describe.each(['fr', 'en'] as const)('the files of a new workspace, in %s', (language) => {
  it('have a registry that reads, with its examples taken in too', () => {
    expect(read(starterRegistry(language))).toMatchObject({ findings: [], value: { structures: [] } });
    const { value, findings } = read(starterRegistry(language).replace(/^#(?= {2})/gm, ''));
    expect(findings).toEqual([]);
    expect([value.structures.length, value.people.length, value.groups.length]).toEqual([2, 1, 3]);
  });

  it('have a page whose name is no record’s, and keep derived files out of git', () => {
    expect(starterPage(language).name).toMatch(/^_/);
    expect(starterGitignore(language)).toMatch(/^\.gtm\/$/m);
  });
});

describe('the registry', () => {
  it('begins with the structure that chairs, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (chair) => {
        const { value, findings } = read(starterRegistry('fr', chair));
        expect(findings).toEqual([]);
        const known = value.structures.map(({ id }) => id);
        expect(known.length === 0 || indexRegistry(value).lookup(known[0] ?? '')).toBeTruthy();
      }),
    );
    expect(read(starterRegistry('fr', 'DRECM/R')).value.structures).toMatchObject([{ id: 'DRECM/R' }]);
  });

  it.each(['Mme Sani', 'Amina Sani', ' '])('does not begin with a person, nor with nobody: "%s"', (chair) => {
    expect(read(starterRegistry('fr', chair)).value.structures).toEqual([]);
  });
});

describe('.gitattributes', () => {
  it('lets git bring two people together though one of them saves with other line ends', () => {
    const git = (folder: string, ...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.org', '-C', folder, ...args], {
        stdio: 'pipe',
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      });
    const lines = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', ''];
    const root = folderWith({ '.gitattributes': starterGitattributes('fr'), 'r.md': lines.join('\n') });
    git(root, 'init', '--quiet');
    git(root, 'add', '-A');
    git(root, 'commit', '--quiet', '-m', 'a');
    const other = join(folderWith(), 'clone');
    git(root, 'clone', '--quiet', root, other);
    writeFileSync(join(other, 'r.md'), lines.join('\r\n').replace('deux', 'DEUX'));
    git(other, 'commit', '--quiet', '-am', 'b');
    writeFileSync(join(root, 'r.md'), lines.join('\n').replace('six', 'SIX'));
    git(root, 'commit', '--quiet', '-am', 'c');
    git(root, 'pull', '--quiet', '--no-rebase', '--no-edit', other);
    expect(readFileSync(join(root, 'r.md'), 'utf8')).toBe(
      lines.join('\n').replace('deux', 'DEUX').replace('six', 'SIX'),
    );
  });
});

describe('who usually chairs', () => {
  it.each([
    ['DRECM/R', ['DRECM/R'], []],
    ['Directeur Régional, DRECM/R', ['DRECM/R'], [['Directeur Régional', 'DRECM/R']]],
    ['Maire (Commune de Tanda)', ['Commune de Tanda'], [['Maire', 'Commune de Tanda']]],
    ['Directrice de la DRECM/R', ['DRECM/R'], [['Directrice de la DRECM/R', 'DRECM/R']]],
    ['M. Exemple', [], []],
  ])('%s', (chair, structures, people) => {
    const { value, findings } = read(starterRegistry('fr', chair));
    expect(findings).toEqual([]);
    expect(value.structures.map(({ id }) => id)).toEqual(structures);
    expect(value.people.map(({ id, structure }) => [id, structure])).toEqual(people);
  });
});
