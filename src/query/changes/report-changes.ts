import { dateWords } from '../../i18n/date-words.ts';
import {
  countOf,
  type Label,
  meetingStatusLabels,
  type Noun,
  recommendationLabels,
  statusLabels,
} from '../../i18n/labels.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Words } from '../../model/words.ts';
import { codeCell, textCell } from '../cells.ts';
import { dataColumn, numberColumn } from '../data-columns.ts';
import { dueWords } from '../due-words.ts';
import { ownersInWords } from '../owners-in-words.ts';
import { placedGroups } from '../places.ts';
import type { Cell, Column, Report, UnreadFile } from '../report.ts';
import { CHANGES, type Change, type ChangedKind, type ChangeKind, type Known } from './changes.ts';

/** A state that is compared: a commit with its day, or the files as they lie, which are of no commit. */
type State = { readonly commit: string | null; readonly day: CivilDate };

export type ChangesFrame = {
  readonly from: State;
  readonly to: State;
  readonly generated: CivilDate;
  readonly unread: readonly UnreadFile[];
};

/** `gtm/changes@1`: what moved, put together by what became of it. */
export function reportChanges(
  changes: readonly Change[],
  { from, to, generated, unread }: ChangesFrame,
): Report<Change> {
  const [since, until] = [stateWords(from), stateWords(to)];
  return {
    kind: 'changes',
    title: {
      fr: `Ce qui a changé depuis ${since.fr}${to.commit ? `, jusqu’à ${until.fr},` : ','}`,
      en: `What changed since ${since.en}${to.commit ? `, until ${until.en},` : ','}`,
    },
    columns: columnsFor(changes),
    groups: placedGroups(
      changes,
      ({ change }) => ({ order: String(CHANGES.indexOf(change)).padStart(2, '0'), title: titleOf(change) }),
      (rows) => countOf(rows.length, ROWS),
    ),
    ...(changes.length > 0 ? { summary: summaryOf(changes) } : {}),
    empty: { fr: 'Rien n’a changé dans le suivi.', en: 'Nothing changed in the follow-up.' },
    item: changeItem,
    more: { since: from, until: to },
    ...{ generated, asOf: to.day, unread },
  };
}

function stateWords({ commit, day }: State): Words {
  const words = dateWords(day);
  if (commit === null) return words;
  const short = commit.slice(0, 7);
  return { fr: `la version ${short} (${words.fr})`, en: `version ${short} (${words.en})` };
}

const ROWS: Noun = { one: { fr: 'ligne', en: 'row' }, other: { fr: 'lignes', en: 'rows' } };

/** What became of something, in words. */
export const changeLabels: Readonly<Record<ChangeKind, Label>> = {
  done: { fr: 'fait', en: 'done', tone: 'good' },
  dropped: { fr: 'abandonné', en: 'dropped', tone: 'muted' },
  reopened: { fr: 'rouvert', en: 'reopened', tone: 'warn' },
  slipped: { fr: 'reporté', en: 'slipped', tone: 'bad' },
  rescheduled: { fr: 'autre échéance', en: 'other deadline' },
  'handed-over': { fr: 'autre responsable', en: 'handed over' },
  started: { fr: 'en cours', en: 'in progress' },
  blocked: { fr: 'bloqué', en: 'blocked', tone: 'warn' },
  new: { fr: 'nouveau', en: 'new' },
  gone: { fr: 'retiré', en: 'gone', tone: 'warn' },
  circulated: { fr: 'compte rendu diffusé', en: 'minutes circulated' },
  adopted: { fr: 'compte rendu adopté', en: 'minutes adopted', tone: 'good' },
};

function titleOf(change: ChangeKind): Words {
  const { fr, en } = changeLabels[change];
  return { fr: capital(fr), en: capital(en) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Fait (3), reporté (2).": how many of each. */
function summaryOf(changes: readonly Change[]): Words {
  const counts = CHANGES.flatMap((kind) => {
    const count = changes.filter(({ change }) => change === kind).length;
    return count === 0 ? [] : [{ count, ...changeLabels[kind] }];
  });
  const said = (language: 'fr' | 'en') => counts.map((each) => `${each[language]}\u00A0(${each.count})`).join(', ');
  return { fr: capital(`${said('fr')}.`), en: capital(`${said('en')}.`) };
}

const changedLabels: Readonly<Record<ChangedKind, Label>> = {
  action: { fr: 'point d’action', en: 'action point' },
  recommendation: { fr: 'recommandation', en: 'recommendation' },
  decision: { fr: 'décision', en: 'decision' },
  meeting: { fr: 'réunion', en: 'meeting' },
};

/** What of a thing a change is about, in words; null where it says nothing more. */
export function movedWords(change: ChangeKind, known: Known | null): Words | null {
  if (known === null || change === 'new' || change === 'gone') return null;
  if (change === 'slipped' || change === 'rescheduled') return known.due === null ? NO_DUE : dueWords(known.due);
  if (change === 'handed-over') {
    const { owners, lead } = known;
    return owners && { fr: ownersInWords(owners, lead, 'fr'), en: ownersInWords(owners, lead, 'en') };
  }
  return statusWords(known);
}

const NO_DUE: Words = { fr: 'sans date', en: 'undated' };

function statusWords({ kind, status }: Known): Words | null {
  const labels: Readonly<Record<string, Label>> =
    kind === 'meeting' ? meetingStatusLabels : kind === 'recommendation' ? recommendationLabels : statusLabels;
  return status === null ? null : (labels[status] ?? null);
}

/** The same for machines: a state, owners by their names, the words of a deadline. */
function codeOf(change: ChangeKind, known: Known | null): string | null {
  if (known === null || change === 'new' || change === 'gone') return null;
  if (change === 'slipped' || change === 'rescheduled') return known.due?.text ?? null;
  if (change === 'handed-over') return known.owners?.owners.map(({ name }) => name).join('; ') || null;
  return known.status;
}

/** What is told of: as it is, or as it was before it went. */
export function subjectOf({ before, after }: Change): Known {
  const known = after ?? before;
  if (known === null) throw new TypeError('a change of nothing');
  return known;
}

/** The item of `gtm/changes@1`, its keys in the order of the contract. */
function changeItem(row: Change): Readonly<Record<string, unknown>> {
  const { change, before, after } = row;
  const { kind, id, meeting, text, file, line } = subjectOf(row);
  const [was, is] = [codeOf(change, before), codeOf(change, after)];
  return { change, kind, id, meeting, text, before: was, after: is, file, line };
}

type ChangeColumn = Column<Change>;

/** On a screen what is not the same for all: the two values only where a row has one. */
function columnsFor(changes: readonly Change[]): readonly ChangeColumn[] {
  const hasValues = changes.some(({ change, after }) => movedWords(change, after) !== null);
  return [...SHOWN, ...(hasValues ? VALUES : []), ...DATA];
}

const SHOWN: readonly ChangeColumn[] = [
  {
    key: 'id',
    title: { fr: 'Id', en: 'Id' },
    value: (row) => textCell(subjectOf(row).id ?? subjectOf(row).meeting),
    on: 'screen',
  },
  { key: 'text', title: { fr: 'Quoi', en: 'What' }, value: shownText, on: 'screen', grow: true },
];

/** A meeting and an action are told apart by their ids; the others say what they are. */
function shownText(row: Change): Cell {
  const { kind, text } = subjectOf(row);
  if (kind === 'action' || kind === 'meeting') return textCell(text);
  const { fr, en } = changedLabels[kind];
  return { type: 'code', code: text, words: { fr: `${fr}\u00A0: ${text}`, en: `${en}: ${text}` } };
}

const VALUES: readonly ChangeColumn[] = [
  {
    key: 'before',
    title: { fr: 'Avant', en: 'Before' },
    value: ({ change, before }) => wordsCell(movedWords(change, before)),
    on: 'screen',
  },
  {
    key: 'after',
    title: { fr: 'Maintenant', en: 'Now' },
    value: ({ change, after }) => wordsCell(movedWords(change, after), changeLabels[change]),
    on: 'screen',
  },
];

function wordsCell(words: Words | null, { tone }: Partial<Label> = {}): Cell {
  return words && codeCell(words.en, { ...words, tone });
}

const DATA: readonly ChangeColumn[] = [
  {
    ...dataColumn<Change>('change', { fr: 'Changement', en: 'Change' }, ({ change }) =>
      codeCell(change, changeLabels[change]),
    ),
    choices: Object.values(changeLabels),
  },
  {
    ...dataColumn<Change>('kind', { fr: 'Nature', en: 'Kind' }, (row) => {
      const { kind } = subjectOf(row);
      return codeCell(kind, changedLabels[kind]);
    }),
    choices: Object.values(changedLabels),
  },
  dataColumn('id', { fr: 'Id', en: 'Id' }, (row) => textCell(subjectOf(row).id)),
  dataColumn('meeting', { fr: 'Réunion', en: 'Meeting' }, (row) => textCell(subjectOf(row).meeting)),
  dataColumn('text', { fr: 'Texte', en: 'Text' }, (row) => textCell(subjectOf(row).text)),
  dataColumn('before', { fr: 'Avant', en: 'Before' }, ({ change, before }) => textCell(codeOf(change, before))),
  dataColumn('after', { fr: 'Maintenant', en: 'Now' }, ({ change, after }) => textCell(codeOf(change, after))),
  dataColumn('file', { fr: 'Fichier', en: 'File' }, (row) => textCell(subjectOf(row).file)),
  numberColumn('line', { fr: 'Ligne', en: 'Line' }, (row) => subjectOf(row).line),
];
