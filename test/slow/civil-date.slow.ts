// Promise 14: late is by the civil date of the workspace, wherever the machine stands.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { processContext } from '../../src/cli/process-context.ts';
import { contextOf } from '../support/play.ts';
import { tellFigures } from './promise.ts';

const DUES = ['mars 2023', 'avril 2023', '2023-04-30', '2023-05-01', '2e trimestre 2023'];

/** What each due is on a day, in the order above. */
const ON: Readonly<Record<string, string>> = {
  '2023-03-31': 'due upcoming upcoming upcoming upcoming',
  '2023-04-01': 'late due upcoming upcoming due',
  '2023-04-30': 'late due due upcoming due',
  '2023-05-01': 'late late late due due',
};

/** Instants just before and after midnight there, in summer time and winter time, and half a day off. */
const ROWS = [
  ['2023-04-30T22:59:59Z', 'Africa/Niamey', '2023-04-30'],
  ['2023-04-30T23:00:00Z', 'Africa/Niamey', '2023-05-01'],
  ['2023-04-30T23:59:59Z', 'UTC', '2023-04-30'],
  ['2023-04-30T22:00:00Z', 'Europe/Paris', '2023-05-01'],
  ['2023-03-31T21:59:59Z', 'Europe/Paris', '2023-03-31'],
  ['2023-03-31T22:00:00Z', 'Europe/Paris', '2023-04-01'],
  ['2023-04-30T10:00:00Z', 'Pacific/Kiritimati', '2023-05-01'],
  ['2023-05-01T10:59:59Z', 'Pacific/Pago_Pago', '2023-04-30'],
  ['2023-04-01T03:59:59Z', 'America/New_York', '2023-03-31'],
  ['2023-04-01T04:00:00Z', 'America/New_York', '2023-04-01'],
  ['2023-04-30T18:14:59Z', 'Asia/Kathmandu', '2023-04-30'],
  ['2023-04-30T18:15:00Z', 'Asia/Kathmandu', '2023-05-01'],
] as const;

const MACHINES = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Africa/Niamey'];

const own = process.env.TZ;
const root = mkdtempSync(join(tmpdir(), 'gtm-zones-'));
const figures = { rows: 0, machines: MACHINES.length, wrong: 0 };

afterEach(() => {
  vi.useRealTimers();
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});
afterAll(() => {
  rmSync(root, { recursive: true });
  tellFigures('14', figures);
});

describe.each(MACHINES)('on a machine in %s', (machine) => {
  it.each(ROWS)('%s in %s is %s, and the deadlines stand so', async (instant, zone, day) => {
    mkdirSync(join(root, 'meetings'), { recursive: true });
    writeFileSync(join(root, 'gtm.yaml'), `group: Essai\ntimezone: ${zone}\n`);
    const actions = DUES.map((due, index) => `  - { id: a${index}, text: Lire, owners: A, due: ${due} }\n`);
    writeFileSync(join(root, 'meetings/2023-03-01.md'), `---\ndate: 2023-03-01\nactions:\n${actions.join('')}---\n`);
    process.env.TZ = machine;
    vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] });
    const { now, dayIn } = processContext(process);
    const out: string[] = [];
    await main(['actions', '--json', '--sort', 'meeting'], { ...contextOf({ cwd: root }, out, []), now, dayIn });
    const { generated, items } = JSON.parse(out.join(''));
    const timings = items.map(({ timing }: { timing: string }) => timing);
    figures.rows += timings.length;
    figures.wrong += timings.filter((timing: string, index: number) => timing !== ON[day]?.split(' ')[index]).length;
    expect([generated, timings.join(' ')]).toEqual([day, ON[day]]);
  });
});
