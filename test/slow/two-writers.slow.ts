import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/play.ts';

const ROUNDS = 200;
const BIN = join(ROOT, 'bin/gtm.js');
const RECORD = 'meetings/2023-03-01.md';
const TEXT = `---
date: 2023-03-01
actions:
  - { id: a1, text: Visiter le centre, owners: DRECM/R } # à deux
  - id: a2
    text: Lire la note
---

Le corps ne change pas.
`;

/** Runs the built program, which two people start at the same moment. */
function gtm(root: string, args: readonly string[]): Promise<{ exit: number; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args, '-C', root, '--today', '2023-04-20'], (error, _, err) => {
      resolve({ exit: error ? Number(error.code) : 0, err });
    });
  });
}

describe('two processes that edit one file at once', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [join(ROOT, 'build/bundle.js')]);
  });

  it(`lose no update in ${ROUNDS} rounds`, async () => {
    const root = mkdtempSync(join(tmpdir(), 'gtm-two-'));
    mkdirSync(join(root, 'meetings'));
    writeFileSync(join(root, 'gtm.yaml'), 'group: Essai\n');
    writeFileSync(join(root, 'structures.yaml'), 'structures: [{ id: DRECM/R }]\n');
    for (let round = 0; round < ROUNDS; round += 1) {
      writeFileSync(join(root, RECORD), TEXT);
      const notes = [`premier ${round}`, `second ${round}`] as const;
      const done = await Promise.all([
        gtm(root, ['set', '2023-03-01/a1', '--note', notes[0]]),
        gtm(root, ['set', '2023-03-01/a2', '--note', notes[1]]),
      ]);
      const now = readFileSync(join(root, RECORD), 'utf8');
      for (const [index, { exit, err }] of done.entries()) {
        expect([0, 2, 3]).toContain(exit);
        expect([notes[index], now.includes(notes[index] ?? '')]).toEqual([notes[index], exit === 0]);
        if (exit !== 0) expect(err).toMatch(/Run the command again|Relancez la commande/);
      }
      expect(now.endsWith('Le corps ne change pas.\n') && now.includes('# à deux')).toBe(true);
    }
    rmSync(root, { recursive: true });
  });
});
