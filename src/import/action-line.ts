// An action as people write one on a line: who, what, by when, how far.
import { dueAtEnd } from './action-due.ts';
import { withoutMark } from './action-mark.ts';
import { ownedBy } from './action-owner.ts';
import { withoutStatus } from './action-state.ts';
import type { DraftAction } from './draft.ts';
import type { Names } from './owner-names.ts';
import { withoutMarks } from './without-marks.ts';

type Read = Omit<DraftAction, 'line'>;

/**
 * Reads `Owner : text`, `text (Owner)`, `@owner to text`, `Owner to text`, `Action #1: Owner to text`, with a status before
 * or after. What is not sure to be an owner stays in the text.
 */
export function actionLine(words: string, names: Names): Read {
  const { text, owner } = withoutMark(words);
  const stated = withoutStatus(text);
  const owned = ownedBy(stated.text, names);
  const due = owned.due ?? dueAtEnd(owned.text, names.date);
  const status = stated.status ?? owned.status;
  const owners = owner !== undefined && owned.owners.length === 0 ? [owner] : [...owned.owners];
  return {
    text: tidy(owned.text),
    owners,
    ...(due === undefined ? {} : { due }),
    ...(status === undefined ? {} : { status }),
    ...(stated.said === undefined ? {} : { said: stated.said }),
    ...(stated.note === undefined ? {} : { note: stated.note }),
  };
}

function tidy(text: string): string {
  return withoutMarks(text)
    .replace(/^[-–•:\s]+/, '')
    .replace(/\s*[;,]$/, '');
}
