// The lines of a list of actions.
import { isOrder } from '../../model/is-order.ts';
import { statusIn } from '../../record/body/status-in.ts';
import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { limits, looseLimits, theEnd } from '../../words/due-words.ts';
import { fields } from '../../words/fields.ts';
import { workHeadings } from '../../words/headings.ts';
import { motions, nextMeetings } from '../../words/meetings.ts';
import { doingEndings } from '../../words/not-names.ts';
import { obligations } from '../../words/obligations.ts';
import { and, articles } from '../../words/small-words.ts';
import { states } from '../../words/states.ts';
import { inEnglish } from '../../words/vocabulary.ts';
import type { ItemBlock, Line, LineBlock } from '../blocks/block.ts';
import { markedState } from '../blocks/marked-state.ts';
import type { OutlineNode } from '../outline/node.ts';
import { ownerIn } from '../outline/over-list.ts';
import { attributeIn } from '../signs/action/attribute.ts';
import { markedClauses } from '../signs/action/marked-clauses.ts';
import { readAction, withoutMark } from '../signs/action/read-action.ts';
import { isVerdict, verdictIn } from '../signs/action/verdict.ts';
import { isDeadline, opensLimit } from '../signs/deadline-words.ts';
import { isUndecided } from '../signs/is-undecided.ts';
import { joinNotes } from '../signs/join-notes.ts';
import { headingLabel, labelledBy } from '../signs/labels.ts';
import { isNothing, saysNoneOfWhat } from '../signs/nothing.ts';
import { areKnownOwners, areLikelyOwners } from '../signs/owner-names.ts';
import type { Known } from '../signs/sign.ts';
import { addAction } from './add-action.ts';
import { type Assembly, itemFor, tellBlock } from './assembly.ts';
import { claimLine, claimRest, claimWords } from './draft/claims.ts';
import type { DraftAction } from './draft/draft.ts';

/** Where a list of actions stands: whose it is, and what its lines so far say of those that follow. */
export type ActionList = {
  /** Lines of one list are not compared with each other. */
  readonly id: number;
  owner: string | null;
  /** Whether decisions stand among its actions, as its heading says. */
  readonly mixed: boolean;
  /** When its actions are due, where what announces it says so: "À faire avant la prochaine réunion". */
  due: string | null;
  /** What the head of the whole list says, which an item over a part of it may say otherwise. */
  readonly whole: { readonly owner: string | null; readonly due: string | null };
  /** The depth of its first item. */
  base: number | null;
  /** The action of the last line, and the one that those under it are parts of. */
  last: DraftAction | null;
  parent: DraftAction | null;
};

/** `node`, what announces the list: "Actions de la DRECM/R" says whose it is. */
export function startList(node: OutlineNode | null, { known }: Assembly): ActionList {
  const owner = node?.kind === 'owner' ? node.value : node && ownerIn(node.words, known);
  const due = node && dueOf(node, known);
  const whole = { owner: owner ?? null, due };
  const mixed = node !== null && MIXED.test(node.words);
  return { id: node?.head?.line ?? 0, mixed, ...whole, whole, base: null, last: null, parent: null };
}

const DECIDED = anyWritten(inEnglish(motions), fields.decisions);
/** "Actions & Motions", "Décisions et actions". */
const MIXED = new RegExp(`(?:${DECIDED} ?(?:&|/|${anyWritten(and)})|(?:&|/|${anyWritten(and)}) ?${DECIDED}) ?`, 'iu');

/** A part of a list, with what its own head says of it: "Pour le 15 avril :" among the actions. */
export function partOfList(list: ActionList, node: OutlineNode, { known }: Assembly): ActionList {
  const owner = node.kind === 'owner' ? node.value : ownerIn(node.words, known);
  const whole = { owner: owner ?? list.owner, due: dueOf(node, known) ?? list.due };
  return { ...list, ...whole, whole };
}

/** The deadline that what announces a list says: its label, or the sentence that it ends. */
function dueOf({ words, head }: OutlineNode, known: Known): string | null {
  const said = (words === '' ? (head?.text ?? '') : words).replace(/[\s:：*_]+$/u, '');
  // "Semaine en cours" names the list, and no day; "Tasks for next week" is more than the words of one.
  if (ONGOING.test(said)) return null;
  if (isDeadline(said, known) && labelledBy(said) === null && headingLabel(said) === null) return said;
  // "On finit avant la fin du mois. Il reste à :" says it in the sentence before.
  const [, before = ''] = /^(.*)[.!]\s+\p{Lu}[^.!?]*$/su.exec(said) ?? [];
  return dueIn(said, known) ?? (words === '' ? dueIn(before, known) : null);
}

const ONGOING = new RegExp(`(?<!\\p{L})${anyWritten(workHeadings.ongoing)}$`, 'iu');

const NEXT = `${anyWritten(looseLimits.for)} ${standingBefore(articles)}${anyWritten(nextMeetings)}`;
const WORDS = '(?:[^.!?]|\\.(?=\\d)){3,40}?';
const LIMIT = new RegExp(
  `(?<!\\p{L})(${NEXT}|${anyWritten(limits, looseLimits.forTheDay)}(?!\\p{L})${WORDS})[^\\p{L}\\p{N}]*$`,
  'iu',
);

/** The deadline that ends the words of a heading. */
function dueIn(words: string, known: Known): string | null {
  const [, due = ''] = LIMIT.exec(words) ?? [];
  return due !== '' && (isDeadline(due, known) || BEFORE_END.test(due)) ? due : null;
}

/** "Avant la fin des vacances": whenever that is. */
const BEFORE_END = new RegExp(`^${anyWritten(limits)} ${anyWritten(theEnd)} .{2,30}$`, 'iu');

/** Takes a line of a list as an action, as part of the one above, or as what says that there is none. */
export function takeAction(block: LineBlock, list: ActionList, assembly: Assembly): DraftAction | null {
  const { text } = block;
  if (takeOther(block, list, assembly)) return null;
  if (block.kind === 'item') {
    list.base ??= block.depth;
    // What stood over the items of a deeper part says nothing of this one.
    if (block.depth < list.base) Object.assign(list, list.whole, { base: block.depth });
    if (headsItems(block, list, assembly)) return null;
  }
  const read = readAction(text, { ...assembly.known, listed: true });
  if (!/\p{L}{2}/u.test(read.text)) {
    tellBlock(block, assembly);
    return null;
  }
  const isPart = block.kind === 'item' && block.depth > (list.base ?? 0);
  if (isPart) headParts(list, assembly);
  const { parent } = list;
  if (isPart && parent && read.owners.length === 0 && block.checked === null) {
    parent.note = joinNotes([parent.note, text]) ?? text;
    claimWords(assembly.claims, block, [text]);
    return parent;
  }
  const action = actionOf(block, read, list);
  claimAction(block, read, assembly);
  if (isPart) takePart(action, list, assembly);
  const added = addAction(action, block, assembly);
  if (!isPart) list.parent = added;
  list.last = added;
  return added;
}

type Read = ReturnType<typeof readAction>;

function actionOf(block: LineBlock, { claims: _, ...read }: Read, { id, owner, due }: ActionList): DraftAction {
  const status = markedState(block, read.status);
  return {
    ...read,
    owners: read.owners.length === 0 && owner !== null ? [owner] : [...read.owners],
    ...(status === undefined ? {} : { status }),
    ...(due !== null && read.due === undefined ? { due } : {}),
    list: id,
    line: block.line,
  };
}

/** The words that the record has, and those that its reading took for what they mean. */
export function claimAction(line: Line, { text, owners, due, note, lead }: Partial<Read>, { claims }: Assembly): void {
  claimWords(claims, line, [text, ...(owners ?? []), lead, due, note]);
  claimRest(claims, line, 'read');
}

const NEXT_MEETING = new RegExp(`^\\W*${anyWritten(nextMeetings)}`, 'iu');
/** What a board votes on among its "action items" is decided, not to be done. */
const MOTION = new RegExp(`^(?:[A-Z\\d]{1,2}[.)]\\s*)?${anyWritten(motions)}\\b`, 'i');

/** Takes "Responsable : OIM" under an action as what it says of it; of a second deadline or state the words are noted. */
export function takeAttribute(block: LineBlock, last: DraftAction, { claims, known }: Assembly): boolean {
  const said = attributeIn(block.text);
  if (!said) return false;
  const status = said.kind === 'status' ? statusIn(said.value) : undefined;
  if (said.kind === 'status' && status === undefined) return false;
  // A deadline is nobody, whatever its label.
  if (said.kind === 'owner' && !isDeadline(said.value, known)) last.owners = [...last.owners, said.value];
  else if (said.kind === 'due' && last.due === undefined) last.due = said.value;
  else if (status !== undefined && last.status === undefined) last.status = status;
  else last.note = joinNotes([last.note, block.text]) ?? block.text;
  claimWords(claims, block, [said.value]);
  claimRest(claims, block, 'label');
  return true;
}

/** "⏳ En cours" where no action stands above: a key to the signs, or the heading of a part. */
const STATE = new RegExp(`^[^\\p{L}]*${anyWritten(...Object.values(states))}[^\\p{L}]*$`, 'iu');

/** Lines of a list of actions that are none. */
function takeOther(block: LineBlock, list: ActionList, assembly: Assembly): boolean {
  const { text } = block;
  if (list.last && takeAttribute(block, list.last, assembly)) return true;
  if (takeNone(block, assembly) || takeClauses(block, list, assembly)) return true;
  if (isVerdict(text) && list.last) {
    list.last.status = verdictIn(text) ?? 'open';
    claimLine(assembly.claims, block, 'read');
  } else if (STATE.test(text)) tellBlock(block, assembly);
  else if (NEXT_MEETING.test(text)) tellBlock(block, assembly);
  else if (MOTION.test(text)) {
    takeMotion(block, assembly);
  } else if (list.mixed && !mayBeTask(block, list, assembly)) takeMotion(block, assembly);
  else return false;
  return true;
}

const NOUN = new RegExp(`^\\W*\\p{L}+${anyWritten(doingEndings)}\\b`, 'iu');

/** Among decisions, what nobody has and no verb orders is one of them. */
function mayBeTask(block: LineBlock, { owner, last }: ActionList, { known }: Assembly): boolean {
  const { text, owners, due, status } = readAction(block.text, { ...known, listed: true });
  const isPart = last !== null && block.kind === 'item' && block.depth > 0;
  if (isPart || owner !== null || owners.length > 0 || due !== undefined || status !== undefined) return true;
  if (block.kind === 'item' && block.checked !== null) return true;
  const [first = ''] = text.split(' ');
  return isOrder(first) || first.split('/').length > 1 || NOUN.test(text);
}

/** A line of several actions, each with its own mark, is told as well: it may say more. */
function takeClauses(block: LineBlock, list: ActionList, assembly: Assembly): boolean {
  const known = { ...assembly.known, listed: true };
  const clauses = markedClauses(block.text, known);
  if (clauses.length === 0) return false;
  tellBlock(block, assembly);
  for (const clause of clauses)
    list.last = addAction(actionOf(block, readAction(clause, known), list), block, assembly);
  list.parent = null;
  return true;
}

/** A motion that was defeated is told. */
function takeMotion(block: LineBlock, assembly: Assembly): void {
  const { text, line } = block;
  if (isUndecided(text)) {
    tellBlock(block, assembly);
    return;
  }
  itemFor('', line, assembly).decisions.push({ text, line });
  claimWords(assembly.claims, block, [text]);
  claimRest(assembly.claims, block, 'label');
}

/** What says that there is no action; of what there is none is told. */
function takeNone(block: LineBlock, assembly: Assembly): boolean {
  const words = withoutMark(block.text, assembly.known);
  const isNone = isNothing(words);
  const tells = saysNoneOfWhat(words);
  if (assembly.item && isNone) assembly.item.none = true;
  if (tells) tellBlock(block, assembly);
  else if (isNone) claimLine(assembly.claims, block, 'label');
  return isNone || tells;
}

const HEAD = new RegExp(
  `^(.{1,60}?)(?: ${anyWritten(obligations.infinitive, obligations.one, obligations.several)})?\\s*[:：]$`,
  'u',
);

/** "Ada to :" over what she is to do, on the items under it. */
function headsItems(block: ItemBlock, list: ActionList, { known, claims }: Assembly): boolean {
  const [, owner = ''] = HEAD.exec(block.text) ?? [];
  const lone = !owner.includes(' ') && areLikelyOwners(owner, known);
  if (owner === '' || !(areKnownOwners(owner, known) || lone)) return false;
  list.owner = owner;
  list.base = block.depth + 1;
  claimLine(claims, block, 'read');
  return true;
}

/** An item that only names somebody, or a day, heads the items under it: "Ada", "Avant le 15 avril". */
function headParts(list: ActionList, { known, item, draft }: Assembly): void {
  const { parent } = list;
  if (!parent || parent.owners.length > 0 || parent.due !== undefined || parent.note !== undefined) return;
  const isDue = opensLimit(parent.text) && isDeadline(parent.text, known);
  if (!isDue && !areLikelyOwners(parent.text, known)) return;
  remove(parent, item?.actions ?? draft.actions);
  if (isDue) list.due = parent.text;
  else list.owner = parent.text;
  list.parent = null;
  list.base = (list.base ?? 0) + 1;
}

function remove(action: DraftAction, list: DraftAction[]): void {
  const place = list.indexOf(action);
  if (place >= 0) list.splice(place, 1);
}

/** A part has the owners of the whole; a whole that nobody has is the heading of its parts, and their note. */
function takePart(action: DraftAction, { parent }: ActionList, { item, draft }: Assembly): void {
  if (!parent) return;
  if (action.owners.length === 0) action.owners = [...parent.owners];
  else if (parent.owners.length === 0) {
    remove(parent, item?.actions ?? draft.actions);
    action.note = joinNotes([parent.text, action.note]) ?? parent.text;
  }
}
