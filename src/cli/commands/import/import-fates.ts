// What becomes of each meeting that was read, decided before anything is written; and how it is told.
import { countOf, type Noun, PLAIN_COLON } from '../../../i18n/labels.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import type { Session } from '../../session/session.ts';
import { reportLines } from './import-report.ts';
import type { Read, Result } from './read-imports.ts';
import { type KnownRecord, sameMeeting } from './same-meeting.ts';

/** What became of a meeting: the record it was written to, or a word on why there is none. */
export type Fate = {
  readonly result: Result;
  readonly state: ImportState;
  readonly file?: string;
  /** The record of the same meeting. */
  readonly same?: string;
};

export type ImportState =
  | 'written'
  | 'shown'
  | 'merged'
  | 'already'
  | 'same'
  | 'several'
  | 'other'
  | 'undated'
  | 'refused';

/** The states in which nothing is left to do. */
const FINE: readonly ImportState[] = ['written', 'shown', 'merged', 'other'];

/** 1 when a person has something to do about one of them. */
export function exitOf(fates: readonly Fate[]): 0 | 1 {
  return fates.some(({ state }) => !FINE.includes(state)) ? 1 : 0;
}

/** Why a meeting is not imported; null when it may be. `again` lets one through that is known in the same words. */
export function fateBefore(result: Result, known: readonly KnownRecord[], again: boolean): Fate | null {
  if (!('imported' in result)) return { result, state: 'refused' };
  if (result.other) return { result, state: 'other' };
  if (result.starts.length > 1) return { result, state: 'several' };
  const { date, hash, text } = result.imported;
  if (known.some((each) => each.text.includes(hash))) return { result, state: 'already' };
  if (date === null) return { result, state: 'undated' };
  const same = again ? undefined : sameMeeting({ date, text }, known);
  return same ? { result, state: 'same', same: same.name } : null;
}

/** Where it was written and what was found, or why it was not. */
export function fateLines(fate: Fate, session: Session): string {
  const { result, file, state } = fate;
  if (!('imported' in result)) return fileLine(result.path, result.refused, session);
  const why = whyNot(fate, result);
  const name = nameOf(result, session);
  if (why) return fileLine(name, why, session) + startLines(state === 'several' ? result : null, session);
  const where = file === undefined ? '' : `${safeText(name)} → ${safeText(file)}\n`;
  return where + reportLines(result, session);
}

export function fileLine(path: string, words: Words, { language }: Pick<Session, 'language'>): string {
  return `${safeText(path)}${PLAIN_COLON[language]}${words[language]}\n`;
}

function whyNot({ state, same = '' }: Fate, { starts }: Read): Words | undefined {
  if (state === 'already') return { fr: 'déjà importé.', en: 'imported already.' };
  if (state === 'undated')
    return {
      fr: 'aucune date n’y est dite ; donnez-la avec --date.',
      en: 'it says no date; give it with --date.',
    };
  if (state === 'same')
    return {
      fr: `même réunion que ${safeText(same)}, non importé ; pour l’importer quand même : --again.`,
      en: `the same meeting as ${safeText(same)}, not imported; to import it all the same: --again.`,
    };
  if (state === 'other')
    return {
      fr: 'ce n’est pas un compte rendu, non importé ; pour l’importer quand même, nommez ce fichier seul.',
      en: 'this is no minutes, not imported; to import it all the same, name this file alone.',
    };
  const meetings = countOf(starts.length, MEETINGS);
  if (state === 'several')
    return {
      fr: `contient ${meetings.fr}, non importé ; pour faire un projet de chacune : --split.`,
      en: `holds ${meetings.en}, not imported; to make a draft of each: --split.`,
    };
  return undefined;
}

const MEETINGS: Noun = {
  one: { fr: 'réunion', en: 'meeting' },
  other: { fr: 'réunions', en: 'meetings' },
};

/** Where each meeting of a file begins. */
function startLines(result: Read | null, { quiet }: Session): string {
  if (!result || quiet) return '';
  return result.starts.map(({ line, text }) => `${safeText(`  ${result.path}:${line} ${text}`)}\n`).join('');
}

const PART: Words = { fr: 'réunion', en: 'meeting' };

/** The file, and which of its meetings. */
function nameOf({ path, part }: Read, { language }: Session): string {
  return part === undefined ? path : `${path} (${PART[language]} ${part})`;
}
