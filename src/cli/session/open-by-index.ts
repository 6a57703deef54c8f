import { UserError } from '../../model/errors.ts';
import { buildLedger } from '../../model/ledger/build-ledger.ts';
import { indexedLedger } from '../../workspace/index/indexed-ledger.ts';
import { type Asking, openIndexed } from '../../workspace/index/opening/open-indexed.ts';
import { PROGRAM_BUILD } from '../../workspace/index/program-build.ts';
import { tellUpdate } from '../../workspace/tell-update.ts';
import type { Opened, Opening } from './opened.ts';
import { unreadOf } from './unread-of.ts';

type Looking = Opening & Pick<Asking, 'kept'>;

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
    if (error instanceof UserError || looking.kept !== 'used') throw error;
    return openByIndex(root, { ...looking, kept: 'anew' });
  }
}

function openByIndex(root: string, { context, folder, todayIn, asOf, kept }: Looking): Looked {
  const indexed = openIndexed(root, { build: PROGRAM_BUILD, began: context.now.getTime(), kept });
  const { known, readings, index, dateOrder: order } = indexed;
  const told = tellUpdate({ ...indexed, readings: indexed.read }, context.version);
  const { config, registry } = told;
  const today = todayIn(config.value.timezone);
  const judged = { index, day: today, order };
  const fromAll = () => {
    const meetings = readings.flatMap(({ meeting }) => meeting ?? []);
    return buildLedger({ ...judged, meetings, ...(asOf === undefined ? {} : { asOf }) });
  };
  const ledger = known && asOf === undefined ? indexedLedger({ ...judged, ...known }) : fromAll();
  const opened = { root, folder, config, registry, readings, today, index, ledger, unread: unreadOf(told) };
  const afterward = async () => {
    if (indexed.worthKeeping) {
      const { saveIndex } = await import('../../workspace/index/opening/save-index.ts');
      saveIndex(indexed);
    }
    known?.close();
  };
  return { opened, afterward };
}
