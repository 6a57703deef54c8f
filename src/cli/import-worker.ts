import { importFile } from '../import/import-source.ts';
import { indexRegistry } from '../model/owners/registry-index.ts';
import { type ReadingLimits, setReadingLimits } from '../model/reading-limits.ts';
import { convertToDocx } from '../workspace/convert-to-docx.ts';
import { answerApart } from '../workspace/run.ts';
import type { ImportRequest } from './session/context.ts';

/** The limits in force come with it, for a thread has its own. */
export type LimitedImport = ImportRequest & { readonly limits: ReadingLimits };

/** Reads documents in a thread of its own, where one that takes long can be stopped; `before` as for documents made. */
export function answer(before: () => void): void {
  answerApart(({ source, registry, date, split, limits }: LimitedImport) => {
    setReadingLimits(limits);
    return importFile({ ...source, convert: convertToDocx }, { index: indexRegistry(registry), date, split });
  }, before);
}
