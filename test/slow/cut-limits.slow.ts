// What a machine may lack: open files, a temporary folder, a home, a clock that goes. Each works, or is said in a sentence.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { BIN, buildWhereStale } from '../support/built-program.ts';
import { folderWith } from '../workspace/workspace-folder.ts';
import { useMemory } from './people.ts';
import { SHORT, tellFigures } from './promise.ts';

beforeAll(() => {
  useMemory();
  buildWhereStale();
});

const FILES = {
  'meetings/2023-03-01.md':
    '---\ndate: 2023-03-01\nactions:\n  - { id: a1, text: Lire, owners: DRECM/R, due: 2023-04-01 }\n---\n\nCorps.\n',
  'gtm.yaml': 'group: Essai\n',
  'structures.yaml': 'structures: [{ id: DRECM/R }]\n',
};

const COMMANDS = [
  'set 2023-03-01/a1 --note x --today 2023-04-02',
  'actions',
  'check',
  'actions --format xlsx -o out/a.xlsx',
  'actions --format ics',
  ...(SHORT ? [] : ['render 2023-03-01 --to md,html,docx,pdf -o out/', 'new --date 2023-05-03', 'undo --yes']),
];

type Ran = { readonly status: number | null; readonly stderr: string };

/** Runs a line of the shell in a workspace; `$NODE` and `$BIN` are there. */
function shell(root: string, line: string, env: Readonly<Record<string, string>> = {}): Ran {
  const { PATH = '' } = process.env;
  const given = { PATH, NODE: process.execPath, BIN, LANG: 'fr_FR.UTF-8', ...env };
  return spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8', env: given });
}

/** What is wrong with how a command ended: fine, findings, or a sentence with a remedy; never a stack or a bug. */
function faultOf({ status, stderr }: Ran, allowed: readonly number[]): string | undefined {
  const isTold = status === 0 || status === 1 || /^Erreur \S+ : .{10,}\n.{10,}\n$/s.test(stderr);
  return allowed.includes(status ?? -1) && isTold && !/^ +at /m.test(stderr) ? undefined : `${status}: ${stderr}`;
}

/** The numbers of open files, up to one, with which Node starts a script. */
function limitsThatStart(root: string, most: number): readonly number[] {
  const limits = Array.from({ length: most - 14 }, (_, at) => 15 + at);
  return limits.filter((limit) => shell(root, `ulimit -n ${limit}; "$NODE" script.cjs`).status === 0);
}

it('few files may be open: from where Node starts a script on, it works or is said', () => {
  const root = folderWith({ ...FILES, 'script.cjs': 'console.log(1)' });
  const faults: string[] = [];
  const figures = { limits: 0, 'least for Node': 0, works: 0, told: 0 };
  for (const limit of limitsThatStart(root, SHORT ? 24 : 32)) {
    figures['least for Node'] ||= limit;
    for (const command of COMMANDS.slice(0, SHORT ? 1 : 4)) {
      const ran = shell(root, `ulimit -n ${limit}; "$NODE" "$BIN" ${command}`);
      const fault = faultOf(ran, [0, 3]);
      if (fault) faults.push(`${limit} ${command}: ${fault}`);
      figures.limits += 1;
      figures[ran.status === 0 ? 'works' : 'told'] += 1;
    }
  }
  tellFigures('cut limits, ulimit -n', { ...figures, faults: faults.length });
  expect(faults).toEqual([]);
  expect(figures.works).toBeGreaterThan(0);
});

/** The clock of a machine whose battery is empty. */
const OLD_CLOCK = `
const Real = Date;
const late = Real.now() - Real.UTC(1975, 0, 5);
globalThis.Date = class extends Real {
  constructor(...parts) { if (parts.length > 0) super(...parts); else super(Real.now() - late); }
  static now() { return Real.now() - late; }
};
`;

it('no temporary folder, no home, a clock before 1980: all works', () => {
  const lacks: Readonly<Record<string, { readonly line: string; readonly env?: Readonly<Record<string, string>> }>> = {
    'no temporary folder': { line: '"$NODE" "$BIN"', env: { TMPDIR: '/nonexistent', HOME: '/root' } },
    'no home': { line: '"$NODE" "$BIN"', env: {} },
    'a home that is not there': { line: '"$NODE" "$BIN"', env: { HOME: '/nonexistent' } },
    'a clock before 1980': { line: '"$NODE" -r ./old.cjs "$BIN"' },
  };
  const faults: string[] = [];
  let tried = 0;
  for (const [lack, { line, env }] of Object.entries(lacks)) {
    const root = folderWith(FILES);
    writeFileSync(join(root, 'old.cjs'), OLD_CLOCK);
    for (const command of COMMANDS) {
      const fault = faultOf(shell(root, `${line} ${command}`, env), [0, 1]);
      tried += 1;
      if (fault) faults.push(`${lack}, ${command}: ${fault}`);
    }
  }
  tellFigures('cut limits, what a machine lacks', { lacks: Object.keys(lacks).length, tried, faults: faults.length });
  expect(faults).toEqual([]);
});
