import { writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { type Head, MAGIC, type Section, TRAILER } from './index-file.ts';

/** Writes an index to an open file from its beginning to its end, holding no more of it than a megabyte. */
export type IndexWriter = {
  /** Begins a section; what is added belongs to it until the next one begins. */
  readonly begin: (name: string) => void;
  readonly add: (bytes: Uint8Array) => void;
  /** The bytes of the current section so far. */
  readonly length: () => number;
  readonly end: (head: Omit<Head, 'sections'>) => void;
};

const FLUSH_AT = 1 << 20;

export function indexWriter(handle: number): IndexWriter {
  const sections: Record<string, Section> = {};
  let pending: Uint8Array[] = [MAGIC];
  let [waiting, at] = [MAGIC.length, MAGIC.length];
  let current: { readonly name: string; readonly at: number; length: number; crc: number } | undefined;
  const flush = () => {
    const bytes = Buffer.concat(pending);
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    pending = [];
    waiting = 0;
  };
  const put = (bytes: Uint8Array) => {
    pending.push(bytes);
    at += bytes.length;
    waiting += bytes.length;
    if (waiting > FLUSH_AT) flush();
  };
  const close = () => {
    if (current) sections[current.name] = { at: current.at, length: current.length, crc: current.crc };
  };
  return {
    begin: (name) => {
      close();
      current = { name, at, length: 0, crc: 0 };
    },
    add: (bytes) => {
      if (current) {
        current.crc = crc32(bytes, current.crc);
        current.length += bytes.length;
      }
      put(bytes);
    },
    length: () => current?.length ?? 0,
    end: (head) => {
      close();
      const bytes = Buffer.from(JSON.stringify({ ...head, sections }));
      const trailer = new DataView(new ArrayBuffer(TRAILER));
      trailer.setFloat64(0, at, true);
      trailer.setUint32(8, bytes.length, true);
      trailer.setUint32(12, crc32(bytes), true);
      put(bytes);
      put(new Uint8Array(trailer.buffer));
      flush();
    },
  };
}
