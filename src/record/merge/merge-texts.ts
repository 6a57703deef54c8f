// One text in three states, merged paragraph by paragraph.
import { diffArrays } from 'diff';
import { likeness, pairUp, type ThreeWays, textKey } from './three-way.ts';

export type MergedText = {
  readonly text: string;
  /** Paragraphs that the file does not have any more; they stay. */
  readonly missing: readonly string[];
};

/** The changes from `base` to `file`, made in `record`. What the form itself wrote, and people changed, has no place there. */
export function mergeTexts({ record, base, file }: ThreeWays<string>): MergedText {
  const merging: Merging = { result: paragraphsOf(record), missing: [], last: -1 };
  let [removed, added]: [string[], string[]] = [[], []];
  const parts = diffArrays(paragraphsOf(base), paragraphsOf(file), {
    comparator: (one, other) => textKey(one) === textKey(other),
  });
  for (const part of parts) {
    if (part.removed) removed = [...removed, ...part.value];
    else if (part.added) added = [...added, ...part.value];
    else {
      mergeHunk(merging, removed, added);
      [removed, added] = [[], []];
      for (const paragraph of part.value) merging.last = Math.max(merging.last, placeOf(merging, paragraph));
    }
  }
  mergeHunk(merging, removed, added);
  return { text: merging.result.join('\n\n'), missing: merging.missing };
}

type Merging = {
  readonly result: string[];
  readonly missing: string[];
  /** The place of the last paragraph that both have, behind which new ones go. */
  last: number;
};

function placeOf({ result }: Merging, paragraph: string): number {
  const key = textKey(paragraph);
  return result.findIndex((each) => textKey(each) === key);
}

/** A run of paragraphs that are not in the file, and of those that are there instead. */
function mergeHunk(merging: Merging, removed: readonly string[], added: readonly string[]): void {
  const news = added.filter((paragraph) => placeOf(merging, paragraph) < 0);
  const pairs = pairUp(news, removed, likeness);
  const kept = removed.filter((paragraph) => !pairs.includes(paragraph) && placeOf(merging, paragraph) >= 0);
  merging.missing.push(...kept);
  for (const paragraph of kept) merging.last = Math.max(merging.last, placeOf(merging, paragraph));
  for (const [rank, paragraph] of news.entries()) {
    const instead = pairs[rank];
    const place = instead === undefined ? -1 : placeOf(merging, instead);
    if (instead !== undefined && place < 0) continue;
    if (place < 0) merging.result.splice(merging.last + 1, 0, paragraph);
    else merging.result[place] = brokenAs(merging.result[place] ?? '', paragraph);
    merging.last = place < 0 ? merging.last + 1 : place;
  }
}

/** With the ends of lines of the paragraph before: two blanks at them are the work of the form where it had none. */
function brokenAs(before: string, paragraph: string): string {
  return / {2}\n/.test(before) ? paragraph : paragraph.replace(/ {2,}\n/g, '\n');
}

/** Cut at blank lines; a block of code is one. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let fenced = false;
  for (const part of text.split(/\n{2,}/).filter((each) => each.trim() !== '')) {
    if (fenced) paragraphs.push(`${paragraphs.pop() ?? ''}\n\n${part}`);
    else paragraphs.push(part);
    const marks = part.match(/^ {0,3}(?:`{3,}|~{3,})/gm)?.length ?? 0;
    if (marks % 2 === 1) fenced = !fenced;
  }
  return paragraphs;
}
