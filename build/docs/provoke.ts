import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import { planFixes } from '../../src/cli/commands/check/fix-workspace.ts';
import { dateOrder } from '../../src/model/deadline/date-order.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { buildLedger } from '../../src/model/ledger/build-ledger.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import { openWorkspace } from '../../src/workspace/open.ts';
import { tellUpdate } from '../../src/workspace/tell-update.ts';

/** The workspace whose settings and registry the examples live with. */
const ZINDER = new URL('../../examples/zinder/', import.meta.url);
/** The day the examples are judged on. */
const TODAY = '2023-04-15';
/** The version that answers; any that is older than those that the examples need. */
const RELEASE = '0.2.0';

/** Files by name: a text, or what puts it on the disk. */
export type Files = Readonly<Record<string, string | ((path: string) => void)>>;

/** What `gtm check` says of some files, and what `--fix` makes of those it mends. */
export type Answer = {
  readonly findings: readonly Diagnostic[];
  readonly mended: Readonly<Record<string, string>>;
};

/** Checks files in a folder of their own, beside the settings and the registry of the example. */
export function provoke(files: Files, also: readonly string[] = []): Answer {
  return inFolder((root) => {
    for (const name of ['gtm.yaml', 'structures.yaml'])
      if (!Object.hasOwn(files, name)) cpSync(new URL(name, ZINDER), join(root, name));
    for (const [name, content] of Object.entries(files)) put(join(root, name), content);
    return check(root, also);
  });
}

/** Runs something in a folder that is removed afterwards. */
export function inFolder<T>(run: (root: string) => T): T {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'gtm-docs-')));
  try {
    return run(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function put(path: string, content: string | ((path: string) => void)): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'string') writeFileSync(path, content);
  else content(path);
}

function check(root: string, also: readonly string[]): Answer {
  const workspace = tellUpdate(openWorkspace(root), RELEASE);
  const index = indexRegistry(workspace.registry.value);
  const meetings = workspace.readings.flatMap(({ meeting }) => meeting ?? []);
  const opened = {
    ...workspace,
    folder: root,
    index,
    today: TODAY,
    unread: [],
    ledger: buildLedger({ meetings, index, day: TODAY, order: dateOrder(workspace.config.value) }),
  };
  const findings = checkWorkspace({ ...opened, also });
  const { changes } = planFixes(opened, { diagnostics: findings, also });
  return { findings, mended: Object.fromEntries(changes.map(({ file, after }) => [file, after])) };
}
