// People whom an entry of the attendance names without a structure, and what stands for several of them.

import { foldLetters } from '../../words/fold-text.ts';
import { and } from '../../words/small-words.ts';
import { anySaid } from '../../words/vocabulary.ts';
import { hasCivilities, hasCivility, isPost, looksLikePerson } from '../owners/owner-person.ts';
import type { OwnerPiece } from '../owners/owner-pieces.ts';
import { crowdIn } from './attendee-count.ts';
import type { Attendee } from './meeting.ts';

/** What stands between two signs that separate names. */
export type Part = { readonly words: string; readonly joint: OwnerPiece['joint'] };

/** Whether words are the name of a person. */
export function isPerson(words: string): boolean {
  return hasCivility(words) || looksLikePerson(words);
}

/**
 * "M. Ali et Mme Sani", "M. Ali, maire, et 2 agents": several people of no structure that is named, one entry each, with what
 * is told of them. `isKnown` tells of a registered person, `isOfOne` of words that name somebody and their structure. Undefined
 * for other words.
 */
export function peopleIn(
  parts: readonly Part[],
  { isKnown, isOfOne }: Readonly<Record<'isKnown' | 'isOfOne', (words: string) => boolean>>,
): readonly Attendee[] | undefined {
  const entries: Attendee[] = [];
  for (const { words, joint } of parts) {
    const last = entries.at(-1);
    const crowd = crowdIn(words);
    if (isKnown(words) || (isPerson(words) && !isOfOne(words))) entries.push({ structure: words });
    else if (last && joint === 'mark' && isPost(words) && last.note === undefined)
      entries[entries.length - 1] = { ...last, note: words };
    else if (last && crowd) entries.push({ structure: crowd.rest, count: crowd.count });
    else return undefined;
  }
  return entries.length > 1 ? entries : undefined;
}

const SEPARATORS = new RegExp(`,| ${anySaid(and)} | & `, 'g');

/** "MM. Ali et Sani", "M. et Mme Ali": how many people they are, whose civility stands once; undefined for other words. */
export function peopleOfOneCivility(words: string): number | undefined {
  const joints = [...foldLetters(words).matchAll(SEPARATORS)].length;
  return joints > 0 && hasCivilities(words) ? joints + 1 : undefined;
}

/** How many people an entry is, as read: its number, else the names in it. */
export function peopleCount({ count, name = '' }: { readonly count?: number | null; readonly name?: string }): number {
  if (count !== undefined && count !== null) return count;
  const names = name.split(new RegExp(SEPARATORS, 'giu')).map((each) => each.trim());
  return Math.max(1, peopleOfOneCivility(name) ?? names.filter(isPerson).length);
}
