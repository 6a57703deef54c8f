import { dateOrder } from '../../model/deadline/date-order.ts';
import { UserError } from '../../model/errors.ts';
import { buildLedger } from '../../model/ledger/build-ledger.ts';
import { once } from '../../model/once.ts';
import { indexRegistry } from '../../model/owners/registry-index.ts';
import { indexedLedger } from '../../workspace/index/indexed-ledger.ts';
import { openIndexed } from '../../workspace/index/open-indexed.ts';
import { PROGRAM_BUILD } from '../../workspace/index/program-build.ts';
import { tellUpdate } from '../../workspace/tell-update.ts';
import type { Opened, Opening } from './opened.ts';
import { unreadOf } from './unread-of.ts';

type Looking = Opening & {
  /** Whether an index that is there is passed over, and another one made. */
  readonly anew: boolean;
};

/** A workspace opened by its index. */
export type Looked = {
  readonly opened: Opened;
  /** To be called once everything is printed: makes a new index where one pays. */
  readonly afterward: () => Promise<void>;
};

/** Opens a workspace by its index, as it stands today or was known on a day; by its files where the index is damaged. */
export function openSoundly(root: string, looking: Looking): Looked {
  try {
    return openByIndex(root, looking);
  } catch (error) {
    if (error instanceof UserError || looking.anew) throw error;
    return openByIndex(root, { ...looking, anew: true });
  }
}

function openByIndex(root: string, { context, todayIn, asOf, anew }: Looking): Looked {
  const asking = { build: PROGRAM_BUILD, began: context.now.getTime(), anew };
  const indexed = openIndexed(root, asking);
  const { known } = indexed;
  const told = tellUpdate({ ...indexed, readings: indexed.read }, context.version);
  const { config, registry } = told;
  const today = todayIn(config.value.timezone);
  const judged = { index: indexRegistry(registry.value), day: today, order: dateOrder(config.value) };
  const meetings = () => indexed.readings.flatMap(({ meeting }) => meeting ?? []);
  const ledger = once(() =>
    known ? indexedLedger({ ...judged, ...known }) : buildLedger({ ...judged, meetings: meetings() }),
  );
  const opened = {
    root,
    config,
    registry,
    readings: indexed.readings,
    today,
    index: judged.index,
    ledger: asOf === undefined ? ledger() : buildLedger({ ...judged, meetings: meetings(), asOf }),
    unread: unreadOf(told),
  };
  const afterward = async () => {
    if (indexed.isWorthIndexing) {
      const { saveIndex } = await import('../../workspace/index/save-index.ts');
      const whole = known ? buildLedger({ ...judged, meetings: meetings() }) : ledger();
      saveIndex({ ...asking, workspace: indexed, ledger: whole });
    }
    known?.close();
  };
  return { opened, afterward };
}
