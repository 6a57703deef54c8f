import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * The compiled code of the chunks that a command loads, by their names, as V8 gave it the last time. It is only a help: what
 * is missing, damaged, of another build or of another Node is compiled again.
 */
export type CodeCache = ReadonlyMap<string, Buffer>;

const NOTHING: CodeCache = new Map();
/** Ahead of the pieces: their checksum (CRC-32), then the length of their list, four bytes each, lowest first. */
const HEAD = 8;

/** Reads a file of compiled code. A file that another account can write to is not used. */
export function readCodeCache(file: string): CodeCache {
  try {
    if (!isOurs(file)) return NOTHING;
    const bytes = readFileSync(file);
    const rest = bytes.subarray(HEAD);
    if (crc32(rest) !== bytes.readUInt32LE(0)) return NOTHING;
    const listed = bytes.readUInt32LE(4);
    const list: readonly (readonly [name: string, length: number])[] = JSON.parse(rest.toString('utf8', 0, listed));
    const pieces = new Map<string, Buffer>();
    let at = listed;
    for (const [name, length] of list) {
      pieces.set(name, rest.subarray(at, at + length));
      at += length;
    }
    return pieces;
  } catch {
    return NOTHING;
  }
}

/** Keeps compiled code in a file, and removes what other builds left beside it. Nothing is said when it cannot. */
export function keepCodeCache(file: string, code: CodeCache): void {
  const list = Buffer.from(JSON.stringify([...code].map(([name, piece]) => [name, piece.length])));
  const rest = Buffer.concat([list, ...code.values()]);
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(crc32(rest), 0);
  head.writeUInt32LE(list.length, 4);
  try {
    makeFolder(dirname(file));
    replace(file, Buffer.concat([head, rest]));
  } catch {
    // Without it the code is compiled again the next time.
  }
}

function replace(file: string, bytes: Buffer): void {
  const temporary = `${file}.${process.pid}`;
  try {
    writeFileSync(temporary, bytes, { mode: 0o600 });
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The folder of a build, with its siblings of other builds removed. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const home = dirname(folder);
  for (const name of readdirSync(home)) {
    const other = join(home, name);
    if (other !== folder && BUILD.test(name)) rmSync(other, { recursive: true, force: true });
  }
}

/** How folders of compiled code are named: `code-` and what they were made by. */
const BUILD = /^code-[\w.-]+$/;

function isOurs(file: string): boolean {
  const us = process.getuid?.();
  if (us === undefined) return true;
  return [file, dirname(file)].every((path) => {
    const { uid, mode } = statSync(path);
    return uid === us && (mode & 0o022) === 0;
  });
}
