import { anyWritten } from '../../words/as-written.ts';
import { bodies } from '../../words/bodies.ts';
import { foldText } from '../../words/fold-text.ts';
import { and } from '../../words/small-words.ts';
import { anySaid } from '../../words/vocabulary.ts';
import type { Attendee } from '../meeting/meeting.ts';
import { normalised } from '../owners/owner-pieces.ts';
import type { RegistryIndex } from '../owners/registry-index.ts';
import { countBefore, countIn, countWithOthers, crowdIn, headcountIn } from './attendee-count.ts';
import { spokenBy } from './attendee-details.ts';
import { type AttendeePart, attendeeParts } from './attendee-parts.ts';
import { nameIn } from './name-in.ts';
import { namePair } from './name-pair.ts';
import { onePersonIn } from './one-person-in.ts';
import { isPerson, peopleIn, peopleOfOneCivility } from './people-in.ts';
import { speakerFor } from './speaker-for.ts';
import { sidesOfStates, stateBefore, stateSaid } from './state-said.ts';

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
    labelled(text, index) ??
    withoutStructure(text, index) ??
    listed(text, index) ??
    toldOf(text, index) ??
    spokenForIn(text, index) ??
    numbered(text, index) ??
    severalIn(text, index) ?? [oneIn(text, index) ?? { structure: words }]
  );
}

/** Words without the signs of a list and without brackets, quotes, a colon or a doubt: "(OIM, PAM)", "1. OIM,", "« OIM » ?". */
function bare(text: string): string {
  const words = text
    .trim()
    .replace(/^\d{1,2}[.)] (?=.*\p{L})/u, '')
    .replace(/(?: ?[:?,;]|(?<=[\p{L}\d)]{2})\.)$/u, '')
    .trim();
  const inside = AROUND.map((form) => form.exec(words)?.[1]).find((found) => found !== undefined);
  return (inside ?? words).trim();
}

const AROUND = [/^\(([^()]+)\)$/, /^\[([^[\]]+)\]$/, /^[«“”„"]([^«»“”„"]+)[»“”"]$/, /^[‘']([^‘’']+)[’']$/];

/** "Excusés : OIM, HCR": each with how it attended. */
function labelled(text: string, index: RegistryIndex): readonly Attendee[] | undefined {
  const label = stateBefore(text);
  return label && parseAttendee(label.rest, index).map((entry) => ({ ...entry, note: noted(entry, label.said) }));
}

/** People of no structure that is named. */
function withoutStructure(text: string, index: RegistryIndex): readonly Attendee[] | undefined {
  const isKnown = (words: string) => index.lookup(words)?.kind === 'person';
  const isOfOne = (words: string) => (onePersonIn(words, index) ?? toldOf(words, index)) !== undefined;
  const people = peopleOfOneCivility(text);
  if (people !== undefined && !isOfOne(text)) return [{ structure: text, count: people }];
  return peopleIn(attendeeParts(text, index), { isKnown, isOfOne });
}

/** "ONG Exemple (3), M. Modèle (OIM), PAM": parts that each name somebody by themselves, registered or not; undefined else. */
function listed(text: string, index: RegistryIndex): readonly Attendee[] | undefined {
  const parts = attendeeParts(text, index).map(({ words }) => words);
  if (parts.length < 2 || isToldOfAll(text)) return undefined;
  const stand = parts.every(
    (words, at) => standsAlone(words, index) || (isOneName(words) && /\)$/.test(parts[at - 1] ?? '')),
  );
  return stand ? parts.flatMap((words) => parseAttendee(words, index)) : undefined;
}

const BODY = new RegExp(`^${anySaid(...Object.values(bodies))}(?: |$)`);

function standsAlone(words: string, index: RegistryIndex): boolean {
  if (stateSaid(words) !== undefined || spokenBy(words, index) !== undefined) return false;
  if (/^[?¿]+$/.test(words) || entryOf({ words, joint: 'mark' }, index)) return true;
  const [, before = words, inside = ''] = /^(.+?) ?\(([^()]+)\)$/.exec(words) ?? [];
  if (isPerson(before)) return inside !== '' && headcountIn(inside) === undefined;
  return /^\p{Lu}[\p{Lu}\d/-]+$/u.test(before) || (BODY.test(foldText(before)) && /^\p{Lu}/u.test(before));
}

function isOneName(words: string): boolean {
  return /^(?:\p{Lu}[\p{L}-]+|[?¿]+)$/u.test(words);
}

/** "OIM excusée", "ONG Exemple, représentée par M. Modèle (OIM)": what is told of those before, where it is all that follows. */
function toldOf(text: string, index: RegistryIndex): readonly Attendee[] | undefined {
  for (const [left, behind] of sidesOfStates(text)) {
    const right = /^[^()]*\)$/.test(behind) ? behind.slice(0, -1) : behind;
    const by = spokenBy(right, index);
    const isState = stateSaid(right) !== undefined && !ANOTHER.test(right);
    if (/^[^()]*\([^()]*$/.test(left) || stateSaid(left) !== undefined || (by === undefined && !isState)) continue;
    const entries = parseAttendee(left, index);
    const all = isToldOfAll(right);
    return entries.map((entry, at) => {
      if (!all && at < entries.length - 1) return entry;
      return { ...entry, ...(by === undefined ? { note: noted(entry, right) } : { by }) };
    });
  }
  return undefined;
}

/** "OIM et HCR excusés". */
function isToldOfAll(words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return /s$/i.test(last) && stateSaid(last) !== undefined;
}

const ANOTHER = new RegExp(`[,;&]| ${anyWritten(and)} `, 'iu');

function noted({ note }: Attendee, said: string): string {
  return note === undefined ? said : `${said}, ${note}`;
}

function spokenForIn(text: string, index: RegistryIndex): readonly Attendee[] | undefined {
  const entry = namePair(text, index) ?? speakerFor(text, index);
  return entry && [entry];
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

/** "DR/INS et TGI/Justice", "DR/INS : M. Exemple, OIM": several structures, each with its people; undefined for fewer. */
function severalIn(text: string, index: RegistryIndex): readonly Attendee[] | undefined {
  const parts = attendeeParts(text, index);
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
function entryOf({ words }: AttendeePart, index: RegistryIndex): Attendee | undefined {
  const name = nameIn(words, index);
  if (name !== undefined) return { structure: name };
  const number = numberOf(words, index) ?? countedIn(words, index);
  if (number) return number;
  const [told] = toldOf(words, index) ?? [];
  if (told?.structure !== undefined && index.lookup(told.structure)) return told;
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
function isToldOf({ words, joint }: AttendeePart): boolean {
  return isPerson(words) || joint !== 'and';
}

/** "DR/INS et M. Exemple": somebody else, as nobody of the structure is named before. */
function isAnother({ words, joint }: AttendeePart, last: Attendee): boolean {
  return joint === 'and' && isPerson(words) && last.name === undefined;
}

/** "M. Exemple et la DR/INS": the structure is somebody else. */
function isBesideOne(next: AttendeePart | undefined, index: RegistryIndex): boolean {
  return next?.joint === 'and' && nameIn(next.words, index) !== undefined;
}

/** Several of one structure: "ONG Garkua : M. Exemple et Mme Modèle". */
function withName(entry: Attendee, { words, joint }: AttendeePart): Attendee {
  if (!isPerson(words) && !/^\p{Lu}/u.test(words)) return { ...entry, note: words };
  if (entry.name === undefined) return { ...entry, name: words };
  return { ...entry, name: `${entry.name}${joint === 'and' ? ' et ' : ', '}${words}` };
}

/** One structure, with how many or who of it, or so many people of a kind ("4 journalistes"). */
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
