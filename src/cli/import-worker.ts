import { importFile } from '../import/import-source.ts';
import { indexRegistry } from '../model/owners/registry-index.ts';
import { convertToDocx } from '../workspace/convert-to-docx.ts';
import { answerApart } from '../workspace/run.ts';
import type { ImportRequest } from './session/context.ts';

/** Reads documents in a thread of its own, where one that takes long can be stopped; `before` as for documents made. */
export function answer(before: () => void): void {
  answerApart(
    ({ source, registry, date, split }: ImportRequest) =>
      importFile({ ...source, convert: convertToDocx }, { index: indexRegistry(registry), date, split }),
    before,
  );
}
