import { fillers } from './fillers.ts';
import type { Rule } from './item.ts';
import { links } from './links.ts';
import { meetings } from './meetings.ts';
import { milestones } from './milestones.ts';
import { months } from './months.ts';
import { numbers } from './numbers.ts';
import { numericDates } from './numeric-dates.ts';
import { offsets } from './offsets.ts';
import { openWords } from './open-words.ts';
import { parts } from './parts.ts';
import { periods } from './periods.ts';
import { weeks } from './weeks.ts';

/** Of two rules that match equally far, the first wins. */
export const rules: readonly Rule[] = [
  ...links,
  ...numericDates,
  ...parts,
  ...weeks,
  ...months,
  ...offsets,
  ...periods,
  ...meetings,
  ...milestones,
  ...openWords,
  ...numbers,
  ...fillers,
];
