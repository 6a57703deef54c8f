// Promise 7: one bad file hides no other. Beside 99 good records, each bad one in turn. That a registry, settings or template
// that cannot be read is told by every command that needs it: test/cli/unread-settings.test.ts, and below.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play } from '../support/play.ts';
import { type BadInput, putBad } from './bad/bad-input.ts';
import { badRecords } from './bad/index.ts';
import { badTemplates } from './bad/settings.ts';
import { SHORT, tellFigures } from './promise.ts';
import { zinderApart } from './trusted-workspace.ts';

const GOOD = 99;

/** Days of 2021 on: 99 records, each with an action of its own. */
function goodRecords(root: string): readonly string[] {
  return Array.from({ length: GOOD }, (_, index) => {
    const date = new Date(Date.UTC(2021, 0, 1 + 7 * index)).toISOString().slice(0, 10);
    const file = `meetings/${date}.md`;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(
      join(root, file),
      `---\ndate: ${date}\nactions:\n  - { id: a1, text: Visiter le puits ${index} }\n---\n`,
    );
    return file;
  });
}

describe('a bad file among 99 good ones', () => {
  it('hides none of them, and is told', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'gtm-beside-'));
    const wrong: string[] = [];
    const tried = Object.entries(badRecords).filter((_, index) => !SHORT || index % 8 === 0);
    for (const [name, input] of tried) {
      const root = join(outside, 'groupe');
      mkdirSync(root);
      writeFileSync(join(root, 'gtm.yaml'), 'group: Essai\n');
      const good = goodRecords(root);
      const bad = putBad(root, input);
      const meetings = await play(['meetings', '--json'], { cwd: root });
      const check = await play(['check', '--json'], { cwd: root });
      const { items, unread } = JSON.parse(meetings.out) as Listed;
      const { items: findings } = JSON.parse(check.out) as Checked;
      const about = findings.filter(({ file }) => file === bad);
      const isBroken = about.some(({ severity }) => severity === 'error');
      const isUnread = mayBeUnread(input, unread.length > 0);
      const seen = {
        missing: good.filter((file) => !items.some((item) => item.file === file)),
        told: input.code === undefined || about.some(({ code }) => code === input.code),
        exits: [check.exit, meetings.exit],
        unread: unread.map(({ file }) => file),
      };
      const due = {
        missing: [],
        told: true,
        exits: [isBroken ? 1 : 0, isUnread ? 1 : 0],
        unread: isUnread ? [bad] : [],
      };
      if (JSON.stringify(seen) !== JSON.stringify(due))
        wrong.push(
          `${name}: ${JSON.stringify(seen).slice(0, 300)}, not ${JSON.stringify(due)}: ${about.map(({ code }) => code)}`,
        );
      rmSync(root, { recursive: true });
    }
    rmSync(outside, { recursive: true });
    tellFigures('7', { good: GOOD, 'bad in turn': tried.length, hidden: wrong.length });
    expect(wrong).toEqual([]);
  }, 600_000);

  it('nor is a template that cannot be used passed over', async () => {
    const wrong: string[] = [];
    for (const [name, input] of Object.entries(badTemplates)) {
      const { root, clean } = zinderApart();
      const file = putBad(root, input);
      const line = ['render', '2023-03-01', '--to', file.endsWith('.typ') ? 'pdf' : 'md', '-o', 'sortie/'];
      const { exit, err } = await play(line, { cwd: root });
      if (exit !== 2 || !err.includes(file)) wrong.push(`${name}: exit ${exit}: ${err.slice(0, 300)}`);
      clean();
    }
    tellFigures('7 templates', { tried: Object.keys(badTemplates).length, 'passed over': wrong.length });
    expect(wrong).toEqual([]);
  });
});

/** Whether lists must name it as unread; where the table does not say which, `isNamed` is what they did. */
function mayBeUnread({ code, isRead }: BadInput, isNamed: boolean): boolean {
  if (isRead || code === 'file/document' || code === 'record/id') return false;
  return code === undefined ? isNamed : true;
}

type Listed = {
  readonly items: readonly { readonly file: string }[];
  readonly unread: readonly { readonly file: string }[];
};
type Checked = {
  readonly items: readonly { readonly file: string; readonly code: string; readonly severity: string }[];
};
