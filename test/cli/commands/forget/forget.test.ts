import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildWhereStale } from '../../../support/built-program.ts';
import { DOWN, ENTER, HAS_TERMINAL, onTerminal } from '../../../support/on-terminal.ts';
import { copyOf } from '../../../support/play.ts';

/** A copy of the example with a person in the last record. */
function named() {
  const { cwd: copy, clean } = copyOf('examples');
  onTestFinished(clean);
  const cwd = join(copy, 'examples/zinder');
  const file = join(cwd, 'meetings/2023-04-12.md');
  const before = readFileSync(file, 'utf8').replace('chair: DRECM/R', 'chair: Mme Aline Exemple');
  writeFileSync(file, before);
  return { cwd, before, text: () => readFileSync(file, 'utf8') };
}

describe.runIf(HAS_TERMINAL)('gtm forget on a terminal', () => {
  beforeAll(buildWhereStale, 120_000);

  it('shows the places, and writes nothing unless it is told to', async () => {
    const { cwd, before, text } = named();
    const no = await onTerminal(['forget', 'Aline Exemple'], cwd, [['Retirer ce nom', ENTER]]);
    expect(no).toMatchObject({ exit: 0, left: [] });
    expect(no.shown).toContain('meetings/2023-04-12.md:9');
    expect(text()).toBe(before);
    const yes = await onTerminal(['forget', 'Aline Exemple'], cwd, [['Retirer ce nom', `${DOWN}${ENTER}`]]);
    expect(yes).toMatchObject({ exit: 0, left: [] });
    expect(text()).not.toContain('Exemple');
  });
});
