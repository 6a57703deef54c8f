/**
 * What a file may hold at most before it is read, so that one made to hurt does no harm. A person raises these by a flag;
 * no file of a repository can. How deep things may be nested, and how long work may take, stands elsewhere and stays.
 */
export type ReadingLimits = {
  /** Bytes of a record, the settings or the registry. */
  readonly size: number;
  /** UTF-16 units of the front matter of a record. */
  readonly header: number;
  /** Values of a YAML text. */
  readonly nodes: number;
  /** Lines of a record: empty ones alone would take hundreds of megabytes. */
  readonly lines: number;
};

export const USUAL_LIMITS: ReadingLimits = { size: 8 * 1024 * 1024, header: 256 * 1024, nodes: 12_000, lines: 200_000 };

let inForce = USUAL_LIMITS;

/** The limits in force. */
export function readingLimits(): ReadingLimits {
  return inForce;
}

/** Puts limits in force, once, before anything is read. */
export function setReadingLimits(asked: ReadingLimits): void {
  inForce = asked;
}

/** The limits for files of so many bytes at most: what they hold may be as long. */
export function limitsForSize(size: number, { nodes }: ReadingLimits): ReadingLimits {
  const { header, lines } = USUAL_LIMITS;
  return { size, header: Math.max(size, header), nodes, lines: Math.max(size, lines) };
}
