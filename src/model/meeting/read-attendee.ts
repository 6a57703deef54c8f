import { hasCivility, parseAffiliation, parseHolder } from '../owners/owner-person.ts';
import { normalised, type OwnerPiece, ownerPieces } from '../owners/owner-pieces.ts';
import { cleanName, withoutArticle } from '../owners/owner-words.ts';
import type { RegistryIndex } from '../owners/registry-index.ts';
import { countBefore, countIn, countWithOthers, crowdIn } from './attendee-count.ts';
import type { Attendee } from './meeting.ts';
import { isPerson, type Part, peopleIn, peopleOfOneCivility } from './people-in.ts';
import { standInIn } from './stand-in.ts';

/** Longer words are kept whole. */
const LONGEST = 200;

/**
 * Whom an entry of the attendance means, typed as people write it: `ONG Karkara (2)`, `DR/AH/GC, 2 personnes`,
 * `ONG Garkua : M. Issoufou`, `M. Issoufou (ONG Garkua)`, `DR/Archives - Mme Halima`, `DR/INS et TGI/Justice` (two). Whole
 * registered names come first, and what is given beside the words (a map with `name`, `count` …) stays. One entry at least;
 * what cannot be told apart is one structure with all the words.
 */
export function readAttendee(attendee: Attendee, index: RegistryIndex): readonly Attendee[] {
  const { structure, name, count } = attendee;
  if (structure === undefined || name !== undefined || structure.length > LONGEST) return [attendee];
  const known = readings.get(index) ?? new Map<string, readonly Attendee[]>();
  readings.set(index, known);
  const read = known.get(structure) ?? parseAttendee(structure, index);
  known.set(structure, read);
  const [first = attendee, ...others] = read;
  if (others.length > 0) return Object.keys(attendee).length > 1 ? [attendee] : read;
  return [{ ...attendee, ...first, ...(count === undefined ? {} : { count }) }];
}

/** The same words are read once for a registry. */
const readings = new WeakMap<RegistryIndex, Map<string, readonly Attendee[]>>();

function parseAttendee(words: string, index: RegistryIndex): readonly Attendee[] {
  if (index.lookup(words)) return [{ structure: words }];
  const text = bare(normalised(words));
  if (text !== words && index.lookup(text)) return [{ structure: text }];
  return (
    withoutStructure(text, index) ??
    numbered(text, index) ??
    severalIn(text, index) ?? [oneIn(text, index) ?? { structure: words }]
  );
}

/** People of no structure that is named, or somebody who speaks for one. */
function withoutStructure(text: string, index: RegistryIndex): readonly Attendee[] | undefined {
  const people = peopleOfOneCivility(text);
  if (people !== undefined && sidesOf(text).next().done) return [{ structure: text, count: people }];
  const isKnown = (each: string) => index.lookup(each)?.kind === 'person';
  const isOfOne = (each: string) => onePersonIn(each, index) !== undefined;
  const standIn = () => standInIn(text, { nameOf: (each) => nameIn(each, index), isPerson });
  return peopleIn(partsOf(text, index), { isKnown, isOfOne }) ?? listed(standIn());
}

function listed(attendee: Attendee | undefined): readonly Attendee[] | undefined {
  return attendee && [attendee];
}

/** Words with a number behind them: so many of whom they name, or so many more. */
function numbered(text: string, index: RegistryIndex): readonly Attendee[] | undefined {
  const more = countWithOthers(text);
  const person: Attendee | undefined = more && isPerson(more.rest) ? { structure: more.rest } : undefined;
  const beside = more && (entryOf({ words: more.rest, joint: 'mark' }, index) ?? person);
  if (more && beside && beside.count === undefined) return [{ ...beside, count: more.count }];
  const counted = countIn(text);
  if (!counted) return undefined;
  const read = parseAttendee(nameIn(counted.rest, index) ?? counted.rest, index);
  const last = read.at(-1);
  if (last?.structure === undefined || last.count !== undefined) return undefined;
  return [...read.slice(0, -1), { ...last, count: counted.count }];
}

function oneIn(text: string, index: RegistryIndex): Attendee | undefined {
  const crowd = crowdIn(text);
  return numberOf(text, index) ?? onePersonIn(text, index) ?? (crowd && { structure: crowd.rest, count: crowd.count });
}

/** "3 DR/AH/GC", "2 du PNUD": so many of one structure, which need not be registered where "of" stands before its name. */
function numberOf(text: string, index: RegistryIndex): Attendee | undefined {
  const read = countBefore(text);
  if (!read) return undefined;
  const name = nameIn(read.rest, index) ?? (read.of && /^\p{Lu}[^,;]*$/u.test(read.rest) ? read.rest : undefined);
  return name === undefined ? undefined : { structure: name, count: read.count };
}

/** Words without brackets around them, or a colon or a doubt behind: "(OIM, PAM)", "OIM :", "OIM ?". */
function bare(text: string): string {
  const words = text.trim().replace(/ ?[:?]$/, '');
  return /^\([^()]+\)$/.test(words) ? words.slice(1, -1).trim() : words.trim();
}

/** "DR/INS et TGI/Justice", "DR/INS : M. Exemple, OIM": several structures, each with its people; undefined for fewer. */
function severalIn(text: string, index: RegistryIndex): readonly Attendee[] | undefined {
  const parts = partsOf(text, index);
  if (parts.length < 2) return undefined;
  const entries: Attendee[] = [];
  for (const [at, part] of parts.entries()) {
    const entry = entryOf(part, index);
    const last = entries.at(-1);
    if (entry) entries.push(entry);
    else if (last && isToldOf(part) && !isAnother(part, last)) entries[entries.length - 1] = withName(last, part);
    else if (last || isBesideOne(parts[at + 1], index)) entries.push({ structure: part.words });
    else return undefined;
  }
  return entries.length > 1 ? entries : undefined;
}

/** A registered structure, alone or with somebody of it; undefined for other words. */
function entryOf({ words }: Part, index: RegistryIndex): Attendee | undefined {
  const name = nameIn(words, index);
  if (name !== undefined) return { structure: name };
  const number = numberOf(words, index) ?? countedIn(words, index);
  if (number) return number;
  const entry = onePersonIn(words, index);
  return entry?.structure !== undefined && index.lookup(entry.structure) ? entry : undefined;
}

/** "DR/INS (2)", "PNUD (2)", among several. */
function countedIn(words: string, index: RegistryIndex): Attendee | undefined {
  const counted = countIn(words);
  if (!counted) return undefined;
  const { count, rest } = counted;
  const name = nameIn(rest, index) ?? (/^\p{Lu}[\p{Lu}\d/-]+$/u.test(rest) ? rest : undefined);
  return name === undefined ? undefined : { structure: name, count };
}

/** Whether a part is about the structure before it: a person, or what stands behind a comma. */
function isToldOf({ words, joint }: Part): boolean {
  return isPerson(words) || joint !== 'and';
}

/** "DR/INS et M. Exemple": somebody else, as nobody of the structure is named before. */
function isAnother({ words, joint }: Part, last: Attendee): boolean {
  return joint === 'and' && isPerson(words) && last.name === undefined;
}

/** "M. Exemple et la DR/INS": the structure is somebody else. */
function isBesideOne(next: Part | undefined, index: RegistryIndex): boolean {
  return next?.joint === 'and' && nameIn(next.words, index) !== undefined;
}

/** What stands between the signs that separate names, a registered name that holds one of them being whole. */
function partsOf(text: string, index: RegistryIndex): readonly Part[] {
  const pieces = ownerPieces(text);
  const parts: Part[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = pieces.slice(at, at + index.longestRun);
    while (run.length > 1 && !index.lookup(wordsOf(text, run))) run.pop();
    const [first] = run;
    if (first) parts.push(...apart({ words: wordsOf(text, run), joint: first.joint }, index));
    at += Math.max(1, run.length);
  }
  return parts;
}

function wordsOf(text: string, run: readonly OwnerPiece[]): string {
  return text.slice(run[0]?.start, run.at(-1)?.end);
}

/** "DR/INS - TGI/Justice", "OIM/PAM": parts of a slash or of a dash that are all registered. */
function apart(part: Part, index: RegistryIndex): readonly Part[] {
  if (index.lookup(part.words)) return [part];
  for (const mark of [/ [-–—] /, /\s*\/\s*/]) {
    const names = joinedNames(part.words.split(mark), index, mark.source.includes('/') ? '/' : ' - ');
    if (names) return names.map((words, place) => (place === 0 ? { ...part, words } : { words, joint: 'mark' }));
  }
  return [part];
}

/** Pieces joined again to registered names, the longest first ("DR/INS/TGI/Justice" is two); undefined when one is not. */
function joinedNames(pieces: readonly string[], index: RegistryIndex, mark: string): readonly string[] | undefined {
  const names: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let length = pieces.length - at;
    while (length > 0 && !index.lookup(pieces.slice(at, at + length).join(mark))) length -= 1;
    if (length === 0) return undefined;
    names.push(pieces.slice(at, at + length).join(mark));
    at += length;
  }
  return names;
}

/** A structure with the name of somebody of it, in either order; undefined when the words do not say both. */
function onePersonIn(text: string, index: RegistryIndex): Attendee | undefined {
  const sides = [...sidesOf(text)];
  return besideRegistered(sides, index) ?? besideCivility(sides) ?? holderIn(text, index);
}

type Sides = readonly [left: string, right: string];

function besideRegistered(all: readonly Sides[], index: RegistryIndex): Attendee | undefined {
  for (const [left, right] of all) {
    const [first, second] = [nameIn(left, index), nameIn(right, index)];
    if (first !== undefined && second === undefined) return ofStructure(first, right);
    if (second !== undefined && first === undefined) return ofStructure(second, left);
  }
  return undefined;
}

/** A civility says which side is the person, even of a structure that is not registered. */
function besideCivility(all: readonly Sides[]): Attendee | undefined {
  for (const [left, right] of all) {
    if (hasCivility(left) !== hasCivility(right))
      return hasCivility(right) ? { structure: left, name: right } : { structure: right, name: left };
  }
  return undefined;
}

/** "Mme Exemple de la DR/INS", "Directeur régional de la DRECM/R", "Anne Exemple-NRC". */
function holderIn(text: string, index: RegistryIndex): Attendee | undefined {
  const isStructure = (words: string) => nameIn(words, index) !== undefined;
  const isPersonKnown = (words: string) => index.lookup(words)?.kind === 'person';
  const said = parseAffiliation(text, { isPerson: isPersonKnown, isStructure }) ?? parseHolder(text, isStructure);
  return said && { structure: nameIn(said.structure, index) ?? said.structure, name: cleanName(said.person) };
}

/** A registered name, without an article before it; undefined for other words. */
function nameIn(words: string, index: RegistryIndex): string | undefined {
  if (index.lookup(words)) return words;
  const bare = withoutArticle(words);
  return bare !== undefined && index.lookup(bare) ? bare : undefined;
}

/** What stands beside a registered name: a person, or what is told of them ("point focal", "excusé"). */
function ofStructure(structure: string, words: string): Attendee {
  return isPerson(words) || /^\p{Lu}/u.test(words) ? { structure, name: words } : { structure, note: words };
}

/** The words on both sides of each sign that can stand between a structure and a person. */
function* sidesOf(text: string): Generator<Sides> {
  const inside = /^(.+?) ?[([]([^()[\]]+)[)\]]$/.exec(text);
  if (inside?.[1] && inside[2]) yield [inside[1].trim(), inside[2].trim()];
  for (const mark of text.matchAll(/ ?: | [-–—] |, /g)) {
    const [left, right] = [text.slice(0, mark.index).trim(), text.slice(mark.index + mark[0].length).trim()];
    if (left !== '' && right !== '') yield [left, right];
  }
}

/** Several of one structure: "ONG Garkua : M. Exemple et Mme Modèle". */
function withName(entry: Attendee, { words, joint }: Part): Attendee {
  if (!isPerson(words) && !/^\p{Lu}/u.test(words)) return { ...entry, note: words };
  if (entry.name === undefined) return { ...entry, name: words };
  return { ...entry, name: `${entry.name}${joint === 'and' ? ' et ' : ', '}${words}` };
}
