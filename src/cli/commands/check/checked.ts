import { checkWorkspace } from '../../../check/check-workspace.ts';
import type { CivilDate } from '../../../model/civil-date.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { UnreadFile } from '../../../query/report.ts';
import { PROGRAM_BUILD } from '../../../workspace/index/program-build.ts';
import { type FilesSeen, knownVerdict, saveVerdict, seeFiles } from '../../../workspace/index/verdict.ts';
import { locateRoot } from '../../../workspace/locate.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';

/** What a check found in all files, and which they are. */
export type Checked = {
  readonly root: string;
  /** Those of the settings and the registry first. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly unread: readonly UnreadFile[];
  readonly today: CivilDate;
};

/** What a check of an open workspace found. */
export function checkedFiles({ root, readings, unread, today }: Opened, diagnostics: readonly Diagnostic[]): Checked {
  return { root, files: namesOf(readings.map(({ file }) => file)), diagnostics, unread, today };
}

/** Checks all files; where none has changed since it was asked the same on the same day, what was found then. */
export function checkedBefore(session: Session, also: readonly string[]): Checked {
  if (!session.usesIndex) {
    const opened = session.open();
    return checkedFiles(opened, checkWorkspace({ ...opened, also }));
  }
  const root = locateRoot(session.folder);
  const seen = seeFiles(root);
  const question = JSON.stringify([PROGRAM_BUILD, session.context.version, dayOf(session, seen), [...also].sort()]);
  const known = knownVerdict(seen, question) as Pick<Checked, 'diagnostics' | 'unread' | 'today'> | undefined;
  if (known) return { ...known, root, files: namesOf(seen.files) };
  const opened = session.open();
  const checked = checkedFiles(opened, checkWorkspace({ ...opened, also }));
  const { diagnostics, unread, today } = checked;
  session.afterwards.push(async () => {
    if (opened.config.source?.text !== seen.config || opened.registry.source?.text !== seen.registry) return;
    saveVerdict(seen, question, { verdict: { diagnostics, unread, today }, began: session.context.now.getTime() });
  });
  return checked;
}

/** Today where the group is. */
function dayOf({ today, context }: Session, { timezone }: FilesSeen): CivilDate {
  return today ?? context.dayIn(timezone);
}

function namesOf(files: readonly string[]): readonly string[] {
  return ['gtm.yaml', 'structures.yaml', ...files];
}
