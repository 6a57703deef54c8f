import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { BIN, buildWhereStale } from './support/built-program.ts';
import { copyOf, ROOT } from './support/play.ts';

const run = promisify(execFile);
const env = { ...process.env, LANG: 'fr_FR.UTF-8', NO_COLOR: '1' };

/** The built program as people run it: what only a real process shows. */
describe('bin/gtm.js', () => {
  beforeAll(() => {
    buildWhereStale();
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const { stdout } = await run(process.execPath, [BIN, '--version'], { env });
    expect(stdout).toBe(`gtm ${version}\n`);
  });

  it('lists the follow-up of the example', async () => {
    const args = [BIN, 'actions', '-C', join(ROOT, 'examples/zinder'), '--owner', 'DRECM/R', '--json'];
    const { stdout } = await run(process.execPath, args, { env });
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'gtm/actions@1', unread: [] });
  });

  it.each(['actions', 'meetings', 'recommendations', 'decisions', 'attendance', 'stats', 'show 2023-03-01'])(
    'loads nothing to list that a list does without: %s',
    async (command) => {
      const args = [BIN, ...command.split(' '), '-C', join(ROOT, 'examples/zinder')];
      const loaded = await loadedBy(args);
      expect(loaded).toContain('cli/main.ts');
      const heavy =
        /render|docx|pdf|import|hucre|check|explain-error|find-traps|schema-findings|validators|parse-any|^yaml/;
      expect(loaded.filter((name) => heavy.test(name))).toEqual([]);
    },
  );

  it('loads next to nothing to say its version', async () => {
    const loaded = ['cli/main.ts', 'cli/process-context.ts', 'cli/command-line.ts'];
    expect(await loadedBy([BIN, '--version'])).toEqual(loaded);
  });

  it('says the same with compiled code that is kept, missing, damaged, or that another account could write', async () => {
    const home = mkdtempSync(join(tmpdir(), 'gtm-cache-'));
    const list = () =>
      run(process.execPath, [BIN, 'meetings', '-C', join(ROOT, 'examples/zinder')], {
        env: { ...env, XDG_CACHE_HOME: home },
      });
    try {
      const { stdout } = await list();
      const [build = ''] = readdirSync(join(home, 'gtm-minutes'));
      const file = join(home, 'gtm-minutes', build, 'meetings');
      const kept = readFileSync(file);
      expect(kept.length).toBeGreaterThan(10_000);
      for (const at of [0, 5, 9, 60, Math.floor(kept.length / 2), kept.length - 1]) {
        const damaged = Buffer.from(kept);
        damaged.writeUInt8((damaged.readUInt8(at) + 1) % 256, at);
        writeFileSync(file, damaged);
        expect(await list()).toEqual({ stdout, stderr: '' });
        expect(readFileSync(file).equals(damaged)).toBe(false);
      }
      for (const length of [0, 3, 7, 100, kept.length - 1]) {
        writeFileSync(file, kept.subarray(0, length));
        expect(await list()).toEqual({ stdout, stderr: '' });
      }
      chmodSync(file, 0o666);
      expect(await list()).toEqual({ stdout, stderr: '' });
      rmSync(home, { recursive: true });
      writeFileSync(home, 'no folder');
      expect(await list()).toEqual({ stdout, stderr: '' });
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });

  it('ends with 2 and an empty stdout for a request that cannot be carried out', async () => {
    const failure = await run(process.execPath, [BIN, 'show', 'x', '-C', join(ROOT, 'examples/zinder')], { env }).catch(
      (error) => error,
    );
    expect(failure).toMatchObject({ code: 2, stdout: '' });
    expect(failure.stderr).not.toMatch(/\n\s+at /);
  });

  it('ends silently when its reader does', async () => {
    const command = `"${process.execPath}" "${BIN}" actions -C examples/zinder --json | head -c 10; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await run('bash', ['-c', command], { env, cwd: ROOT });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n  "schem 0\n', stderr: '' });
  });

  it.runIf(existsSync('/dev/full'))('ends with 3 on a full disk', async () => {
    const command = `"${process.execPath}" "${BIN}" actions -C examples/zinder > /dev/full; echo $?`;
    const { stdout, stderr } = await run('bash', ['-c', command], { env, cwd: ROOT });
    expect(stdout).toBe('3\n');
    expect(stderr).toContain('ENOSPC');
  });

  it('mends a record on disk, and leaves no lock or temporary file behind', async () => {
    const { cwd, clean } = copyOf('test/workspaces');
    try {
      const folder = join(cwd, 'test/workspaces/traps');
      await run(process.execPath, [BIN, 'check', '--fix', '-C', folder], { env });
      expect(readFileSync(join(folder, 'meetings/2023-05-03.md'), 'utf8')).toContain(
        'title: "Réunion de mai : suivi du centre"',
      );
      expect(readdirSync(join(folder, 'meetings')).sort()).toEqual(['2023-04-05.md', '2023-05-03.md']);
      expect(readdirSync(join(folder, '.gtm/locks'))).toEqual([]);
    } finally {
      clean();
    }
  });
});

/** The modules and chunks of packages that a command line loads, by their names. */
async function loadedBy(args: readonly string[]): Promise<readonly string[]> {
  const { stderr } = await run(process.execPath, args, { env: { ...env, NODE_DEBUG: 'gtm' } });
  return [...stderr.matchAll(/GTM \d+: loads (\S+)/g)].map(([, name = '']) => name);
}
