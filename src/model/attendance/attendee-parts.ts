import { type OwnerPiece, ownerPieces } from '../owners/owner-pieces.ts';
import type { RegistryIndex } from '../owners/registry-index.ts';

/** A stretch of the words for those who attended, and how it follows the one before. */
export type AttendeePart = { readonly words: string; readonly joint: OwnerPiece['joint'] };

/** What stands between the signs that separate names, a registered name that holds one of them being whole. */
export function attendeeParts(text: string, index: RegistryIndex): readonly AttendeePart[] {
  const pieces = ownerPieces(text);
  const parts: AttendeePart[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = pieces.slice(at, at + index.longestRun);
    while (run.length > 1 && !index.lookup(wordsOf(text, run))) run.pop();
    const [first] = run;
    if (first) parts.push(...apart({ words: wordsOf(text, run), joint: first.joint }, index));
    at += Math.max(1, run.length);
  }
  return parts;
}

function wordsOf(text: string, run: readonly OwnerPiece[]): string {
  return text.slice(run[0]?.start, run.at(-1)?.end);
}

/** "DR/INS - TGI/Justice", "OIM/PAM": parts of a slash or of a dash that are all registered. */
function apart(part: AttendeePart, index: RegistryIndex): readonly AttendeePart[] {
  if (index.lookup(part.words)) return [part];
  for (const mark of [/ [-–—] /, /\s*\/\s*/]) {
    const names = joinedNames(part.words.split(mark), index, mark.source.includes('/') ? '/' : ' - ');
    if (names) return names.map((words, place) => (place === 0 ? { ...part, words } : { words, joint: 'mark' }));
  }
  return [part];
}

/** Pieces joined again to registered names, the longest first ("DR/INS/TGI/Justice" is two); undefined when one is not. */
function joinedNames(pieces: readonly string[], index: RegistryIndex, mark: string): readonly string[] | undefined {
  const names: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let length = pieces.length - at;
    while (length > 0 && !index.lookup(pieces.slice(at, at + length).join(mark))) length -= 1;
    if (length === 0) return undefined;
    names.push(pieces.slice(at, at + length).join(mark));
    at += length;
  }
  return names;
}
