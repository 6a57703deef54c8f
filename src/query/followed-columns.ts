/** The columns of a screen that lists of actions and of recommendations share. */
import { type Label, ownershipLabels, roleLabel } from '../i18n/labels.ts';
import type { Language, Words } from '../model/words.ts';
import { codeCell, textCell } from './cells.ts';
import { dueWords } from './due-words.ts';
import type { Followed, FollowedRow } from './followed.ts';
import { doubtMarked } from './owners-in-words.ts';
import type { Cell, Column } from './report.ts';

type FollowedColumn = Column<FollowedRow>;

/** Who answers for it; when an owner was asked for, how it concerns them first, and the others if there is room. */
export function whoColumns(rows: readonly FollowedRow[]): readonly FollowedColumn[] {
  const asked = rows.some(({ role }) => role !== null);
  return [
    ...(asked ? [{ ...ROLE, legend: rows.some(({ doubtful }) => doubtful) ? [DOUBT] : [] }] : []),
    { ...OWNERS, optional: asked, legend: ownersLegend(rows) },
  ];
}

export const ID: FollowedColumn = {
  key: 'id',
  title: { fr: 'Id', en: 'Id' },
  value: ({ followed }) => textCell(followed.id ?? '—'),
  on: 'screen',
};

export const DUE: FollowedColumn = {
  key: 'due',
  title: { fr: 'Échéance', en: 'Deadline' },
  value: ({ followed }) => dueCell(followed),
  on: 'screen',
};

const OWNERS: FollowedColumn = {
  key: 'owners',
  title: { fr: 'Responsables', en: 'Owners' },
  value: ({ followed }) => ownersCell(followed),
  on: 'screen',
};

const ROLE: FollowedColumn = { key: 'role', title: { fr: 'Rôle', en: 'Role' }, value: roleCell, on: 'screen' };

const LEAD: Words = { fr: '*\u00A0chef de file', en: '* lead' };
const DOUBT: Words = { fr: '?\u00A0à\u00A0confirmer', en: '? to be confirmed' };

function ownersLegend(rows: readonly FollowedRow[]): readonly Words[] {
  const lead = rows.some(({ followed }) => hasMarkedLead(followed));
  const doubt = rows.some(({ followed }) => followed.owners.owners.some(({ doubtful }) => doubtful));
  return [...(lead ? [LEAD] : []), ...(doubt ? [DOUBT] : [])];
}

/** Whether the chef de file is one of several, and so bears a mark. */
function hasMarkedLead({ lead, owners }: Followed): boolean {
  return lead !== null && owners.owners.length > 1;
}

/** Names, "*" after a chef de file among several, "?" after a doubtful one; else why there is none. */
function ownersCell(followed: Followed): Cell {
  const { owners, ownership } = followed.owners;
  const mark = hasMarkedLead(followed) ? followed.lead : null;
  if (ownership !== 'named') return codeCell(ownership, ownershipLabels[ownership]);
  return textCell(owners.map((owner) => `${doubtMarked(owner)}${owner.name === mark ? '*' : ''}`).join(', '));
}

/** "seul responsable ?" when the one asked for is not sure to be an owner. */
function roleCell({ role, doubtful }: FollowedRow): Cell {
  if (role === null) return null;
  const { fr, en, tone } = roleLabel(role);
  const mark = doubtful ? '\u00A0?' : '';
  return codeCell(role, { fr: `${fr}${mark}`, en: `${en}${mark}`, tone: doubtful ? 'warn' : tone });
}

function dueCell({ due }: Followed): Cell {
  if (due === null) return null;
  const words = dueWords(due);
  return words.fr === words.en ? textCell(words.fr) : codeCell(due.text, words);
}

/** The column that says where each stands, by the labels given, the gravest last; no column when no row has any. */
export function stateColumn(
  rows: readonly FollowedRow[],
  labelsOf: (followed: Followed) => readonly Label[],
): readonly Column<FollowedRow>[] {
  if (rows.every(({ followed }) => labelsOf(followed).length === 0)) return [];
  const value = ({ followed }: FollowedRow) => {
    const labels = labelsOf(followed);
    return labels.length === 0 ? null : codeCell(followed.status, { ...inWords(labels), tone: labels.at(-1)?.tone });
  };
  return [{ key: 'state', title: { fr: 'État', en: 'State' }, value, on: 'screen' }];
}

/** "en cours, en retard"; a narrow column breaks it at the comma only. */
function inWords(labels: readonly Label[]): Words {
  const join = (language: Language) => labels.map((label) => label[language].replaceAll(' ', '\u00A0')).join(', ');
  return { fr: join('fr'), en: join('en') };
}
