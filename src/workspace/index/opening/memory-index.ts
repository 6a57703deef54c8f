import { type Head, type IndexFile, IndexTrouble } from '../index-file.ts';
import type { IndexWriter } from '../index-writer.ts';

/** An index that has been made and is not on the disk, or not yet: its sections, asked as those of a file are. */
export type MemoryIndex = IndexFile & { readonly copyTo: (writer: IndexWriter) => void };

/** Sections that are being made, each of its pieces in their order. */
export type Sections = Map<string, readonly Uint8Array[]>;

/** The index of some sections, which it takes over. */
export function memoryIndex(sections: Sections, head: Omit<Head, 'sections'>): MemoryIndex {
  const whole = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [name, pieces] of sections) {
    whole.set(name, joined(pieces));
    sections.delete(name);
  }
  const section = (name: string) => {
    const bytes = whole.get(name);
    if (!bytes) throw new IndexTrouble(`no ${name}`);
    return bytes;
  };
  return {
    head: { ...head, sections: {} },
    section,
    piece: (name, { at, length }) => {
      const { buffer, byteOffset } = section(name);
      return Buffer.from(buffer, byteOffset + at, length);
    },
    close: () => undefined,
    copyTo: (writer) => {
      for (const [name, bytes] of whole) {
        writer.begin(name);
        writer.add(bytes);
      }
      writer.end(head);
    },
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
