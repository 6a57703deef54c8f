// An action as people write one on a line: who, what, by when, how far.
import { actionMarks } from '../words/action-marks.ts';
import { anyWritten } from '../words/as-written.ts';
import { dueAtEnd } from './action-due.ts';
import { withoutMark } from './action-mark.ts';
import { ownedBy } from './action-owner.ts';
import { withoutStatus } from './action-state.ts';
import type { DraftAction } from './assemble/draft.ts';
import { joinNotes } from './join-notes.ts';
import type { Names } from './owner-names.ts';
import { withoutMarks } from './without-marks.ts';

type Read = Omit<DraftAction, 'line'>;

const MARK = `\\W*${anyWritten(actionMarks.action)}\\s+`;
/** "A17.2 – …", "Action A17.2: …". */
const NUMBERED = new RegExp(`^(?:${MARK})?(?:([A-Z]{1,3}\\d+(?:[.-]\\d+)+)\\s*[:–-]?\\s+)`, 'i');
const MARKED = new RegExp(`^${MARK}([A-Z]{0,3}\\d+(?:[.-]\\d+)+)\\b`, 'i');

/** Longer words are no action that somebody wrote on a line. */
const LONGEST = 2_000;

/**
 * Reads `Owner : text`, `text (Owner)`, `@owner to text`, `Owner to text`, `Action #1: Owner to text`, with a status before
 * or after. What is not sure to be an owner stays in the text.
 */
export function actionLine(words: string, names: Names): Read {
  if (words.length > LONGEST) return { text: tidy(words), owners: [] };
  const { text: marked, owner } = withoutMark(words);
  const [number = '', ref] = NUMBERED.exec(marked) ?? [];
  const named = ref ?? MARKED.exec(words)?.[1];
  const stated = withoutStatus(marked.slice(number.length));
  const owned = ownedBy(stated.text, names);
  const due = owned.due ?? dueAtEnd(owned.text, names.date);
  const status = stated.status ?? owned.status;
  const owners = owner !== undefined && owned.owners.length === 0 ? [owner] : [...owned.owners];
  // The record has no key for a number of theirs.
  const note = joinNotes([named, stated.note]);
  return {
    text: tidy(owned.text),
    owners,
    ...(due === undefined ? {} : { due }),
    ...(status === undefined ? {} : { status }),
    ...(named === undefined ? {} : { ref: named }),
    ...(stated.said === undefined ? {} : { said: stated.said }),
    ...(note === undefined ? {} : { note }),
  };
}

function tidy(text: string): string {
  return withoutMarks(text)
    .replace(/^[-–•:\s]+/, '')
    .replace(/\s*[;,]$/, '');
}
