import { crc32 } from 'node:zlib';
import type { Outcome } from '../session/command.ts';

type Pieces = Exclude<Outcome['out'], string>;

/**
 * Pieces of a text; where they fail on the way, the same text made again goes on where they stopped. Throws what they failed
 * by when it does not begin as they did.
 */
export async function* resumedPieces(pieces: Pieces, again: () => Promise<Outcome['out']>): AsyncGenerator<string> {
  let [length, sum] = [0, 0];
  try {
    for await (const piece of pieces) {
      length += piece.length;
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (error) {
    yield* restOf(await again(), { length, sum, error });
  }
}

type Done = { readonly length: number; readonly sum: number; readonly error: unknown };

/** What comes after the beginning of a text that has been written. */
async function* restOf(out: Outcome['out'], { length, sum, error }: Done): AsyncGenerator<string> {
  let [left, found] = [length, 0];
  for await (const piece of typeof out === 'string' ? [out] : out) {
    const written = piece.slice(0, left);
    left -= written.length;
    found = crc32(written, found);
    if (left === 0 && found !== sum) throw error;
    if (left === 0 && written.length < piece.length) yield piece.slice(written.length);
  }
  if (left > 0) throw error;
}
