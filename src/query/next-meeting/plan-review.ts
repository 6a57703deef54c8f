import { dateWords } from '../../i18n/date-words.ts';
import { COLON, timingLabels } from '../../i18n/labels.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Timing } from '../../model/deadline/deadline.ts';
import type { FollowedAction, Ledger } from '../../model/ledger/followup.ts';
import { wordsReader } from '../../model/ledger/words-reader.ts';
import { recommendationsOf } from '../../model/meeting/meeting.ts';
import type { PlannedReview } from '../../model/meeting/meeting-plan.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { oneLine } from '../../model/safe-text.ts';
import type { Language, Words } from '../../model/words.ts';
import { ageWords, slipWords } from '../actions/action-words.ts';
import { sortActions } from '../actions/sort-actions.ts';
import { dueWords } from '../due-words.ts';
import { ownersInWords } from '../owners-in-words.ts';

/** What a meeting has to look at: its review list, and what stands beside it as remarks. */
export type ReviewPlan = {
  readonly review: readonly PlannedReview[];
  readonly snoozed: readonly string[];
  readonly unassigned: readonly string[];
  readonly done: readonly string[];
};

const TIMINGS: readonly (Timing | null)[] = ['late', 'due', 'upcoming', 'undated'];

/** `since` is the date of the meeting before, null when there was none. */
type ReviewRequest = { readonly index: RegistryIndex; readonly language: Language; readonly since: CivilDate | null };

/**
 * Every action open on the day of the ledger: late first, then due, upcoming and undated, each by its last day. An action
 * snoozed until a later day is only named, and so is one done since the meeting before; nothing else that is open is left
 * out.
 */
export function planReview(ledger: Ledger, { index, language, since }: ReviewRequest): ReviewPlan {
  const open = ledger.actions.filter(({ timing }) => timing !== null).map((followed) => ({ followed, role: null }));
  const sorted = sortActions(open, 'due').map(({ followed }) => followed);
  const awake = sorted.filter((followed) => !isSnoozed(followed, ledger));
  return {
    review: TIMINGS.flatMap((timing) => awake.filter((each) => each.timing === timing)).map((followed) =>
      plannedOf(followed, language),
    ),
    snoozed: sorted
      .filter((followed) => isSnoozed(followed, ledger))
      .map((followed) => snoozedLine(followed, language)),
    unassigned: unassignedLines(ledger, index),
    done: ledger.actions.flatMap((followed) => doneLine(followed, since, language)),
  };
}

function isSnoozed({ action }: FollowedAction, { day }: Ledger): boolean {
  return action.snooze !== undefined && action.snooze > day;
}

function plannedOf(followed: FollowedAction, language: Language): PlannedReview {
  const { id, action, meeting, owners, lead, due, slips, timing } = followed;
  const colon = COLON[language];
  const deadline = due === null ? NO_DEADLINE[language] : dueWords(due)[language];
  const state = [
    timing === null ? undefined : timingLabels[timing][language],
    `${OWNERS[language]}${colon}${ownersInWords(owners, lead, language)}`,
    `${DEADLINE[language]}${colon}${deadline}`,
    ageWords(followed)[language],
    slipWords(slips)?.[language],
  ];
  return {
    action: id,
    text: oneLine(action.text) || `${meeting.file}:${action.line}`,
    state: state.filter((words) => words !== undefined).join(' · '),
    timing: timing ?? 'undated',
  };
}

const OWNERS: Words = { fr: 'responsables', en: 'owners' };
const DEADLINE: Words = { fr: 'échéance', en: 'deadline' };
const NO_DEADLINE: Words = { fr: 'aucune n’est dite', en: 'none is stated' };

/** What became known after the meeting before is news to this one. */
function doneLine(followed: FollowedAction, since: CivilDate | null, language: Language): readonly string[] {
  const closing = followed.history.findLast(({ status }) => status !== undefined);
  if (followed.status !== 'done' || !closing || (since !== null && closing.date <= since)) return [];
  const day = dateWords(closing.date)[language];
  return [`${nameOf(followed)} (${day})`];
}

function nameOf({ id, action, meeting }: FollowedAction): string {
  return `${id ?? `${meeting.file}:${action.line}`} · ${action.text}`;
}

function snoozedLine(followed: FollowedAction, language: Language): string {
  const until = dateWords(followed.action.snooze ?? '')[language];
  const name = nameOf(followed);
  return { fr: `${name} (jusqu’au ${until})`, en: `${name} (until ${until})` }[language];
}

/** The recommendations that are not closed, of which no action was made and which name nobody. */
function unassignedLines({ meetings }: Ledger, index: RegistryIndex): readonly string[] {
  const reader = wordsReader(index);
  return meetings.flatMap((meeting) =>
    [...recommendationsOf(meeting)].flatMap(({ recommendation: { id, text, status, actions, owners } }) => {
      const closed = status === 'done' || status === 'dropped' || actions.length > 0;
      if (closed || reader.owners(owners, meeting.date).owners.length > 0) return [];
      return [`${id === null ? meeting.id : `${meeting.id}/${id}`} · ${text}`];
    }),
  );
}
