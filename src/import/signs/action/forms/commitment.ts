import { anyWritten, standingBefore } from '../../../../words/as-written.ts';
import { pronouns } from '../../../../words/not-names.ts';
import { being, futureEndings, obligations, requests, toldObligations } from '../../../../words/obligations.ts';
import { articles, of, to, towards } from '../../../../words/small-words.ts';
import { inEnglish, inFrench } from '../../../../words/vocabulary.ts';
import { areKnownOwners, areLikelyOwners, areOwners } from '../../owner-names.ts';
import { isGroup, isPost } from '../../owner-shapes.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimOn } from './action-sign.ts';

const { one, several, promised, offered, duty } = obligations;
const ARTICLE = standingBefore(articles);
const PROMISED = anyWritten(inFrench(one, several, promised, offered, duty));
const TOLD = anyWritten(inFrench(toldObligations));
const FUTURE = `\\p{Ll}{2,}${anyWritten(futureEndings)}`;
const IN_FRENCH = new RegExp(`^${ARTICLE}?(.{2,60}?) (?:(?:${PROMISED}|${FUTURE})(?= )|${TOLD})`, 'diu');
const TO_WHOM = `${standingBefore(inFrench(towards), to)}${ARTICLE}?`;
const ASKED = new RegExp(`^${anyWritten(requests)} ${TO_WHOM}(.{2,60}?) ${standingBefore(inFrench(of.bare))}`, 'diu');
const WILL = anyWritten(inEnglish(one, promised, offered, toldObligations));
const NOT_BEING = `(?!${anyWritten(being)}\\b)`;
const IN_ENGLISH = new RegExp(`^${standingBefore(inEnglish(articles))}?(.{2,50}?) ${WILL} ${NOT_BEING}`, 'diu');

/** Somebody who is said to be going to do something, or asked to; the words stay whole. */
export const commitment: ActionSign = {
  name: 'commitment',
  good: [
    { line: "L'OIM transmettra la liste", gives: { owner: 'OIM' } },
    { line: 'Le secrétariat (DRECM/R) transmettra la liste', gives: { owner: 'DRECM/R' } },
    { line: 'Le secrétariat transmettra la liste', gives: { owner: 'secrétariat' } },
    { line: "Il est demandé à l'OIM de transmettre la liste", gives: { owner: 'OIM' } },
    { line: 'OIM will send the list', gives: { owner: 'OIM' } },
  ],
  bad: ['On verra la liste', 'Il transmettra la liste', 'OIM will be there', 'La liste transmise'],
  read: (line, known) => readCommitment(line, known),
};

const NOBODY = new RegExp(`^${anyWritten(pronouns)}\\b`, 'iu');

function readCommitment(line: string, known: ActionKnown): readonly ActionClaim[] {
  const match = [ASKED, IN_FRENCH, IN_ENGLISH].map((form) => form.exec(line)).find((each) => each !== null);
  const [from = 0, end = 0] = match?.indices?.[1] ?? [];
  const [, role = '', bracket = '', inside = ''] = /^(.*?)( ?\(([^()]{2,60})\))?$/.exec(line.slice(from, end)) ?? [];
  if (role === '' || NOBODY.test(role)) return [];
  if (bracket !== '' && (isGroup(role) || isPost(role)) && areKnownOwners(inside, known)) {
    const start = from + role.length + bracket.indexOf(inside);
    return [claimOn(line, 'owner', [start, start + inside.length])];
  }
  const isNamed = areKnownOwners(role, known) || (/^\p{Lu}/u.test(role) && areOwners(role, known));
  const isLikely = known.listed === true && areLikelyOwners(role, known);
  return isNamed || isLikely ? [claimOn(line, 'owner', [from, from + role.length])] : [];
}
