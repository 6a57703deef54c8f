/** The cells of reports, from the values of the model. */
import type { CivilDate } from '../model/civil-date.ts';
import type { Tone, Words } from '../model/words.ts';
import type { Cell } from './report.ts';

/** Words as written; an empty cell when there are none. */
export function textCell(text: string | null | undefined): Cell {
  return text === null || text === undefined ? null : { type: 'text', text };
}

export function numberCell(number: number | null): Cell {
  return number === null ? null : { type: 'number', number };
}

export function dateCell(date: CivilDate | undefined): Cell {
  return date === undefined ? null : { type: 'date', date };
}

/** "true" or "false" for machines, yes or no for people. */
export function booleanCell(value: boolean): Cell {
  return { type: 'code', code: String(value), words: value ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' } };
}

/** A word of a closed list, in the tone of its label. */
export function codeCell(code: string, { fr, en, tone }: Words & { readonly tone?: Tone | undefined }): Cell {
  return { type: 'code', code, words: { fr, en }, tone };
}
