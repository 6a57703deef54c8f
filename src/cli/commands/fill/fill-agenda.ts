// The agenda: further items, and what was decided and asked for under each.
import { PLAIN_COLON } from '../../../i18n/labels.ts';
import { freeIds, takenIds } from '../../../model/meeting/action-ids.ts';
import { type AgendaItem, actionsOf } from '../../../model/meeting/meeting.ts';
import { noAnswer } from '../../../model/meeting/no-answer.ts';
import { ownersValue } from '../../../model/owners/owners-value.ts';
import { oneLine } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import { dueLine } from '../../change/due-line.ts';
import { notMembers } from '../../change/not-members.ts';
import { isNoDue } from '../../options/is-no-due.ts';
import { completedOwners } from './complete-names.ts';
import type { Filling } from './filling.ts';

/** Asks for items, then for the decisions and actions of each; those that an item has already are shown and passed over. */
export async function fillAgenda(filling: Filling): Promise<void> {
  const { asking, language, now } = filling;
  const titles = now().meeting.agenda.map(({ title }, place) => `${place + 1}. ${title}`);
  if (titles.length > 0) asking.tell([AGENDA[language], ...titles].join('\n'));
  await askItems(filling);
  for (const [place, item] of now().meeting.agenda.entries()) {
    asking.tell(`${place + 1}. ${item.title}`);
    await fillDecisions(item, place, filling);
    await fillActions(item, place, filling);
  }
}

/** Each with a section of its own for what is said of it. */
async function askItems(filling: Filling): Promise<void> {
  const { write } = filling;
  for (;;) {
    const title = oneLine((await askAnswer('item', filling)).text);
    if (title === '') return;
    const body = (before: string) => `${before.trimEnd()}\n\n## ${title}\n`;
    await write([{ at: [], key: 'agenda', append: { title } }], { body });
  }
}

async function fillDecisions({ decisions, actions }: AgendaItem, place: number, filling: Filling): Promise<void> {
  const { asking, language, write } = filling;
  if (decisions.length > 0)
    asking.tell(`${DECISIONS[language]}${PLAIN_COLON[language]}${decisions.map(({ text }) => text).join(' · ')}`);
  const isOver = decisions.length > 0 && (actions === 'none' || actions.length > 0 || isLeftBehind(place, filling));
  if (isOver) return;
  for (;;) {
    const { text } = await askAnswer('decision', filling);
    if (text === '') return;
    await write([{ at: ['agenda', place], key: 'decisions', append: text }]);
  }
}

async function fillActions({ actions }: AgendaItem, place: number, filling: Filling): Promise<void> {
  const { asking, language, write } = filling;
  if (actions === 'none' || actions.length > 0) {
    const said = actions === 'none' ? NONE[language] : actions.map(({ text }) => text).join(' · ');
    asking.tell(`${ACTIONS[language]}${PLAIN_COLON[language]}${said}`);
    if (actions === 'none' || isLeftBehind(place, filling)) return;
  }
  for (let asked = 0; ; asked += 1) {
    const { text, isNone } = await askAnswer('action', filling);
    if (isNone && asked === 0 && actions.length === 0)
      await write([{ at: ['agenda', place], key: 'actions', set: 'none' }]);
    if (text === '') return;
    await askAction(text, place, filling);
  }
}

/** Whether what comes after an item is answered already, so that nothing of it was interrupted. */
function isLeftBehind(place: number, { now }: Filling): boolean {
  const { agenda, review } = now().meeting;
  const isSaid = ({ decisions, actions }: AgendaItem) =>
    decisions.length > 0 || actions === 'none' || actions.length > 0;
  return agenda.slice(place + 1).some(isSaid) || review.some(({ status, due }) => (status ?? due) !== undefined);
}

/**
 * A text, or nothing: "aucune", "néant" and "RAS" are taken for none, which is said; "?" and "je ne sais pas" are asked again.
 */
async function askAnswer(
  question: 'item' | 'decision' | 'action',
  { asking, language }: Filling,
): Promise<{ readonly text: string; readonly isNone: boolean }> {
  const typed = await asking.text({
    message: QUESTIONS[question][language],
    several: true,
    wrong: (words) => (noAnswer(words) === 'unknown' ? UNKNOWN[language] : undefined),
  });
  if (typed === '' || noAnswer(typed) === undefined) return { text: typed, isNone: false };
  asking.tell(TAKEN_AS_NONE[question][language]);
  return { text: '', isNone: true };
}

/** An action is there as soon as it is said; its owners and deadline follow. */
async function askAction(text: string, place: number, filling: Filling): Promise<void> {
  const { asking, language, now, opened, write, readDue, wrongDue } = filling;
  const id = freeIds('a', takenIds(now().meeting)).next().value ?? '';
  await write([{ at: ['agenda', place], key: 'actions', append: { id, text } }]);
  const at = actionsOf(now().meeting).find(({ action }) => action.id === id)?.action.path ?? [];
  const typed = await asking.text({ message: QUESTIONS.owners[language] });
  if (typed !== '' && noAnswer(typed) !== undefined) asking.tell(NOT_SAID[language]);
  else if (typed !== '') {
    const owners = await completedOwners(typed, filling);
    await write([{ at, key: 'owners', set: ownersValue(owners) }]);
    const { date, id: meeting } = now().meeting;
    const ended = notMembers({ owners }, { id: `${meeting}/${id}`, date, opened });
    for (const words of ended) asking.tell(words[language]);
  }
  const due = await asking.text({ message: QUESTIONS.due[language], wrong: wrongDue });
  if (due === '') return;
  const read = readDue(due);
  if (isNoDue(due, read)) {
    asking.tell(NOT_SAID[language]);
    return;
  }
  asking.tell(dueLine(read)[language]);
  await write([{ at, key: 'due', set: due }]);
}

const AGENDA: Words = { fr: 'Ordre du jour', en: 'Agenda' };
const DECISIONS: Words = { fr: 'Décisions déjà notées', en: 'Decisions noted already' };
const ACTIONS: Words = { fr: 'Points d’action déjà notés', en: 'Action points noted already' };
const NONE: Words = { fr: 'aucun', en: 'none' };

const UNKNOWN: Words = {
  fr: 'ce n’est pas une réponse. Entrée s’il n’y en a pas ; Ctrl-C pour finir plus tard.',
  en: 'that is no answer. Enter if there is none; Ctrl-C to finish later.',
};

const TAKEN_AS_NONE = {
  item: { fr: '→ aucun autre point', en: '→ no other item' },
  decision: { fr: '→ aucune décision', en: '→ no decision' },
  action: { fr: '→ aucun point d’action', en: '→ no action point' },
} as const satisfies Readonly<Record<string, Words>>;

const NOT_SAID: Words = { fr: '→ non dit', en: '→ not said' };

const QUESTIONS = {
  item: { fr: 'Un autre point de l’ordre du jour (Entrée : aucun)', en: 'Another agenda item (Enter: none)' },
  decision: { fr: 'Une décision, en une phrase (Entrée : aucune)', en: 'A decision, in one sentence (Enter: none)' },
  action: {
    fr: 'Un point d’action : ce qu’il faut faire (Entrée passe ; « aucun » le dit)',
    en: 'An action point: what must be done (Enter goes on; "none" says so)',
  },
  owners: { fr: 'Par qui ? (Entrée : non dit)', en: 'By whom? (Enter: not said)' },
  due: {
    fr: 'Pour quand ? fin juin, 15/05, 2023-06… (Entrée : non dit)',
    en: 'By when? end of June, 2023-05-15… (Enter: not said)',
  },
} as const satisfies Readonly<Record<string, Words>>;
