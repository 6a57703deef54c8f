import { addDays } from '../civil-date.ts';
import { parsePeriod } from '../deadline/parse-period.ts';
import type { Registry, Structure } from './structures.ts';

/** The only structure that begins where another ends, in the same period or on the day after it. */
export function successor({ id, until = '' }: Structure, { structures }: Registry): string | undefined {
  const latest = parsePeriod(until)?.latest;
  if (latest === undefined) return undefined;
  const days = [until, latest, addDays(latest, 1)];
  const found = structures.filter(({ id: other, from }) => {
    const earliest = parsePeriod(from ?? '')?.earliest;
    return other !== id && earliest !== undefined && (from === until || days.includes(earliest));
  });
  return found.length === 1 ? found[0]?.id : undefined;
}
