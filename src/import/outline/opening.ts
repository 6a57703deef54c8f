// What a line opens: a part of the minutes by its heading, or what its label announces.
import { anyWritten } from '../../words/as-written.ts';
import { fields } from '../../words/fields.ts';
import type { Block, ItemBlock, LineBlock } from '../blocks/block.ts';
import { isActionLine } from '../signs/action/is-action-line.ts';
import { isAttendeeLine } from '../signs/attendance/is-attendee-line.ts';
import { shortNames } from '../signs/attendance/short-names.ts';
import { dateIn } from '../signs/facts/date-in.ts';
import { readNextSentence } from '../signs/facts/next-meeting.ts';
import { readFactLine } from '../signs/facts/read-fact.ts';
import { headingLabel, isAttendance, type Label, type Labelled, labelledBy, misspeltLabel } from '../signs/labels.ts';
import { areOwners } from '../signs/owner-names.ts';
import { contentsAhead, isOrdered, toldList, workAhead } from './announced-list.ts';
import type { Heading } from './headings.ts';
import { type NodeKind, RANK } from './node.ts';
import { dueOver, ownerOver } from './over-list.ts';
import type { Opening, Place } from './place.ts';
import { beginsWithNumber } from './titles.ts';
import { WHY } from './why.ts';

/** What a line opens, with the reason; null where it stands in what is open. */
export function openingOf(block: LineBlock, place: Place): Opening | null {
  const { heading, within } = place;
  if (block.role !== undefined && block.role !== 'box') return null;
  const guessed = guessedLabel(block, place);
  if (guessed) return guessed;
  if (heading) return headed(block, heading, place);
  if (within.kind === 'next' && NEXT_FACTS.has(labelledBy(block.text)?.label)) return null;
  if (isActionLine(block.text, place.known)) return null;
  const label = lineLabel(block, place) ?? bareFact(block, place);
  if (label?.label === 'item') return named(label);
  if (label && !isOwnerLabel(block, label, place)) {
    const depth = block.kind === 'item' ? block.depth + 1 : 0;
    return { kind: label.label, rank: RANK.label + depth, words: label.words, value: label.value, why: WHY.label };
  }
  return ownerOver(block, place) ?? dueOver(block, place);
}

/** "Pésents : Ada, Sani": a label with a wrong letter, at the front, over names. */
function guessedLabel(block: LineBlock, { isFront, heading, next, known }: Place): Opening | null {
  // "Inviter : M. Bello" is to be done.
  if (!isFront || labelledBy(block.text) || headingLabel(block.text) || isOrdered(block.text)) return null;
  const found = misspeltLabel(block.text);
  if (!found) return null;
  const below = next !== undefined && next.kind !== 'table' ? next.text : '';
  const names = found.value === '' ? below : found.value;
  const areNames = isAttendeeLine(names, known) || shortNames(names).length > 0;
  const rank = heading?.rank ?? RANK.label + (block.kind === 'item' ? block.depth + 1 : 0);
  return areNames ? { kind: found.label, rank, words: found.words, value: found.value, why: WHY.misspelt } : null;
}

/** "Agenda item: Budget" heads what was said of it, whatever else heads a part of that. */
function named({ value }: Labelled): Opening {
  return { kind: 'part', rank: 1, words: value, value: '', why: WHY.namedItem };
}

/** What says of the next meeting what it would say of this one. */
const NEXT_FACTS: ReadonlySet<Label | undefined> = new Set([
  'date',
  'hours',
  'start',
  'end',
  'venue',
  'title',
  'agenda',
]);

/** A heading announces what its words say; others open a part, or go on with the list that holds them. */
function headed(block: LineBlock, { rank, why }: Heading, place: Place): Opening | null {
  if (isActionLine(block.text, place.known) && block.kind !== 'heading') return null;
  const over = ownerOver(block, place) ?? dueOver(block, place);
  if (over) return { ...over, rank };
  if (isOnlyDate(block.text)) {
    const kind = readNextSentence(block.text, place.known) ? 'next' : 'date';
    return { kind, rank: RANK.label, words: '', value: block.text, why: WHY.label };
  }
  const found =
    labelledBy(block.text) ??
    headingLabel(block.text) ??
    annexHeading(block) ??
    workAhead(block, place) ??
    contentsAhead(block, place) ??
    nextByDay(block, place);
  if (found?.label === 'item' && found.value !== '') return named(found);
  // "Ouverture" and "Clôture" as headings are items, not hours.
  if (!found || isTopic(found, block)) return { kind: 'part', rank, words: block.text, value: '', why };
  // "To-dos : qui fait quoi" says it twice.
  if (found.label === 'actions' && headingLabel(found.value)?.label === 'actions')
    return { kind: 'actions', rank, words: block.text, value: '', why: WHY.labelledHeading };
  if (tellsMore(found)) return { kind: 'part', rank, words: block.text, value: '', why };
  return { kind: found.label, rank, words: found.words, value: found.value, why: WHY.labelledHeading };
}

/** "Prochaine réunion 14/04" says it without a colon; with a number before it, it is an item too. */
function nextByDay({ text }: LineBlock, { known }: Place): Labelled | null {
  if (beginsWithNumber(text) || !readNextSentence(text, known)) return null;
  const found = labelledBy(text.replace(/\s+(?=\d)/, ' : '));
  return found?.label === 'next' ? found : null;
}

/** Numbered, "2. Salle" is what was talked of, and not where. */
function isTopic({ label, value }: Labelled, { text }: LineBlock): boolean {
  if (value !== '') return false;
  return ['start', 'end', 'title', 'item'].includes(label) || (label === 'venue' && beginsWithNumber(text));
}

/** "Décisions : le budget": a title, where the label of a list has words behind it. */
function tellsMore({ label, value }: Labelled): boolean {
  return value !== '' && !isFact(label) && !isAttendance(label) && label !== 'annex';
}

/** "Décembre 2020", "Thursday, Oct 10, 2019". */
function isOnlyDate(words: string): boolean {
  return (
    words.split(' ').length <= 6 &&
    (dateIn(words) !== undefined || /^\p{L}+ \d{4}$/u.test(words)) &&
    !/[:–—]/.test(words)
  );
}

const FACTS: ReadonlySet<string> = new Set('date hours start end title venue chair rapporteur next'.split(' '));

/** Whether a label announces one fact of the header, rather than a list or a part. */
export function isFact(kind: NodeKind): boolean {
  return FACTS.has(kind);
}

/** Labels stand in bold, before a colon, or alone on a line of their own; a lone common word inside a list is none. */
function lineLabel(block: LineBlock, place: Place): Labelled | null {
  const { next } = place;
  const found = announcedBy(block, place);
  if (!found) return null;
  const colon = /[:：]/.test(block.text);
  if (!colon && ['start', 'end', 'hours', 'title', 'chair'].includes(found.label)) return null;
  if (block.kind === 'item') return itemLabel(found, block, place) ? found : null;
  if (colon) return found;
  const sure = found.value === '' && found.words.length > 12;
  const over = next?.kind === 'item' && (isAttendance(found.label) || found.label === 'agenda');
  return block.bold || (block.kind === 'text' && block.first) || sure || over ? found : null;
}

function announcedBy(block: LineBlock, place: Place): Labelled | null {
  const said = labelledBy(block.text) ?? longLabel(block, place) ?? toldList(block, place);
  // "Agenda item" names one by the words behind it.
  if (said?.label === 'item' && (said.value === '' || block.kind === 'item')) return null;
  return said ?? (place.next?.kind === 'item' ? workAhead(block, place) : null);
}

function itemLabel(found: Labelled, { text, depth }: ItemBlock, { within, next }: Place): boolean {
  const holds = next?.kind === 'item' && next.depth > depth;
  if (within.kind === 'agenda' && within.value === '') return found.label === 'actions' && depth > 0 && holds;
  if (/[:：]/.test(text) && (isFact(found.label) || isAttendance(found.label)))
    return within.kind !== 'actions' && within.kind !== 'owner';
  if (found.label === 'decisions' && found.value !== '') return true;
  if (found.value === '' && (holds || found.label === 'actions')) return true;
  return depth === 0 && ['present', 'excused', 'absent'].includes(found.label);
}

/** What only a line in capitals, or one that ends with a colon, says: a longer label. */
function longLabel(block: LineBlock, { next }: Place): Labelled | null {
  if (block.kind === 'item' && !headsList(block, next)) return null;
  const ends = /[:：]\**$/.test(block.text);
  const over = block.kind === 'text' && block.first && next?.kind === 'item' && BARE.test(block.text);
  const found = headingLabel(block.text);
  if (!found) return null;
  // "À faire" alone over a paragraph announces it, as over a list.
  const alone = block.kind === 'text' && block.text.length <= 20 && found.label === 'actions' && next !== undefined;
  const bold = block.kind === 'item' && block.bold && found.label === 'actions' && found.value === '';
  return ends || over || alone || bold || (isAttendance(found.label) && /^.{3,40}[:：]/.test(block.text))
    ? found
    : null;
}

/** An item over deeper ones, or in bold over others of its depth. */
function headsList({ depth, bold }: ItemBlock, next: Block | undefined): boolean {
  return next?.kind === 'item' && (next.depth > depth || (next.depth === depth && bold && !next.bold));
}

/** A short line that ends no sentence. */
const BARE = /^.{0,69}[^.;,!?]$/su;

/** "Lieu Salle de réunion": a fact of a header block without colons. */
function bareFact(block: LineBlock, { known, within }: Place): Labelled | null {
  if (block.kind !== 'text' || within.kind === 'item') return null;
  const fact = readFactLine(block.text, known);
  return fact && { label: fact.label, words: block.text.slice(0, fact.start).trim(), value: fact.value };
}

/** "Secrétaire : envoyer le compte rendu" in a list of actions says who does it, not who the secretary is. */
function isOwnerLabel(block: LineBlock, { label, value }: Labelled, { within, known }: Place): boolean {
  if (!['actions', 'owner', 'previous'].includes(within.kind) || block.kind === 'heading' || value === '') return false;
  return (
    ['chair', 'rapporteur', 'guests', 'present', 'venue'].includes(label) &&
    !areOwners(value.replace(/[.;]$/, ''), known)
  );
}

const ANNEX = new RegExp(`^${anyWritten(fields.annexes)}(?: [\\dA-Z]{1,3})?(?= ?[–—:-] ?\\S)`, 'iu');

/** "Annexe 2 – Recommandations". */
function annexHeading({ kind, text }: LineBlock): Labelled | null {
  const [words] = kind === 'heading' ? (ANNEX.exec(text) ?? []) : [];
  return words === undefined
    ? null
    : { label: 'annex', words, value: text.slice(words.length).replace(/^[\s–—:-]+/, '') };
}
