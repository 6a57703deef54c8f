// One table for several files that were imported.
import { basename } from 'node:path';
import { table } from '../../../format/table.ts';
import { countOf, type Noun } from '../../../i18n/labels.ts';
import type { CivilDate } from '../../../model/civil-date.ts';
import type { Tone, Words } from '../../../model/words.ts';
import { codeCell, numberCell, textCell } from '../../../query/cells.ts';
import type { Column, Report } from '../../../query/report.ts';
import type { Session } from '../../session/session.ts';
import type { Fate, ImportState } from './import-fates.ts';

/** The summary of several files, as a table as wide as the terminal; nothing for one file, or when remarks are off. */
export function importSummary(fates: readonly Fate[], day: CivilDate, session: Session): string {
  if (fates.length < 2 || session.quiet) return '';
  const { language, width, paintErrors: paint } = session;
  const report: Report<Fate> = {
    kind: 'import',
    title: { fr: 'Import', en: 'Import' },
    columns: COLUMNS,
    groups: [{ title: null, rows: fates }],
    summary: summaryOf(fates),
    empty: { fr: '', en: '' },
    item: () => ({}),
    generated: day,
    asOf: day,
    unread: [],
  };
  return `\n${String(table.format(report, { language, width, paint, excelFr: false, style: () => '' }))}`;
}

const STATES: Readonly<Record<ImportState, Noun & { readonly tone?: Tone }>> = {
  written: { one: { fr: 'importé', en: 'imported' }, other: { fr: 'importés', en: 'imported' }, tone: 'good' },
  shown: { one: { fr: 'lu', en: 'read' }, other: { fr: 'lus', en: 'read' } },
  already: {
    one: { fr: 'déjà importé', en: 'imported already' },
    other: { fr: 'déjà importés', en: 'imported already' },
    tone: 'muted',
  },
  merged: { one: { fr: 'complété', en: 'merged' }, other: { fr: 'complétés', en: 'merged' }, tone: 'good' },
  same: {
    one: { fr: 'même réunion', en: 'same meeting' },
    other: { fr: 'de la même réunion', en: 'of the same meeting' },
    tone: 'muted',
  },
  several: {
    one: { fr: 'plusieurs réunions', en: 'several meetings' },
    other: { fr: 'de plusieurs réunions', en: 'of several meetings' },
    tone: 'warn',
  },
  other: {
    one: { fr: 'autre texte', en: 'other text' },
    other: { fr: 'autres textes', en: 'other texts' },
    tone: 'muted',
  },
  undated: { one: { fr: 'sans date', en: 'no date' }, other: { fr: 'sans date', en: 'without a date' }, tone: 'bad' },
  refused: { one: { fr: 'non lu', en: 'not read' }, other: { fr: 'non lus', en: 'not read' }, tone: 'bad' },
};

const LEGEND: Words = { fr: 'Laissés : mots sans place', en: 'Left: words without a place' };

const COLUMNS: readonly Column<Fate>[] = [
  {
    key: 'source',
    title: { fr: 'Fichier', en: 'File' },
    value: ({ result }) => textCell(basename(result.path)),
    grow: true,
  },
  { key: 'record', title: { fr: 'Compte rendu', en: 'Record' }, value: stateCell },
  { key: 'present', title: { fr: 'Présents', en: 'Present' }, value: countCell('present'), optional: true },
  { key: 'items', title: { fr: 'Points', en: 'Items' }, value: countCell('items') },
  { key: 'actions', title: { fr: 'Actions', en: 'Actions' }, value: countCell('actions') },
  { key: 'review', title: { fr: 'Suivi', en: 'Review' }, value: countCell('review') },
  { key: 'left', title: { fr: 'Laissés', en: 'Left' }, value: leftCell, legend: [LEGEND] },
];

/** The record that was written, which says the date as well. */
function stateCell({ state, file, result }: Fate) {
  if (file !== undefined) return textCell(basename(file, '.md'));
  if (state === 'shown' && 'imported' in result) return textCell(result.imported.date ?? '—');
  const { one, tone } = STATES[state];
  return codeCell(state, { ...one, tone });
}

function countCell(key: 'present' | 'items' | 'actions' | 'review') {
  return ({ result }: Fate) => ('imported' in result ? numberCell(result.imported.counts[key]) : null);
}

function leftCell({ result }: Fate) {
  return 'imported' in result ? numberCell(result.imported.report.wordsLeft) : null;
}

const FILES: Noun = { one: { fr: 'fichier', en: 'file' }, other: { fr: 'fichiers', en: 'files' } };

/** "12 fichiers : 10 importés, 2 non lus." */
function summaryOf(fates: readonly Fate[]) {
  const counts = Object.entries(STATES).flatMap(([state, words]) => {
    const count = fates.filter((fate) => fate.state === state).length;
    return count > 0 ? [countOf(count, words)] : [];
  });
  const files = countOf(fates.length, FILES);
  const list = (key: 'fr' | 'en') => counts.map((each) => each[key]).join(', ');
  return { fr: `${files.fr} : ${list('fr')}.`, en: `${files.en}: ${list('en')}.` };
}
