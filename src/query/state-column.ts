import type { Label } from '../i18n/labels.ts';
import type { Language, Words } from '../model/words.ts';
import { codeCell } from './cells.ts';
import type { Followed, FollowedRow } from './followed.ts';
import type { Column } from './report.ts';

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
