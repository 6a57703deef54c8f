/** The vocabulary shared by lists, documents and commands, and the plural of counted things. */
import type { Timing } from '../model/deadline/deadline.ts';
import type { ActionStatus, AttendanceState, MeetingStatus } from '../model/meeting/meeting.ts';
import type { OwnerRole, Ownership } from '../model/owners/structures.ts';
import type { Tone, Words } from '../model/words.ts';
import { numberText } from './number-text.ts';

/** A word of a closed list, with the tone it is coloured in. */
export type Label = Words & { readonly tone?: Tone };

/** A counted thing in the singular and the plural: `{ one: { fr: 'réunion', en: 'meeting' }, other: … }`. */
export type Noun = { readonly one: Words; readonly other: Words };

/** What stands between a label and what it labels, with the blank that French does not break. */
export const COLON: Words = { fr: '\u00A0: ', en: ': ' };

/** The same with a plain blank, for lines of reports and texts that are sent on. */
export const PLAIN_COLON: Words = { fr: ' : ', en: ': ' };

/** The state of an action point (masculine in French: un point d'action). */
export const statusLabels: Readonly<Record<ActionStatus, Label>> = {
  open: { fr: 'ouvert', en: 'open' },
  'in-progress': { fr: 'en cours', en: 'in progress' },
  blocked: { fr: 'bloqué', en: 'blocked', tone: 'warn' },
  done: { fr: 'fait', en: 'done', tone: 'good' },
  dropped: { fr: 'abandonné', en: 'dropped', tone: 'muted' },
};

/** The state of a recommendation (feminine in French: une recommandation). */
export const recommendationLabels: Readonly<Record<ActionStatus, Label>> = {
  ...statusLabels,
  open: { ...statusLabels.open, fr: 'ouverte' },
  blocked: { ...statusLabels.blocked, fr: 'bloquée' },
  done: { ...statusLabels.done, fr: 'faite' },
  dropped: { ...statusLabels.dropped, fr: 'abandonnée' },
};

/** Where a deadline stands; "due" lasts as long as its interval, so French says what is to be done, not that time is up. */
export const timingLabels: Readonly<Record<Timing, Label>> = {
  late: { fr: 'en retard', en: 'late', tone: 'bad' },
  due: { fr: 'à faire', en: 'due' },
  upcoming: { fr: 'à venir', en: 'upcoming', tone: 'muted' },
  undated: { fr: 'sans date', en: 'undated', tone: 'warn' },
};

/**
 * The words for an action's state and its timing, the graver last. What is merely open goes without saying beside its
 * timing, and so does "to be done" beside a state that says somebody is at it.
 */
export function stateLabels(
  status: ActionStatus,
  timing: Timing | null,
  labels: Readonly<Record<ActionStatus, Label>> = statusLabels,
): readonly Label[] {
  if (timing === null || (timing === 'due' && status !== 'open')) return [labels[status]];
  return status === 'open' ? [timingLabels[timing]] : [labels[status], timingLabels[timing]];
}

/** The state of the minutes (masculine in French: le compte rendu). */
export const meetingStatusLabels: Readonly<Record<MeetingStatus, Label>> = {
  draft: { fr: 'projet', en: 'draft', tone: 'warn' },
  circulated: { fr: 'diffusé', en: 'circulated' },
  adopted: { fr: 'adopté', en: 'adopted', tone: 'good' },
};

/** How somebody attended a meeting. */
export const attendanceLabels: Readonly<Record<AttendanceState, Label>> = {
  present: { fr: 'présent', en: 'present', tone: 'good' },
  excused: { fr: 'excusé', en: 'excused', tone: 'muted' },
  absent: { fr: 'absent', en: 'absent', tone: 'bad' },
  represented: { fr: 'représenté', en: 'represented' },
  guests: { fr: 'invité', en: 'guest' },
};

/** What the words for those responsible amount to. */
export const ownershipLabels: Readonly<Record<Ownership, Label>> = {
  named: { fr: 'désigné', en: 'named' },
  unassigned: { fr: 'à désigner', en: 'to be assigned', tone: 'warn' },
  none: { fr: 'aucun', en: 'none', tone: 'muted' },
  missing: { fr: 'non renseigné', en: 'not stated', tone: 'warn' },
};

const ROLES: Readonly<Record<'direct' | 'lead' | 'co', Label>> = {
  direct: { fr: 'seul responsable', en: 'sole owner' },
  lead: { fr: 'chef de file', en: 'lead' },
  co: { fr: 'co-responsable', en: 'co-owner' },
};

/** How an action concerns the structure asked for: "chef de file", "via Partenaires". */
export function roleLabel(role: OwnerRole): Label {
  if (role === 'direct' || role === 'lead' || role === 'co') return ROLES[role];
  const group = role.slice('via:'.length);
  return { fr: `via ${group}`, en: `via ${group}`, tone: 'muted' };
}

/** "0 réunion", "1 réunion", "2 réunions"; "0 meetings", "1 meeting": French counts from two, English all but one. */
export function countOf(count: number, noun: Noun): Words {
  return {
    fr: `${numberText(count, 'fr')} ${Math.abs(count) < 2 ? noun.one.fr : noun.other.fr}`,
    en: `${numberText(count, 'en')} ${count === 1 ? noun.one.en : noun.other.en}`,
  };
}
