// How far an action is, before or after its words.
import type { ActionStatus } from '../model/meeting/meeting.ts';
import { statusIn } from '../record/body/status-in.ts';
import { anyShouted, anyWritten } from '../words/as-written.ts';
import { newness, shoutedStates } from '../words/states.ts';
import { joinNotes } from './join-notes.ts';

/** The words of an action without those of its state; `said`, these as written; `note`, when they say more than a state. */
export type Stated = {
  readonly text: string;
  readonly status?: ActionStatus;
  readonly said?: string;
  readonly note?: string;
};

const SHOUTED = anyShouted(...Object.values(shoutedStates));
const BEFORE = new RegExp(
  `^(?:\\[([^[\\]]{2,20})\\]|\\(([^()]{2,20})\\)|(${SHOUTED}(?: (?:le )?[\\d/.-]+)?))\\s*[:–-]?\\s+(?=\\S)`,
);
const NEW = anyWritten(newness);
/** What only says that an action is new, or comes back each time. */
const KEPT = new RegExp(`^(?:\\(${NEW}\\)|\\[${NEW}\\]|${NEW}\\s*[:–-])\\s*(?=\\p{L}|@)`, 'iu');
const AFTER = [
  /\s*(?:→|->|=>|⇒|–|—)\s*([^→]{2,60})$/,
  /\s*:\s*(\p{L}+(?: \p{L}+)?(?:,? ?\([^()]*\)|,? le \d[^:]*|, [^:]{2,60})?)\s*\.?$/u,
  /\s*\[([^[\]]{2,60})\]\s*\.?$/,
  /\s*(?:\.{3,}|…{2,}|_{3,})\s*(.{2,60})$/,
];

/** "FAIT …", "[fait] …", "(Pending) …", "… → fait, le 3 mai", "… : done", "… [fait, Clément]". */
export function withoutStatus(words: string): Stated {
  const kept = KEPT.exec(words);
  if (kept) return withNote(withoutStatus(words.slice(kept[0].length)), kept[0].replace(/[\s:–-]+$/, ''));
  const before = BEFORE.exec(words);
  const said = before?.[1] ?? before?.[2] ?? before?.[3] ?? '';
  const status = statusIn(said);
  if (before && status !== undefined) return { text: words.slice(before[0].length), status, said };
  for (const pattern of AFTER) {
    const after = pattern.exec(words);
    const found = statusIn(after?.[1] ?? '');
    if (!after || found === undefined) continue;
    const note = (after[1] ?? '').trim();
    const more = note.split(' ').length > 2 ? { note } : {};
    return { text: words.slice(0, after.index), status: found, said: note, ...more };
  }
  return { text: words };
}

function withNote(stated: Stated, note: string): Stated {
  const bare = note.replace(/^[([]|[)\]]$/g, '');
  return { ...stated, note: joinNotes([bare, stated.note]) ?? bare };
}
