import type { CivilDate } from '../civil-date.ts';
import { placeIn } from './place-in.ts';
import type { RegistryIndex } from './registry-index.ts';

/** Whether somebody by that name is there on a day: a structure outside of its `from` and `until` is not, anybody else is. */
export function existsOn(name: string, date: CivilDate, index: Pick<RegistryIndex, 'lookup'>): boolean {
  const found = index.lookup(name);
  return found?.kind !== 'structure' || placeIn(found.structure, date) === 'within';
}
