import { isOrder } from '../../../../model/is-order.ts';
import { isCollective } from '../../../../model/owners/owner-words.ts';
import { anyWritten, standingBefore } from '../../../../words/as-written.ts';
import { noVerbs, tellingVerbs } from '../../../../words/not-names.ts';
import { articles, both } from '../../../../words/small-words.ts';
import { formsOf } from '../../../../words/vocabulary.ts';
import { attendsByLetters } from '../../owner-names.ts';
import { isGroup, isPost } from '../../owner-shapes.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimOn } from './action-sign.ts';

/** Somebody known before what they do; the words stay whole. */
export const presentVerb: ActionSign = {
  name: 'somebody known before a verb',
  good: [
    { line: 'Ada lave la cuve', gives: { owner: 'Ada' } },
    { line: 'Ada et Sani lavent la cuve', gives: { owner: ['Ada', 'Sani'] } },
    { line: 'Mairie de Tanda mesure le débit', gives: { owner: 'Mairie de Tanda' } },
    { line: 'La Mairie de Tanda mesure le débit', gives: { owner: 'Mairie de Tanda' } },
  ],
  bad: ['Mairie mesure le débit', 'Mairie de Tanda à recontacter', 'Ada est malade', 'Adama lave la cuve', 'OIM'],
  read: (line, known) => readSubject(line, known) ?? [],
};

const ARTICLE = new RegExp(`^${standingBefore(articles)}`, 'iu');
const AND = new RegExp(`^(?:, ?| (?:${anyWritten(both)}|&) )`, 'iu');
/** Not folded: "à" is no "a". */
const NO_DEED: ReadonlySet<string> = new Set([...formsOf(tellingVerbs), ...formsOf(noVerbs)]);
/** No name has more words. */
const MOST_WORDS = 10;

function readSubject(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const owners: ActionClaim[] = [];
  let at = 0;
  for (;;) {
    const start = at + (ARTICLE.exec(line.slice(at))?.[0].length ?? 0);
    const name = nameAt(line, start, known) ?? bodyAt(line, [at, start], known);
    if (name === null) return null;
    owners.push(claimOn(line, 'owner', [start, start + name.length]));
    at = start + name.length;
    const and = AND.exec(line.slice(at));
    if (!and) break;
    at += and[0].length;
  }
  const [, verb = ''] = /^\s+(\p{Ll}[\p{L}'’]*)/u.exec(line.slice(at)) ?? [];
  return verb === '' || NO_DEED.has(verb) ? null : owners;
}

/** In a list of actions, "le bureau", "la présidente", and "All" before an order. */
function bodyAt(line: string, [at, start]: readonly [number, number], known: ActionKnown): string | null {
  const [word = ''] = /^\p{Ll}[\p{L}-]+/u.exec(line.slice(start)) ?? [];
  if (known.listed === true && start > at && (isGroup(word) || isPost(word))) return word;
  const [, all = '', verb = ''] = /^(\p{Lu}\p{L}+) (\p{Ll}+) /u.exec(line.slice(at)) ?? [];
  return known.listed === true && isCollective(all) && isOrder(verb) ? all : null;
}

/** The longest name that somebody is known by; null where none stands. */
function nameAt(line: string, start: number, known: ActionKnown): string | null {
  const words = /^[\p{L}\d/'’.-]+(?: [\p{L}\d/'’.-]+)*/u.exec(line.slice(start))?.[0].split(' ') ?? [];
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (/^\p{Lu}/u.test(name) && (known.index.lookup(name) !== undefined || attendsByLetters(name, known))) return name;
  }
  return null;
}
