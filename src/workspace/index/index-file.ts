import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Where the bytes of a section lie in the file, and their check sum. */
export type Section = { readonly at: number; readonly length: number; readonly crc: number };

/** What an index says of itself, at its end. */
export type Head = {
  readonly format: number;
  /** The program that wrote it. */
  readonly build: string;
  /** The settings and the registry that it was made with, whole. */
  readonly config: string;
  readonly registry: string;
  readonly sections: Readonly<Record<string, Section>>;
};

/** An index file as it lies on the disk, read piece by piece; every piece is proved by its check sum. */
export type IndexFile = {
  readonly head: Head;
  readonly section: (name: string) => Uint8Array<ArrayBuffer>;
  readonly piece: (name: string, place: Section) => Buffer;
  readonly close: () => void;
};

/** Thrown for an index that is not what it should be: what it was asked for is then read from the files themselves. */
export class IndexTrouble extends Error {}

export const MAGIC = Buffer.from('gtmindex');
export const FORMAT = 2;

/** Behind the head: where it begins (float64), its length and its check sum (uint32). */
export const TRAILER = 16;

/** Opens an index file. Throws when there is none, or none of ours. */
export function openIndexFile(path: string): IndexFile {
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw new IndexTrouble('no plain file');
    const head = readHead(handle, stats.size);
    return {
      head,
      section: (name) => readSection(handle, sectionOf(head, name)),
      piece: (name, { at, length, crc }) => {
        const section = sectionOf(head, name);
        if (at + length > section.length) throw new IndexTrouble(`${name} is too short`);
        return Buffer.from(readSection(handle, { at: section.at + at, length, crc }).buffer);
      },
      close: () => closeSync(handle),
    };
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

function sectionOf({ sections }: Head, name: string): Section {
  const section = sections[name];
  if (!section) throw new IndexTrouble(`no ${name}`);
  return section;
}

function readHead(handle: number, size: number): Head {
  if (size < MAGIC.length + TRAILER) throw new IndexTrouble('too short');
  const trailer = new DataView(readAt(handle, size - TRAILER, TRAILER).buffer);
  const [at, length] = [trailer.getFloat64(0, true), trailer.getUint32(8, true)];
  if (at + length + TRAILER !== size) throw new IndexTrouble('no end');
  const magic = readAt(handle, 0, MAGIC.length);
  if (!MAGIC.equals(magic)) throw new IndexTrouble('no index');
  const bytes = readSection(handle, { at, length, crc: trailer.getUint32(12, true) });
  const head = JSON.parse(Buffer.from(bytes.buffer).toString()) as Head;
  if (head.format !== FORMAT) throw new IndexTrouble('another format');
  for (const section of Object.values(head.sections))
    if (section.at + section.length > at) throw new IndexTrouble('a section is cut');
  return head;
}

function readSection(handle: number, { at, length, crc }: Section): Uint8Array<ArrayBuffer> {
  const bytes = readAt(handle, at, length);
  if (crc32(bytes) !== crc) throw new IndexTrouble('damaged');
  return bytes;
}

function readAt(handle: number, at: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const read = readSync(handle, bytes, done, length - done, at + done);
    if (read === 0) throw new IndexTrouble('cut short');
    done += read;
  }
  return bytes;
}
