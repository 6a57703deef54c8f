// An action as people write one on a line: who, what, by when, how far.

import { foldText } from '../model/fold-text.ts';
import { isCollective, nobodySaid } from '../model/owner-words.ts';
import { parseDeadline } from '../model/parse-deadline.ts';
import type { RegistryIndex } from '../model/registry-index.ts';
import { statusIn } from '../record/status-in.ts';
import type { DraftAction } from './draft.ts';

/** Whom a source knows: the registry, and the names of its attendance. */
export type Names = { readonly index: RegistryIndex; readonly attending: readonly string[]; readonly date: string };

type Read = Omit<DraftAction, 'line'>;

/**
 * Reads `Owner : text`, `text (Owner)`, `@owner to text`, `Owner to text`, `Action #1: Owner to text`, with a status before
 * or after. What is not sure to be an owner stays in the text.
 */
export function actionLine(words: string, names: Names): Read {
  const { text, status, said, note } = withoutStatus(withoutMark(words));
  const owned = ownedBy(text, names);
  const due = owned.due ?? dueAtEnd(owned.text, names.date);
  const found = status ?? owned.status;
  return {
    text: tidy(owned.text),
    owners: owned.owners,
    ...(due === undefined ? {} : { due }),
    ...(found === undefined ? {} : { status: found }),
    ...(said === undefined ? {} : { said }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Whether a line says by itself that it is an action: "ACTION: …", "Action #2 : …", "… (ACTION)". */
export function isActionLine(words: string): boolean {
  return /^\W*action\s*(?:#?\s*\d+|item|on all)?\s*[:：]/i.test(words) || /\(action\)\W*$/i.test(words);
}

function withoutMark(words: string): string {
  return words
    .replace(/^[\s>*_\\-]*/, '')
    .replace(/^(?:\*\*)?actions?\s*(?:#?\s*\d+)?\s*(?:item\s*)?[:：]\s*/i, '')
    .replace(/^action\s+on\s+all\s*[:：]\s*/i, 'ALL: ')
    .replace(/\s*\(action\)\s*[.*_]*$/i, '')
    .replace(/^[a-z\d]{1,2}[.)]\s+/i, '')
    .trim();
}

/** "FAIT …", "[fait] …", "… → fait, le 3 mai", "… : done". */
function withoutStatus(words: string): {
  readonly text: string;
  readonly status?: DraftAction['status'];
  readonly said?: string;
  readonly note?: string;
} {
  const before =
    /^[[(]?((?:FAIT|DONE|OK|EN COURS|TODO|A FAIRE|À FAIRE)(?: (?:le )?[\d/.-]+)?)[\])]?\s*[:–-]?\s+(?=\S)/.exec(words);
  if (before) {
    const status = statusIn(before[1] ?? '');
    if (status !== undefined) return { text: words.slice(before[0].length), status, said: before[1] ?? '' };
  }
  const after =
    /\s*(?:→|->|=>|⇒|–|—)\s*([^→]{2,60})$/.exec(words) ??
    /\s*:\s*(\p{L}+(?: \p{L}+)?(?: ?\([^()]*\)| le \d[^:]*)?)\s*\.?$/u.exec(words);
  const status = after ? statusIn(after[1] ?? '') : undefined;
  if (!after || status === undefined) return { text: words };
  const note = after[1]?.trim() ?? '';
  return { text: words.slice(0, after.index), status, said: note, ...(note.split(' ').length > 2 ? { note } : {}) };
}

type Owned = Pick<Read, 'text' | 'owners' | 'due' | 'status'>;

function ownedBy(words: string, names: Names): Owned {
  return (
    handles(words) ??
    colon(words, names) ??
    brackets(words, names) ??
    infinitive(words, names) ??
    subject(words, names) ?? { text: words, owners: [] }
  );
}

/** `@a, @b to text`, `@a and @b will text`. */
function handles(words: string): Owned | null {
  const match = /^((?:@[\w.-]+(?:\s*(?:,|and|et|&|\/)\s*)?)+)\s*(?:to|will|can|should|:|–|-)?\s+(.+)$/is.exec(words);
  return match ? { text: match[2] ?? '', owners: (match[1] ?? '').match(/@[\w.-]+/g) ?? [] } : null;
}

/** `DRECM/R et OIM : text`. */
function colon(words: string, names: Names): Owned | null {
  const [, before = '', after = ''] = /^([^:：]{2,80}?)\s*[:：]\s+(.+)$/s.exec(words) ?? [];
  if (before === '' || /\s(?:to|will|doit|doivent|va|vont)\s/.test(before)) return null;
  const inside = names.index.lookup(before) || /^(?:to|for|re)\b/i.test(after) ? null : infinitive(after, names);
  if (inside) return { ...inside, text: `${before} : ${inside.text}` };
  if (!areOwners(before, names)) return null;
  return { text: after, owners: [plain(before)] };
}

/** `text (Owner)`, `text (@a, @b)`, `text [Owner]`. */
function brackets(words: string, names: Names): Owned | null {
  const [, before = '', inside = ''] = /^(.+?)\s*[([]([^()[\]]{1,80})[)\]]\s*[.;]?$/s.exec(words) ?? [];
  if (inside === '' || /^(?:suggestion|proposition|cf|voir|see|ex|e\.g|i\.e)\b/i.test(inside)) return null;
  const found = inside.match(/@[\w.-]+/g);
  if (found) return { text: before, owners: found };
  if (areOwners(inside, names)) return { text: before, owners: [plain(inside)] };
  const [first = '', second, ...rest] = inside.split(/\s*;\s*/);
  if (second !== undefined && rest.length < 2 && areOwners(first, names))
    return { text: before, owners: [plain(first)], ...stateAndDeadline([second, ...rest]) };
  const status = second === undefined && inside.split(' ').length < 3 ? statusIn(inside) : undefined;
  return status === undefined ? null : { text: before, owners: [], status };
}

/** "(Mairie ; 2025 ; en cours)": what stands after the owners. */
function stateAndDeadline(parts: readonly string[]): Pick<Read, 'due' | 'status'> {
  const found: Pick<Read, 'due' | 'status'> = {};
  for (const part of parts) {
    const status = statusIn(part);
    if (status === undefined) found.due = part;
    else found.status = status;
  }
  return found;
}

/** `Norm to post a summary`, `Erick and Felix will look at it`. */
function infinitive(words: string, names: Names): Owned | null {
  const [, before = '', verb = '', after = ''] =
    /^((?:(?:All|Tous|Toutes)(?: les)? \p{Ll}+|\p{Lu}[\p{L}'’.-]*|ALL|all)(?:(?:\s*(?:,|&|\/|\band\b|\bet\b)\s*|\s+)\p{Lu}[\p{L}'’.-]*){0,4})\s+(to|will|can|should|doit|doivent|va|vont|se charge de|s['’]occupe de)\s+(.+)$/su.exec(
      words,
    ) ?? [];
  if (
    before === '' ||
    /^(?:The|This|That|We|They|It|There|Le|La|Les|On|Il|Elle|Ce|Cette|How|What|Need|Want|Have|Continue|Try|Start|Begin|Agree|Plan|Remember|Ask|Aim|Talk|Write|Speak|Respond|Reply|Report|Return|Go|Welcome|Thanks|Nothing)\b/.test(
      before,
    )
  )
    return null;
  return areOwners(before, names) || /^to|will|doit|va/.test(verb) ? { text: after, owners: [plain(before)] } : null;
}

/** `Bruno fait les affiches`: somebody who attended, before what they do; the words stay whole. */
function subject(words: string, { index, attending }: Names): Owned | null {
  const [, before = ''] =
    /^(\p{Lu}[\p{L}\d/'’.-]+(?:(?:,| et| and| &) \p{Lu}[\p{L}\d/'’.-]+){0,3})\s+\p{Ll}/u.exec(words) ?? [];
  const names = before.split(/\s*(?:,|\bet\b|\band\b|&)\s*/).filter(Boolean);
  const known = (name: string) => {
    const folded = foldText(name);
    return (
      index.lookup(name) !== undefined ||
      attending.some((each) => initials(each) === name) ||
      attending.some((each) =>
        foldText(each)
          .split(/[\s–-]+/)
          .includes(folded),
      )
    );
  };
  return names.length > 0 && names.every(known) ? { text: words, owners: names } : null;
}

/** "Victoria Richards" → "VR". */
function initials(name: string): string | null {
  const letters = name.match(/\p{Lu}(?=[\p{L}'’-]+)/gu) ?? [];
  return letters.length > 1 ? letters.join('') : null;
}

/** Structures of the registry, names of the attendance, people's names, acronyms, collectives: all of the words. */
function areOwners(words: string, names: Names): boolean {
  return everyOwner(words, (part) => isOwner(part, names));
}

/** The same without those that only look like names. */
export function areKnownOwners(words: string, names: Names): boolean {
  return everyOwner(words, (part) => isKnown(part, names));
}

function everyOwner(words: string, test: (part: string) => boolean): boolean {
  const clean = plain(words);
  if (clean === '?' || nobodySaid(clean) !== undefined || isCollective(clean)) return true;
  const parts = clean.split(/\s*(?:,|;|&|\bet\b|\band\b|\+)\s*/).filter(Boolean);
  return parts.length > 0 && parts.length <= 8 && parts.every(test);
}

function isOwner(part: string, names: Names): boolean {
  if (isKnown(part, names)) return true;
  if (part.split(/\s+/).length > 5) return false;
  if (part.includes('/')) return part.split(/\s*\/\s*/).every((each) => each !== '' && isOwner(each, names));
  if (/^(?:ONG|DR|Direction|Mairie|Préfecture|Commune|Ministère|Secrétariat|Coordination|Bureau)\b/.test(part))
    return true;
  return /^\p{Lu}[\p{Ll}'’-]+(?: (?:\p{Lu}\.|de|du|van|von|\p{Lu}[\p{L}'’-]+)){1,3}$/u.test(part);
}

/** In the registry, in the attendance, a handle, a collective or an acronym. */
function isKnown(part: string, { index, attending }: Names): boolean {
  if (/^@[\w.-]+$/.test(part) || isCollective(part) || index.lookup(part)) return true;
  const folded = foldText(part);
  const here = attending.map(foldText).some((name) => name === folded || name.split(/[\s–-]+/).includes(folded));
  return here || /^\p{Lu}[\p{Lu}\d]{1,9}(?:[/-]\p{Lu}[\p{L}\d]*)*$/u.test(part);
}

/** "…, d'ici fin juin", "… by 2 April": the words of a deadline at the end, which stay in the text too. */
function dueAtEnd(text: string, date: string): string | undefined {
  const match =
    /(?:^|[\s,(])((?:d['’]ici(?: à| au| la| le)?|avant(?: le| la| fin)?|pour (?:le|la|fin)|au plus tard|by|before|no later than|until|jusqu['’]au|sous|le \d|fin (?:de |du mois d)?)\s*[^.;()]{2,45})[.;)]?$/i.exec(
      text,
    );
  const words = match?.[1]?.trim();
  if (words === undefined) return undefined;
  const { latest } = parseDeadline({ text: words }, { date });
  return latest !== undefined || /prochaine|next meeting/i.test(words) ? words : undefined;
}

function plain(words: string): string {
  return words
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function tidy(text: string): string {
  return plain(text)
    .replace(/^[-–•:\s]+/, '')
    .replace(/\s*[;,]$/, '');
}
