import type { FollowedAction } from '../model/ledger/followup.ts';
import type { OwnerRole } from '../model/owners/structures.ts';

/** What actions and recommendations have in common for those who follow them up. */
export type Followed = Pick<FollowedAction, 'id' | 'meeting' | 'status' | 'due' | 'owners' | 'lead' | 'timing'>;

/** One that a query found, and how it concerns the structure asked for; null when none was. */
export type FollowedRow<Kind extends Followed = Followed> = {
  readonly followed: Kind;
  readonly role: OwnerRole | null;
  /** It concerns the one asked for only through an owner who is not sure ("DRECM/R ?"). */
  readonly doubtful?: boolean;
};
