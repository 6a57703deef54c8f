/** An action on one screen: what it is now, then what was said of it from meeting to meeting. */
import { dateInWords } from '../../i18n/date-words.ts';
import { COLON, stateLabels, statusLabels } from '../../i18n/labels.ts';
import type { ActionEvent, FollowedAction } from '../../model/ledger/followup.ts';
import { ACTION_TEXT_KEYS, ACTION_TEXTS } from '../../model/meeting/action-texts.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Language, Words } from '../../model/words.ts';
import { ageWords, slipWords } from '../../query/actions/action-words.ts';
import { dueWords } from '../../query/due-words.ts';
import { ownersInWords } from '../../query/owners-in-words.ts';
import { fieldLines, hangingLines, type SheetField } from '../layout/field-lines.ts';
import type { FormatOptions } from '../layout/format.ts';

type StoryOptions = Pick<FormatOptions, 'language' | 'width' | 'paint'>;

const LABELS = {
  meeting: { fr: 'Demandé le', en: 'Asked on' },
  item: { fr: 'Au point', en: 'Under item' },
  owners: { fr: 'Responsables', en: 'Owners' },
  due: { fr: 'Échéance', en: 'Deadline' },
  state: { fr: 'État', en: 'State' },
  slips: { fr: 'Reports', en: 'Slips' },
  age: { fr: 'Âge', en: 'Age' },
  recommendation: { fr: 'Tiré de', en: 'Made of' },
  ...ACTION_TEXTS,
  history: { fr: 'Histoire', en: 'History' },
  lead: { fr: 'Chef de file', en: 'Lead' },
} satisfies Readonly<Record<string, Words>>;

/** The lines of `gtm show` for an action, ready for a terminal; they end with a newline. */
export function actionStory(followed: FollowedAction, options: StoryOptions): string {
  const { width, paint, language } = options;
  const title = [followed.id, followed.action.text].filter((words) => words !== null).join(' · ');
  const lines = [
    ...hangingLines('', title, { width, indent: 0 }).map((line) => paint.bold(line)),
    '',
    ...fieldLines(stateFields(followed, language), options),
    '',
    paint.bold(LABELS.history[language]),
    ...followed.history.flatMap((event, index) => eventLines(event, followed.history.slice(0, index), options)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function stateFields(followed: FollowedAction, language: Language): readonly SheetField[] {
  const { action, meeting, item, itemTitle, status, timing, due, slips } = followed;
  const states = stateLabels(status, timing);
  const field = (key: keyof typeof LABELS, value: string | undefined): SheetField => {
    return { label: LABELS[key][language], value: value ?? '' };
  };
  return [
    field('meeting', `${dateInWords(meeting.date, language)} (${meeting.id})`),
    field('item', item === null ? '' : `${item}. ${itemTitle ?? ''}`),
    field('owners', ownersInWords(followed.owners, followed.lead, language)),
    field('due', due === null ? NO_DEADLINE[language] : dueWords(due)[language]),
    { ...field('state', states.map((label) => label[language]).join(', ')), tone: states.at(-1)?.tone },
    field('slips', slipWords(slips)?.[language]),
    field('age', ageWords(followed)[language]),
    field('recommendation', action.recommendation),
    ...ACTION_TEXT_KEYS.map((key) => field(key, action[key])),
  ];
}

const NO_DEADLINE: Words = { fr: 'aucune n’est dite', en: 'none is stated' };

/** The day and who says it, what it changes, its note, and where it is written. */
function eventLines(
  event: ActionEvent,
  before: readonly ActionEvent[],
  { width, paint, language }: StoryOptions,
): readonly string[] {
  const head = `${dateInWords(event.date, language)} · ${sourceOf(event, language)}`;
  const inside = { width, indent: 4 };
  const note = event.note === undefined ? [] : hangingLines('', quoted(event.note, language), inside);
  return [
    ...hangingLines('', head, { width, indent: 2 }),
    ...changesOf(event, before, language).flatMap((change) => hangingLines('', change, inside)),
    ...note,
    paint.dim(`    ${safeText(`${event.file}:${event.line}`)}`),
  ];
}

function sourceOf({ source, meeting }: ActionEvent, language: Language): string {
  const words = {
    statement: { fr: 'demandé en réunion', en: 'asked for by the meeting' },
    update: { fr: 'nouvelle reçue entre deux réunions', en: 'news between meetings' },
    review: { fr: 'vu en réunion', en: 'reviewed by the meeting' },
  }[source][language];
  return meeting === null ? words : `${words} (${meeting})`;
}

/** "Échéance : 28 février 2023 → 30 avril 2023": what it was before is said only when there was something. */
function changesOf(event: ActionEvent, before: readonly ActionEvent[], language: Language): readonly string[] {
  const colon = COLON[language];
  const change = (key: keyof typeof LABELS, wordsOf: (event: ActionEvent) => string | undefined) => {
    const now = wordsOf(event);
    const then = before.map(wordsOf).findLast((words) => words !== undefined);
    if (now === undefined || (now === then && event.source !== 'statement')) return [];
    return [`${LABELS[key][language]}${colon}${then === undefined ? now : `${then} → ${now}`}`];
  };
  return [
    ...change('state', ({ status }) => status && statusLabels[status][language]),
    ...change('due', ({ due }) => due && dueWords(due)[language]),
    ...change('owners', ({ owners, lead }) => owners && ownersInWords(owners, lead ?? owners.lead ?? null, language)),
    ...change('lead', ({ owners, lead }) => (owners ? undefined : lead)),
  ];
}

function quoted(text: string, language: Language): string {
  return { fr: `«\u00A0${text}\u00A0»`, en: `“${text}”` }[language];
}
