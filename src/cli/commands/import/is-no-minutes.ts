import { basename } from 'node:path';
import type { Imported } from '../../../import/import-source.ts';
import { foldText } from '../../../words/fold-text.ts';
import { projectFiles } from '../../../words/project-files.ts';
import { wordsOf } from '../../../words/vocabulary.ts';

/**
 * Whether a file is plainly no minutes: it says no date, nobody who attended and nothing to do; or it bears the name of a file
 * that lies beside minutes (README, index, licence), and nobody attended.
 */
export function isNoMinutes(path: string, { date, counts, report }: Imported): boolean {
  if (counts.present > 0) return false;
  const name = foldText(basename(path).replace(/\.[^.]*$/, ''));
  if (PROJECT_FILES.has(name)) return !report.fields.some(({ field }) => field.startsWith('attendance.'));
  return date === null && counts.items + counts.actions + counts.review === 0;
}

const PROJECT_FILES: ReadonlySet<string> = new Set(wordsOf(projectFiles).map(foldText));
