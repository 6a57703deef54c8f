import { UserError } from '../../model/errors.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import { planRecordEdits } from '../../record/edit/plan-record-edits.ts';
import type { RecordEdit } from '../../record/edit/record-edit.ts';
import { readRecordText } from '../../record/read-record.ts';
import type { Change } from '../../workspace/saving/save.ts';
import type { Outcome } from '../session/command.ts';
import type { Opened } from '../session/opened.ts';
import type { Session } from '../session/session.ts';
import { showDiff, writeFiles } from './write-files.ts';

/** The changes of one record: of its front matter, and what its body becomes when that changes too. */
export type RecordChanges = {
  readonly file: string;
  readonly edits: readonly RecordEdit[];
  readonly body?: (body: string) => string;
};

export type ChangeRequest = {
  readonly session: Session;
  readonly opened: Opened;
  /** Whether to show the changes as a diff and leave the files alone. */
  readonly dryRun: boolean;
  /** What to say once it is written, a line each. */
  readonly said: readonly string[];
};

/**
 * Changes records: every file is planned and proved before the first is written, and all are written under one lock.
 * Refused (exit 2), with nothing written: a record that cannot be changed safely, and one that changed since it was read.
 */
export async function changeRecords(asked: readonly RecordChanges[], request: ChangeRequest): Promise<Outcome> {
  const { session, opened, dryRun, said } = request;
  const changes = byFile(asked).map((each) => plannedChange(each, opened));
  if (dryRun && changes.length > 0) return { exit: 0, out: await showDiff(changes, session) };
  if (changes.length > 0) await writeFiles(session, opened.root, changes);
  return { exit: 0, out: '', err: session.quiet ? '' : said.map((line) => `${line}\n`).join('') };
}

/** The changes of a file, together. */
function byFile(asked: readonly RecordChanges[]): readonly RecordChanges[] {
  const files = [...new Set(asked.map(({ file }) => file))];
  return files.map((file) => ({
    file,
    edits: asked.filter((each) => each.file === file).flatMap(({ edits }) => edits),
    ...withoutUndefined({ body: asked.find((each) => each.file === file && each.body)?.body }),
  }));
}

/** The text that a record becomes. Refused (exit 2): a record that cannot be changed safely. */
export function plannedChange({ file, edits, body }: RecordChanges, { readings }: Pick<Opened, 'readings'>): Change {
  const reading = readings.find((each) => each.file === file);
  const edited = reading ? planRecordEdits(reading, edits) : null;
  const after = edited !== null && body ? withBody(file, edited, body) : edited;
  if (!reading?.source || after === null) throw unsafe(file);
  return { file, before: reading.source.text, after };
}

function withBody(file: string, text: string, body: (body: string) => string): string {
  const start = readRecordText(file, text).source?.bodyStart ?? text.length;
  return text.slice(0, start) + body(text.slice(start));
}

/** The refusal (exit 2) to change a record. */
export function unsafe(file: string): UserError {
  return new UserError(
    'state/errors',
    {
      fr: `${file} ne peut pas être modifié sans risque : rien n’a été écrit.`,
      en: `${file} cannot be edited safely: nothing was written.`,
    },
    {
      hint: {
        fr: `Ce qui ne va pas : gtm check ${file} ; ou modifiez le fichier vous-même.`,
        en: `What is wrong: gtm check ${file}; or edit the file yourself.`,
      },
    },
  );
}
