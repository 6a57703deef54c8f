/** A piece has so many characters, or one line more. */
const LONG = 1 << 16;

/** Lines put together to pieces that are worth writing. */
export function* piecesOf(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < LONG) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
