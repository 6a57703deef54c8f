/** What a list of things that are followed up is called, by what was asked for. */
import type { Words } from '../model/words.ts';
import type { FollowQuery } from './query.ts';

/** "DRECM/R : points d’action ouverts": `open` when only open ones are asked for, `all` when others are too. */
export function askedTitle(query: FollowQuery, { open, all }: { readonly open: Words; readonly all: Words }): Words {
  const title = isOpenOnly(query) ? open : all;
  const names = namesOf(query);
  if (names === '') return { fr: capital(title.fr), en: capital(title.en) };
  return { fr: `${names}\u00A0: ${title.fr}`, en: `${names}: ${title.en}` };
}

/** Whether closed ones are left out. */
export function isOpenOnly({ all, statuses }: FollowQuery): boolean {
  return !all && statuses.length === 0;
}

/** The owners asked for; empty when none is. */
export function namesOf({ owners }: FollowQuery): string {
  return owners.map(({ name }) => name).join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
