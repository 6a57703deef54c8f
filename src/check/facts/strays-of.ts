import { groupBy } from '../../model/group-by.ts';
import type { Ledger, StrayEvent } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';

type Strays = {
  readonly byFile: ReadonlyMap<string, readonly StrayEvent[]>;
  /** By the meeting that the id of their action names. */
  readonly byNamed: ReadonlyMap<string, readonly StrayEvent[]>;
};

const known = new WeakMap<Ledger, Strays>();

/** What a record says of actions that cannot count. */
export function straysOf({ file }: Meeting, ledger: Ledger): readonly StrayEvent[] {
  return straysIn(ledger).byFile.get(file) ?? [];
}

/** The ids, without their meeting, that all records use for actions of a meeting, and that cannot count. */
export function strayIdsOf({ id }: Meeting, ledger: Ledger): readonly string[] {
  const strays = straysIn(ledger).byNamed.get(id) ?? [];
  return strays.map(({ action }) => action.slice(id.length + 1));
}

function straysIn(ledger: Ledger): Strays {
  const strays = known.get(ledger) ?? {
    byFile: groupBy(ledger.strays, ({ meeting }) => meeting.file),
    byNamed: groupBy(ledger.strays, ({ action }) => (action.includes('/') ? action.slice(0, action.indexOf('/')) : '')),
  };
  known.set(ledger, strays);
  return strays;
}
