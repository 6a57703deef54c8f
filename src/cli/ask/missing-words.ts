// The words that a command lacks, asked for on a terminal. Loaded when some are missing.
import { statusLabels } from '../../i18n/labels.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import { noAnswer } from '../../model/meeting/no-answer.ts';
import { parseOwners } from '../../model/owners/parse-owners.ts';
import type { Words } from '../../model/words.ts';
import { resolveOwner } from '../../query/find/resolve-owner.ts';
import { AS_TYPED } from '../options/as-typed.ts';
import { isNoDue } from '../options/is-no-due.ts';
import { wrongDay } from '../options/wrong-day.ts';
import type { Input } from '../session/command.ts';
import type { Dialogue } from '../session/context.ts';
import { requireMeeting } from '../session/find.ts';
import { meantMeeting } from '../session/meant-meeting.ts';
import type { Opened } from '../session/opened.ts';
import type { Session } from '../session/session.ts';
import { answering, askAction, askMeeting, askText, EMPTY, givenUp, NONE, type Questions } from './questions.ts';

/** `gtm add`: the meeting of those that may change, then what must be done, by whom and by when. One text alone is what must be done. */
export async function askAdd(input: Input, session: Session, dialogue: Dialogue): Promise<Input> {
  return answering(session, dialogue, async (questions) => {
    const [first] = input.args;
    const said = first !== undefined && /\s/.test(first) && isNoMeeting(first, questions) ? first : undefined;
    const meeting = said === undefined && first !== undefined ? first : await askMeeting(questions);
    requireMeeting(meeting, questions.opened);
    const text = said ?? (await askText(WHAT, questions));
    const owner = input.texts('owner').length > 0 ? '' : await askOwners(questions);
    const due = input.text('due') === undefined ? await askDue(WHEN, questions, true) : '';
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
    if (chosen === '') throw givenUp();
    const found = CHANGES.find(({ key }) => key === chosen);
    if (!found?.asks) return { ...withWords(input, { status: chosen }), args };
    const { asks } = found;
    const ask = { owner: () => askOwners(questions, false), due: () => askDue(asks, questions, false) };
    const typed = await (ask[chosen as keyof typeof ask] ?? (() => askText(asks, questions)))();
    return { ...withWords(input, { [chosen]: typed }), args };
  });
}

/** A deadline; refused: a day that cannot be. Words for none leave it out, where they may. */
async function askDue(message: Words, questions: Questions, optional: boolean): Promise<string> {
  const { today, ledger } = questions.opened;
  const anchor = { date: today, order: ledger.order };
  const isNone = (typed: string) => isNoDue(typed, parseDeadline({ text: typed }, anchor));
  const { asking, session } = questions;
  const typed = await asking.text({
    message: message[session.language],
    wrong: (words) =>
      (words === '' || isNone(words) ? (optional ? undefined : EMPTY) : wrongDay(words, anchor))?.[session.language],
  });
  return typed === '' || isNone(typed) ? '' : typed;
}

/** Names; one that nobody knows is asked again, and taken as it is where it is typed again. */
async function askOwners(questions: Questions, optional = true): Promise<string> {
  const { opened, asking, session } = questions;
  const refused = new Set<string>();
  const unknown = (typed: string) => {
    const words = refused.has(typed) ? undefined : unknownIn(typed, opened);
    refused.add(typed);
    return words && asTypedToo(words);
  };
  const typed = await askText(optional ? WHO : OWNERS, questions, { optional, wrong: unknown });
  const wrong = typed === '' ? undefined : unknownIn(typed, opened);
  if (wrong) asking.tell(wrong[session.language]);
  return typed;
}

function asTypedToo({ fr, en }: Words): Words {
  return { fr: `${fr} Entrée encore une fois le garde tel quel.`, en: `${en} Enter once more keeps it as it is.` };
}

function unknownIn(typed: string, opened: Opened): Words | undefined {
  for (const { name, id } of parseOwners([typed], opened.index, opened.today).owners) {
    if (id !== null || name === '?' || noAnswer(name) !== undefined) continue;
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

/** The input with words of options more; those that are empty say nothing. Their names were asked about already. */
function withWords(input: Input, words: Readonly<Record<string, string>>): Input {
  const said = (name: string) => words[name] || undefined;
  return {
    ...input,
    has: (name) => (name === AS_TYPED ? said('owner') !== undefined : input.has(name)),
    text: (name) => said(name) ?? input.text(name),
    texts: (name) => (said(name) === undefined ? input.texts(name) : [said(name) ?? '']),
  };
}

/** The options of `gtm set` that say a change with one text. */
const SAID = ['status', 'due', 'lead', 'note'];

const WHAT: Words = { fr: 'Ce qu’il faut faire', en: 'What must be done' };
const WHO: Words = { fr: 'Par qui ? (Entrée : non dit)', en: 'By whom? (Enter: not said)' };
const WHEN: Words = {
  fr: 'Pour quand ? fin juin, 15/05… (Entrée : non dit)',
  en: 'By when? end of June… (Enter: not said)',
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
