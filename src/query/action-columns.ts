import { ownershipLabels, roleLabel, stateLabels, statusLabels, timingLabels } from '../i18n/labels.ts';
import type { FollowedAction } from '../model/followup.ts';
import type { Language, Tone, Words } from '../model/words.ts';
import { ACTION_DATA } from './action-data-columns.ts';
import type { ActionRow } from './action-item.ts';
import { codeCell, numberCell, textCell } from './cells.ts';
import { dueWords } from './due-words.ts';
import type { Grouping } from './query.ts';
import type { Cell, Column } from './report.ts';

type ActionColumn = Column<ActionRow>;

/** The columns of a list of actions: few on a screen, by what the list shows; every key of the contract in data. */
export function actionColumns(rows: readonly ActionRow[], grouping: Grouping): readonly ActionColumn[] {
  const asked = rows.some(({ role }) => role !== null);
  const slipped = rows.some(({ followed }) => followed.slips > 0);
  const stateOf = grouping === 'timing' ? statusWords : grouping === 'status' ? timingWords : stateWords;
  const hasState = rows.some(({ followed }) => stateOf(followed).words.fr !== '');
  return [
    ID,
    TEXT,
    ...(asked ? [{ ...ROLE, legend: rows.some(({ doubtful }) => doubtful) ? [DOUBT] : [] }] : []),
    { ...OWNERS, optional: asked, legend: ownersLegend(rows) },
    DUE,
    ...(hasState ? [stateColumn(stateOf)] : []),
    ...(slipped ? [SLIPS] : []),
    ...ACTION_DATA,
  ];
}

const ID: ActionColumn = {
  key: 'id',
  title: { fr: 'Id', en: 'Id' },
  value: ({ followed }) => textCell(followed.id ?? '—'),
  on: 'screen',
};

const TEXT: ActionColumn = {
  key: 'text',
  title: { fr: 'Point d’action', en: 'Action point' },
  value: ({ followed }) => textCell(followed.action.text),
  on: 'screen',
  grow: true,
};

const OWNERS: ActionColumn = {
  key: 'owners',
  title: { fr: 'Responsables', en: 'Owners' },
  value: ({ followed }) => ownersCell(followed),
  on: 'screen',
};

const ROLE: ActionColumn = { key: 'role', title: { fr: 'Rôle', en: 'Role' }, value: roleCell, on: 'screen' };

const DUE: ActionColumn = {
  key: 'due',
  title: { fr: 'Échéance', en: 'Deadline' },
  value: ({ followed }) => dueCell(followed),
  on: 'screen',
};

const SLIPS: ActionColumn = {
  key: 'slips',
  title: { fr: 'Reports', en: 'Slips' },
  value: ({ followed }) => numberCell(followed.slips > 0 ? followed.slips : null),
  on: 'screen',
  optional: true,
};

const LEAD: Words = { fr: '*\u00A0chef de file', en: '* lead' };
const DOUBT: Words = { fr: '?\u00A0à\u00A0confirmer', en: '? to be confirmed' };

function ownersLegend(rows: readonly ActionRow[]): readonly Words[] {
  const lead = rows.some(({ followed }) => hasMarkedLead(followed));
  const doubt = rows.some(({ followed }) => followed.owners.owners.some(({ doubtful }) => doubtful));
  return [...(lead ? [LEAD] : []), ...(doubt ? [DOUBT] : [])];
}

/** Whether the chef de file is one of several, and so bears a mark. */
function hasMarkedLead({ lead, owners }: FollowedAction): boolean {
  return lead !== null && owners.owners.length > 1;
}

/** Names, "*" after a chef de file among several, "?" after a doubtful one; else why there is none. */
function ownersCell(followed: FollowedAction): Cell {
  const { owners, ownership } = followed.owners;
  const mark = hasMarkedLead(followed) ? followed.lead : null;
  if (ownership !== 'named') return codeCell(ownership, ownershipLabels[ownership]);
  return textCell(
    owners.map(({ name, doubtful }) => `${name}${name === mark ? '*' : ''}${doubtful ? '\u00A0?' : ''}`).join(', '),
  );
}

/** "seul responsable ?" when the one asked for is not sure to be an owner. */
function roleCell({ role, doubtful }: ActionRow): Cell {
  if (role === null) return null;
  const { fr, en, tone } = roleLabel(role);
  const mark = doubtful ? '\u00A0?' : '';
  return codeCell(role, { fr: `${fr}${mark}`, en: `${en}${mark}`, tone: doubtful ? 'warn' : tone });
}

function dueCell({ due }: FollowedAction): Cell {
  if (due === null) return null;
  const words = dueWords(due);
  return words.fr === words.en ? textCell(words.fr) : codeCell(due.text, words);
}

type State = { readonly words: Words; readonly tone: Tone | undefined };

function stateColumn(stateOf: (followed: FollowedAction) => State): ActionColumn {
  return {
    key: 'state',
    title: { fr: 'État', en: 'State' },
    value: ({ followed }) => {
      const { words, tone } = stateOf(followed);
      return words.fr === '' ? null : codeCell(followed.status, { ...unbroken(words), tone });
    },
    on: 'screen',
  };
}

const NOTHING: State = { words: { fr: '', en: '' }, tone: undefined };

/** Merely open goes without saying. */
function statusWords({ status }: FollowedAction): State {
  return status === 'open' ? NOTHING : { words: statusLabels[status], tone: statusLabels[status].tone };
}

function timingWords({ timing }: FollowedAction): State {
  return timing === null ? NOTHING : { words: timingLabels[timing], tone: timingLabels[timing].tone };
}

/** "en cours, en retard": the last word gives the colour. */
function stateWords({ status, timing }: FollowedAction): State {
  const labels = stateLabels(status, timing);
  const join = (language: Language) => labels.map((label) => label[language]).join(', ');
  return { words: { fr: join('fr'), en: join('en') }, tone: labels.at(-1)?.tone };
}

/** A narrow column breaks "en cours, en retard" at the comma only. */
function unbroken({ fr, en }: Words): Words {
  const kept = (text: string) => text.replace(/(?<!,) /g, '\u00A0');
  return { fr: kept(fr), en: kept(en) };
}
