import type { CivilDate } from '../../model/civil-date.ts';
import { dateOrder } from '../../model/deadline/date-order.ts';
import { buildLedger } from '../../model/ledger/build-ledger.ts';
import type { Ledger } from '../../model/ledger/followup.ts';
import { indexRegistry, type RegistryIndex } from '../../model/owners/registry-index.ts';
import type { UnreadFile } from '../../query/report.ts';
import { type OpenWorkspace, openWorkspace } from '../../workspace/open.ts';
import { tellUpdate } from '../../workspace/tell-update.ts';
import type { Context } from './context.ts';
import { unreadOf } from './unread-of.ts';

/** A workspace with its follow-up, as a command works with it. */
export type Opened = OpenWorkspace & {
  /** Where relative paths start. */
  readonly folder: string;
  readonly today: CivilDate;
  readonly index: RegistryIndex;
  readonly ledger: Ledger;
  readonly unread: readonly UnreadFile[];
};

/** For whom a workspace is opened, which day is today in a time zone, and the day as it was known on, if one is asked for. */
export type Opening = {
  readonly context: Context;
  /** Where relative paths start. */
  readonly folder: string;
  readonly todayIn: (zone: string | undefined) => CivilDate;
  readonly asOf: CivilDate | undefined;
};

/** Opens the workspace at a root from all its files. */
export function openWhole(root: string, { context, folder, todayIn, asOf }: Opening): Opened {
  const workspace = tellUpdate(openWorkspace(root), context.version);
  const today = todayIn(workspace.config.value.timezone);
  const order = dateOrder(workspace.config.value);
  const index = indexRegistry(workspace.registry.value);
  const meetings = workspace.readings.flatMap((reading) => reading.meeting ?? []);
  const ledger = buildLedger({ meetings, index, day: today, order, ...(asOf === undefined ? {} : { asOf }) });
  return { ...workspace, folder, today, index, ledger, unread: unreadOf(workspace) };
}
