import type { CivilDate } from '../model/civil-date.ts';
import type { Ledger } from '../model/ledger/followup.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import type { UnreadFile } from './report.ts';

/** What every list is made from. */
export type Listing = {
  readonly ledger: Ledger;
  readonly index: RegistryIndex;
  /** Today, in the time zone of the workspace; the day judged at is that of the ledger. */
  readonly generated: CivilDate;
  readonly unread: readonly UnreadFile[];
};
