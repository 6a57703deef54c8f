// Commitments that the narrative tells: proposed in the report, never actions of the record by themselves.
import { anyWritten, standingBefore } from '../words/as-written.ts';
import { pronouns } from '../words/not-names.ts';
import { being, futureEndings, obligations, requests, toldObligations } from '../words/obligations.ts';
import { articles, of, to, towards } from '../words/small-words.ts';
import { inEnglish, inFrench } from '../words/vocabulary.ts';
import { areKnownOwners, areOwners } from './owner-names.ts';
import type { State } from './state.ts';
import { withoutMarks } from './without-marks.ts';

const { one, several, promised, offered, duty } = obligations;
const ARTICLE = standingBefore(articles);
const PROMISED = anyWritten(inFrench(one, several, promised, offered, duty));
const TOLD = anyWritten(inFrench(toldObligations));
const FUTURE = `\\p{Ll}{2,}${anyWritten(futureEndings)}`;
const FRENCH = new RegExp(`^${ARTICLE}?(.{2,60}?) (?:(?:${PROMISED}|${FUTURE}) |${TOLD})`, 'iu');
const ASKED = new RegExp(
  `^${anyWritten(requests)} ${standingBefore(inFrench(towards), to)}${ARTICLE}?(.{2,60}?) ${standingBefore(inFrench(of.bare))}`,
  'iu',
);
const WILL = anyWritten(inEnglish(one, promised, offered, toldObligations));
const ENGLISH = new RegExp(
  `^${standingBefore(inEnglish(articles))}?(.{2,50}?) ${WILL} (?!${anyWritten(being)}\\b)`,
  'iu',
);

/** Keeps the sentences in which somebody who is known says what they are going to do. */
export function propose(words: string, line: number, state: State): void {
  for (const sentence of words.split(/(?<=[.;!?])\s+/)) {
    if (sentence.length > 300) continue;
    const who = [ASKED, FRENCH, ENGLISH].map((form) => form.exec(sentence)?.[1]).find((each) => each !== undefined);
    if (who === undefined || !isSomebody(who, state)) continue;
    state.proposed.push({ text: sentence, owners: [withoutMarks(who)], line });
  }
}

function isSomebody(who: string, { names }: State): boolean {
  if (NOBODY.test(who)) return false;
  return areKnownOwners(who, names) || (/^\p{Lu}/u.test(who) && areOwners(who, names));
}

const NOBODY = new RegExp(`^${anyWritten(pronouns)}\\b`, 'iu');
