import { groupBy } from '../../model/group-by.ts';
import type { Ledger, StrayEvent } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { onceFor } from '../../model/once.ts';

type Strays = {
  readonly byFile: ReadonlyMap<string, readonly StrayEvent[]>;
  /** By the meeting that the id of their action names. */
  readonly byNamed: ReadonlyMap<string, readonly StrayEvent[]>;
};

/** What a record says of actions that cannot count. */
export function straysOf({ file }: Meeting, ledger: Ledger): readonly StrayEvent[] {
  return straysIn(ledger).byFile.get(file) ?? [];
}

/** The ids, without their meeting, that all records use for actions of a meeting, and that cannot count. */
export function strayIdsOf({ id }: Meeting, ledger: Ledger): readonly string[] {
  const strays = straysIn(ledger).byNamed.get(id) ?? [];
  return strays.map(({ action }) => action.slice(id.length + 1));
}

const straysIn = onceFor(
  ({ strays }: Ledger): Strays => ({
    byFile: groupBy(strays, ({ meeting }) => meeting.file),
    byNamed: groupBy(strays, ({ action }) => (action.includes('/') ? action.slice(0, action.indexOf('/')) : '')),
  }),
);
