/** The words around names that say something of an owner: doubt, a collective, a chef de file, an article. */
import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { collectives, quantities } from '../../words/collectives.ts';
import { foldText } from '../../words/fold-text.ts';
import { asLead, carriers, help, helping, leads, partners } from '../../words/leads.ts';
import { perhaps } from '../../words/nobody.ts';
import { and, articles, by, from, of, or, possessives, to } from '../../words/small-words.ts';
import { anySaid, inFrench } from '../../words/vocabulary.ts';
import { nobodySaid } from './nobody-said.ts';

const OR_ELSE = new RegExp(`^[?\\s]+(?:${anyWritten(or)} )?`, 'iu');
const PERHAPS = new RegExp(`^${anyWritten(perhaps)} `, 'iu');

/** The words before a mark of doubt ("DRECM/R ?", "OIM à confirmer", "? OIM"); undefined when there is none. */
export function withoutDoubt(words: string): string | undefined {
  if (words.endsWith('?')) return withoutEnd(words, '? ¿');
  if (words.startsWith('?')) return words.replace(OR_ELSE, '');
  const sure = rest(words, PERHAPS);
  if (sure !== undefined) return sure;
  const parts = words.split(' ');
  for (let count = 1; count <= Math.min(4, parts.length - 1); count += 1) {
    const ending = parts.slice(-count).join(' ');
    if (nobodySaid(ending) === 'unassigned') return withoutEnd(parts.slice(0, -count).join(' '), ' -–—:,');
  }
  return undefined;
}

const COLLECTIVE = new RegExp(`^${anySaid(collectives)}(?: |$)`);
/** Longer words are folded no further to see with what they begin. */
const LONGEST_PHRASE = 60;

/** "Tous les acteurs", "All", "Everyone", "Équipe projet": a collective, of which nothing is cut off. */
export function isCollective(words: string): boolean {
  return COLLECTIVE.test(foldText(words.slice(0, LONGEST_PHRASE)));
}

const GOES_ON = new RegExp(`^${standingBefore(of.bare, of.withArticle)}`, 'iu');

/** Whether a piece goes on with the name before it: "(Direction de l'État civil,) des Migrations". */
export function goesOn(words: string): boolean {
  return GOES_ON.test(words);
}

const ARTICLE = new RegExp(`^${standingBefore(articles, inFrench(of.withArticle), to)}`, 'iu');

/** "les Partenaires" → "Partenaires"; undefined when no article stands before. */
export function withoutArticle(words: string): string | undefined {
  return rest(words, ARTICLE);
}

const QUANTITY = new RegExp(`^${standingBefore(quantities)}`, 'iu');

/** "tous les partenaires", "ses partenaires" → "partenaires"; undefined when no such word stands before. */
export function withoutQuantity(words: string): string | undefined {
  return rest(words, QUANTITY);
}

const HELPING = `${anyWritten(helping)}(?: ${anyWritten(and)} ${anyWritten(helping)})?`;
const HELP = new RegExp(
  `^${standingBefore(articles, possessives)}?${anyWritten(help, partners)}(?: ${HELPING})?` +
    `(?: ?: ?| ${standingBefore(of.bare, of.withArticle, from, by)}?)`,
  'iu',
);

/** "appui PAM", "le partenaire Intersos", "support from WFP" → the name; undefined when the words do not say so. */
export function withoutHelp(words: string): string | undefined {
  return rest(words, HELP);
}

const LEAD = anyWritten(leads, carriers);
const LEAD_BEFORE = new RegExp(`^${LEAD} ?: ?`, 'iu');
const LEAD_OF = new RegExp(`^${LEAD} `, 'iu');
const LEAD_AFTER = new RegExp(`(?: ?[([]${LEAD}[)\\]]| ${anyWritten(asLead)} ${anyWritten(leads)})$`, 'iu');

/** "Lead : OIM" and "OIM (chef de file)" → "OIM"; undefined when the words do not say so. */
export function withoutLead(words: string): string | undefined {
  const before = rest(words, LEAD_BEFORE) ?? leadOfAcronym(words);
  if (before !== undefined) return before;
  const after = LEAD_AFTER.exec(words.slice(-LONGEST_PHRASE));
  return after && words.length > after[0].length ? words.slice(0, words.length - after[0].length) : undefined;
}

/** "Lead OIM"; "Lead Nutrition" is a name. */
function leadOfAcronym(words: string): string | undefined {
  const name = /^.\p{Ll}/u.test(words) ? rest(words, LEAD_OF) : undefined;
  return name !== undefined && /^\p{Lu}[\p{Lu}/-]/u.test(name) ? name : undefined;
}

/** The words of an unknown name, without what is around it: quotes, bold marks, "@", a trailing ";" or "/". */
export function cleanName(words: string): string {
  const flat = words.replace(/\s+/g, ' ').replace(/^[\s@*_"'“«:;,./-]+/, '');
  return withoutEnd(flat, /\.\p{L}\.$/u.test(flat) ? ' ' : ' :;,./*_"”»-');
}

function rest(words: string, start: RegExp): string | undefined {
  const found = start.exec(words);
  return found && found[0].length < words.length ? words.slice(found[0].length) : undefined;
}

/** A loop for the reason given in fold-text.ts. */
function withoutEnd(words: string, characters: string): string {
  let end = words.length;
  while (end > 0 && characters.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}
