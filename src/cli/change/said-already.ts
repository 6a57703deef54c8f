// What was recorded of an action already: the same once more would be no news.
import { dateWords } from '../../i18n/date-words.ts';
import { statusLabels } from '../../i18n/labels.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { ActionEvent, FollowedAction } from '../../model/ledger/followup.ts';
import type { Change, Meeting } from '../../model/meeting/meeting.ts';
import { parseOwners } from '../../model/owners/parse-owners.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Language } from '../../model/words.ts';
import type { Opened } from '../session/opened.ts';

/** When it would be recorded: on a day between meetings, or by a meeting. */
export type Occasion = CivilDate | Meeting;

/**
 * The event that says all of a change already: what held up to that day, or what that meeting found. A note alone is said
 * again only on its own day: a second reminder is news. Undefined where anything of the change is new.
 */
export function saidAlready(
  { history }: FollowedAction,
  change: Change,
  { occasion, opened }: { readonly occasion: Occasion; readonly opened: Opened },
): ActionEvent | undefined {
  const at = typeof occasion === 'string' ? undefined : occasion;
  const day = at?.date ?? String(occasion);
  // What is closed on a later day is closed already.
  const isClosing = change.status === 'done' || change.status === 'dropped';
  const events = history.filter(({ date, source, meeting }) =>
    at ? source === 'review' && meeting === at.id : isClosing || date <= day,
  );
  const keys = (['status', 'due', 'owners', 'lead', 'note'] as const).filter((key) => change[key] !== undefined);
  const isSame = sameAs(change, opened, day);
  const found = keys.map((key) => events.findLast((event) => event[key] !== undefined));
  const [first] = found;
  if (!first || !keys.every((key, index) => found[index] && isSame[key](found[index]))) return undefined;
  return keys[0] === 'note' && first.date !== day ? undefined : first;
}

type Comparison = Readonly<Record<keyof Change, (event: ActionEvent) => boolean>>;

function sameAs({ status, due, owners, lead, note }: Change, { index }: Opened, day: CivilDate): Comparison {
  const namesOf = (words: readonly string[]) => parseOwners(words, index, day).owners.map(({ id, name }) => id ?? name);
  return {
    status: (event) => event.status === status,
    due: (event) => event.due?.text === due?.text,
    owners: (event) =>
      namesOf(owners ?? []).join('\n') === event.owners?.owners.map(({ id, name }) => id ?? name).join('\n'),
    lead: (event) => event.lead === namesOf([lead ?? ''])[0],
    note: (event) => event.note?.includes(note ?? '') ?? false,
  };
}

/** "2023-03-01/a2 : déjà fait le 12 avril 2023 (meetings/2023-04-12.md:85) ; rien n’a été écrit." */
export function alreadyLine(
  id: string | null,
  { date, file, line }: ActionEvent,
  asked: Change & { readonly language: Language },
): string {
  const { status, language } = asked;
  const state = status === undefined ? { fr: 'noté', en: 'recorded' } : statusLabels[status];
  const day = dateWords(date);
  const words = {
    fr: `${id} : déjà ${state.fr} le ${day.fr} (${file}:${line}) ; rien n’a été écrit.`,
    en: `${id} · already ${state.en} on ${day.en} (${file}:${line}); nothing was written.`,
  };
  return safeText(words[language]);
}
