// The words that a command lacks, asked for on a terminal. Loaded when some are missing.
import { dateWords } from '../../i18n/date-words.ts';
import { statusLabels } from '../../i18n/labels.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { UserError } from '../../model/errors.ts';
import { isClosed } from '../../model/meeting/meeting.ts';
import { parseOwners } from '../../model/owners/parse-owners.ts';
import type { Words } from '../../model/words.ts';
import { sortActions } from '../../query/actions/sort-actions.ts';
import { resolveOwner } from '../../query/find/resolve-owner.ts';
import type { Input } from '../session/command.ts';
import type { Dialogue } from '../session/context.ts';
import { requireMeeting } from '../session/find.ts';
import { meantMeeting } from '../session/meant-meeting.ts';
import type { Opened } from '../session/opened.ts';
import type { Session } from '../session/session.ts';
import { type Asking, beginAsking } from './asking.ts';

type Questions = { readonly asking: Asking; readonly session: Session; readonly opened: Opened };

/** `gtm add`: the meeting of those that may change, then what must be done, by whom and by when. One text alone is what must be done. */
export async function askAdd(input: Input, session: Session, dialogue: Dialogue): Promise<Input> {
  return answering(session, dialogue, async (questions) => {
    const [first] = input.args;
    const said = first !== undefined && /\s/.test(first) && isNoMeeting(first, questions) ? first : undefined;
    const meeting = said === undefined && first !== undefined ? first : await askMeeting(questions);
    requireMeeting(meeting, questions.opened);
    const text = said ?? (await askText(WHAT, questions));
    const owner = input.texts('owner').length > 0 ? '' : await askOwners(questions);
    const due = input.text('due') === undefined ? await askText(WHEN, questions, true) : '';
    return { ...withWords(input, { owner, due }), args: [meeting, text] };
  });
}

function isNoMeeting(words: string, { opened }: Questions): boolean {
  return meantMeeting(words, opened).kind === 'unknown';
}

/** `gtm fill`: the meeting. */
export async function askFill(input: Input, session: Session, dialogue: Dialogue): Promise<Input> {
  return answering(session, dialogue, async (questions) => ({ ...input, args: [await askMeeting(questions)] }));
}

/** `gtm done` and the like: the action, of those that are open. */
export async function askActionId(input: Input, session: Session, dialogue: Dialogue): Promise<Input> {
  return answering(session, dialogue, async (questions) => ({ ...input, args: [await askAction(questions)] }));
}

/** `gtm set`: the action, then what becomes of it. */
export async function askSet(input: Input, session: Session, dialogue: Dialogue): Promise<Input> {
  return answering(session, dialogue, async (questions) => {
    const args = input.args.length > 0 ? input.args : [await askAction(questions)];
    if (SAID.some((key) => input.text(key) !== undefined) || input.texts('owner').length > 0) return { ...input, args };
    const { language } = session;
    const choices = CHANGES.map(({ key, words }) => ({ value: key, label: words[language] }));
    const chosen = await questions.asking.one(CHANGE[language], [{ value: '', label: NONE[language] }, ...choices]);
    if (chosen === '') throw new UserError(GIVEN_UP, { exit: 130 });
    const found = CHANGES.find(({ key }) => key === chosen);
    if (!found?.asks) return { ...withWords(input, { status: chosen }), args };
    const typed = chosen === 'owner' ? await askOwners(questions, false) : await askText(found.asks, questions);
    return { ...withWords(input, { [chosen]: typed }), args };
  });
}

/** `gtm new`: its day, where nothing tells it. */
export async function askDay(
  session: Session,
  dialogue: Dialogue,
  dayOf: (typed: string) => CivilDate | undefined,
): Promise<string> {
  const { language } = session;
  return answering(session, dialogue, async ({ asking }) => {
    const typed = await asking.text({
      message: DAY[language],
      wrong: (words) => (dayOf(words) === undefined ? NO_DAY[language] : undefined),
    });
    const day = dayOf(typed) ?? typed;
    asking.tell(`→ ${dateWords(day)[language]}`);
    return day;
  });
}

/** A day without a year, said when it has just gone by: which of the two it is; Enter is the one that is past. */
export async function askYear(
  session: Session,
  dialogue: Dialogue,
  { typed, behind, ahead }: { readonly typed: string; readonly behind: CivilDate; readonly ahead: CivilDate },
): Promise<CivilDate> {
  const { language } = session;
  const message = { fr: `« ${typed} » : de quelle année ?`, en: `"${typed}": of which year?` }[language];
  const choices = [behind, ahead].map((day) => ({ value: day, label: dateWords(day)[language] }));
  return answering(session, dialogue, ({ asking }) => asking.one(message, choices));
}

async function answering<Answer>(
  session: Session,
  dialogue: Dialogue,
  ask: (questions: Questions) => Promise<Answer>,
): Promise<Answer> {
  const givenUp = () => new UserError(GIVEN_UP, { exit: 130 });
  const asking = beginAsking(dialogue, { language: session.language, givenUp });
  try {
    return await ask({ asking, session, opened: session.openToChange() });
  } finally {
    asking.end();
  }
}

const GIVEN_UP: Words = { fr: 'Abandonné : rien n’a été écrit.', en: 'Given up: nothing was written.' };

async function askMeeting({ asking, session, opened }: Questions): Promise<string> {
  const { language } = session;
  const meetings = opened.ledger.meetings.filter((meeting) => !isClosed(meeting)).toReversed();
  if (meetings.length === 0) throw new UserError(NO_MEETING, { hint: NEW });
  const choices = meetings.map(({ id, date, title }) => ({
    value: id,
    label: shortened([dateWords(date)[language], title].filter((words) => words !== undefined).join(' · '), session),
  }));
  return asking.one(MEETING[language], choices);
}

async function askAction({ asking, session, opened }: Questions): Promise<string> {
  const open = opened.ledger.actions
    .filter(({ timing }) => timing !== null)
    .map((followed) => ({ followed, role: null }));
  const choices = sortActions(open, 'due').flatMap(({ followed: { id, action } }) =>
    id === null ? [] : [{ value: id, label: shortened(`${id} · ${action.text}`, session) }],
  );
  if (choices.length === 0) throw new UserError(NO_ACTION);
  const chosen = await asking.one(ACTION[session.language], [{ value: '', label: NONE[session.language] }, ...choices]);
  if (chosen === '') throw new UserError(GIVEN_UP, { exit: 130 });
  return chosen;
}

/** On one line of the list. */
function shortened(words: string, { width }: Session): string {
  const most = width - MARGIN;
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}

const MARGIN = 10;

async function askText(question: Words, { asking, session }: Questions, optional = false): Promise<string> {
  const { language } = session;
  return asking.text({
    message: question[language],
    wrong: (typed) => (typed === '' && !optional ? EMPTY[language] : undefined),
  });
}

async function askOwners({ asking, session, opened }: Questions, optional = true): Promise<string> {
  const { language } = session;
  return asking.text({
    message: (optional ? WHO : OWNERS)[language],
    wrong: (typed) => (typed === '' ? (optional ? undefined : EMPTY) : unknownIn(typed, opened))?.[language],
  });
}

function unknownIn(typed: string, opened: Opened): Words | undefined {
  for (const { name, id } of parseOwners([typed], opened.index, opened.today).owners) {
    if (id !== null || name === '?') continue;
    const found = resolveOwner(name, opened, opened.registry.value);
    if (found.kind === 'found') continue;
    const near = found.kind === 'unknown' ? found.nearest.join(', ') : '';
    return {
      fr: `« ${name} » n’est pas dans le registre${near === '' ? '.' : ` ; les plus proches : ${near}.`}`,
      en: `"${name}" is not in the registry${near === '' ? '.' : `; the nearest: ${near}.`}`,
    };
  }
  return undefined;
}

/** The input with words of options more; those that are empty say nothing. */
function withWords(input: Input, words: Readonly<Record<string, string>>): Input {
  const said = (name: string) => words[name] || undefined;
  return {
    ...input,
    text: (name) => said(name) ?? input.text(name),
    texts: (name) => (said(name) === undefined ? input.texts(name) : [said(name) ?? '']),
  };
}

/** The options of `gtm set` that say a change with one text. */
const SAID = ['status', 'due', 'lead', 'note'];

const MEETING: Words = { fr: 'Dans quelle réunion ?', en: 'In which meeting?' };
const NO_MEETING: Words = { fr: 'Aucun compte rendu ne peut changer.', en: 'There is no record that may change.' };
const NEW: Words = { fr: 'Pour préparer le suivant : gtm new', en: 'To prepare the next one: gtm new' };
const ACTION: Words = { fr: 'Quel point d’action ?', en: 'Which action point?' };
/** First in a list, so that Enter alone changes nothing. */
const NONE: Words = { fr: 'rien pour l’instant (les flèches choisissent)', en: 'nothing now (the arrows choose)' };
const NO_ACTION: Words = { fr: 'Aucun point d’action n’est ouvert.', en: 'No action point is open.' };
const WHAT: Words = { fr: 'Ce qu’il faut faire', en: 'What must be done' };
const WHO: Words = { fr: 'Par qui ? (Entrée : non dit)', en: 'By whom? (Enter: not said)' };
const WHEN: Words = {
  fr: 'Pour quand ? fin juin, 15/05… (Entrée : non dit)',
  en: 'By when? end of June… (Enter: not said)',
};
const EMPTY: Words = { fr: 'la réponse est vide.', en: 'the answer is empty.' };
const DAY: Words = {
  fr: 'Le jour de la réunion, par exemple : 10 mai 2023',
  en: 'The day of the meeting, for example: 10 May 2023',
};
const NO_DAY: Words = {
  fr: 'il faut un jour qui existe : 10 mai 2023, 10/05/2023, vendredi ; Ctrl-C abandonne.',
  en: 'a day that exists is needed: 10 May 2023, 2023-05-10, Friday; Ctrl-C gives up.',
};
const CHANGE: Words = { fr: 'Qu’en est-il ?', en: 'How does it stand?' };
const OWNERS: Words = { fr: 'Les responsables', en: 'The owners' };

/** What may become of an action: a state, or what is asked for then. */
const CHANGES: readonly { readonly key: string; readonly words: Words; readonly asks?: Words }[] = [
  { key: 'done', words: statusLabels.done },
  { key: 'in-progress', words: statusLabels['in-progress'] },
  { key: 'blocked', words: statusLabels.blocked },
  { key: 'dropped', words: statusLabels.dropped },
  { key: 'open', words: statusLabels.open },
  {
    key: 'due',
    words: { fr: 'reporté à…', en: 'moved to…' },
    asks: { fr: 'Reporté à quand ? fin juin, 15/05…', en: 'Moved to when? end of June…' },
  },
  { key: 'owner', words: { fr: 'd’autres responsables…', en: 'other owners…' }, asks: OWNERS },
  { key: 'note', words: { fr: 'une remarque…', en: 'a remark…' }, asks: { fr: 'La remarque', en: 'The remark' } },
];
