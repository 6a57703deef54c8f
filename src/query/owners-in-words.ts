import { ownershipLabels } from '../i18n/labels.ts';
import type { Owner, OwnersReading } from '../model/owners/structures.ts';
import type { Language, Words } from '../model/words.ts';

const LEAD: Words = { fr: 'chef de file', en: 'lead' };

/** "DRECM/R (chef de file), OIM ?", or why nobody is named. */
export function ownersInWords({ ownership, owners }: OwnersReading, lead: string | null, language: Language): string {
  if (ownership !== 'named') return ownershipLabels[ownership][language];
  const led = owners.length > 1 ? lead : null;
  return owners.map((owner) => `${doubtMarked(owner)}${owner.name === led ? ` (${LEAD[language]})` : ''}`).join(', ');
}

/** The name, with "?" after one that is not sure; a name that is nothing but "?" says so itself. */
export function doubtMarked({ name, doubtful }: Owner): string {
  return doubtful && !name.endsWith('?') ? `${name}\u00A0?` : name;
}
