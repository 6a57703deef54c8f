// Votes, as lines count them: certain, or told as text. A number never serves two parts.

import { ballots } from '../../../words/ballots.ts';
import { foldLetters } from '../../../words/fold-text.ts';
import { notDone, votes } from '../../../words/meetings.ts';
import { NUMBER_WORDS, numberInLetters } from '../../../words/number-in-letters.ts';
import { anySaid } from '../../../words/vocabulary.ts';

/** What a vote says of its parts; none where its words leave a doubt about which number is whose. */
export type VoteCount = { readonly for?: number; readonly against?: number; readonly abstain?: number };

export type VoteReading = VoteCount & { readonly start: number; readonly end: number };

type Part = 'for' | 'against' | 'abstain' | 'voters';
type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'part'; readonly part: Part; readonly words: string }
  | { readonly kind: 'number'; readonly value: number; readonly lettered: boolean }
);

const PARTS = ['for', 'against', 'abstain', 'voters'] as const;
const [BEFORE, BEHIND] = ['(?<![a-z0-9])', '(?![a-z0-9])'];
const PART_FORMS = PARTS.map((part) => [part, new RegExp(`${BEFORE}${anySaid(ballots[part])}${BEHIND}`, 'g')] as const);
const FIGURES = /(?<![\p{L}\d.,/:-])\d{1,4}(?![\d/]|[.,:]\d|\s?(?:%|€|h\b|ans\b|euros))/gu;
const LETTERED = new RegExp(`${BEFORE}(?:${anySaid(ballots.none, ballots.one)}|${NUMBER_WORDS})${BEHIND}`, 'g');
const NONE = new RegExp(`^${anySaid(ballots.none)}$`);
const ONE = new RegExp(`^${anySaid(ballots.one)}$`);

/** Longer texts tell other things. */
const LONGEST = 700;
/** A longer text with "pour" and figures in it argues. */
const LONGEST_DOUBT = 160;
const UNANIMOUS = new RegExp(anySaid(ballots.unanimous));
const DECIDED = new RegExp(`${BEFORE}${anySaid(ballots.decided)}${BEHIND}`);
const ELSEWHERE = new RegExp(
  `${BEFORE}(?:${anySaid(ballots.elsewhere)}|${anySaid(votes.vote)} (?:de|en|of|in) \\d{4})${BEHIND}`,
);
const VOTE = new RegExp(`${BEFORE}(?:${anySaid(votes.vote)}|${anySaid(votes.beginning)}[a-z]*)`);

/**
 * The vote that a line, or a few apart by "\n", tell; null for words that count no ballots. "Pour : 12 Contre 0 Abstentions 3"
 * is 12, 0, 3; "à l'unanimité moins une abstention" is a vote without numbers.
 */
export function readVote(words: string): VoteReading | null {
  const folded = foldLetters(words);
  if (words.length > LONGEST || ELSEWHERE.test(folded)) return null;
  const chains = chainsOf(tokensOf(folded), folded);
  // Two rounds, two resolutions: one cannot say which vote is meant.
  if (chains.filter((each) => partsIn(each) > 1).length > 1) return { start: 0, end: words.length };
  const [chain = []] = chains;
  const unanimous = UNANIMOUS.test(folded);
  const place = { start: chain[0]?.start ?? 0, end: chain.at(-1)?.end ?? words.length };
  const count = unanimous && !saysNumber(chain) ? null : countOf(chain, folded);
  if (count && isVote(count, folded))
    return isAlone(count, folded.slice(place.end)) ? { ...count, ...place } : { start: 0, end: words.length };
  const told = unanimous && DECIDED.test(folded) && !NOT_DONE.test(folded);
  return told || (words.length <= LONGEST_DOUBT && isDoubtful(chain, folded)) ? { start: 0, end: words.length } : null;
}

/** The same without its place; a vote without numbers has no parts. */
export function readVotes(words: string): VoteCount | null {
  const vote = readVote(words);
  if (!vote) return null;
  const { start: _, end: __, ...count } = vote;
  return count;
}

const NOT_DONE = new RegExp(`${BEFORE}${anySaid(notDone)}${BEHIND}`);

function tokensOf(folded: string): readonly Token[] {
  const parts = PART_FORMS.flatMap(([part, form]) =>
    [...folded.matchAll(form)].map(
      ({ 0: said, index }): Token => ({ kind: 'part', part, words: said, start: index, end: index + said.length }),
    ),
  );
  const figures = [...folded.matchAll(FIGURES)].map(({ 0: said, index }): Token => {
    return { kind: 'number', value: Number(said), lettered: false, start: index, end: index + said.length };
  });
  const lettered = [...folded.matchAll(LETTERED)].flatMap(({ 0: said, index }): readonly Token[] => {
    const value = NONE.test(said) ? 0 : ONE.test(said) ? 1 : numberInLetters(said);
    return value >= 0 ? [{ kind: 'number', value, lettered: true, start: index, end: index + said.length }] : [];
  });
  const all = [...parts, ...figures, ...lettered].sort((a, b) => a.start - b.start || b.end - a.end);
  const said = all.filter((token) => !isNoNegation(token, folded));
  return said.filter((token, index) => !isInside(token, said, index));
}

/** "no" before a part is a number; "non", "no" elsewhere a part. */
function isNoNegation(token: Token, folded: string): boolean {
  if (token.kind === 'number' && token.lettered)
    return !/^\s*(?:voix |votes? |members? )?[a-z]/.test(folded.slice(token.end));
  return (
    token.kind === 'part' &&
    token.words === 'no' &&
    new RegExp(`^ (?:votes? )?${anySaid(ballots.against, ballots.abstain)}`).test(folded.slice(token.end))
  );
}

function isInside(token: Token, all: readonly Token[], index: number): boolean {
  return all.some(
    (other, at) =>
      at !== index &&
      other.start <= token.start &&
      other.end >= token.end &&
      (at < index || other.end - other.start > token.end - token.start),
  );
}

const BETWEEN = new RegExp(`^(?:[\\s:=,;.()"«»'/|–—+*•-]|${BEFORE}${anySaid(ballots.between)}${BEHIND})*$`);

/** The runs of parts and numbers with nothing between them that says anything else, the longest first. */
function chainsOf(tokens: readonly Token[], folded: string): readonly (readonly Token[])[] {
  const chains: Token[][] = [];
  for (const token of tokens) {
    const last = chains.at(-1);
    const before = last?.at(-1);
    if (last && before && BETWEEN.test(folded.slice(before.end, token.start))) last.push(token);
    else chains.push([token]);
  }
  const counted = chains.filter((chain) => chain.length > partsIn(chain) && partsIn(chain) > 0);
  return counted.sort((a, b) => partsIn(b) - partsIn(a));
}

function partsIn(chain: readonly Token[]): number {
  return chain.filter(({ kind }) => kind === 'part').length;
}

function saysNumber(chain: readonly Token[]): boolean {
  return chain.some((token) => token.kind === 'part' && token.part === 'for');
}

/** Parts and numbers in turn, either first: each number is that of the part beside it. */
function countOf(chain: readonly Token[], folded: string): VoteCount | null {
  const pairs = inTurn(chain) ?? inTurn(chain.slice(isApart(chain, folded) ? 1 : chain.length));
  if (!pairs) return null;
  const count: { -readonly [part in Part]?: number } = {};
  for (const { part, value } of pairs) {
    if (count[part] !== undefined) return null;
    count[part] = value;
  }
  const { voters, ...said } = count;
  const sum = Object.values(said).reduce((all, each) => all + each, 0);
  return voters !== undefined && voters < sum ? null : said;
}

/** "Vote 3 : pour 12, contre 1": a number before a colon is none of a part; nor is "favorable" in "Avis favorable (5 voix pour)". */
function isApart([first, second, third]: readonly Token[], folded: string): boolean {
  if (first?.kind === 'part' && second?.kind === 'number' && third?.kind === 'part')
    return first.part === third.part && folded.slice(first.end, second.start).includes('(');
  return first?.kind === 'number' && second?.kind === 'part' && /[:.\n]/.test(folded.slice(first.end, second.start));
}

function inTurn(chain: readonly Token[]): readonly { readonly part: Part; readonly value: number }[] | null {
  if (chain.length < 2 || chain.length % 2 > 0) return null;
  const pairs = [];
  for (let at = 0; at < chain.length; at += 2) {
    const [one, two] = chain[0]?.kind === 'part' ? [chain[at], chain[at + 1]] : [chain[at + 1], chain[at]];
    if (one?.kind !== 'part' || two?.kind !== 'number') return null;
    // "pour une charte" counts nothing; "une abstention" does.
    if (two.lettered && two.start > one.start) return null;
    pairs.push({ part: one.part, value: two.value });
  }
  return pairs;
}

/** Two parts, or those for it where the words speak of votes: "12 personnes pour 3 places" counts no ballots. */
function isVote(count: VoteCount, folded: string): boolean {
  const parts = Object.keys(count).length;
  if (parts === 0 || (count.for === undefined && count.against === undefined && !VOTE.test(folded))) return false;
  return parts > 1 || VOTE.test(folded) || /(?:pour|for|oui|yes) ?[:=] ?\d/.test(folded);
}

/** "Pour : 14 présents représentant 16 inscrits": behind a single part, another number leaves a doubt. */
function isAlone(count: VoteCount, behind: string): boolean {
  return Object.keys(count).length > 1 || !/^[^.;\n]*\d/.test(behind);
}

/** Two parts with numbers of which one cannot say whose they are. */
function isDoubtful(chain: readonly Token[], folded: string): boolean {
  const parts = new Set(
    chain.flatMap((token) => (token.kind === 'part' && token.part !== 'voters' ? [token.part] : [])),
  );
  const figures = chain.filter((token) => token.kind === 'number' && !token.lettered).length;
  if (parts.has('for') && figures > 0 && VOTE.test(folded) && /(?:pour|for)["»]? ?[:=]/.test(folded)) return true;
  return parts.size > 1 && figures > 0 && (VOTE.test(folded) || parts.size === 3 || /contre|against/.test(folded));
}

/** Longer words before the first part name what is voted on. */
const SHORT = 12;

/** What a further line says of a vote before it: "Contre : 2". */
export function readVotePart(words: string): VoteCount | null {
  if (words.length > 60) return null;
  const folded = foldLetters(words);
  const tokens = tokensOf(folded);
  const [chain = []] = chainsOf(tokens, folded);
  const before = folded.slice(0, chain[0]?.start ?? 0);
  // "Vote du four : 8 pour" is a vote of its own.
  const isOwn = !BETWEEN.test(before) && (before.length > SHORT || VOTE.test(before));
  return chain.length === tokens.length && chain.length > 0 && !isOwn ? countOf(chain, folded) : null;
}
