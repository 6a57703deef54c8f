import { expect, it } from 'vitest';
import { systemError } from '../../src/cli/system-error.ts';

const refused = (code: string, path?: string) =>
  systemError(Object.assign(new Error(code), { code, syscall: 'open', ...(path === undefined ? {} : { path }) }));

it.each(['EACCES', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EMFILE', 'EIO'])(
  'says of %s where, why and what to do, and no more',
  (code) => {
    const { words, hint } = refused(code, '/a/b.md');
    expect(words.fr).toMatch(new RegExp(`^« /a/b\\.md » : .{10,} \\(${code}\\)\\.$`));
    expect(words.en).toMatch(new RegExp(`^"/a/b\\.md": .{10,} \\(${code}\\)\\.$`));
    expect(hint?.fr).toMatch(/^[A-Z].{10,}/);
    expect(hint?.en).toMatch(/^[A-Z].{10,}/);
  },
);

it('names what people know, not what a file or a lock is called meanwhile', () => {
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
  expect(refused('EROFS', `/a/.suivi.csv.${id}.tmp`).words.en).toContain('"/a/suivi.csv"');
  expect(refused('EROFS', `/a/.gtm/locks/host_12_${id}`).words.en).toContain('"/a/.gtm/locks"');
  expect(refused('EMFILE').words.en).toBe('too many files are open (EMFILE).');
});
