import { actionMarks, byWhom } from '../../../../words/action-marks.ts';
import { anyCapitalised, anyWritten, standingBefore } from '../../../../words/as-written.ts';
import { forWhom, of } from '../../../../words/small-words.ts';
import { inFrench } from '../../../../words/vocabulary.ts';
import { isDeadline } from '../../deadline-words.ts';
import { areLikelyOwners } from '../../owner-names.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimOn, movedBy, type Piece } from './action-sign.ts';
import { readBeside } from './beside.ts';

const { action, todo, bracketed, plain, everybody, left } = actionMarks;

const DRESSED = '[\\s>*_\\\\•–[→⇒-]*';
/** A number of their own, which the record keeps: "A17.2"; others only count. */
const NUMBER = '(?:\\s*(?:n[°o])?\\s*#?\\s*([A-Z]{0,3}\\d+(?:[.-]\\d+)*))?';
const MARK = `(${anyWritten(plain, everybody, action, todo, bracketed, left)})(?![\\p{L}])`;
const FOR = standingBefore(actionMarks.for, byWhom.by, inFrench(of.bare, of.withArticle), forWhom);
const WHO = `(?:\\s+(?:(${FOR})\\s*)?([^\\s:：()[\\]–—-](?:(?! [–—-] )[^:：()[\\]]){1,60}?))?`;
const BESIDE = '(?:\\s*[([]([^()[\\]]{1,60})[)\\]])?';
const COLON = '[*_]{0,3}\\s*(?:[:：]|[–—-](?=\\s)|(?<=\\d)[.)](?=\\s))[*_]{0,3}\\s*';
const BEFORE_COLON = new RegExp(`^${DRESSED}${MARK}${NUMBER}${WHO}${BESIDE}${COLON}`, 'diu');
const BRACKETED = new RegExp(`^${DRESSED}\\[(${anyWritten(action, todo, bracketed)})\\](?:\\s*[:–—-])?\\s*`, 'diu');

/** The word for an action before what is to be done, with or without its number and those responsible. */
export const marked: ActionSign = {
  name: 'marked',
  good: [
    { line: 'ACTION: wash the tank', gives: { mark: 'ACTION', text: 'wash the tank' } },
    { line: 'Action Zoé : laver la cuve', gives: { mark: 'Action', owner: 'Zoé', text: 'laver la cuve' } },
    { line: 'Action 3. Zoé: wash the tank', gives: { mark: 'Action', text: 'Zoé: wash the tank' } },
    { line: 'Action Zoé (?) : laver la cuve', gives: { mark: 'Action', owner: 'Zoé', text: 'laver la cuve' } },
    { line: 'Action GT3 : laver la cuve', gives: { mark: 'Action', owner: 'GT3', text: 'laver la cuve' } },
    { line: 'Action AP3 : laver la cuve', gives: { mark: 'Action', text: 'laver la cuve' } },
    { line: 'Action de Zoé : laver la cuve', gives: { mark: 'Action', owner: 'Zoé', text: 'laver la cuve' } },
    { line: 'Action A17.2 (Zoé): wash it', gives: { mark: 'Action', number: 'A17.2', owner: 'Zoé', text: 'wash it' } },
    { line: 'ACTION ON ALL: wash it', gives: { mark: 'ACTION ON ALL', owner: 'ALL', text: 'wash it' } },
    { line: 'TODO (ada, by 3 May): wash it', gives: { mark: 'TODO', owner: 'ada', due: 'by 3 May', text: 'wash it' } },
    { line: '[À faire] laver la cuve', gives: { mark: 'À faire', text: 'laver la cuve' } },
    { line: 'Il reste à : laver la cuve', gives: { mark: 'Il reste à', text: 'laver la cuve' } },
    { line: '[Action Zoé : laver la cuve]', gives: { mark: 'Action', owner: 'Zoé', text: 'laver la cuve' } },
  ],
  bad: [
    'Actions : laver',
    'Action Plan: wash it',
    'Action de formation : trois jours',
    'Actionnaires : laver',
    'Action :',
  ],
  read: (line, known) => {
    const claims = inBrackets(line) ?? beforeColon(line, known) ?? [];
    return claims.some(({ field, value }) => field === 'text' && value !== '') ? claims : [];
  },
};

function inBrackets(line: string): readonly ActionClaim[] | null {
  const match = BRACKETED.exec(line);
  return match && [claimOn(line, 'mark', pieceOf(match, 1)), textOn(line, match[0].length)];
}

function beforeColon(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = BEFORE_COLON.exec(line);
  const [head = '', mark = '', number = '', before = '', who = '', beside = ''] = match ?? [];
  // "[Action : Zoé] laver la cuve" has its words behind the bracket.
  if (!match || /^[^\p{L}]*\[[^[\]]*\]\s*\p{L}/u.test(line)) return null;
  if (who === '' && GROUP_WITH_NUMBER.test(number))
    return [
      claimOn(line, 'mark', pieceOf(match, 1)),
      claimOn(line, 'owner', pieceOf(match, 2)),
      textOn(line, head.length),
    ];
  const named = who === '' ? [] : whoIn(match, { who, before }, known);
  if (!named) return null;
  const inside = beside === '' ? [] : movedBy(besideMark(beside, known), pieceOf(match, 5)[0]);
  const [, end] = pieceOf(match, 1);
  const all = ON_ALL.test(mark) ? [claimOn(line, 'owner', [end - (/\S+$/.exec(mark)?.[0].length ?? 0), end])] : [];
  return [
    claimOn(line, 'mark', pieceOf(match, 1)),
    ...(/[.-]/.test(number) ? [claimOn(line, 'number', pieceOf(match, 2))] : []),
    ...named,
    ...inside,
    ...all,
    textOn(line, head.length),
  ];
}

/** "Action GT3 : …": groups have numbers too; "A17", "AP3", "R2", "N4" count actions. */
const GROUP_WITH_NUMBER = /^(?![ANR])[A-Z]{2,3}\d$/;

const ON_ALL = new RegExp(`^${anyWritten(everybody)}$`, 'iu');
const NOUN = new RegExp(`^${anyCapitalised(actionMarks.noun)}\\b`, 'u');

/** Whom the mark names, or for when it is; null for words that are neither, so that the line is of something else. */
function whoIn(
  match: RegExpExecArray,
  { who, before }: { readonly who: string; readonly before: string },
  known: ActionKnown,
): readonly ActionClaim[] | null {
  const piece = pieceOf(match, 4);
  if (isDeadline(`${before}${who}`, known) || isDeadline(who, known)) return [claimOn(match.input, 'due', piece)];
  if (NOUN.test(who)) return null;
  const isName = areLikelyOwners(who, known) || SMALL_GROUP.test(`${before}${who}`);
  return isName ? [claimOn(match.input, 'owner', piece)] : null;
}

/** "Action for website group: …". */
const SMALL_GROUP = new RegExp(`^${anyWritten(actionMarks.for)} (?:[\\p{L}-]+ ?){1,4}$`, 'iu');

/** What stands in brackets behind the mark: somebody, in capitals or not, with or without a deadline. */
function besideMark(words: string, known: ActionKnown): readonly ActionClaim[] {
  // "Action OIM (?) : …": nobody is sure.
  if (/^\W+$/u.test(words)) return [];
  const read = readBeside(words, { ...known, listed: true });
  if (read) return read;
  return [claimOn(words, /^@?[\p{L}\d_.-]+$/u.test(words) ? 'owner' : 'note', [0, words.length])];
}

/** The words behind the mark, without a bullet of their own and what closes a bracket around all. */
function textOn(line: string, from: number): ActionClaim {
  const [bullet = ''] = /^[\s>*_\\-]*(?:(?:[a-z]|\d{1,2}|[A-Z](?=\)))[.)]\s+)?/.exec(line.slice(from)) ?? [];
  const closed = /^[\s>*_\\•–-]*\[/.test(line) && !line.slice(from).includes('[');
  const end = closed ? line.replace(/\]\W*$/, '').length : line.length;
  return claimOn(line, 'text', [Math.min(from + bullet.length, end), end]);
}

function pieceOf(match: RegExpExecArray, group: number): Piece {
  return match.indices?.[group] ?? [0, 0];
}
