// Lines that are marked as actions: "ACTION: …", "[ACTION] …", "TODO (Ada): …", "… (ACTION)".

import { actionMarks } from '../words/action-marks.ts';
import { anyCapitalised, anyShouted, anyWritten } from '../words/as-written.ts';
import { obligations } from '../words/obligations.ts';
import { both } from '../words/small-words.ts';
import { inEnglish } from '../words/vocabulary.ts';

const { action, todo, bracketed, plain, everybody } = actionMarks;

const ON_ALL = new RegExp(anyWritten(everybody), 'iu');
const OWNER = '\\s*[([]([^()[\\]]{2,60})[)\\]]';
const NUMBER = '(?:\\s*(?:n[°o])?\\s*#?\\s*[A-Z]{0,3}\\d+(?:[.-]\\d+)*)?';
const MARK = `${anyWritten(plain, everybody, action, todo, bracketed)}${NUMBER}`;
const BRACKETED = `\\[${anyWritten(action, todo, bracketed)}\\](?:\\s*[:–—-])?`;
const BEFORE_COLON = `${MARK}(?: ${anyWritten(actionMarks.for)} ([^:]{2,30}?))?(?:${OWNER})?`;
const COLON = '[*_]{0,3}\\s*(?:[:：]|[–—-](?=\\s))';
const START = new RegExp(`^[\\s>*_\\\\•–-]*(?:${BRACKETED}|${BEFORE_COLON}${COLON})[*_]{0,3}\\s*`, 'iu');

/** In capitals, or with one at the beginning. */
const SHOUTED = `${anyShouted(action, todo)}|${anyCapitalised(action, todo)}`;
const NO_NOUN = `(?!${anyCapitalised(actionMarks.noun)}\\b)`;
const NAME = "\\p{Lu}[\\p{L}'’-]{1,20}";
const NAMES = `${NAME}(?:(?: ${anyWritten(both)} | & |, ?|\\/)${NAME})*`;
/** "TODO Fabien : …", "[Action Ada: …]". */
const NAMED = new RegExp(`^[\\s>*_\\\\•–[-]*(?:${SHOUTED})\\s+${NO_NOUN}(${NAMES})\\s*[:：]\\s+`, 'u');
/** "ACTION shepazu to reach out …", "ACTION: ada and bob to …", as those who scribe write it. */
const SCRIBED = anyShouted(action);
const TO = ` ${anyWritten(obligations.infinitive)} (?=\\p{Ll})`;
const BARE = new RegExp(`^${SCRIBED}\\s+(?=\\S{2,20}${TO})`, 'u');
const SMALL_NAME = '[\\w-]{2,15}';
const SMALL_NAMES = `\\p{Ll}${SMALL_NAME}(?:(?:, | ${anyWritten(inEnglish(both))} )${SMALL_NAME})*`;
const NO_VERB = `(?!${anyWritten(actionMarks.verb)}\\b)`;
const BY_SCRIBE = new RegExp(`^${SCRIBED}\\s*:?\\s+${NO_VERB}(${SMALL_NAMES})${TO}`, 'u');
const END = new RegExp(`\\s*\\(${anyWritten(action, todo)}\\)\\s*[.*_]*$`, 'iu');

/** Whether a line says by itself that it is an action. A plural alone ("Actions :") announces a list. */
export function isActionLine(words: string): boolean {
  const start = START.exec(words);
  if (BARE.test(words)) return true;
  return (start !== null && words.length > start[0].length) || NAMED.test(words) || END.test(words);
}

/** The words without their mark, number and bullet, and the owner whom the mark names: "TODO (Ada): …". */
export function withoutMark(words: string): { readonly text: string; readonly owner?: string } {
  const named = NAMED.exec(words);
  if (named) return { text: words.slice(named[0].length).replace(/\]\W*$/, ''), owner: named[1] ?? '' };
  const scribed = BY_SCRIBE.exec(words);
  if (scribed) return { text: words.slice(scribed[0].length), owner: scribed[1] ?? '' };
  const [mark = '', someone, inside] = START.exec(words) ?? [];
  const owner = someone ?? inside ?? (ON_ALL.test(mark) ? 'ALL' : undefined);
  const text = words
    .slice(mark.length)
    .replace(/^[\s>*_\\-]*/, '')
    .replace(END, '')
    .replace(/^(?:[a-z]|\d{1,2}|[A-Z](?=\)))[.)]\s+/, '')
    .trim();
  return owner === undefined ? { text } : { text, owner };
}
