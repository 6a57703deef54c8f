// The approval of earlier minutes, which is a decision of the meeting.
import { anyWritten } from '../../../words/as-written.ts';
import { approved, minutes, minutesInitials, notDone } from '../../../words/meetings.ts';

const [NO_LETTER_BEFORE, NO_LETTER_BEHIND] = ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])'];
const MINUTES = `\\b${anyWritten(minutes, minutesInitials)}${NO_LETTER_BEHIND}`;
const APPROVED = anyWritten(approved);
const APPROVAL = new RegExp(
  `${MINUTES}.{0,120}${NO_LETTER_BEFORE}${APPROVED}${NO_LETTER_BEHIND}|^${APPROVED} .{0,60}${MINUTES}`,
  'iu',
);
const NOT_DONE = new RegExp(`\\b${anyWritten(notDone)}\\b`, 'iu');
const LONGEST = 300;

/** "Le compte rendu de la réunion du 4 mai est adopté avec deux amendements.": the sentence; null for others. */
export function readApproval(words: string): string | null {
  const sentence = words.split(/(?<=[.;!?])\s+/).find((each) => each.length < LONGEST && APPROVAL.test(each));
  return sentence === undefined || NOT_DONE.test(sentence) ? null : sentence;
}
