import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOf, ROOT } from './support/play.ts';

const run = promisify(execFile);
const BIN = join(ROOT, 'bin/gtm.js');
const env = { ...process.env, LANG: 'fr_FR.UTF-8', NO_COLOR: '1' };

/** The built program as people run it: what only a real process shows. */
describe('bin/gtm.js', () => {
  beforeAll(() => {
    if (isStale()) execFileSync(process.execPath, [join(ROOT, 'build/bundle.js')]);
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

  it('loads no template engine to list', async () => {
    const args = [BIN, 'meetings', '-C', join(ROOT, 'examples/zinder')];
    const { stderr } = await run(process.execPath, args, { env: { ...env, NODE_DEBUG: 'esm' } });
    expect(stderr).not.toContain('render-');
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

/** Whether a source is newer than the build, as when tests run between two edits. */
function isStale(): boolean {
  const built = statSync(join(ROOT, 'dist/main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return sources.some((file) => statSync(join(ROOT, 'src', file)).mtimeMs > built && file.endsWith('.ts'));
}
