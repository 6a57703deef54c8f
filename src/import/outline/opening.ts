// What a line opens: a part of the minutes by its heading, or what its label announces.
import type { Words } from '../../model/words.ts';
import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { limits, looseLimits } from '../../words/due-words.ts';
import { fields } from '../../words/fields.ts';
import { agendaHeadings, leftToDo, taskHeadings } from '../../words/headings.ts';
import { nextMeetings } from '../../words/meetings.ts';
import { articles, forWhom, of } from '../../words/small-words.ts';
import { inFrench } from '../../words/vocabulary.ts';
import type { Block, ItemBlock, LineBlock } from '../blocks/block.ts';
import { isActionLine } from '../signs/action/is-action-line.ts';
import { ownerOfHeading } from '../signs/action/owned-heading.ts';
import { readAction } from '../signs/action/read-action.ts';
import { isAttendeeLine } from '../signs/attendance/is-attendee-line.ts';
import { shortNames } from '../signs/attendance/short-names.ts';
import { isDeadline, opensLimit } from '../signs/deadline-words.ts';
import { dateIn } from '../signs/facts/date-in.ts';
import { readNextSentence } from '../signs/facts/next-meeting.ts';
import { readFactLine } from '../signs/facts/read-fact.ts';
import {
  aheadIn,
  headingLabel,
  isAttendance,
  type Label,
  type Labelled,
  labelledBy,
  misspeltLabel,
} from '../signs/labels.ts';
import { isOrder } from '../signs/name-words.ts';
import { areKnownOwners, areLikelyOwners, areOwners } from '../signs/owner-names.ts';
import type { Known } from '../signs/sign.ts';
import type { Heading } from './headings.ts';
import { type NodeKind, type OutlineNode, RANK } from './node.ts';
import { beginsWithNumber } from './titles.ts';
import { WHY } from './why.ts';

export type Opening = {
  readonly kind: NodeKind;
  readonly rank: number;
  readonly words: string;
  readonly value: string;
  readonly why: Words;
};

export type Place = {
  /** The heading that the line is, if it is one. */
  readonly heading: Heading | undefined;
  /** The part that is open. */
  readonly within: OutlineNode;
  readonly next: Block | undefined;
  /** The lines that the line would head. */
  readonly below: () => readonly LineBlock[];
  readonly known: Known;
  /** Whether it stands where minutes say who was there. */
  readonly isFront: boolean;
};

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
  const found = labelledBy(block.text) ?? headingLabel(block.text) ?? annexHeading(block) ?? workAhead(block, place);
  if (found?.label === 'item' && found.value !== '') return named(found);
  // "Ouverture" and "Clôture" as headings are items, not hours.
  if (!found || isTopic(found, block)) return { kind: 'part', rank, words: block.text, value: '', why };
  // "To-dos : qui fait quoi" says it twice.
  if (found.label === 'actions' && headingLabel(found.value)?.label === 'actions')
    return { kind: 'actions', rank, words: block.text, value: '', why: WHY.labelledHeading };
  if (tellsMore(found)) return { kind: 'part', rank, words: block.text, value: '', why };
  return { kind: found.label, rank, words: found.words, value: found.value, why: WHY.labelledHeading };
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

const AGENDA_AT_END = new RegExp(`${anyWritten(fields.agenda)}(?: [\\p{L}’' ]{0,40})?\\s*[:：]$`, 'iu');

const AGENDA_BELOW = new RegExp(
  `${anyWritten(fields.agenda)}(?:[\\p{L}’' ]{0,20}|, )${anyWritten(agendaHeadings.below)}(?!\\p{L})`,
  'iu',
);

const BY_WHEN = `(?:,? ${anyWritten(limits, looseLimits.for)} [^.;:()]{3,40})?`;
const LEFT_AT_END = new RegExp(`(?<!\\p{L})${anyWritten(leftToDo)}${BY_WHEN}\\s*[:：]$`, 'iu');

/** "Le bureau s'accorde sur les actions suivantes :"; "Actions OIM :" is a heading of its own. */
const TASKS_AT_END = new RegExp(
  `(?<=\\S )${anyWritten(fields.action, taskHeadings.toDo)}(?: [^.!?:：]{1,90})?\\s*[:：]$`,
  'iu',
);

/** "Repeindre la grille", "Paint the gate". */
function isOrdered(words: string): boolean {
  return isOrder(words.split(' ')[0]?.replace(/[:：]$/u, '') ?? '');
}

/** "… avec comme points inscrits à l'ordre du jour :" ends a sentence that tells more, and announces what is listed below it. */
function toldList({ kind, text }: LineBlock, { next, known }: Place): Labelled | null {
  const dashed = /^(.+?)\s*[:：]\s*[–—-]$/u.exec(text)?.[1];
  if (dashed !== undefined && next?.kind === 'text' && isOwned(next.text, known)) return headingLabel(dashed);
  const goesOn = next?.kind === 'text' && !next.first && TASKS_AT_END.test(text) && isOwned(next.text, known);
  if (kind === 'text' && goesOn) return { label: 'actions', words: '', value: '' };
  const listed = next?.kind === 'item' || (next?.kind === 'text' && beginsWithNumber(next.text));
  if (kind !== 'text' || !listed) return null;
  if (AGENDA_AT_END.test(text) || AGENDA_BELOW.test(text)) return { label: 'agenda', words: '', value: '' };
  const says = LEFT_AT_END.test(text) || (TASKS_AT_END.test(text) && isOrdered(next.text));
  return says ? { label: 'actions', words: '', value: '' } : null;
}

/** "Pour la prochaine fois" over what is to be done then; "La suite" over what each one does. */
function workAhead({ text }: LineBlock, { below, known }: Place): Labelled | null {
  const ahead = aheadIn(text);
  if (ahead === null) return null;
  const lines = below();
  const tasks = lines.filter((line) => isOwned(line.text, known) || (ahead === 'then' && isOrdered(line.text)));
  const isList = tasks.length > 0 && tasks.length >= lines.length / 2;
  return isList ? { label: 'actions', words: text.replace(/\s*[:：]$/u, ''), value: '' } : null;
}

/** What somebody does, or their name over it. */
function isOwned(words: string, known: Known): boolean {
  const bare = words.replace(/\s*[:：]$/u, '');
  if (areKnownOwners(bare, known)) return true;
  return readAction(words, { ...known, listed: true }).owners.some((owner) => areLikelyOwners(owner, known));
}

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

const OWNED = new RegExp(
  `^(${anyWritten(taskHeadings.action)}\\s+(?:${anyWritten(forWhom)}\\s+)?)?(.{2,60}?)\\s*[:：]?$`,
  'iu',
);

/** "Actions IGN :" over a list, or the name of those responsible over their part of one. */
function ownerOver(block: LineBlock, { within, next, known }: Place): Opening | null {
  const overItems = block.kind === 'text' && next?.kind === 'item';
  if (!heads(block) && !overItems) return null;
  const [, label, owner = ''] = OWNED.exec(block.text) ?? [];
  const announced = ownerOfHeading(block.text, known, false);
  if (announced !== null)
    return { kind: 'owner', rank: RANK.owner, words: block.text, value: announced, why: WHY.owner };
  const inList = ['actions', 'owner'].includes(within.kind);
  const likely = inList && overItems && areLikelyOwners(owner, known);
  if ((label === undefined && !inList) || !(likely || areKnownOwners(owner, known))) return null;
  return { kind: 'owner', rank: RANK.owner, words: label ?? '', value: owner, why: WHY.owner };
}

function heads(block: LineBlock): boolean {
  return block.kind === 'heading' || (block.kind === 'text' && (block.bold || /[:：]$/.test(block.text)));
}

/** "Il faut pour la prochaine réunion :". */
const FOR_NEXT = new RegExp(
  `(?<!\\p{L})${anyWritten(looseLimits.for, limits)} ${standingBefore(articles)}${anyWritten(nextMeetings)}\\s*[:：]$`,
  'iu',
);

/** "Pour le 15 avril :", "Avant l'été" over a part of a list of actions. */
function dueOver(block: LineBlock, { within, next, known }: Place): Opening | null {
  if (!heads(block) || !['actions', 'owner'].includes(within.kind)) return null;
  const told = block.kind === 'text' && next?.kind === 'item' && FOR_NEXT.test(block.text);
  if (told) return { kind: 'actions', rank: RANK.owner, words: '', value: '', why: WHY.due };
  const words = block.text.replace(/\s*[:：]$/u, '');
  if (!opensLimit(words) || !isDeadline(words, known)) return null;
  return { kind: 'actions', rank: RANK.owner, words, value: '', why: WHY.due };
}

const OF_OWNER = standingBefore(forWhom, of.bare, inFrench(of.withArticle));
const LIST_OF = new RegExp(
  `^\\W*${anyWritten(fields.action)} ${OF_OWNER}(?:${standingBefore(articles)})?(.{2,50}?)\\W*$`,
  'iu',
);

/** "Action items for the Working Group", "Actions de la DRECM/R". */
export function ownerIn(words: string, known: Known): string | null {
  const [, owner = ''] = LIST_OF.exec(words) ?? [];
  return owner !== '' && areKnownOwners(owner, known) ? owner : null;
}

const ANNEX = new RegExp(`^${anyWritten(fields.annexes)}(?: [\\dA-Z]{1,3})?(?= ?[–—:-] ?\\S)`, 'iu');

/** "Annexe 2 – Recommandations". */
function annexHeading({ kind, text }: LineBlock): Labelled | null {
  const [words] = kind === 'heading' ? (ANNEX.exec(text) ?? []) : [];
  return words === undefined
    ? null
    : { label: 'annex', words, value: text.slice(words.length).replace(/^[\s–—:-]+/, '') };
}
