import type { Known } from '../sign.ts';
import { commitment } from './forms/commitment.ts';

/** Longer sentences promise nothing that anybody could follow up. */
const LONGEST = 300;

/** The sentences of a narrative in which somebody who is known says what they are going to do: never actions by themselves. */
export function proposals(
  words: string,
  known: Known,
): readonly { readonly text: string; readonly owners: string[] }[] {
  return words.split(/(?<=[.;!?])\s+/).flatMap((text) => {
    if (text.length > LONGEST) return [];
    const owners = commitment.read(text, known).map(({ value }) => value);
    return owners.length > 0 ? [{ text, owners }] : [];
  });
}
