// The questions that several commands ask: which meeting, which action, a text.
import { dateWords } from '../../i18n/date-words.ts';
import { UserError } from '../../model/errors.ts';
import { isClosed } from '../../model/meeting/meeting.ts';
import { noAnswer } from '../../model/meeting/no-answer.ts';
import type { Words } from '../../model/words.ts';
import { sortActions } from '../../query/actions/sort-actions.ts';
import type { Dialogue } from '../session/context.ts';
import type { Opened } from '../session/opened.ts';
import type { Session } from '../session/session.ts';
import { type Asking, beginAsking } from './asking.ts';

export type Questions = { readonly asking: Asking; readonly session: Session; readonly opened: Opened };

/** Asks for what a command lacks; giving up (exit 130) leaves all as it is. */
export async function answering<Answer>(
  session: Session,
  dialogue: Dialogue,
  ask: (questions: Questions) => Promise<Answer>,
): Promise<Answer> {
  const asking = beginAsking(dialogue, { language: session.language, givenUp });
  try {
    return await ask({ asking, session, opened: session.openToChange() });
  } finally {
    asking.end();
  }
}

/** Somebody who gave up (exit 130). */
export function givenUp(): UserError {
  return new UserError(
    'request/given-up',
    { fr: 'Abandonné : rien n’a été écrit.', en: 'Given up: nothing was written.' },
    { exit: 130 },
  );
}

/** One of the meetings whose minutes may change, the latest first; `safely`: Enter alone names none, and gives up. */
export async function askMeeting({ asking, session, opened }: Questions, safely = false): Promise<string> {
  const { language } = session;
  const { meetings } = opened.ledger;
  if (meetings.length === 0) throw new UserError('request/nothing', NO_MEETING, { hint: FIRST });
  const open = meetings.filter((meeting) => !isClosed(meeting)).toReversed();
  if (open.length === 0) throw new UserError('request/given-up', ALL_ADOPTED, { hint: NEXT });
  const choices = open.map(({ id, date, title }) => ({
    value: id,
    label: shortened([dateWords(date)[language], title].filter((words) => words !== undefined).join(' · '), session),
  }));
  const none = safely ? [{ value: '', label: NONE[language] }] : [];
  const chosen = await asking.one((safely ? WHICH_MEETING : MEETING)[language], [...none, ...choices]);
  if (chosen === '') throw givenUp();
  return chosen;
}

/** One of the open actions, what presses first; Enter alone names none, and gives up. */
export async function askAction({ asking, session, opened }: Questions): Promise<string> {
  const open = opened.ledger.actions
    .filter(({ timing }) => timing !== null)
    .map((followed) => ({ followed, role: null }));
  const choices = sortActions(open, 'due').flatMap(({ followed: { id, action } }) =>
    id === null ? [] : [{ value: id, label: shortened(`${id} · ${action.text}`, session) }],
  );
  if (choices.length === 0) throw new UserError('request/given-up', NO_ACTION);
  const chosen = await asking.one(ACTION[session.language], [{ value: '', label: NONE[session.language] }, ...choices]);
  if (chosen === '') throw givenUp();
  return chosen;
}

/** On one line of the list. */
function shortened(words: string, { width }: Session): string {
  const most = width - MARGIN;
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}

const MARGIN = 10;

type Text = {
  /** Whether Enter leaves it out. */
  readonly optional?: boolean;
  /** Why words cannot be taken. */
  readonly wrong?: (typed: string) => Words | undefined;
};

/** A text, or nothing where words say that there is none: "rien", "?", "je ne sais pas". */
export async function askText(
  question: Words,
  { asking, session }: Questions,
  { optional = false, wrong = () => undefined }: Text = {},
): Promise<string> {
  const { language } = session;
  const isNothing = (typed: string) => typed === '' || noAnswer(typed) !== undefined;
  const typed = await asking.text({
    message: question[language],
    wrong: (words) => (isNothing(words) ? (optional ? undefined : EMPTY) : wrong(words))?.[language],
  });
  if (!isNothing(typed)) return typed;
  if (typed !== '') asking.tell(NOT_SAID[language]);
  return '';
}

const MEETING: Words = { fr: 'Dans quelle réunion ?', en: 'In which meeting?' };
const WHICH_MEETING: Words = { fr: 'Quelle réunion ?', en: 'Which meeting?' };
const NO_MEETING: Words = { fr: 'Il n’y a pas encore de compte rendu.', en: 'There is no record yet.' };
const FIRST: Words = { fr: 'Pour préparer le premier : gtm new', en: 'To prepare the first one: gtm new' };
const ALL_ADOPTED: Words = {
  fr: 'Tous les comptes rendus sont adoptés : aucun ne peut changer.',
  en: 'All records are adopted: none may change.',
};
const NEXT: Words = { fr: 'Pour préparer le suivant : gtm new', en: 'To prepare the next one: gtm new' };
const ACTION: Words = { fr: 'Quel point d’action ?', en: 'Which action point?' };
/** First in a list, so that Enter alone changes nothing. */
export const NONE: Words = {
  fr: 'rien pour l’instant (les flèches choisissent)',
  en: 'nothing now (the arrows choose)',
};
const NO_ACTION: Words = { fr: 'Aucun point d’action n’est ouvert.', en: 'No action point is open.' };
const NOT_SAID: Words = { fr: '→ non dit', en: '→ not said' };
export const EMPTY: Words = { fr: 'la réponse est vide.', en: 'the answer is empty.' };
