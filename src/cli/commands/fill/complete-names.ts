// Names as people begin to type them, completed from the registry as it is on the day of the meeting.

import { existsOn } from '../../../model/owners/exists-on.ts';
import { isCollective } from '../../../model/owners/owner-words.ts';
import { parseOwners } from '../../../model/owners/parse-owners.ts';
import { registeredId } from '../../../model/owners/registry-index.ts';
import type { Owner } from '../../../model/owners/structures.ts';
import type { Words } from '../../../model/words.ts';
import { nearestOwners, registeredNames } from '../../../query/find/resolve-owner.ts';
import { doubtMarked } from '../../../query/owners-in-words.ts';
import { nameKey } from '../../../words/fold-text.ts';
import type { Asking } from '../../ask/asking.ts';
import type { Filling } from './filling.ts';

/**
 * A name as the registry has it, read back where it was typed otherwise; completed and read back when one registered name has a word that begins so;
 * else chosen among those that are near, or kept as it is.
 */
export async function completedName(typed: string, { asking, language, opened, now }: Filling): Promise<string> {
  const { index, registry } = opened;
  const known = index.lookup(typed);
  if (known) return readBack(registeredId(known), typed, asking);
  const { date } = now().meeting;
  const names = registeredNames(registry.value).filter((name) => existsOn(name, date, index));
  const begun = names.filter((name) => ` ${nameKey(name)}`.includes(` ${nameKey(typed)}`));
  const ids = [...new Set(begun.flatMap((name) => index.lookup(name) ?? []).map(registeredId))];
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return readBack(only, typed, asking);
  const near = ids.length > 0 ? ids.slice(0, MOST_OFFERED) : nearestOwners(typed, names, index);
  if (near.length === 0) {
    asking.tell(unknown(typed)[language]);
    return typed;
  }
  const choices = near.map((name, place) => ({ value: String(place), label: name }));
  const keep = { fr: `garder « ${typed} » tel quel`, en: `keep "${typed}" as it is` }[language];
  const message = { fr: `« ${typed} » : qui est-ce ?`, en: `"${typed}": who is it?` }[language];
  const place = await asking.one(message, [...choices, { value: '', label: keep }]);
  return place === '' ? typed : (near[Number(place)] ?? typed);
}

function readBack(name: string, typed: string, asking: Asking): string {
  if (name !== typed) asking.tell(`→ ${name}`);
  return name;
}

/** More names are no help to choose from. */
const MOST_OFFERED = 8;

/** Those responsible, each name completed; the words as typed when nothing had to be. */
export async function completedOwners(typed: string, filling: Filling): Promise<readonly string[]> {
  const { index } = filling.opened;
  const { owners } = parseOwners([typed], index, filling.now().meeting.date);
  const names: string[] = [];
  for (const owner of owners) names.push(await nameOf(owner, filling));
  const same = owners.every((owner, place) => names[place] === doubtMarked(owner));
  return same ? [typed] : names;
}

async function nameOf(owner: Owner, filling: Filling): Promise<string> {
  const known = owner.id !== null || owner.kind !== 'unknown' || owner.name === '?' || isCollective(owner.name);
  const name = known ? owner.name : await completedName(owner.name, filling);
  return doubtMarked({ ...owner, name });
}

function unknown(name: string): Words {
  return {
    fr: `« ${name} » n’est pas dans le registre ; gardé tel quel.`,
    en: `"${name}" is not in the registry; kept as it is.`,
  };
}
