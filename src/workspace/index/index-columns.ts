import { type IndexFile, IndexTrouble } from './index-file.ts';

/** Whole numbers, each in as few bytes as the largest of them takes: 1, 2 or 4. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * The columns of an index, each a section. Those of files have a place for each meeting in the order of the paths, those of
 * actions one for each action in the same order, then that of the records.
 */
export type IndexColumns = {
  readonly paths: readonly string[];
  /** Ten characters for each file. */
  readonly dates: string;
  /** Size, then mtime, ctime (ms) and inode of all files; not a number where a file had only just been written. */
  readonly states: Float64Array;
} & { readonly [name in (typeof NUMBERS)[number]]: Numbers };

const NUMBERS = [
  'held',
  // The slice of each file: its block, and where it begins in that.
  'sliceBlock',
  'sliceStart',
  // Where each block begins and where the last one ends, in bytes; and their check sums.
  'blockAt',
  'blockCrc',
  // Where the attendance of each file begins among those attending, five counts first, and where the last one ends.
  'attendanceAt',
  'attending',
  // The meetings in their order, by the places of their files.
  'order',
  // The rank of the first action of each file.
  'firstAction',
  'actionCount',
  'status',
  'meeting',
  // What each action has of the texts by these names, by number; no lead is 0, no deadline too.
  'ids',
  'owners',
  'leads',
  'itemTitles',
  'dueWords',
  // The kind of its deadline, and its two ends (YYYYMMDD); 0 for none.
  'dueKind',
  'earliest',
  'latest',
  'line',
  // The number of its item; 0 for none.
  'item',
  'slips',
  // The meeting whose words named the owners last.
  'namedAt',
  // The last day (YYYYMMDD) on which an update gave a deadline; 0 for none.
  'redated',
  // Where the reviewers of each action begin in the pool, and where those of the last one end.
  'reviewsAt',
  'reviewers',
  // Where the row of each action begins and where the last one ends, in bytes; and their check sums.
  'rowAt',
  'rowCrc',
] as const;

/** The columns of a file, each read when it is first asked for. */
export function indexColumns(file: IndexFile): IndexColumns {
  const columns = {};
  const lazy = (name: string, read: () => unknown) =>
    Object.defineProperty(columns, name, {
      configurable: true,
      get: () => {
        const value = read();
        Object.defineProperty(columns, name, { value });
        return value;
      },
    });
  for (const name of NUMBERS) lazy(name, () => numbersOf(file.section(name)));
  lazy('states', () => new Float64Array(...aligned(file.section('states'), 8)));
  lazy('paths', () => textOf(file, 'paths').split('\n'));
  lazy('dates', () => textOf(file, 'dates'));
  return columns as IndexColumns;
}

/** The bytes of whole numbers, the last of which says in how many bytes each is. */
export function bytesOfNumbers(numbers: Uint32Array): readonly Uint8Array[] {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  const width = most < 2 ** 8 ? 1 : most < 2 ** 16 ? 2 : 4;
  const narrow = width === 4 ? numbers : new WIDTHS[width](numbers);
  return [new Uint8Array(narrow.buffer, narrow.byteOffset, narrow.byteLength), Uint8Array.of(width)];
}

const WIDTHS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;

function numbersOf(bytes: Uint8Array<ArrayBuffer>): Numbers {
  const numbers = bytes.subarray(0, -1);
  const width = bytes.at(-1);
  if (width === 1) return numbers;
  if (width === 2) return new Uint16Array(...aligned(numbers, width));
  if (width === 4) return new Uint32Array(...aligned(numbers, width));
  throw new IndexTrouble('a column of no width');
}

/** Where numbers of so many bytes lie, and how many they are. */
function aligned(bytes: Uint8Array<ArrayBuffer>, width: number): [buffer: ArrayBuffer, at: number, length: number] {
  if (bytes.length % width !== 0) throw new IndexTrouble('a column is cut');
  const { buffer, byteOffset } = bytes.byteOffset % width === 0 ? bytes : bytes.slice();
  return [buffer, byteOffset, bytes.length / width];
}

/** A section that is text. */
export function textOf(file: IndexFile, name: string): string {
  const { buffer, byteOffset, length } = file.section(name);
  return Buffer.from(buffer, byteOffset, length).toString();
}
