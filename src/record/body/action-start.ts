// How a line of a body says that it is an action: by a mark, by a box, or by who does it and when.
import { isOrder } from '../../model/is-order.ts';
import { behindNoOutcome, nobodySaid } from '../../model/owners/nobody-said.ts';
import { ARROW, actionMarks, byWhom } from '../../words/action-marks.ts';
import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { dueLabels } from '../../words/due-words.ts';
import { fields } from '../../words/fields.ts';
import { toBeDone } from '../../words/headings.ts';
import { noVerbs, tellingVerbs } from '../../words/not-names.ts';
import { obligations } from '../../words/obligations.ts';
import { articles, forWhom, of } from '../../words/small-words.ts';
import { formsOf, inFrench } from '../../words/vocabulary.ts';
import { cellWords } from './cell-words.ts';
import type { KnownWords } from './known-words.ts';

/** What stands at the beginning of a line, and the words behind it. */
export type LineParts = {
  /** How far the line stands from the edge. */
  readonly indent: number;
  /** Whether it is an item of a list; an arrow makes one. */
  readonly item: boolean;
  readonly arrow: boolean;
  readonly words: string;
};

const ITEM = new RegExp(
  `^([ \\t]*)([-+*•–](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])|[a-h]\\)(?=[ \\t]))?[ \\t]*(${ARROW})?[ \\t]*(.*)$`,
  'u',
);

export function partsOf(line: string): LineParts {
  const [, indent = '', bullet, arrow, words = ''] = ITEM.exec(line) ?? [];
  return {
    indent: indent.length,
    item: bullet !== undefined || arrow !== undefined,
    arrow: arrow !== undefined,
    words,
  };
}

/** The words of an action, without its mark; `done`, whether its box is ticked; `struck`, whether a line goes through all of them. */
export type ActionStart = { readonly words: string; readonly done: boolean; readonly struck: boolean };

/**
 * What must speak for a line: `alone`, the line itself; `told`, also a verb, under a sentence that tells of actions; `listed`,
 * nothing, under what announces a list of them.
 */
export type Told = 'alone' | 'told' | 'listed';

const TASK = /^\[([ xX]?)\][ \t]+(.*)$/u;
const BOX = /^(?:([☐❏□])|[☑☒✅✓✔])\uFE0F?\s*([^☐❏□☑☒✅✓✔]+)$/u;
/** "~~Action : laver la cuve~~", all of it. */
const STRUCK = /^(?:~~|<(?:s|del|strike)>)([^~<]+)(?:~~|<\/(?:s|del|strike)>)[\s.]*$/i;

/** "Action(s) à mener :". */
export const AS_IN_FORMS = /^([*_]{0,3}\p{L}+)\(s\)/u;

/** The action that a line begins; null where it begins none, or says that there is none. */
export function actionStart(parts: LineParts, known: KnownWords, told: Told = 'alone'): ActionStart | null {
  const struck = STRUCK.exec(parts.words)?.[1];
  const typed = (struck ?? parts.words).replace(AS_IN_FORMS, '$1s');
  const task = parts.item && !parts.arrow ? TASK.exec(typed) : null;
  const box = task ? null : BOX.exec(typed);
  const boxed = task?.[2] ?? box?.[2];
  const behind = unstruck(boxed);
  const marked = markedWords(behind ?? typed, known);
  const words = unstruck(marked) ?? behind ?? saidWords({ ...parts, words: typed }, known, told);
  if (words === undefined || !/\p{L}{2}/u.test(words) || saysNone(words)) return null;
  const done = task ? /x/i.test(task[1] ?? '') : box !== null && box[1] === undefined;
  return { words, done, struck: struck !== undefined || behind !== boxed || unstruck(marked) !== marked };
}

function unstruck(words: string | undefined): string | undefined {
  return words === undefined ? undefined : (STRUCK.exec(words)?.[1] ?? words);
}

/** Whether words say that there is no action: "néant", "aucune action". */
function saysNone(typed: string): boolean {
  const words = cellWords(typed).replace(/[.!]+$/, '');
  return nobodySaid(words) === 'none' || behindNoOutcome(words) !== undefined;
}

const { action, todo, bracketed, plain } = actionMarks;
const WORK = `${anyWritten(fields.task)} ${anyWritten(toBeDone)}`;
const WORD = `(?:${WORK}|${anyWritten(action, todo, plain, fields.action, inFrench(bracketed))})`;
const COLON = '\\s*[*_]{0,3}\\s*[:：][*_]{0,3}\\s*';
const SIGN = `(?:${COLON}|[*_]{0,3}\\s+[–—-]{1,2}\\s+[*_]{0,3})`;
const NUMBER = '(?:\\s*(?:n[°º]|no\\.?|#)?\\s*\\d{1,3}(?:[.)](?=\\s))?)?';
const BESIDE = '(?:\\s*[([]([^()[\\]]{1,80})[)\\]])?';
const BY = `(?:\\s+${anyWritten(byWhom.by)}\\s+${standingBefore(articles)}?([^:：()[\\]]{2,60}?))?`;

/** What a body must hold for a line of it to say by itself that it is an action. */
export const MAY_MARK = new RegExp(`\\[[ x]?\\]|[☐❏□☑☒✅✓✔]|${WORD}`, 'iu');

/** "**Action 3 :** …", "Action (HCR) : …", "Action à mener par OIM : …", "Action n° 2 – …". */
const MARKED = new RegExp(`^[*_]{0,3}${WORD}${NUMBER}${BY}${BESIDE}${SIGN}(\\S.*)$`, 'iu');
const IN_BRACKETS = new RegExp(`^\\[${anyWritten(action, todo, bracketed)}\\]\\s*[:–—-]?\\s*(\\S.*)$`, 'iu');
const TODO = /^TODO\s+(\S.*)$/u;

const FOR = standingBefore(actionMarks.for, forWhom, inFrench(of.bare, of.withArticle));
/** "Action DRECM/R : …", "Action pour l'OIM (fin mai) – …". */
const MARKED_FOR = new RegExp(
  `^[*_]{0,3}${anyWritten(action, todo, fields.task)}${NUMBER}\\s+(?:${FOR})?(?:${standingBefore(articles)})?([^:：()[\\]]{2,60}?)${BESIDE}${SIGN}(\\S.*)$`,
  'iu',
);

/** The words behind a mark, those responsible before them as people write them; undefined of a line without mark. */
export function markedWords(words: string, known: KnownWords): string | undefined {
  const [, by, beside, behind] = MARKED.exec(words) ?? [];
  if (behind !== undefined) return besideWords(behind, { name: by, beside }, known);
  const bare = IN_BRACKETS.exec(words)?.[1] ?? TODO.exec(words)?.[1];
  if (bare !== undefined) return bare;
  const [, name = '', also, rest = ''] = MARKED_FOR.exec(words) ?? [];
  const isSomebody = name !== '' && (known.isName(name.trim()) || ACRONYM.test(name.trim()));
  return isSomebody ? besideWords(rest, { name: name.trim(), beside: also }, known) : undefined;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,9}(?:[/-]\p{Lu}[\p{L}\d]*)*$/u;

type Beside = { readonly name: string | undefined; readonly beside: string | undefined };

/** Names go before a colon, other words of a bracket behind all. */
function besideWords(words: string, { name, beside }: Beside, known: KnownWords): string {
  const bracket = beside?.trim() ?? '';
  const isWho = /\p{L}/u.test(bracket) && !/^s$/i.test(bracket) && known.isName(piecesOf(bracket)[0] ?? '');
  const who = [name, isWho ? bracket : undefined].filter((each) => each !== undefined).join(', ');
  const more = !isWho && /[\p{L}\d]/u.test(bracket) && !/^s$/i.test(bracket) ? ` (${bracket})` : '';
  return `${who === '' ? '' : `${who} : `}${words}${more}`;
}

function piecesOf(words: string): readonly string[] {
  return words.split(/\s*[,;|]\s*|\s+[–—/-]\s+/).map((each) => each.trim());
}

const NAMED = new RegExp(`^[*_]{0,3}([^:：]{2,80}?)${COLON}(\\S.*)$`, 'u');
const NO_DEED: ReadonlySet<string> = new Set([...formsOf(tellingVerbs), ...formsOf(noVerbs)]);

/** The words of a line without a mark that says who is to do something, or when, or stands in a list; undefined of others. */
function saidWords({ words, item, arrow }: LineParts, known: KnownWords, told: Told): string | undefined {
  if (told === 'listed') return words;
  const [, name = '', behind = ''] = NAMED.exec(words) ?? [];
  const isNamed = name !== '' && known.isName(withoutBracket(name));
  const deed = isNamed ? behind : words;
  const [first = ''] = /^[\p{L}'’-]+/u.exec(deed.replace(/^[*_]+/, '')) ?? [];
  const orders = isOrder(first);
  const tells = NO_DEED.has(first.toLowerCase());
  if (isNamed && !tells && (arrow || ((item || told === 'told') && orders) || isDueAtEnd(deed, known, !orders)))
    return words;
  const isPointed = arrow || told === 'told';
  const says = orders ? isPointed || namesAtEnd(words, known) : isPointed && isObliged(words, known);
  return says ? words : undefined;
}

const OBLIGED = new RegExp(
  `^[*_]{0,3}(.{2,80}?)[*_]{0,3}\\s+${anyWritten(...Object.values(obligations))}\\s*(?<=[\\s'’])\\S`,
  'u',
);

/** "OIM doit fournir les bâches": somebody who is known has to do what follows. */
function isObliged(words: string, known: KnownWords): boolean {
  const [, name = ''] = OBLIGED.exec(words) ?? [];
  return name !== '' && known.isName(withoutBracket(name).replace(ARTICLE, ''));
}

const ARTICLE = new RegExp(`^${standingBefore(articles)}`, 'iu');

/** Words under the name of somebody, with it before them where they name nobody themselves. */
export function wordsOf(words: string, owner: string | undefined, known: KnownWords): string {
  const [, name = ''] = NAMED.exec(words) ?? [];
  return owner === undefined || known.isName(withoutBracket(name)) ? words : `${owner} : ${words}`;
}

function withoutBracket(name: string): string {
  return name
    .replace(/[*_]+/g, '')
    .replace(/\s*\([^()]*\)$/, '')
    .trim();
}

const AT_END = /(?:[([]([^()[\]]{2,80})[)\]]|\s[–—-]\s+([^–—]{2,80}?))\s*[.;]?[*_]*$/u;
const DUE_LABEL = new RegExp(`(?:[;,.(–—-]|\\s)\\s*${anyWritten(dueLabels)}\\s*[:：]\\s*\\S`, 'iu');
const BEHIND_COMMA = /,\s+([^,;:]{3,60}?)\s*[.;]?$/u;

/** Whether a line ends with a deadline; `surely`, with one that says that it is. */
function isDueAtEnd(words: string, known: KnownWords, surely: boolean): boolean {
  if (DUE_LABEL.test(words)) return true;
  const [, bracket, dashed] = AT_END.exec(words) ?? [];
  const pieces = [...piecesOf(bracket ?? dashed ?? ''), BEHIND_COMMA.exec(words)?.[1] ?? ''];
  return pieces.some((piece) => piece !== '' && known.isDue(piece, surely));
}

const LAST_TWO = /\s[–—-]\s+([^–—]{2,60}?)\s+[–—-]\s+([^–—]{2,60}?)\s*[.;]?$/u;
const ARROW_AT_END = new RegExp(`\\s*${ARROW}\\s*([^→]{2,80}?)\\s*[.;]?$`, 'u');

/** "Former les agents (OIM, fin mai)", "Former les agents – OIM – fin mai", "Former les agents → OIM". */
function namesAtEnd(words: string, known: KnownWords): boolean {
  const pointed = piecesOf(ARROW_AT_END.exec(words)?.[1] ?? '');
  if (pointed[0] !== undefined && pointed[0] !== '' && known.isName(pointed[0])) return true;
  const dashed = LAST_TWO.exec(words)?.slice(1) ?? [];
  const bracket = piecesOf(/[([]([^()[\]]{2,80})[)\]]\s*[.;]?[*_]*$/u.exec(words)?.[1] ?? '');
  return [dashed, bracket].some(
    (pieces) => pieces.some((piece) => known.isName(piece)) && pieces.some((piece) => known.isDue(piece)),
  );
}
