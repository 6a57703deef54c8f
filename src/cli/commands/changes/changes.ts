import { buildLedger } from '../../../model/ledger/build-ledger.ts';
import { changesBetween } from '../../../query/changes/changes.ts';
import { knownThings } from '../../../query/changes/known-things.ts';
import { reportChanges } from '../../../query/changes/report-changes.ts';
import type { UnreadFile } from '../../../query/report.ts';
import { openCommit } from '../../../workspace/git/open-commit.ts';
import { listOptions, listOutcome } from '../../output/list-output.ts';
import type { CommandSpec } from '../../session/command.ts';
import type { Opened } from '../../session/opened.ts';
import { unreadOf } from '../../session/unread-of.ts';
import { askedCommit, gitPlaceOf, noGit } from './asked-commit.ts';

/** `gtm changes`: what moved in the follow-up between two states of the repository. */
export const changes: CommandSpec = {
  name: 'changes',
  summary: {
    fr: 'dire ce qui a changé dans le suivi depuis la dernière réunion, un jour ou une version de git',
    en: 'tell what changed in the follow-up since the last meeting, a day or a version of git',
  },
  options: [
    {
      flags: '--since <version>',
      words: {
        fr: 'depuis : last-meeting (par défaut : la dernière réunion tenue avant aujourd’hui), un jour, ou une version (HEAD~3, v1.0)',
        en: 'since: last-meeting (the default: the last one held before today), a day, or a version (HEAD~3, v1.0)',
      },
    },
    {
      flags: '--until <version>',
      words: {
        fr: 'jusqu’à cette version ou la fin de ce jour (par défaut : les fichiers tels qu’ils sont)',
        en: 'until that version or the end of that day (default: the files as they are)',
      },
    },
    ...listOptions,
  ],
  examples: [
    'gtm changes',
    'gtm changes --since 2023-03-01',
    {
      fr: 'gtm changes --since HEAD~5 --until HEAD --format md',
      en: 'gtm changes --since HEAD~5 --until HEAD --format md',
    },
  ],
  run: async (input, session) => {
    const opened = session.look();
    const place = await gitPlaceOf(session, opened);
    const asking = { place, opened };
    const from = await askedCommit(input.text('since') ?? 'last-meeting', '--since', asking);
    const until = input.text('until');
    const to = until === undefined ? null : await askedCommit(until, '--until', asking);
    const [before, after] = [
      await stateIn(from.commit, asking),
      to ? await stateIn(to.commit, asking) : stateNow(opened),
    ];
    const report = reportChanges(changesBetween(before.known, after.known), {
      from,
      to: to ?? { commit: null, day: opened.today },
      generated: opened.today,
      unread: [...after.unread, ...before.unread],
    });
    return listOutcome(report, { input, session, opened });
  },
};

type Asking = { readonly place: Awaited<ReturnType<typeof gitPlaceOf>>; readonly opened: Opened };

/** What a state has, and the files of it that could not be read. */
type Standing = { readonly known: ReturnType<typeof knownThings>; readonly unread: readonly UnreadFile[] };

function stateNow({ ledger, index, unread }: Opened): Standing {
  return { known: knownThings(ledger, index), unread };
}

/** Read by the registry and the order of dates of today, so that a new alias is no change of owner. */
async function stateIn(commit: string, { place, opened }: Asking): Promise<Standing> {
  const workspace = await openCommit(place, commit);
  if (!workspace) throw noGit();
  const { index, today, ledger } = opened;
  const meetings = workspace.readings.flatMap(({ meeting }) => meeting ?? []);
  const then = buildLedger({ meetings, index, day: today, order: ledger.order });
  const unread = unreadOf(workspace).map((each) => ({ ...each, file: `${commit.slice(0, 7)}:${each.file}` }));
  return { known: knownThings(then, index), unread };
}
