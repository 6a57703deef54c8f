import { isOrder } from '../../../../model/is-order.ts';
import { hasCivility, looksLikePerson } from '../../../../model/owners/owner-person.ts';
import { byWhom } from '../../../../words/action-marks.ts';
import { anyCapitalised, anyWritten, standingBefore } from '../../../../words/as-written.ts';
import { dueLabels, limits, looseLimits } from '../../../../words/due-words.ts';
import { bracketOpenings } from '../../../../words/not-names.ts';
import { civilities } from '../../../../words/posts.ts';
import { articles, both, several } from '../../../../words/small-words.ts';
import { TIME_UNITS } from '../../../../words/time-units.ts';
import { anySaid, inEnglish, inFrench } from '../../../../words/vocabulary.ts';
import { dueWords } from '../../deadline-words.ts';
import { mayBeName } from '../../name-words.ts';
import { areLikelyOwners, attendsByLetters } from '../../owner-names.ts';
import { isPost } from '../../owner-shapes.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimOn, claimsOn, movedBy } from './action-sign.ts';
import { mayOwn, readBeside } from './beside.ts';

const SHORT = '[([]([^()[\\]]{2,60})[)\\]]';
const AT_START = new RegExp(`^${SHORT}\\s*:?\\s+(.+)$`, 'ds');
/** An hour in brackets of its own may stand inside: "(Amina by 3 May (22:00))". */
const INSIDE = '((?:[^()[\\]]|\\(\\d[^()[\\]]{0,8}\\)){1,90})';
/** Tickets of a tracker may stand behind it: "(Ada) — #12, #14". */
const TICKETS = String.raw`(\s*[–—-]?\s*#\d{1,6}(?:, ?#\d{1,6}){0,9})?`;
const AT_END = new RegExp(`^(.+?)\\s*[([]${INSIDE}[)\\]]${TICKETS}\\s*[.;]?$`, 'ds');
const LIMITS = anyWritten(limits, looseLimits.for, looseLimits.partOf, dueLabels);
const BEHIND = `(?:${LIMITS}|${anySaid(TIME_UNITS.week)}).{2,80}`;
const IN_MIDDLE = new RegExp(`^(.+?)\\s*\\(([^()]{2,60})\\)\\s*[,–—-]?\\s+(${BEHIND})$`, 'dius');

/** Those responsible in brackets, with a state or a deadline beside them or behind the bracket. */
export const brackets: ActionSign = {
  name: 'brackets',
  good: [
    { line: 'Finir la grille (Sani)', gives: { text: 'Finir la grille', owner: 'Sani' } },
    {
      line: 'Peindre la porte [OIM, avant le 3 mai]',
      gives: { text: 'Peindre la porte', owner: 'OIM', due: 'avant le 3 mai' },
    },
    {
      line: 'Peindre la porte (Sani) — #12, #14',
      gives: { text: 'Peindre la porte — #12, #14', owner: 'Sani' },
    },
    {
      line: 'Peindre la porte (par OIM, avant fin mars)',
      gives: { text: 'Peindre la porte', owner: 'OIM', due: 'avant fin mars' },
    },
    { line: '(OIM) peindre la porte', gives: { text: 'peindre la porte', owner: 'OIM' } },
    {
      line: 'Peindre la porte (OIM) avant fin mars',
      gives: { text: 'Peindre la porte', owner: 'OIM', due: 'avant fin mars' },
    },
    { line: 'Peindre la porte (@ada, @sani)', gives: { text: 'Peindre la porte', owner: ['@ada', '@sani'] } },
  ],
  bad: [
    'Contacter M. Leroy (maire)',
    'Peindre la porte (en bleu)',
    'Relire la note (suggestion de OIM)',
    'Peindre la porte (cf. OIM)',
  ],
  read: (line, known) => {
    const start = AT_START.exec(line);
    if (start && mayOwn(start[1] ?? '', known)) return claimsOn(start, ['owner', 'text']);
    return beforeColon(line, known) ?? atEnd(line, known) ?? inMiddle(line, known) ?? amongWords(line, known) ?? [];
  },
};

const NO_NAME = new RegExp(`^${anyWritten(bracketOpenings)}\\b`, 'iu');

/** "Peindre la porte (Zoé & Sani) : les deux côtés": what begins with a verb, in a list of actions. */
const WITH_COLON = new RegExp(`^(\\p{L}[^()[\\]:：]{4,}?)\\s*${SHORT}\\s*[:：]\\s+(.+)$`, 'dsu');

function beforeColon(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = WITH_COLON.exec(line);
  const [, task = '', names = '', more = ''] = match ?? [];
  if (!match || known.listed !== true || !isOrder(task.split(' ')[0] ?? '') || !areLikelyOwners(names, known))
    return null;
  return [claimOn(line, 'text', [0, line.length], `${task} : ${more}`), ...claimsOn(match, [null, 'owner'])];
}

function atEnd(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = AT_END.exec(line);
  const inside = match?.[2] ?? '';
  if (!match || inside === '' || NO_NAME.test(inside)) return null;
  const from = match.indices?.[2]?.[0] ?? 0;
  if (saysOfNames(match[1] ?? '', inside, known)) return null;
  const handles = [...inside.matchAll(/@[\w.-]+/g)];
  const read =
    handles.length > 0
      ? handles.map(({ 0: handle, index }) => claimOn(inside, 'owner', [index, index + handle.length]))
      : besideBy(inside, known);
  if (!read) return null;
  const [, before, , tickets] = match;
  const text =
    tickets === undefined
      ? claimsOn(match, ['text'])
      : [claimOn(line, 'text', [0, line.length], `${before}${tickets}`)];
  return [...text, ...movedBy(read, from)];
}

const BY = new RegExp(`^${anyWritten(inFrench(byWhom.by))} ${standingBefore(articles)}?`, 'iu');

/** "par OIM, avant fin mars" in a bracket says the same as without "par". */
function besideBy(inside: string, known: ActionKnown): readonly ActionClaim[] | null {
  const [by] = BY.exec(inside) ?? [];
  const read = readBeside(inside.slice(by?.length ?? 0), known);
  if (by === undefined || !read) return read;
  return read.some(({ field }) => field === 'owner') ? movedBy(read, by.length) : null;
}

const NAMED_AT_END = new RegExp(
  `(?:(?<!\\p{L})${anyCapitalised(civilities)}\\.? |(?<=\\p{Ll} )\\p{Lu}[\\p{Ll}'’-]+ )(?:\\p{Lu}[\\p{L}'’.-]* ?){1,3}$`,
  'u',
);
const SEVERAL_AT_END = new RegExp(`(?<!\\p{L})(?:${anyWritten(several, inEnglish(articles))}) [\\p{L}'’-]+s$`, 'iu');

const AND = new RegExp(`\\s*(?:,|&|\\b${anyWritten(both)}\\b)\\s*`, 'u');

/** "Contacter M. Leroy (maire)", "Inviter les élus (M. Leroy, Mme Roche)": what the bracket says of those named before it. */
function saysOfNames(before: string, inside: string, known: ActionKnown): boolean {
  const names = inside.split(AND).filter(Boolean);
  const around = names.some((name) => !isPost(name) && attendsByLetters(name, known));
  if (around) return false;
  if (SEVERAL_AT_END.test(before)) return names.length > 1 && names.some(hasCivility);
  return NAMED_AT_END.test(before) && !names.every((name) => isPerson(name));
}

function isPerson(name: string): boolean {
  return !isPost(name) && (looksLikePerson(name) || mayBeName(name));
}

function inMiddle(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = IN_MIDDLE.exec(line);
  if (!match || !mayOwn(match[2] ?? '', known)) return null;
  return claimsOn(match, ['text', 'owner', 'due']).map((claim) =>
    claim.field === 'due' ? { ...claim, value: dueWords(claim.value) } : claim,
  );
}

const AMONG = /^(.+?)\s*\(([^()]{2,60})\)([\s,;.].*\p{L}.*)$/su;

/** "Relire la note (Ada), puis l'envoyer", in a list: somebody who was there, wherever the bracket stands. */
function amongWords(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const [whole = '', before = '', inside = '', behind = ''] = AMONG.exec(line) ?? [];
  if (whole === '' || known.listed !== true || saysOfNames(before, inside, known)) return null;
  const names = inside.split(AND);
  if (!names.every((name) => attendsByLetters(name, known))) return null;
  const from = line.indexOf('(', before.length) + 1;
  // "Le secrétariat (OIM) relit la note" goes on behind the bracket.
  const text = claimOn(line, 'text', [0, line.length], /^\s*\p{L}/u.test(behind) ? line : `${before}${behind}`);
  return [text, claimOn(line, 'owner', [from, from + inside.length])];
}
