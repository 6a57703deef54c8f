import { afterEach, describe, expect, it, vi } from 'vitest';
import { processContext } from '../../src/cli/process-context.ts';
import { civilDateAt } from '../support/civil-date-at.ts';

/** The context of this process, at an instant. */
function contextAt(instant: string) {
  vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] });
  return processContext(process);
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the day in a zone', () => {
  it.each([
    ['2023-12-31T23:30:00Z', 'Africa/Niamey', '2024-01-01'],
    ['2023-12-31T23:30:00Z', 'UTC', '2023-12-31'],
    ['2024-02-28T23:30:00Z', 'Africa/Niamey', '2024-02-29'],
    ['2023-03-01T10:00:00Z', 'Pacific/Kiritimati', '2023-03-02'],
    ['2023-03-01T10:59:00Z', 'Pacific/Pago_Pago', '2023-02-28'],
    ['2023-03-26T00:59:59Z', 'Europe/Paris', '2023-03-26'],
    ['2023-10-28T22:30:00Z', 'Europe/Paris', '2023-10-29'],
    ['2023-03-01T18:29:00Z', 'Asia/Kolkata', '2023-03-01'],
    ['2023-03-01T18:30:00Z', 'Asia/Kolkata', '2023-03-02'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(contextAt(instant).dayIn(zone)).toBe(expected);
  });

  it.each(['2023-03-01T10:30:00Z', '2023-10-29T00:30:00Z', '2026-06-30T23:59:59Z'])(
    'is that of Intl in every zone: %s',
    (instant) => {
      const { now, dayIn } = contextAt(instant);
      const zones = Intl.supportedValuesOf('timeZone');
      expect(zones.map((zone) => [zone, dayIn(zone)])).toEqual(zones.map((zone) => [zone, civilDateAt(now, zone)]));
    },
  );

  it('is in the zone of the machine when none is given, which stays as it is', () => {
    const { now, dayIn } = contextAt('2023-07-14T11:00:00Z');
    const before = [process.env.TZ, dayIn(undefined)];
    expect(dayIn('Pacific/Kiritimati')).toBe('2023-07-15');
    expect([process.env.TZ, dayIn(undefined)]).toEqual(before);
    expect(dayIn(undefined)).toBe(civilDateAt(now, undefined));
  });
});

describe('a signal', () => {
  it('waits for the end of the outermost task, which can ask for it', async () => {
    const exits: unknown[] = [];
    const host: NodeJS.Process = Object.create(process, { exit: { value: (code: number) => exits.push(code) } });
    const { uninterrupted, holder } = processContext(host);
    await uninterrupted(async () => {
      expect(holder.isInterrupted?.()).toBe(false);
      await uninterrupted(async () => process.emit('SIGINT', 'SIGINT'));
      expect([holder.isInterrupted?.(), exits]).toEqual([true, []]);
    });
    expect(exits).toEqual([130]);
  });
});
