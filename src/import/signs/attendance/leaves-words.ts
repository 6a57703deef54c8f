// Whether the names that were read of a line of attendance leave words of it that are in no record.
import { anyWritten, standingBefore } from '../../../words/as-written.ts';
import { comings, headcounts, ownStates } from '../../../words/attending.ts';
import { foldText } from '../../../words/fold-text.ts';
import { civilities, civilitiesOfSeveral } from '../../../words/posts.ts';
import { and, articles, forWhom, from, of } from '../../../words/small-words.ts';
import { attendanceClauses } from './attendance-clauses.ts';
import type { AttendeeReading } from './read-attendees.ts';

const NAMING_NOBODY = new RegExp(
  `(?<!\\p{L})(?:${standingBefore(articles, of.withArticle, of.bare)}|` +
    `${anyWritten(civilitiesOfSeveral, civilities, and, from, forWhom, headcounts)}(?!\\p{L}))`,
  'giu',
);
/** What tells of somebody how they attended: the record has it as their state, or as the key of an hour or a name. */
const TELLING = new RegExp(
  `(?<!\\p{L})${anyWritten(...Object.values(ownStates), ...Object.values(comings), civilitiesOfSeveral)}(?!\\p{L})`,
  'giu',
);

/** Whether words stand between the names, or a name beside them, that none of `entries` has; labels and "et" are none. */
export function leavesWords(line: string, entries: readonly AttendeeReading[]): boolean {
  const labels = attendanceClauses(line).flatMap(({ span, label }) =>
    label === undefined ? [] : [{ start: label, end: span.start }],
  );
  const between = [...labels, ...entries].reduce(blanked, line).replace(NAMING_NOBODY, ' ');
  return /\p{L}/u.test(between) || entries.some((entry) => losesName(line, entry));
}

function blanked(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** Somebody is named beside a name, and not in what was read. */
function losesName(line: string, { start, end, ...said }: AttendeeReading): boolean {
  const kept = foldText(Object.values(said).join(' '));
  const names =
    line
      .slice(start, end)
      .replace(TELLING, ' ')
      .match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? [];
  return names.some((name) => !kept.includes(foldText(name)));
}
