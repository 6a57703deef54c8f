import { checkInPassing } from '../../../check/check-in-passing.ts';
import type { CivilDate } from '../../../model/civil-date.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { once } from '../../../model/once.ts';
import { indexRegistry } from '../../../model/owners/registry-index.ts';
import type { UnreadFile } from '../../../query/report.ts';
import type { RecordReading } from '../../../record/read-record.ts';
import { PROGRAM_BUILD } from '../../../workspace/index/program-build.ts';
import { type FilesSeen, knownVerdict, saveVerdict, seeFiles } from '../../../workspace/index/verdict.ts';
import { locateRoot } from '../../../workspace/locate.ts';
import { openInPassing, type PassingWorkspace } from '../../../workspace/open.ts';
import { tellUpdateInPassing } from '../../../workspace/tell-update.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';
import { unreadOf } from '../../session/unread-of.ts';

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
  if (!session.usesIndex) return checkedInPassing(session, also).checked;
  const root = locateRoot(session.folder);
  const seen = seeFiles(root);
  const question = JSON.stringify([PROGRAM_BUILD, session.context.version, dayOf(session, seen), [...also].sort()]);
  const known = knownVerdict(seen, question) as Pick<Checked, 'diagnostics' | 'unread' | 'today'> | undefined;
  if (known) return { ...known, root, files: namesOf(seen.files) };
  const { checked, config, registry } = checkedInPassing(session, also);
  const { diagnostics, unread, today } = checked;
  session.afterwards.push(async () => {
    if (config !== seen.config || registry !== seen.registry) return;
    saveVerdict(seen, question, { verdict: { diagnostics, unread, today }, began: session.context.now.getTime() });
  });
  return checked;
}

type InPassing = {
  readonly checked: Checked;
  readonly config: string | undefined;
  readonly registry: string | undefined;
};

/** Checks all files, one record after the other; with the texts of the settings and the registry. */
function checkedInPassing(session: Session, also: readonly string[]): InPassing {
  const root = locateRoot(session.folder);
  const workspace = tellUpdateInPassing(openInPassing(root), session.context.version);
  const { config, registry, entries, read } = workspace;
  const today = dayOf(session, { timezone: config.value.timezone });
  const index = indexRegistry(registry.value);
  const byFile = once(() => new Map(entries.map((entry) => [entry.file, entry])));
  const again = (file: string) => read(byFile().get(file) ?? { file, kind: 'record' });
  const { diagnostics, unread } = checkInPassing({
    ...{ config, registry, index, also, again, day: today },
    readings: readEach(workspace),
  });
  const files = namesOf(entries.map(({ file }) => file));
  const told = unreadOf({ config, registry, readings: unread });
  const texts = { config: config.source?.text, registry: registry.source?.text };
  return { checked: { root, files, diagnostics, unread: told, today }, ...texts };
}

function* readEach({ entries, read }: PassingWorkspace): Generator<RecordReading> {
  for (const entry of entries) yield read(entry);
}

/** Today where the group is. */
function dayOf({ today, context }: Session, { timezone }: Pick<FilesSeen, 'timezone'>): CivilDate {
  return today ?? context.dayIn(timezone);
}

function namesOf(files: readonly string[]): readonly string[] {
  return ['gtm.yaml', 'structures.yaml', ...files];
}
