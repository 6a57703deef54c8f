// The lines that still say the day that a meeting had.
import { dateWords } from '../../../i18n/date-words.ts';
import { isClosed } from '../../../model/meeting/meeting.ts';
import type { Language, Words } from '../../../model/words.ts';
import { foldText } from '../../../words/fold-text.ts';
import type { FileChange } from '../../../workspace/saving/save.ts';
import type { Moving } from './plan-move.ts';

/** More places are not named one by one. */
const MOST = 12;

/**
 * What a person has to look at after a meeting was put on another day: each line that says the old day or id, which may be that
 * day and nothing else; adopted minutes keep it for good.
 */
export function linesThatStay(moving: Moving, changes: readonly FileChange[], language: Language): readonly string[] {
  const { meeting, date, opened } = moving;
  if (date === meeting.date || changes.length === 0) return [];
  const places = opened.ledger.meetings.flatMap((each) => {
    const own = each.file === meeting.file;
    const file = own ? moving.file : each.file;
    const before = opened.readings.find((reading) => reading.file === each.file)?.source?.text ?? '';
    const text = changes.find((change) => change.file === file)?.after ?? before;
    const mark = isClosed(each) ? ADOPTED[language] : '';
    return linesWith(text, [meeting.id, meeting.date, ...Object.values(dateWords(meeting.date))]).map(
      ({ number, line }) => `  ${file}:${number}${mark}  ${line}`,
    );
  });
  if (places.length === 0) return [];
  const rest = places.length > MOST ? [`  … (${places.length - MOST})`] : [];
  return [TO_READ[language], ...places.slice(0, MOST), ...rest];
}

function linesWith(text: string, days: readonly string[]): readonly { number: number; line: string }[] {
  const folded = days.map(foldText);
  return text.split(/\r?\n/).flatMap((line, at) => {
    const words = foldText(line);
    return folded.some((day) => words.includes(day)) ? [{ number: at + 1, line: line.trim() }] : [];
  });
}

const TO_READ: Words = {
  fr: 'À relire, l’ancien jour y est encore écrit :',
  en: 'To be read again, the old day is still written there:',
};
const ADOPTED: Words = { fr: ' (adopté, reste tel quel)', en: ' (adopted, stays as it is)' };
