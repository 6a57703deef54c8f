import { isOrder } from '../../../../model/is-order.ts';
import { anyWritten } from '../../../../words/as-written.ts';
import { otherOpenings } from '../../../../words/not-names.ts';
import { obligations } from '../../../../words/obligations.ts';
import { both } from '../../../../words/small-words.ts';
import { mayBeName } from '../../name-words.ts';
import { areKnownOwners, areLikelyOwners, areOwners } from '../../owner-names.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimOn, claimsOn, movedBy } from './action-sign.ts';
import { readBeside } from './beside.ts';
import { areNamed } from './dashes.ts';
import { obligation } from './obligation.ts';

/** Those responsible before a colon, or behind it. */
export const colon: ActionSign = {
  name: 'colon',
  good: [
    { line: 'DRECM/R et OIM : nettoyer le puits', gives: { owner: 'DRECM/R et OIM', text: 'nettoyer le puits' } },
    { line: 'OIM, fin mai : laver la cuve', gives: { owner: 'OIM', due: 'fin mai', text: 'laver la cuve' } },
    { line: 'Nettoyer le puits : Ada Bello', gives: { text: 'Nettoyer le puits', owner: 'Ada Bello' } },
    { line: 'OIM: Pump to be chosen', gives: { owner: 'OIM', text: 'Pump to be chosen' } },
    { line: 'Puits : OIM : elle a les clés', gives: { text: 'Puits', owner: 'OIM', note: 'elle a les clés' } },
    { line: 'Puits: Zoé to clean it', gives: { text: 'Puits : clean it', owner: 'Zoé' } },
  ],
  bad: ['Inviter : Ada Bello', 'Puits : nettoyer la margelle', 'Objectif : finir', 'La date à voir : lundi'],
  read: (line, known) => {
    const match = /^([^:：]{1,80}?)\s*[:：]\s+(.+)$/ds.exec(line);
    // "Inviter : M. Leroy" says whom.
    if (!match || VERB_INSIDE.test(match[1] ?? '') || isOrder(match[1] ?? '')) return [];
    return (
      subjectFirst(match, known) ?? ownerFirst(match, known) ?? ownerLast(match, known) ?? likelyFirst(match, known)
    );
  },
};

const { infinitive, one, several } = obligations;
const BETWEEN = new RegExp(`\\s*(?:,|&|\\/|\\b${anyWritten(both)}\\b)\\s*`, 'u');
const VERB_INSIDE = new RegExp(`\\s${anyWritten(infinitive, one, several)}\\s`, 'u');
const OTHER_OPENING = new RegExp(`^${anyWritten(otherOpenings)}\\b`, 'iu');

/** "Site : Ada to text" keeps its subject. */
function subjectFirst(match: RegExpExecArray, known: ActionKnown): readonly ActionClaim[] | null {
  const [line, before = '', after = ''] = match;
  if (known.index.lookup(before) || OTHER_OPENING.test(after)) return null;
  const read = movedBy(obligation.read(after, known), line.length - after.length);
  if (read.length === 0) return null;
  // "Group: Glossary to define the terms": what somebody makes.
  const doer = read.find(({ field }) => field === 'owner')?.value ?? '';
  if (areOwners(before, known) && !areKnownOwners(doer, known)) return null;
  return read.map((claim) =>
    claim.field === 'text' ? claimOn(line, 'text', [0, claim.end], `${before} : ${claim.value}`) : claim,
  );
}

function ownerFirst(match: RegExpExecArray, known: ActionKnown): readonly ActionClaim[] | null {
  const [, before = ''] = match;
  if (areOwners(before, known)) return claimsOn(match, ['owner', 'text']);
  const beside = /^[\p{Lu}@]/u.test(before) ? readBeside(before, known) : null;
  if (!beside || beside.length < 2 || !areOwners(beside[0]?.value ?? '', known)) return null;
  return [...beside, ...claimsOn(match, [null, 'text'])];
}

/** In a list of actions, what begins with a verb may end with first names: "Repeindre la grille : Zoé". */
function isDoneBy([, before = '', after = '']: RegExpExecArray, known: ActionKnown): boolean {
  const [verb = '', ...others] = before.split(' ');
  const names = after.replace(/[.;]$/, '').split(BETWEEN);
  return known.listed === true && others.length > 1 && isOrder(verb) && names.every(mayBeName);
}

/** What is to be done, somebody known, and a word on it. */
const NOTED = /^([^:：]{2,80}?)\s*[:：]\s+([^:：]{2,60}?)\s*[:：]\s+(.+)$/ds;

/** "Commander les bâches : OIM, fin mai". */
function ownerLast(match: RegExpExecArray, known: ActionKnown): readonly ActionClaim[] | null {
  const [line, , after = ''] = match;
  const told = NOTED.exec(line);
  if (told && areKnownOwners(told[2] ?? '', known)) return claimsOn(told, ['text', 'owner', 'note']);
  const bare = after.replace(/[.;]$/, '');
  // "Milo : Nettoyage Cuve": what may be a name stands first.
  const isFirst = known.listed === true && mayBeName(match[1] ?? '') && !areKnownOwners(bare, known);
  if (!isFirst && bare.split(' ').length < 5 && (areNamed(bare, known) || isDoneBy(match, known)))
    return claimsOn(match, ['text', 'owner']);
  const read = known.listed === true && /^[\p{Lu}@]/u.test(bare) ? readBeside(bare, known) : null;
  if (!read || read.length < 2) return null;
  return [...claimsOn(match, ['text']), ...movedBy(read, line.length - after.length)];
}

/** In a list of actions first names may stand before a colon: one before a sentence, or several. */
function likelyFirst(match: RegExpExecArray, known: ActionKnown): readonly ActionClaim[] {
  const [, before = '', after = ''] = match;
  if (known.listed !== true || !areLikelyOwners(before, known)) return [];
  const names = before.split(BETWEEN);
  const several = names.length > 1 && names.every((name) => mayBeName(name) || areOwners(name, known));
  const orders = isOrder(after.split(' ')[0] ?? '');
  const sentence = orders || /^\p{Ll}/u.test(after) || (after.split(' ').length > 3 && !before.includes(' '));
  return several || sentence ? claimsOn(match, ['owner', 'text']) : [];
}
