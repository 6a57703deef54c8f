// Previous actions of the meetings of one run tied to records, those before them in the run included.
import type { CivilDate } from '../../../model/civil-date.ts';
import { DAY_FIRST } from '../../../model/deadline/date-order.ts';
import { buildLedger } from '../../../model/ledger/build-ledger.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import { readRecordText } from '../../../record/read-record.ts';
import type { Opened } from '../../session/opened.ts';
import { linkReviews } from './link-reviews.ts';
import type { Result } from './read-imports.ts';
import { importedStem } from './write-imports.ts';

type Linking = { readonly opened: Opened | null; readonly index: Opened['index'] };

/** Each tied to the records that there are, and to those before it that are imported with it. */
export function linkBatch(results: readonly Result[], { opened, index }: Linking): readonly Result[] {
  const order = opened?.ledger.order ?? DAY_FIRST;
  const meetings: Meeting[] = [...(opened?.ledger.meetings ?? [])];
  const known = (opened?.readings ?? []).map(({ source }) => source?.text ?? '');
  return results.map((result) => {
    if (!('imported' in result) || result.imported.date === null) return result;
    const day = result.imported.date;
    const wanted = result.imported.counts.review + result.imported.restated.length > 0;
    const imported = wanted
      ? linkReviews(result.imported, { ledger: buildLedger({ meetings, index, day, order }), index })
      : result.imported;
    const { meeting } = readRecordText(`meetings/${freeStem(day, meetings)}.md`, imported.text);
    if (meeting && !known.some((text) => text.includes(imported.hash))) meetings.push(meeting);
    return { ...result, imported };
  });
}

/** What the record of that day will be called beside those that there are. */
function freeStem(day: CivilDate, meetings: readonly Meeting[]): string {
  for (let number = 1; ; number += 1) {
    const stem = importedStem(day, number);
    if (!meetings.some(({ id }) => id === stem)) return stem;
  }
}
