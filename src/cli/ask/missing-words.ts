// The words that a command lacks, asked for on a terminal. Loaded when some are missing.
import { dateWords } from '../../i18n/date-words.ts';
import { statusLabels } from '../../i18n/labels.ts';
import { UserError } from '../../model/errors.ts';
import { isClosed } from '../../model/meeting/meeting.ts';
import { parseOwners } from '../../model/owners/parse-owners.ts';
import type { Words } from '../../model/words.ts';
import { sortActions } from '../../query/actions/sort-actions.ts';
import { resolveOwner } from '../../query/find/resolve-owner.ts';
import type { Input } from '../session/command.ts';
import type { Dialogue } from '../session/context.ts';
import type { Opened } from '../session/opened.ts';
import type { Session } from '../session/session.ts';
import { type Asking, beginAsking } from './asking.ts';

type Questions = { readonly asking: Asking; readonly session: Session; readonly opened: Opened };

/** `gtm add`: the meeting of those that may change, then what must be done, by whom and by when. */
export async function askAdd(input: Input, session: Session, dialogue: Dialogue): Promise<Input> {
  return answering(session, dialogue, async (questions) => {
    const meeting = input.args[0] ?? (await askMeeting(questions));
    if (input.args[1] !== undefined) return { ...input, args: [meeting, input.args[1]] };
    const text = await askText(WHAT, questions);
    const owner = input.texts('owner').length > 0 ? '' : await askOwners(questions);
    const due = input.text('due') === undefined ? await askText(WHEN, questions, true) : '';
    return { ...withWords(input, { owner, due }), args: [meeting, text] };
  });
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
    const chosen = await questions.asking.one(CHANGE[language], choices);
    const found = CHANGES.find(({ key }) => key === chosen);
    if (!found?.asks) return { ...withWords(input, { status: chosen }), args };
    const typed = chosen === 'owner' ? await askOwners(questions, false) : await askText(found.asks, questions);
    return { ...withWords(input, { [chosen]: typed }), args };
  });
}

/** `gtm new`: its day, where nothing tells it. */
export async function askDay(session: Session, dialogue: Dialogue, wrong: (typed: string) => Words | undefined) {
  return answering(session, dialogue, ({ asking }) =>
    asking.text({
      message: DAY[session.language],
      wrong: (typed) => (typed === '' ? EMPTY : wrong(typed))?.[session.language],
    }),
  );
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
  return asking.one(ACTION[session.language], choices);
}

/** On one line of the list. */
function shortened(words: string, { width }: Session): string {
  const most = width - MARGIN;
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}

const MARGIN = 8;

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
const NO_ACTION: Words = { fr: 'Aucun point d’action n’est ouvert.', en: 'No action point is open.' };
const WHAT: Words = { fr: 'Ce qu’il faut faire', en: 'What must be done' };
const WHO: Words = { fr: 'Par qui ? (Entrée : non dit)', en: 'By whom? (Enter: not said)' };
const WHEN: Words = {
  fr: 'Pour quand ? fin juin, 15/05… (Entrée : non dit)',
  en: 'By when? end of June… (Enter: not said)',
};
const EMPTY: Words = { fr: 'la réponse est vide.', en: 'the answer is empty.' };
const DAY: Words = { fr: 'Le jour de la réunion (2023-05-10)', en: 'The day of the meeting (2023-05-10)' };
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
