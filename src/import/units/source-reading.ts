import type { Remark, SourceReason } from './draft.ts';
import type { Unit } from './unit.ts';

/** What a file says, and what is to be known of how it was read; `front`, the front matter of a text. */
export type SourceReading = {
  readonly units: readonly Unit[];
  readonly remarks: readonly Remark[];
  readonly front?: string;
};

/** A remark on the file as a whole, or on a place in it. */
export function sourceRemark(reason: SourceReason, from: string, line = 1): Remark {
  return { field: 'source', from, reason, line };
}

/** The remark on the pictures of a text, which are left out, by the mark of one; none when it has none. */
export function picturesIn(text: string, mark: RegExp): readonly Remark[] {
  const count = text.match(mark)?.length ?? 0;
  return count > 0 ? [sourceRemark('pictures', String(count))] : [];
}
