import { type IndexFile, IndexTrouble } from './index-file.ts';

/**
 * The columns of an index, each a section: numbers of fixed size, texts as JSON. Those of files have a place for each
 * meeting in the order of the paths, those of actions one for each action in the order of the ledger.
 */
export type IndexColumns = {
  readonly paths: readonly string[];
  /** Ten characters for each file. */
  readonly dates: string;
  readonly held: Uint8Array;
  /** Size, then mtime, ctime (ms) and inode of all files; not a number where a file had only just been written. */
  readonly states: Float64Array;
  /** Where the slice of each file begins and how long it is, in bytes, and its check sum. */
  readonly meetingsAt: Uint32Array;
  /** The same of its attendance, which is in the slice too. */
  readonly attendanceAt: Uint32Array;
  /** The meetings in their order, by the places of their files. */
  readonly order: Uint32Array;
  /** The rank of the first action of each file; the next one may begin elsewhere. */
  readonly firstAction: Uint32Array;
  readonly actionCount: Uint32Array;
  readonly status: Uint8Array;
  readonly meeting: Uint32Array;
  /** What each action has of the texts below, by number; no lead is 0. */
  readonly ids: Uint32Array;
  readonly owners: Uint32Array;
  readonly leads: Uint32Array;
  /** The meeting whose words named the owners last. */
  readonly namedAt: Uint32Array;
  /** The last day (YYYYMMDD) on which an update gave a deadline; 0 for none. */
  readonly redated: Uint32Array;
  /** Where the reviewers of each action begin in the pool, and where those of the last one end. */
  readonly reviewsAt: Uint32Array;
  readonly reviewers: Uint32Array;
  /** Where the row of each action begins among the rows, in bytes, and how long it is. */
  readonly rowAt: Uint32Array;
  readonly rowLength: Uint32Array;
  /** Rows are read by the block: where each begins and where the last one ends; and their check sums. */
  readonly blockAt: Uint32Array;
  readonly blockCrc: Uint32Array;
};

const NUMBERS = {
  held: Uint8Array,
  states: Float64Array,
  meetingsAt: Uint32Array,
  attendanceAt: Uint32Array,
  order: Uint32Array,
  firstAction: Uint32Array,
  actionCount: Uint32Array,
  status: Uint8Array,
  meeting: Uint32Array,
  ids: Uint32Array,
  owners: Uint32Array,
  leads: Uint32Array,
  namedAt: Uint32Array,
  redated: Uint32Array,
  reviewsAt: Uint32Array,
  reviewers: Uint32Array,
  rowAt: Uint32Array,
  rowLength: Uint32Array,
  blockAt: Uint32Array,
  blockCrc: Uint32Array,
} as const;

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
  for (const [name, Numbers] of Object.entries(NUMBERS)) lazy(name, () => numbersOf(file.section(name), Numbers));
  lazy('paths', () => textOf(file, 'paths').split('\n'));
  lazy('dates', () => textOf(file, 'dates'));
  return columns as IndexColumns;
}

function numbersOf(bytes: Uint8Array<ArrayBuffer>, Numbers: (typeof NUMBERS)[keyof typeof NUMBERS]) {
  if (bytes.length % Numbers.BYTES_PER_ELEMENT !== 0) throw new IndexTrouble('a column is cut');
  return new Numbers(bytes.buffer);
}

/** A section that is text. */
export function textOf(file: IndexFile, name: string): string {
  return Buffer.from(file.section(name).buffer).toString();
}
