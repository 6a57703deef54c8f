import type { Edit } from '../../model/diagnostic.ts';

/**
 * A text with its edits done; every other character stays. The edits are offsets in the same text and may come in any
 * order; two that overlap are a bug of ours, and throw.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  for (const edit of sorted) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edits overlap or leave the text at ${edit.start}`);
    }
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}
