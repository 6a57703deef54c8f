// Those who attended, as minutes list them: structures, people, people of structures.

import { nobodySaid } from '../model/owners/nobody-said.ts';
import { hasCivility, looksLikePerson } from '../model/owners/owner-person.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import { anyCapitalised, anyShouted, anyWritten, standingBefore } from '../words/as-written.ts';
import { comings, counts, ownPronouns } from '../words/attending.ts';
import { bodies } from '../words/bodies.ts';
import { belonging, civilities, civilitiesOfSeveral, posts, vice } from '../words/posts.ts';
import { articles, at, both, of, towards } from '../words/small-words.ts';
import { anyOf, formsOf, inFrench } from '../words/vocabulary.ts';
import type { DraftAttendee } from './assemble/draft.ts';
import { isNothing } from './signs/nothing.ts';
import { isGroup } from './signs/owner-shapes.ts';
import { withoutMarks } from './signs/without-marks.ts';

const SEVERAL = `(?:${anyOf(formsOf(civilitiesOfSeveral))})\\.?`;
const ONE_OR_SEVERAL = `(?:${anyOf(formsOf(inFrench(civilitiesOfSeveral, civilities)))})\\.?`;
/** "MM. et Mmes", before the names of several. */
const PLURAL = new RegExp(`^${SEVERAL}(?:,? (?:${anyWritten(inFrench(both))}|&) ${ONE_OR_SEVERAL})*[\\s:]+`, 'u');
const AND_NAME = `\\s+${anyWritten(both)}\\s+(?=\\p{Lu})`;
const APART = new RegExp(`\\s*[,;]\\s*(?![^(]*\\))|\\s+\\/\\s+|${AND_NAME}`, 'u');
const PRONOUN = new RegExp(`^(${anyWritten(ownPronouns)}\\/[a-z]+)(?:[,;]\\s*(.+))?$`, 'iu');

/** The names of a line: several between commas, but "Ada Bello, OIM" in an item of a list is one person and her structure. */
export function attendeesOf(
  words: string,
  index: RegistryIndex,
  { isItem, pairs }: { readonly isItem: boolean; readonly pairs: boolean } = { isItem: false, pairs: false },
): readonly DraftAttendee[] {
  const clean = withoutMarks(words).replace(/[.;]$/, '').replace(PLURAL, '');
  if (!/\p{L}{2}/u.test(clean) || nobodySaid(clean) === 'none') return [];
  const whole = index.lookup(clean);
  const [, person = '', of = ''] = /^([^,;]+)[,;]\s*(.+)$/.exec(clean) ?? [];
  const [, pronoun = '', after = ''] = PRONOUN.exec(of) ?? [];
  if (isItem && pronoun !== '') return [{ name: person, ...(after === '' ? {} : { structure: after }), note: pronoun }];
  if (isItem && !whole && isPerson(person) && (pairs || !isPerson(of)) && !of.includes(';'))
    return [{ name: person, ...placeOf(of) }];
  if (!whole && isNoName(clean)) return [];
  const parts = whole ? [clean] : clean.split(APART).filter(Boolean);
  return withRoles(parts.map((part) => part.replace(PLURAL, '')))
    .filter((part) => !isNoName(part))
    .map((part) => attendeeOf(part, index))
    .filter(({ name, structure }) => (name ?? structure ?? '') !== '');
}

/** "Mme Bello, adjointe": what is no name says more of the one before it. */
function withRoles(parts: readonly string[]): readonly string[] {
  const named: string[] = [];
  for (const part of parts) {
    const last = named.at(-1);
    if (last !== undefined && ROLE.test(part) && !/[()]/.test(last)) named[named.length - 1] = `${last} (${part})`;
    else named.push(part);
  }
  return named;
}

const ROLE = new RegExp(
  `^${anyWritten(comings.standIn, comings.moved, posts.plain, posts.other, vice, belonging)}`,
  'u',
);

/** "OIM (chargée de suivi)", "propriétaire de 24 parts": whom somebody comes from, and what they are. */
function placeOf(words: string): DraftAttendee {
  if (!/^\p{Lu}/u.test(words)) return { note: words };
  const [, structure = words, note] = /^(.+?)\s*\(([^()]+)\)$/.exec(words) ?? [];
  return note === undefined ? { structure } : { structure, note };
}

function isPerson(words: string): boolean {
  return looksLikePerson(words) || hasCivility(words);
}

/** "14 (liste jointe)", "17 personnes", "voir liste en annexe", "(None)", "tout le groupe": how many, or where it is said. */
function isNoName(words: string): boolean {
  if (isNothing(words) || isGroup(words)) return true;
  return COUNT.test(words) || ELSEWHERE.test(words);
}

const COUNT = new RegExp(`^\\d+\\s*(?:\\(.*|${anyWritten(counts.people)})?\\b[^,]*$`, 'iu');
const LIST = `${anyWritten(counts.list)} ${anyWritten(counts.ofWhom)}`;
const ELSEWHERE = new RegExp(`^(?:\\(?${anyWritten(counts.see)}\\b|.*\\b${LIST})`, 'iu');

const PROXY = new RegExp(`${anyWritten(comings.proxy)}[^:]*?${anyWritten(towards, comings.by)}\\s+(.+)$`, 'iu');

/** "Nom – Structure – fonction", "Nom (18h30)", "HCR (4)", "Nom (pouvoir donné à M. X)". */
function attendeeOf(words: string, index: RegistryIndex): DraftAttendee {
  const [, head = words, inside] = /^(.*?)\s*\(([^()]*)\)?\s*$/.exec(words) ?? [];
  const count = /^\d{1,3}$/.exec(inside?.trim() ?? '')?.[0];
  const proxy = PROXY.exec(inside ?? '')?.[1];
  const hour = /^\d{1,2}\s*[h:]\s*\d{0,2}$/.exec(inside?.trim() ?? '')?.[0] ?? hourOf(inside);
  const note =
    inside === undefined || count !== undefined || proxy !== undefined || hour !== undefined ? {} : { note: inside };
  const more = {
    ...(proxy === undefined ? {} : { by: proxy.trim() }),
    ...(hour === undefined ? {} : { arrived: hour }),
    ...(count === undefined ? {} : { count: Number(count) }),
    ...note,
  };
  const name = withoutArticle(head.trim());
  if (index.lookup(name)) return { structure: name, ...more };
  const [first = '', second, ...rest] = name.split(/\s+[–—-]+\s+|\s*\t\s*|(?<=\p{Ll})-\s+(?=\p{Lu}{2})/u);
  const late = hourOf(second);
  if (late !== undefined) return { ...(isStructure(first) ? { structure: first } : { name: first }), arrived: late };
  if (second !== undefined && second !== '') {
    const role = rest.join(' – ');
    return { name: first, structure: second, ...more, ...(role === '' ? {} : { note: role }) };
  }
  return isStructure(name) ? { structure: name, ...more } : { name, ...more };
}

/** "arrivé à 18h24" → "18h24". */
function hourOf(words: string | undefined): string | undefined {
  return ARRIVAL.exec(words?.trim() ?? '')?.[1];
}

const ARRIVAL = new RegExp(
  `^${anyWritten(comings.arrived)}\\s+${anyWritten(at)}\\s+(\\d{1,2}\\s*[h:]\\s*\\d{0,2})$`,
  'iu',
);

/** "le DRECM/R", "de l’OIM": the article belongs to the sentence. */
function withoutArticle(words: string): string {
  return words.replace(ARTICLE, '');
}

const ARTICLE = new RegExp(
  `^(?:${anyWritten(both)} )?${standingBefore(inFrench(of.bare, of.withArticle))}?${standingBefore(inFrench(articles))}?(?=\\p{Lu})`,
  'u',
);

/** An acronym, or words that begin as structures do. */
function isStructure(words: string): boolean {
  if (looksLikePerson(words) || words.startsWith('@')) return false;
  return /^\p{Lu}[\p{Lu}\d.]+(?:[/ -]|$)/u.test(words) || SERVICE.test(words);
}

const SERVICE = new RegExp(`^(?:${anyShouted(bodies.service)}|${anyCapitalised(bodies.service)})\\b`, 'u');
