import type { Deadline } from '../../../model/deadline/deadline.ts';
import { parseDeadline } from '../../../model/deadline/reading/parse-deadline.ts';
import { UserError } from '../../../model/errors.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import type { Language, Words } from '../../../model/words.ts';
import type { RecordEdit } from '../../../record/edit/record-edit.ts';
import { withoutRemarks } from '../../../record/edit/without-remarks.ts';
import { type RecordReading, type RecordSource, readRecordText } from '../../../record/read-record.ts';
import { type Asking, beginAsking } from '../../ask/asking.ts';
import { anchorOf } from '../../change/anchor-of.ts';
import { plannedChange, type RecordChanges } from '../../change/change-records.ts';
import { writeFiles } from '../../change/write-files.ts';
import { wrongDay } from '../../options/wrong-day.ts';
import type { Dialogue } from '../../session/context.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';

/** A record that is being filled in: it changes with every answer. */
export type Filling = {
  readonly asking: Asking;
  readonly language: Language;
  readonly opened: Opened;
  /** The record as it stands now. */
  readonly now: () => { readonly meeting: Meeting; readonly source: RecordSource };
  /**
   * Writes an answer; `remarks` are names that stand as comments for who is expected and go once they are said. Refused
   * (exit 2): a record that somebody else has changed meanwhile.
   */
  readonly write: (edits: readonly RecordEdit[], also?: Also) => Promise<void>;
  /** What takes back all that is written from now on. */
  readonly mark: () => () => Promise<void>;
  /** The words of a deadline, read from the day of the meeting. */
  readonly readDue: (text: string) => Deadline;
  /** Why words cannot be a deadline. */
  readonly wrongDue: (text: string) => string | undefined;
};

type Also = { readonly body?: RecordChanges['body']; readonly remarks?: readonly string[] };

export type FillingFor = { readonly session: Session; readonly opened: Opened; readonly dialogue: Dialogue };

/** Starts to fill in a record; `asking.end` is to be called whatever came of it. */
export function beginFilling(reading: RecordReading, { session, opened, dialogue }: FillingFor): Filling {
  const { file } = reading;
  const { language } = session;
  let [current, written] = [reading, false];
  const save = async (before: string, after: string) => {
    await writeFiles(session, opened.root, [{ file, before, after }]);
    current = readRecordText(file, after);
    written = true;
  };
  const now = () => {
    const { meeting, source } = current;
    if (!meeting || !source) throw new Error(`${file} is read no more`);
    return { meeting, source };
  };
  const givenUp = () => new UserError('request/given-up', written ? kept(now().meeting) : GIVEN_UP, { exit: 130 });
  return {
    asking: beginAsking(dialogue, { language, givenUp }),
    language,
    opened,
    now,
    write: async (edits, { body, remarks = [] } = {}) => {
      const change = plannedChange({ file, edits, ...(body ? { body } : {}) }, { readings: [current] });
      const after = withoutRemarks(file, change.after, remarks);
      await save(change.before, after);
    },
    mark: () => {
      const { text } = now().source;
      return async () => {
        if (now().source.text !== text) await save(now().source.text, text);
      };
    },
    readDue: (text) => parseDeadline({ text }, anchorOf(now().meeting, opened)),
    wrongDue: (text) => wrongDay(text, anchorOf(now().meeting, opened))?.[language],
  };
}

function kept({ file, id }: Meeting): Words {
  return {
    fr: `Interrompu : ce qui a été répondu est dans ${file}. Pour la suite : gtm fill ${id}`,
    en: `Stopped: what was answered is in ${file}. To go on: gtm fill ${id}`,
  };
}

const GIVEN_UP: Words = { fr: 'Abandonné : rien n’a été écrit.', en: 'Given up: nothing was written.' };
