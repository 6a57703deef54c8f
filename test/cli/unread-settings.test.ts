// A registry or settings that cannot be read: every command that would have used them says so, and none writes.
import { readFileSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { COMMAND_LINES } from '../support/command-lines.ts';
import { copyOf, play } from '../support/play.ts';
import { filesBelow } from '../workspace/workspace-folder.ts';

/** Those that change nothing answer, and say what they did without; the others are refused. */
const ANSWERED = new Set([
  ...['actions', 'recommendations', 'decisions', 'meetings', 'show', 'verify', 'attendance', 'stats'],
  ...['check', 'export', 'render', 'annex', 'matrix', 'digest', 'structures', 'import --dry-run', 'search'],
]);

const DAMAGES: Readonly<Record<string, (path: string) => void>> = {
  'a link': (path) => {
    renameSync(path, `${path}.there`);
    symlinkSync(`${path}.there`, path);
  },
  'over 8 MB': (path) => truncateSync(path, 9 * 1024 * 1024),
  'no UTF-8': (path) => writeFileSync(path, Uint8Array.of(0x67, 0x3a, 0xff, 0xfe, 0x0a)),
  'no YAML': (path) => writeFileSync(path, 'structures:\n - id: "A\n  b: [\n'),
};

describe('a command that would have used settings or a registry that cannot be read', () => {
  const others = ['init', 'undo', 'hook', 'merge-driver', 'changes'];
  it('is any but init, undo, which may take back what broke them, and those of the repository', () => {
    expect([...new Set(Object.keys(COMMAND_LINES).map((name) => name.split(' ')[0]))].sort()).toEqual(
      Object.keys(commands)
        .filter((name) => !others.includes(name))
        .sort(),
    );
  });

  const cases = ['gtm.yaml', 'structures.yaml'].flatMap((file) =>
    Object.keys(DAMAGES).map((damage) => ({ file, damage })),
  );
  it.each(cases)('says so: $file, $damage', async ({ file, damage }) => {
    const { cwd: folder, clean } = copyOf('examples/zinder');
    onTestFinished(clean);
    const cwd = join(folder, 'examples/zinder');
    DAMAGES[damage]?.(join(cwd, file));
    const before = stateOf(cwd);
    const asked = Object.entries(COMMAND_LINES).flatMap(([name, lines]) => lines.map((line) => ({ name, line })));
    for (const { name, line } of asked) {
      const { exit, out, err } = await play([...line.split(' '), '--lang', 'fr'], { cwd });
      expect(`${line}: ${name === 'check' ? out : err}`).toContain(file);
      expect([line, exit]).toEqual([line, ANSWERED.has(name) ? 1 : 2]);
      if (line.endsWith('--json')) expect(JSON.parse(out).unread).toMatchObject([{ file }]);
    }
    expect(stateOf(cwd)).toEqual(before);
  });
});

/** Every file but what `-o` asked for, with its bytes. */
function stateOf(folder: string): readonly (readonly [string, string])[] {
  return filesBelow(folder)
    .filter((file) => !file.startsWith('sortie/') && !file.startsWith('.gtm/'))
    .map((file) => [file, readFileSync(join(folder, file), 'latin1').slice(0, 1e6)]);
}
