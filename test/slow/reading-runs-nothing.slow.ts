// Promise 1: reading never runs code, opens a socket or reads outside the workspace.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWhereStale } from '../support/built-program.ts';
import { ROOT } from '../support/play.ts';
import { bundleChild } from './apart/bundle-child.ts';
import { putBad } from './bad/bad-input.ts';
import { badFiles } from './bad/files.ts';
import { badHeaders } from './bad/headers.ts';
import { badImports } from './bad/imports.ts';
import { badSettings } from './bad/settings.ts';
import { runs, SHORT, tellFigures } from './promise.ts';
import { runBuilt, runNode } from './run-built.ts';
import { zinderApart } from './trusted-workspace.ts';

describe('reading runs nothing', () => {
  it('of any bad input, by any command', async () => {
    const script = await bundleChild('canary-child');
    const folder = mkdtempSync(join(tmpdir(), 'gtm-canary-'));
    const env = { GTM_CANARY: join(folder, 'canary') };
    const { exit, out, err } = await runNode([script, String(runs(3, 12))], { cwd: '/', env, deadline: 550 });
    const wrong = [...out.matchAll(/^wrong (.*)$/gm)].map(([, told]) => told);
    const begun = out.match(/^begins .*$/gm)?.at(-1);
    const died = exit === 0 ? [] : [`${exit} after ${begun}: ${err.slice(-600)}`];
    const told = /^told (.*)$/m.exec(out)?.[1] ?? '{}';
    tellFigures('1 canary', { ...JSON.parse(told), 'code run or outside shown': wrong.length, aborts: died.length });
    expect({ wrong: wrong.slice(0, 20), died, canary: existsSync(env.GTM_CANARY) }).toEqual({
      wrong: [],
      died: [],
      canary: false,
    });
    rmSync(folder, { recursive: true });
  });
});

/** Twenty lines; those that ask git are among them. */
const LINES = [
  ...['check', 'check --json', 'actions', 'actions --owner DRECM/R --json', 'meetings', 'decisions', 'recommendations'],
  ...['attendance', 'stats', 'matrix', 'structures', 'digest --all', 'show 2023-03-01', 'show 2023-03-01/a1', 'verify'],
  ...['export actions --format csv', 'render 2023-03-01 --to html', 'done 2023-03-01/a1 --on 2023-04-15'],
  ...['import anciens/systeme.docx --date 2023-05-01 --dry-run', 'render 2023-03-01 --to docx -o sortie/'],
];

describe.skipIf(!hasStrace())('the system calls of twenty commands', () => {
  beforeAll(buildWhereStale, 120_000);

  it('execute only node and git, connect nowhere, and open nothing outside', async () => {
    const { outside, root, clean } = zinderApart();
    for (const [index, input] of Object.values({ ...badHeaders, ...badFiles }).entries())
      putBad(root, { ...input, file: input.file ?? `meetings/2023-03-15-${index}.md` });
    for (const name of ['settings that are code', 'settings of a package', 'an index of another'] as const) {
      const input = badSettings[name];
      if (input) putBad(root, input);
    }
    const entity = badImports['an entity of the system'];
    if (entity) putBad(root, entity);
    execFileSync('git', ['init', '-q', root]);
    execFileSync('git', ['-C', root, 'config', 'core.fsmonitor', 'touch "$GTM_CANARY"']);
    const traces = mkdtempSync(join(tmpdir(), 'gtm-strace-'));
    const env = { GTM_CANARY: join(traces, 'canary'), XDG_CACHE_HOME: join(traces, 'cache') };
    const asked = SHORT ? LINES.filter((_, index) => index % 3 === 0) : LINES;
    const calls: Call[] = [];
    for (const line of asked) {
      const file = join(traces, 'calls');
      const under = ['strace', '-f', '-qq', '-s', '4096', '-e', 'trace=execve,connect,openat', '-o', file];
      await runBuilt(line.split(' '), { cwd: root, env, under });
      calls.push(...callsIn(readFileSync(file, 'utf8'), line));
      rmSync(file);
    }
    const executed = calls.filter(({ name }) => name === 'execve');
    const connects = calls.filter(({ name, text }) => name === 'connect' && !text.includes('nscd'));
    const places = [root, traces, realpathSync(ROOT), process.execPath, ...PLACES];
    const opened = calls.filter(({ name }) => name === 'openat');
    const foreign = opened.filter(({ path }) => path.startsWith('/') && !places.some((place) => isBelow(place, path)));
    tellFigures('1 system calls', {
      ...{ commands: asked.length, executed: executed.length, connects: connects.length },
      ...{ opened: opened.length, 'opened outside': foreign.length },
    });
    expect(
      [...new Set(executed.map(({ path }) => basename(path)))].filter((each) => !['node', 'git'].includes(each)),
    ).toEqual([]);
    expect(connects).toEqual([]);
    expect(foreign.map(({ line, text }) => `${line}: ${text}`)).toEqual([]);
    expect([existsSync(env.GTM_CANARY), readdirSync(outside).sort()]).toEqual([false, ['dehors.md', 'zinder']]);
    rmSync(traces, { recursive: true });
    clean();
  });
});

/** What belongs to the system: its libraries, time zones, what node asks of the machine, and the settings of git. */
const PLACES = [
  ...['/lib', '/lib64', '/usr/lib', '/usr/local/lib', '/usr/share/zoneinfo', '/usr/share/locale', '/usr/lib/locale'],
  ...[
    '/etc/ld.so.cache',
    '/etc/ld.so.preload',
    '/etc/localtime',
    '/etc/ssl',
    '/usr/local/ssl',
    '/proc',
    '/sys',
    '/dev/null',
    '/dev/urandom',
  ],
  ...[
    '/dev/tty',
    '/etc/gitconfig',
    '/usr/share/git-core',
    join(homedir(), '.gitconfig'),
    join(homedir(), '.config/git'),
  ],
  ...[join(tmpdir(), 'gtm-usage-')],
];

type Call = { readonly line: string; readonly name: string; readonly path: string; readonly text: string };

/** The calls that succeeded, or would have: `123 openat(AT_FDCWD, "/etc/a", O_RDONLY) = 3`. */
function callsIn(trace: string, line: string): readonly Call[] {
  return [...trace.matchAll(/^\d+ +(execve|connect|openat)\((?:AT_FDCWD, )?(?:"([^"]*)")?.*$/gm)]
    .map(([text, name = '', path = '']) => ({ line, name, path, text }))
    .filter(({ name, text }) => name === 'connect' || !/ = -1 E(?:NOENT|NOTDIR)/.test(text));
}

function isBelow(place: string, path: string): boolean {
  return path === place || path.startsWith(`${place}/`) || (place.endsWith('-') && path.startsWith(place));
}

function hasStrace(): boolean {
  try {
    execFileSync('strace', ['-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
