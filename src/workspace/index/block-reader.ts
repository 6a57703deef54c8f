import { inflateRawSync } from 'node:zlib';
import { IndexTrouble } from './index-file.ts';

/** So many blocks are held at most: meetings are asked for by their dates, and stand by their folders. */
const HELD = 512;

/** Reads lines of deflated blocks: by the number of the block, and where the line begins in it. The last blocks are held. */
export function blockReader(
  deflated: (block: number) => Uint8Array,
  most = HELD,
): (block: number, start: number) => string {
  const held = new Map<number, Buffer>();
  const blockOf = (block: number): Buffer => {
    const known = held.get(block);
    if (known) held.delete(block);
    const bytes = known ?? inflateRawSync(deflated(block));
    held.set(block, bytes);
    if (held.size > most) for (const oldest of held.keys()) if (held.delete(oldest)) break;
    return bytes;
  };
  return (block, start) => {
    const bytes = blockOf(block);
    const end = bytes.indexOf(10, start);
    if (end < 0) throw new IndexTrouble('no such slice');
    return bytes.toString('utf8', start, end);
  };
}
