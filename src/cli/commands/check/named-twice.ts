// Ids that two things bore, and that other records name: only people know which of the two was meant.
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import { recordIdOf } from '../../../record/read-record.ts';
import type { Opened } from '../../session/opened.ts';

/** What is told once the later of two things under one id has been given another: a sentence for each id that is named. */
export function namedTwice(found: readonly Diagnostic[], { readings }: Opened): readonly Words[] {
  const ids = found.flatMap(({ code, file, edits = [] }) => {
    const text = readings.find((reading) => reading.file === file)?.source?.text ?? '';
    return code === 'action/duplicate-id'
      ? edits.map(({ start, end, text: now }) => ({ id: `${recordIdOf(file)}/${text.slice(start, end)}`, now }))
      : [];
  });
  return ids.flatMap(({ id, now }) => {
    const named = new RegExp(String.raw`(?<![\p{L}\p{N}-])${id}(?![\p{L}\p{N}-])`, 'u');
    const files = readings.filter(({ source }) => source && named.test(source.text)).map(({ file }) => file);
    return files.length === 0 ? [] : [said(id, now, safeText(files.join(', ')))];
  });
}

function said(id: string, now: string, files: string): Words {
  return {
    fr: `${id} désignait deux choses ; la seconde est désormais ${now}. Vérifiez de laquelle parle : ${files}`,
    en: `${id} meant two things; the second is ${now} now. Check of which one speaks: ${files}`,
  };
}
