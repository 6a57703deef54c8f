// Those who attended, as minutes list them: structures, people, people of structures.
import { hasCivility, looksLikePerson } from '../model/owners/owner-person.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import { isGroup } from './owner-names.ts';
import { isNothing } from './state.ts';
import type { DraftAttendee } from './units/draft.ts';
import { withoutMarks } from './without-marks.ts';

/** "MM. et Mmes", before the names of several. */
const PLURAL =
  /^(?:Cllrs|Councillors|MM\.?|Mmes|Mlles|Messieurs|Mesdames)(?:,? (?:et|&) (?:MM\.?|Mmes?|Mlles?|Messieurs|Mesdames))*[\s:]+/;

/** The names of a line: several between commas, but "Ada Bello, OIM" in an item of a list is one person and her structure. */
export function attendeesOf(
  words: string,
  index: RegistryIndex,
  { isItem, pairs }: { readonly isItem: boolean; readonly pairs: boolean } = { isItem: false, pairs: false },
): readonly DraftAttendee[] {
  const clean = withoutMarks(words).replace(/[.;]$/, '').replace(PLURAL, '');
  if (!/\p{L}{2}/u.test(clean) || /^(?:aucun|neant|néant|none|-|n\/a)$/i.test(clean)) return [];
  const whole = index.lookup(clean);
  const [, person = '', of = ''] = /^([^,;]+)[,;]\s*(.+)$/.exec(clean) ?? [];
  const [, pronoun = '', after = ''] = /^((?:s?he|they|it|il|elle|iel|ze)\/[a-z]+)(?:[,;]\s*(.+))?$/i.exec(of) ?? [];
  if (isItem && pronoun !== '') return [{ name: person, ...(after === '' ? {} : { structure: after }), note: pronoun }];
  if (isItem && !whole && isPerson(person) && (pairs || !isPerson(of)) && !of.includes(';'))
    return [{ name: person, ...placeOf(of) }];
  if (!whole && isNoName(clean)) return [];
  const parts = whole
    ? [clean]
    : clean.split(/\s*[,;]\s*(?![^(]*\))|\s+\/\s+|\s+(?:et|and)\s+(?=\p{Lu})/u).filter(Boolean);
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

const ROLE =
  /^(?:représentée? par|remplacée? par|arrivée? à|partie? à|adjointe?|maire|président|présidente|vice-|secrétaire|trésori|conseill|directeur|directrice|chef|chargée?|coordina|coordonna|responsable|rapporteur|membre|invitée?|chair|treasurer|secretary|director|member)/;

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
  return /^\d+\s*(?:\(.*|personnes?|participante?s?|membres?|people|members|attendees)?\b[^,]*$|^(?:\(?(?:voir|cf\.?|see)\b|.*\bliste? (?:de présence|des présents|jointe|en annexe))/i.test(
    words,
  );
}

/** "Nom – Structure – fonction", "Nom (18h30)", "HCR (4)", "Nom (pouvoir donné à M. X)". */
function attendeeOf(words: string, index: RegistryIndex): DraftAttendee {
  const [, head = words, inside] = /^(.*?)\s*\(([^()]*)\)?\s*$/.exec(words) ?? [];
  const count = /^\d{1,3}$/.exec(inside?.trim() ?? '')?.[0];
  const proxy = /(?:pouvoir|procuration|repr[ée]sent[ée]e?|remplac[ée]e?|proxy)[^:]*?(?:à|a|par|to|by)\s+(.+)$/i.exec(
    inside ?? '',
  )?.[1];
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
  return /^arriv[ée]+s?\s+(?:à|at)\s+(\d{1,2}\s*[h:]\s*\d{0,2})$/i.exec(words?.trim() ?? '')?.[1];
}

/** "le DRECM/R", "de l’OIM": the article belongs to the sentence. */
function withoutArticle(words: string): string {
  return words.replace(/^(?:(?:et|and) )?(?:de |du |des )?(?:la |le |les |l['’])?(?=\p{Lu})/u, '');
}

/** An acronym, or words that begin as structures do. */
function isStructure(words: string): boolean {
  if (looksLikePerson(words) || words.startsWith('@')) return false;
  return (
    /^\p{Lu}[\p{Lu}\d.]+(?:[/ -]|$)/u.test(words) ||
    /^(?:ONG|Direction|Mairie|Commune|Ministère|Conseil|Préfecture|Service|Association|Agence)\b/.test(words)
  );
}
