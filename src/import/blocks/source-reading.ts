import type { Block } from './block.ts';
import type { Remark, SourceReason } from './remark.ts';

/**
 * What a file says, as blocks, and what is to be known of how it was read. `front`, the front matter of a text. `said`, every
 * run of words of the source as its reader found them before it decided anything: the account compares them with the blocks
 * and with what was left out, so that no word vanishes in a reader. `spoken`, of what people said word for word: nothing in it
 * is an action yet, whatever its form.
 */
export type SourceReading = {
  readonly units: readonly Block[];
  readonly remarks: readonly Remark[];
  readonly front?: string;
  readonly leftOut?: readonly LeftOut[];
  readonly said?: readonly string[];
  readonly spoken?: true;
};

/** Words that are no part of the minutes, left out on purpose, and told. */
export type LeftOut = { readonly reason: LeftOutReason; readonly text: string; readonly line: number };
export type LeftOutReason =
  | 'hidden'
  | 'placeholder'
  | 'comment'
  | 'deleted'
  | 'page-header'
  | 'page-footer'
  | 'metadata'
  | 'watermark'
  | 'quote';

/** A remark on the file as a whole, or on a place in it. */
export function sourceRemark(reason: SourceReason, from: string, line = 1): Remark {
  return { field: 'source', from, reason, line };
}

/** The remark on the pictures of a text, which are left out, by the mark of one; none when it has none. */
export function picturesIn(text: string, mark: RegExp): readonly Remark[] {
  return picturesOf(text.match(mark)?.length ?? 0);
}

/** The same by their number. */
export function picturesOf(count: number): readonly Remark[] {
  return count > 0 ? [sourceRemark('pictures', String(count))] : [];
}
