import type { Ledger } from '../model/ledger/followup.ts';
import type { Meeting } from '../model/meeting/meeting.ts';
import { once } from '../model/once.ts';
import { type OwnedAction, ownerRole } from '../model/owners/owner-role.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import type { OwnerRole, OwnersReading } from '../model/owners/structures.ts';
import { attendeeIds, attendeeName } from './attendees.ts';
import type { Followed, FollowedRow } from './followed.ts';
import type { Listing } from './listing.ts';
import type { FollowQuery } from './query.ts';

/** Says which meeting's words named the owners, by itself or by its id. */
type NamingMeeting<Kind> = (followed: Kind) => Meeting | string;

/**
 * Those that concern the owners asked for, each with the nearest of its roles, one that is sure first; all of them, without
 * a role, when no owner is asked for.
 */
export function rowsFor<Kind extends Followed>(
  found: readonly Kind[],
  query: FollowQuery,
  { ledger, index, namedAt }: Pick<Listing, 'ledger' | 'index'> & { readonly namedAt: NamingMeeting<Kind> },
): readonly FollowedRow<Kind>[] {
  const concernOf = concernFor(query, ledger, index);
  if (!concernOf) return found.map((followed) => ({ followed, role: null }));
  return found.flatMap((followed) => {
    const concern = concernOf(followed, () => namedAt(followed));
    return concern === null ? [] : [{ followed, ...concern }];
  });
}

type Concern = Pick<FollowedRow, 'doubtful'> & { readonly role: OwnerRole };

type Concerned = Pick<Followed, 'owners' | 'lead'>;

/**
 * Tells the nearest role among the owners asked for; null when it concerns none of them. `namedAt` is the meeting whose words
 * named the owners. Undefined when no owner is asked for.
 */
export function concernFor(
  { owners, exact, deep }: FollowQuery,
  ledger: Ledger,
  index: RegistryIndex,
): ((followed: Concerned, namedAt: () => Meeting | string) => Concern | null) | undefined {
  if (owners.length === 0) return undefined;
  const byId = once(() => new Map(ledger.meetings.map((meeting) => [meeting.id, meeting])));
  const known = new Map<Meeting | undefined, readonly string[]>();
  const ids: KnownIds = new Map();
  const meetingOf = (named: Meeting | string) => (typeof named === 'string' ? byId().get(named) : named);
  const presentAt = (named: Meeting | string) => {
    const meeting = meetingOf(named);
    const present = known.get(meeting) ?? (meeting ? presentIds(meeting, index, ids) : []);
    known.set(meeting, present);
    return present;
  };
  const questions = owners.map((asked) => ({ asked, index, exact, deep }));
  const concernOf = (owned: OwnedAction) => {
    const concerns = questions.flatMap((question): readonly Concern[] => {
      const role = ownerRole(question, owned);
      return role === null ? [] : [{ role, doubtful: ownerRole(question, sureOf(owned)) === null }];
    });
    return concerns.sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
  };
  // The same owners concern the same, unless it was asked who attended.
  const answers = new WeakMap<OwnersReading, Map<string | null, Concern | null>>();
  return ({ owners: reading, lead }, namedAt) => {
    const ofReading = answers.get(reading) ?? new Map<string | null, Concern | null>();
    const before = ofReading.get(lead);
    if (before !== undefined) return before;
    let isLasting = true;
    const owned = {
      owners: reading,
      lead,
      get present() {
        isLasting = false;
        return presentAt(namedAt());
      },
      get date() {
        isLasting = false;
        return meetingOf(namedAt())?.date;
      },
    };
    const concern = concernOf(owned);
    if (isLasting) answers.set(reading, ofReading.set(lead, concern));
    return concern;
  };
}

/** The same without its doubtful owners. */
function sureOf(owned: OwnedAction): OwnedAction {
  const owners = owned.owners.owners.filter(({ doubtful }) => !doubtful);
  const lead = owners.some(({ name }) => name === owned.lead) ? owned.lead : null;
  return {
    owners: { ...owned.owners, owners },
    lead,
    get present() {
      return owned.present;
    },
    get date() {
      return owned.date;
    },
  };
}

type KnownIds = Map<string, readonly string[]>;

/** `known` are the ids of those who were looked up before, by their words. */
function presentIds({ attendance }: Meeting, index: RegistryIndex, known: KnownIds): readonly string[] {
  return attendance.present.flatMap((attendee) => {
    const name = attendeeName(attendee);
    const ids = known.get(name) ?? attendeeIds(attendee, index);
    known.set(name, ids);
    return ids;
  });
}

function rankOf({ role, doubtful }: Concern): number {
  const rank = ['direct', 'lead', 'co'].indexOf(role);
  return (rank < 0 ? 3 : rank) + (doubtful ? 0.5 : 0);
}
