import { isOrder } from '../../../../model/is-order.ts';
import { areRegistered } from '../../../../model/owners/are-registered.ts';
import { byWhom, letting } from '../../../../words/action-marks.ts';
import { anyWritten, standingBefore } from '../../../../words/as-written.ts';
import { limits, looseLimits } from '../../../../words/due-words.ts';
import { articles } from '../../../../words/small-words.ts';
import { isDeadline } from '../../deadline-words.ts';
import { beginsWithInfinitive } from '../../name-words.ts';
import { areKnownOwners, areLikelyOwners } from '../../owner-names.ts';
import { isPost } from '../../owner-shapes.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimsOn } from './action-sign.ts';

const BY = anyWritten(byWhom.by);
const LIMIT = anyWritten(limits, looseLimits.forTheDay);
const WHEN = `${LIMIT} [^;()]{2,40}?(?: ?\\(\\d[^()]{0,8}\\))?`;
const WHO = "(\\p{L}[\\p{L}\\d'’/. &,-]{1,60}?)";
const END = '\\s*[.;]?$';
const ASSIGNED = new RegExp(`^(.+?),?\\s+\\(?${anyWritten(byWhom.assigned)}:? ${WHO}\\)?${END}`, 'dsu');
const DUE_FIRST = new RegExp(`^(.+?),?\\s+(${WHEN}),? ${BY} ${WHO}${END}`, 'dsu');
const DUE_LAST = new RegExp(`^(.+?),?\\s+${BY} ${WHO},? (${WHEN})${END}`, 'dsu');
const NOUN_BY = new RegExp(
  `^(\\p{L}+(?:tion|age|ment|ture|oi|ance|jour|ing)\\b.*?) ${BY} ${standingBefore(articles)}?${WHO}${END}`,
  'dsu',
);
const IN_CHARGE = new RegExp(`^(.+?)(?:\\s*[:,]|\\s+[–—-])\\s+${WHO} ${anyWritten(byWhom.inCharge)}${END}`, 'dsu');
const TO_BE_DONE = new RegExp(`^(.+? ${anyWritten(byWhom.toBe)} [\\p{Ll}-]+) ${BY} ${WHO}${END}`, 'dsu');

/** "by" somebody beside a deadline, or behind what is to be done; "assigned to" somebody. */
export const bySomebody: ActionSign = {
  name: 'by somebody',
  good: [
    {
      line: 'Rules to be drafted by March 3rd at 21:00 by Zoé.',
      gives: { text: 'Rules to be drafted', due: 'by March 3rd at 21:00', owner: 'Zoé' },
    },
    {
      line: 'Draft the rules by all members by May 2nd',
      gives: { text: 'Draft the rules', owner: 'all members', due: 'by May 2nd' },
    },
    { line: 'Draft the rules, assigned to Zoé', gives: { text: 'Draft the rules', owner: 'Zoé' } },
    { line: 'La sono : Zoé s’en occupe', gives: { text: 'La sono', owner: 'Zoé' } },
    { line: 'Règles à rédiger par OIM', gives: { text: 'Règles à rédiger', owner: 'OIM' } },
    { line: 'Laver la cuve par OIM', gives: { text: 'Laver la cuve', owner: 'OIM' } },
  ],
  bad: [
    'Draft the rules by May 2nd',
    'Have the rules signed by the mayor',
    'Passer par Zinder',
    'Faire signer la note par OIM',
  ],
  read: (line, known) => {
    const read = (pattern: RegExp, fields: Parameters<typeof claimsOn>[1]) =>
      somebody(pattern.exec(line), fields, known);
    return (
      read(ASSIGNED, ['text', 'owner']) ??
      read(DUE_FIRST, ['text', 'due', 'owner']) ??
      read(DUE_LAST, ['text', 'owner', 'due']) ??
      read(TO_BE_DONE, ['text', 'owner']) ??
      read(IN_CHARGE, ['text', 'owner']) ??
      nounBy(line, known) ??
      verbBy(line, known) ??
      []
    );
  },
};

/** "Rédaction de la note par OIM": a noun for what is to be done, of somebody known; a verb would have them as its object. */
function nounBy(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = NOUN_BY.exec(line);
  const [, text = '', owner = ''] = match ?? [];
  if (!match || known.listed !== true || isOrder(text.split(' ')[0] ?? '')) return null;
  return areKnownOwners(owner, known) || isPost(owner) ? claimsOn(match, ['text', 'owner']) : null;
}

const BEHIND = `(?:,\\s+([^,;]{3,40}?)|\\s+(${WHEN}))?`;
const VERB_BY = new RegExp(
  `^((\\p{L}+) [^(]*?[^(,\\s]),? ${BY} ${standingBefore(articles)}?${WHO}${BEHIND}${END}`,
  'dsu',
);
const LETS = new RegExp(`^${anyWritten(letting)}$`, 'iu');

/** "Curer le puits par OIM": in French, somebody known at the end does it, unless the verb lets them do something else. */
function verbBy(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = VERB_BY.exec(line);
  const [, , verb = '', owner = '', apart, limit] = match ?? [];
  const isDone = beginsWithInfinitive(verb) && isOrder(verb) && !LETS.test(verb);
  if (!match || !isDone || !(areKnownOwners(owner, known) || areRegistered(owner, known))) return null;
  const due = apart ?? limit;
  if (due !== undefined && !isDeadline(due, known)) return null;
  return claimsOn(match, ['text', null, 'owner', 'due', 'due']);
}

/** The claims of a match that names somebody and, where it has one, a deadline. */
function somebody(
  match: RegExpExecArray | null,
  fields: Parameters<typeof claimsOn>[1],
  known: ActionKnown,
): readonly ActionClaim[] | null {
  const claims = match ? claimsOn(match, fields) : [];
  const said = (field: string) => claims.find((claim) => claim.field === field)?.value;
  const [owner = '', due] = [said('owner'), said('due')];
  if (owner === '' || isDeadline(owner, known) || !areLikelyOwners(owner, known)) return null;
  return due === undefined || isDeadline(due, known) ? claims : null;
}
