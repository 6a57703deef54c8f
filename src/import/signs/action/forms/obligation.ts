import { isOrder } from '../../../../model/is-order.ts';
import { anyCapitalised, anyShouted, anyWritten, standingBefore } from '../../../../words/as-written.ts';
import { bodies, everyMember, workingTogether } from '../../../../words/bodies.ts';
import { everybody, theOthers, wholes } from '../../../../words/collectives.ts';
import { foldText } from '../../../../words/fold-text.ts';
import { nounsBeforeTo, sentenceOpenings, wordsBeforeTo } from '../../../../words/not-names.ts';
import { being, obligations } from '../../../../words/obligations.ts';
import { posts } from '../../../../words/posts.ts';
import { articles, both, determiners } from '../../../../words/small-words.ts';
import { inEnglish, wordsOf } from '../../../../words/vocabulary.ts';
import { areDenied, areKnownOwners, areLikelyOwners, areOwners } from '../../owner-names.ts';
import { isGroup, isPost } from '../../owner-shapes.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimOn } from './action-sign.ts';

/** Those responsible before a verb that says that they have to, or are going to, do what follows. */
export const obligation: ActionSign = {
  name: 'obligation',
  good: [
    { line: 'Norm to post the photos', gives: { owner: 'Norm', text: 'post the photos' } },
    { line: 'Ada, Zoé and Sani will paint it', gives: { owner: 'Ada, Zoé and Sani', text: 'paint it' } },
    { line: 'OIM et HCR doivent fournir les bâches', gives: { owner: 'OIM et HCR', text: 'fournir les bâches' } },
    { line: 'Ada Bello se charge de louer la salle', gives: { owner: 'Ada Bello', text: 'louer la salle' } },
    { line: 'Le secrétariat (OIM) doit écrire', gives: { owner: 'OIM', text: 'écrire' } },
    { line: 'The paint team to paint it', gives: { owner: 'The paint team', text: 'paint it' } },
  ],
  bad: ['Push to the branch', 'Link to the photos', 'It will rain', 'Everything to be seen', 'Contribution to come'],
  read: (line, known) => readObligation(line, known) ?? [],
};

/** "Ning took the Action Item to …": with capitals too. */
const VERBS = anyWritten(...Object.values(obligations))
  .replaceAll('action', '[Aa]ction')
  .replaceAll('item', '[Ii]tem');
const { infinitive, one, promised, given } = obligations;
const SURE_VERB = new RegExp(`^${anyWritten(infinitive, one, promised, given)}$`, 'iu');
const NAME = "(?:\\p{Lu}|@)[\\p{L}'’.-]*";
const WHOLE = anyCapitalised(wholes, inEnglish(articles));
const ALL_OF = `(?:${WHOLE}|L['’])(?: ${anyWritten(articles)})?(?: @?[\\p{Ll}-]+){1,3}`;
const EVERYBODY = `${anyShouted(wholes)}|${anyWritten(wholes, everybody)}|${anyCapitalised(everybody)}`;
/** "le secrétariat", "la Mairie de Tanda". */
const THE_BODY = `${standingBefore(articles)}(?:[\\p{L}'’/-]+ ){0,4}[\\p{L}'’/-]+`;
const SOMEBODY = `${ALL_OF}|${NAME}|${EVERYBODY}|${THE_BODY}`;
const AMONG = `\\s*(?:,\\s*(?:&|${anyWritten(both)})|[,&+/]|\\b${anyWritten(both)}\\b)\\s*`;
const SMALL_OF = "(?:d['’]|de |du |des |of )?";
const OTHERS = `(?:(?:${AMONG}|\\s+)${SMALL_OF}(?:${NAME}|${anyWritten(theOthers)}(?= )|\\p{Ll}{5,15}(?= \\())){0,5}`;
const NOTE = '(?:\\s*\\(([^()]{0,120})\\))?';
const SUBJECT = new RegExp(`^((?:${SOMEBODY})${OTHERS})${NOTE}\\s+(${VERBS})\\s*(?<=[\\s'’])(.+)$`, 'dsu');
/** "The Open Standards team to engage with …". */
const BODY = anyWritten(inEnglish(bodies.called, everyMember, workingTogether, posts.plain, posts.other));
const TEAM = new RegExp(`^((?:The )?(?:[\\p{L}-]+ ){1,4}${BODY})${NOTE} (${VERBS}) (.+)$`, 'dsu');

const NOBODY = new RegExp(`^${anyCapitalised(sentenceOpenings)}\\b`);
const ARTICLE = new RegExp(`^${standingBefore(articles)}`, 'iu');
const THE = new RegExp(`^${anyCapitalised(inEnglish(articles))} (?=\\p{Lu})`, 'u');

function readObligation(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = SUBJECT.exec(line) ?? TEAM.exec(line);
  if (!match) return null;
  const [, before = '', note = '', verb = '', after = ''] = match;
  if (NOBODY.test(before) || areDenied(before) || isTo(before) || isThing(before, { verb, after }, known)) return null;
  const owners = before.replace(THE, '');
  const named = areOwners(before, known) || areOwners(owners, known);
  if (!named && (ARTICLE.test(before) || !isLikely(owners, verb, known))) return null;
  const [, who, inBrackets, , rest] = match.indices ?? [];
  const instead = (isGroup(before) || isPost(before)) && note !== '' && areKnownOwners(note, known);
  const piece = instead ? inBrackets : who && ([who[1] - owners.length, who[1]] as const);
  return [claimOn(line, 'owner', piece ?? [0, 0]), claimOn(line, 'text', rest ?? [0, 0])];
}

/** Unknown names need a verb that leaves no doubt, or a list of actions around them. */
function isLikely(owners: string, verb: string, known: ActionKnown): boolean {
  return SURE_VERB.test(verb) || (known.listed === true && areLikelyOwners(owners, known));
}

const NOUN_ENDING = new RegExp(`${anyWritten(nounsBeforeTo)}s?$`, 'i');
const BEFORE_TO: ReadonlySet<string> = new Set(wordsOf(wordsBeforeTo));

/** "Guide to the wiki", "Contribution to …": nouns that "to" follows. */
function isTo(before: string): boolean {
  return !isGroup(before) && (NOUN_ENDING.test(before) || BEFORE_TO.has(foldText(before)));
}

const TO = new RegExp(`^${anyWritten(infinitive)}$`, 'u');
const BEING = new RegExp(`^${anyWritten(being)} `, 'u');
const NO_VERB = new RegExp(`^(?:${anyWritten(determiners)} |[\\p{Lu}\\d])`, 'u');

function isNoVerb(words: string): boolean {
  return NO_VERB.test(words) && !isOrder(words.split(' ')[0] ?? '');
}

/** "Push to the branch", "Rules to be written": a verb before where something goes, or what has to be done, unless somebody has that name. */
function isThing(before: string, { verb, after }: { verb: string; after: string }, known: ActionKnown): boolean {
  if (!TO.test(verb)) return false;
  return BEING.test(after) || (!areKnownOwners(before, known) && (isOrder(before) || isNoVerb(after)));
}
