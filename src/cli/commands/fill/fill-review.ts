// What became of each earlier action that is still open.
import { statusLabels } from '../../../i18n/labels.ts';
import { buildLedger } from '../../../model/ledger/build-ledger.ts';
import { fullId } from '../../../model/meeting/action-ids.ts';
import type { ActionStatus, Change, Meeting } from '../../../model/meeting/meeting.ts';
import type { PlannedReview } from '../../../model/meeting/meeting-plan.ts';
import { noAnswer } from '../../../model/meeting/no-answer.ts';
import type { Words } from '../../../model/words.ts';
import { planReview } from '../../../query/next-meeting/plan-review.ts';
import { reviewEdits } from '../../../record/edit/follow-up-edits.ts';
import { dueLine } from '../../change/due-line.ts';
import { isNoDue } from '../../options/is-no-due.ts';
import type { Filling } from './filling.ts';

/** Asks for a key for each open action, what presses first; those that the record has reviewed are counted and passed over. A key takes the answer before back. */
export async function fillReview(filling: Filling): Promise<void> {
  const { asking, language, now } = filling;
  const open = openBefore(now().meeting, filling);
  const left = open.filter(({ action }) => !isReviewed(action, now().meeting));
  const done = now().meeting.review.filter(saysSomething).length;
  if (done > 0)
    asking.tell({ fr: `Suivi : déjà noté pour ${done}`, en: `Review: noted already for ${done}` }[language]);
  const marks: (() => Promise<void>)[] = [];
  for (let place = 0; place < left.length; ) {
    const each = left[place];
    if (!each) return;
    marks[place] = filling.mark();
    const count = `${place + 1}/${left.length}`;
    if (await askReview(each, { count, isFirst: place === 0 }, filling)) place += 1;
    else {
      place -= 1;
      await marks[place]?.();
    }
  }
}

type OpenAction = PlannedReview & { readonly action: string };

/** As all stood when the meeting began. */
function openBefore(meeting: Meeting, { opened, language }: Filling): readonly OpenAction[] {
  const { ledger, index } = opened;
  const day = meeting.date;
  const meetings = ledger.meetings.filter(({ date }) => date < day);
  const then = buildLedger({ meetings, index, day, asOf: day, order: ledger.order });
  const { review } = planReview(then, { index, language, since: null });
  return review.flatMap(({ action, ...each }) => (action === null ? [] : [{ ...each, action }]));
}

function isReviewed(id: string, meeting: Meeting): boolean {
  return meeting.review.some(
    (entry) => entry.action !== undefined && fullId(entry.action, meeting) === id && saysSomething(entry),
  );
}

function saysSomething({ status, due, owners, lead, note }: Change): boolean {
  return [status, due, owners, lead, note].some((value) => value !== undefined);
}

/** False when the one before is to be asked again. */
async function askReview(
  { action, text, state }: OpenAction,
  { count, isFirst }: { readonly count: string; readonly isFirst: boolean },
  filling: Filling,
): Promise<boolean> {
  const { asking, language, now, write } = filling;
  const record = async (change: Change) => write(reviewEdits(now().meeting, action, change));
  const offered = KEYS.filter(({ does }) => does !== 'back' || !isFirst);
  const keys = offered.map(({ key, label }) => ({ value: key[language], label: label[language] }));
  for (;;) {
    asking.tell(`${count} · ${text}\n${state}`);
    const typed = await asking.key(QUESTIONS.key[language], keys);
    const found = KEYS.find(({ key }) => key[language] === typed)?.does ?? 'nothing';
    if (found === 'nothing' || found === 'back') return found === 'nothing';
    const change = await changeOf(found, filling);
    if (change) await record(change);
    if (change && found !== 'note') return true;
  }
}

/** What a key says of the action; undefined when its words are not given. */
async function changeOf(found: Exclude<Does, 'nothing' | 'back'>, filling: Filling): Promise<Change | undefined> {
  const { asking, language, readDue, wrongDue } = filling;
  if (found === 'note') {
    const note = await asking.text({ message: QUESTIONS.note[language] });
    return note === '' || noAnswer(note) !== undefined ? undefined : { note };
  }
  if (found !== 'due') return { status: found };
  const text = await asking.text({ message: QUESTIONS.due[language], wrong: wrongDue });
  if (text === '' || isNoDue(text, readDue(text))) return undefined;
  asking.tell(dueLine(readDue(text))[language]);
  return { due: { text } };
}

type Does = Exclude<ActionStatus, 'open'> | 'due' | 'note' | 'nothing' | 'back';

/** The keys, Enter being the first; a remark leaves the question standing. */
const KEYS: readonly { readonly does: Does; readonly key: Words; readonly label: Words }[] = [
  {
    does: 'nothing',
    key: { fr: 'n', en: 'n' },
    label: { fr: 'rien de neuf (ou Entrée)', en: 'nothing new (or Enter)' },
  },
  { does: 'done', key: { fr: 'f', en: 'd' }, label: statusLabels.done },
  { does: 'in-progress', key: { fr: 'c', en: 'p' }, label: statusLabels['in-progress'] },
  { does: 'blocked', key: { fr: 'b', en: 'b' }, label: statusLabels.blocked },
  { does: 'dropped', key: { fr: 'a', en: 'x' }, label: statusLabels.dropped },
  { does: 'due', key: { fr: 'r', en: 'm' }, label: { fr: 'reporté à…', en: 'moved to…' } },
  { does: 'note', key: { fr: '+', en: '+' }, label: { fr: 'une remarque d’abord', en: 'a remark first' } },
  { does: 'back', key: { fr: '<', en: '<' }, label: { fr: 'revenir au précédent', en: 'back to the one before' } },
];

const QUESTIONS = {
  key: { fr: 'Qu’en est-il ?', en: 'How does it stand?' },
  note: { fr: 'La remarque, en une phrase', en: 'The remark, in one sentence' },
  due: { fr: 'Reporté à quand ? fin juin, 15/05, 2023-06…', en: 'Moved to when? end of June, 2023-05-15…' },
} as const satisfies Readonly<Record<string, Words>>;
