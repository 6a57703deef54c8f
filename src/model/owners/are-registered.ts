import type { CivilDate } from '../civil-date.ts';
import { parseOwners } from './parse-owners.ts';
import type { RegistryIndex } from './registry-index.ts';

/** Whether words name those responsible and nothing else, all of them in the registry: "l'OIM et le HCR". */
export function areRegistered(words: string, { index, date }: { index: RegistryIndex; date: CivilDate }): boolean {
  const { owners } = parseOwners([words], index, date);
  return owners.length > 0 && owners.every(({ id, doubtful }) => id !== null && !doubtful);
}
