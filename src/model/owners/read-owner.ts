import { anyWritten } from '../../words/as-written.ts';
import { exceptFor } from '../../words/attending.ts';
import { or } from '../../words/small-words.ts';
import { knownOwner, type OwnerContext } from './known-owner.ts';
import { nobodySaid } from './nobody-said.ts';
import { hasCivility, looksLikePerson, parseAffiliation, parseHolder } from './owner-person.ts';
import { ownerPieces } from './owner-pieces.ts';
import { cleanName, withoutArticle, withoutDoubt, withoutHelp, withoutLead } from './owner-words.ts';
import type { Owner } from './structures.ts';

/** What a piece of the words says: nobody, or somebody, who may be the chef de file or a mere support. */
export type OwnerSaid =
  | { readonly said: 'none' | 'unassigned'; readonly words: string }
  | { readonly said: 'owner'; readonly owner: Owner; readonly place?: 'lead' | 'support' };

/** Longer pieces are looked into for parentheses and slashes no more; bounds the cost. */
const LONGEST = 1000;

/** Of "A/B/C", a name can take up to so many parts ("DR/AH/GC" is one). */
const LONGEST_RUN = 6;

/** Reads one piece of the words for those responsible: usually one owner, several when "/" or parentheses hold more. */
export function readOwner(words: string, context: OwnerContext): readonly OwnerSaid[] {
  const known = knownOwner(words, context);
  if (known) return [said(known)];
  const nobody = nobodySaid(words);
  if (nobody) return [{ said: nobody, words }];
  return readMarked(words, context) ?? readParts(words, context) ?? readUnknown(words, context);
}

function said(owner: Owner): OwnerSaid {
  return { said: 'owner', owner };
}

/** Words with a mark around a name: chef de file, doubt, support. */
function readMarked(words: string, context: OwnerContext): readonly OwnerSaid[] | undefined {
  const lead = withoutLead(words);
  if (lead !== undefined) return placed(readOwner(lead, context), 'lead');
  const sure = withoutDoubt(words);
  if (sure !== undefined) return doubted(readOwner(sure, context));
  const helper = withoutHelp(words);
  if (helper !== undefined && (knownOwner(helper, context) || /^\p{Lu}{2}/u.test(helper)))
    return asSupport(readOwner(helper, context));
  return undefined;
}

/** The same owners, as those who only support the one named before them. */
export function asSupport(items: readonly OwnerSaid[]): readonly OwnerSaid[] {
  return placed(items, 'support');
}

function placed(items: readonly OwnerSaid[], place: 'lead' | 'support'): readonly OwnerSaid[] {
  return items.map((item) => (item.said === 'owner' ? { ...item, place } : item));
}

function doubted(items: readonly OwnerSaid[]): readonly OwnerSaid[] {
  return items.map((item) => (item.said === 'owner' ? { ...item, owner: { ...item.owner, doubtful: true } } : item));
}

/** Words that hold several names, or a name and what it belongs to. */
function readParts(words: string, context: OwnerContext): readonly OwnerSaid[] | undefined {
  if (words.length > LONGEST) return undefined;
  return (
    readParentheses(words, context) ??
    readAffiliation(words, context) ??
    readHolder(words, context) ??
    readSlashes(words, context) ??
    readDashes(words, context) ??
    readAlternatives(words, context) ??
    readLabel(words, context)
  );
}

/** "(DRECM/R ?)" · "Direction régionale (DRECM/R)" · "Mme X (OIM)" · "UNHCR (4)" · "Partenaires (OIM, PNUD)". */
function readParentheses(words: string, context: OwnerContext): readonly OwnerSaid[] | undefined {
  const parts = parenthesesAtEnd(words);
  if (!parts) return undefined;
  // "Partenaires (sauf HCR)": fewer than the name before it says, so that it is not that name.
  if (parts.head !== '' && EXCEPT.test(parts.inner)) return readUnknown(words, context);
  const inner = ownerPieces(parts.inner).flatMap((piece) => readOwner(piece.text, context));
  if (parts.head === '') return inner;
  const head = readOwner(parts.head, context);
  if (inner.length > 0 && inner.every((item) => item.said === 'unassigned')) return doubted(head);
  if (!allKnown(inner)) return allKnown(head) ? head : undefined;
  if (head.every((item) => item.said === 'unassigned')) return doubted(inner);
  const [first] = head;
  const [structure] = inner;
  if (first?.said === 'owner' && structure?.said === 'owner' && isPerson(first.owner, parts.head))
    return [said({ ...first.owner, kind: 'person', structure: structure.owner.name })];
  return allKnown(head) ? [...head, ...inner] : inner;
}

const EXCEPT = new RegExp(`^${anyWritten(exceptFor)}(?!\\p{L})`, 'iu');

function parenthesesAtEnd(words: string): { readonly head: string; readonly inner: string } | undefined {
  if (!/[)\]]$/.test(words)) return undefined;
  let depth = 0;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    if (/[)\]]/.test(words.charAt(index))) depth += 1;
    if (/[([]/.test(words.charAt(index))) depth -= 1;
    if (depth === 0) return { head: words.slice(0, index).trim(), inner: words.slice(index + 1, -1).trim() };
  }
  return undefined;
}

function allKnown(items: readonly OwnerSaid[]): boolean {
  return items.length > 0 && items.every((item) => item.said === 'owner' && item.owner.id !== null);
}

function isPerson(owner: Owner, words: string): boolean {
  return owner.kind === 'person' || (owner.kind === 'unknown' && hasCivility(words));
}

function readAffiliation(words: string, context: OwnerContext): readonly OwnerSaid[] | undefined {
  const found = parseAffiliation(words, {
    isPerson: (each) => knownOwner(each, context)?.kind === 'person',
    isStructure: (each) => knownOwner(each, context)?.kind === 'structure',
  });
  if (!found) return undefined;
  const person = knownOwner(found.person, context);
  const owner: Owner = person ?? { name: cleanName(found.person), id: null, kind: 'person', doubtful: false };
  return [said({ ...owner, structure: knownOwner(found.structure, context)?.name ?? found.structure })];
}

/** "Le Directeur régional de la DRECM/R", "Point focal OIM", "Mme X du PAM": somebody of a registered structure. */
function readHolder(words: string, context: OwnerContext): readonly OwnerSaid[] | undefined {
  const found = parseHolder(words, (each) => knownOwner(each, context)?.kind === 'structure');
  const structure = found && knownOwner(found.structure, context)?.name;
  if (!found || structure === undefined) return undefined;
  return [said({ name: cleanName(found.person), id: null, kind: 'person', doubtful: false, structure })];
}

/** "OIM/UNHCR", "OIM-UNHCR", "OIM UNHCR": split only when every part is known, or people's names: "/" and "-" are part of names. */
function readSlashes(words: string, context: OwnerContext): readonly OwnerSaid[] | undefined {
  const known = knownRuns(partsBetween(words, /[-/. ]+/), context);
  if (known) return known.map(said);
  const parts = partsBetween(words, '/');
  if (parts.length < 2) return undefined;
  const people = parts.every((part) => looksLikePerson(part) || knownOwner(part, context)?.kind === 'person');
  return people ? parts.flatMap((part) => readOwner(part, context)) : undefined;
}

function partsBetween(words: string, mark: string | RegExp): readonly string[] {
  return words
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The known names that the parts make up, longest first ("SP/CCM/DRECM/R" → SP/CCM and DRECM/R); undefined if some part is left. */
function knownRuns(parts: readonly string[], context: OwnerContext): readonly Owner[] | undefined {
  const from: (readonly Owner[] | undefined)[] = [];
  from[parts.length] = [];
  for (let start = parts.length - 1; start >= 0; start -= 1) {
    for (let end = Math.min(parts.length, start + LONGEST_RUN); end > start && !from[start]; end -= 1) {
      const after = from[end];
      const owner = after && knownOwner(parts.slice(start, end).join('/'), context);
      if (after && owner) from[start] = [owner, ...after];
    }
  }
  return from[0];
}

/** "OIM - UNHCR", when both are known. */
function readDashes(words: string, context: OwnerContext): readonly OwnerSaid[] | undefined {
  return allNamed(words.split(/ [-–—] |[–—]/), context)?.map(said);
}

const EITHER = new RegExp(` ${anyWritten(or)} `, 'iu');

/** "DRECM/R ou OIM": one of them, nobody knows which, so that both are doubtful. */
function readAlternatives(words: string, context: OwnerContext): readonly OwnerSaid[] | undefined {
  const owners = allNamed(words.split(EITHER), context);
  return owners && doubted(owners.map(said));
}

function allNamed(parts: readonly string[], context: OwnerContext): readonly Owner[] | undefined {
  const owners = parts.flatMap((part) => knownOwner(part, context) ?? []);
  return parts.length > 1 && owners.length === parts.length ? owners : undefined;
}

/** "Appui : OIM" · "OIM : M. X" · "TBC : OIM": what is known on either side of the mark. */
function readLabel(words: string, context: OwnerContext): readonly OwnerSaid[] | undefined {
  const [label = '', ...rest] = words.split(/ ?: ?/);
  if (rest.length !== 1) return undefined;
  const owners = [label, ...rest].flatMap((part) => knownOwner(part, context) ?? []).map(said);
  if (owners.length === 0) return undefined;
  return nobodySaid(label) ? doubted(owners) : owners;
}

function readUnknown(words: string, context: OwnerContext): readonly OwnerSaid[] {
  const clean = cleanName(words);
  if (clean === '') return [];
  const bare = withoutArticle(clean);
  // "la DREN" and "DREN" are one, registered or not.
  const name = bare !== undefined && /^\p{Lu}{2}[\p{L}\p{N}/.-]*$/u.test(bare) ? bare : clean;
  return [said(knownOwner(name, context) ?? { name, id: null, kind: 'unknown', doubtful: false })];
}
