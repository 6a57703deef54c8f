// Actions, and those of the meeting before, from lines.

import { statusIn } from '../record/body/status-in.ts';
import { anyWritten, standingBefore } from '../words/as-written.ts';
import { fields } from '../words/fields.ts';
import { foldText } from '../words/fold-text.ts';
import { taskHeadings } from '../words/headings.ts';
import { motions, nextMeetings, nextOne, sittings } from '../words/meetings.ts';
import { obligations } from '../words/obligations.ts';
import { articles, forWhom } from '../words/small-words.ts';
import { statedAgain, verdicts } from '../words/states.ts';
import { anySaid, inFrench } from '../words/vocabulary.ts';
import { actionLine } from './action-line.ts';
import { isActionLine, withoutMark } from './action-mark.ts';
import type { ItemBlock, LineBlock } from './blocks/block.ts';
import type { DraftAction, DraftReview } from './assemble/draft.ts';
import { joinNotes } from './join-notes.ts';
import { areKnownOwners, areLikelyOwners } from './owner-names.ts';
import { actionsSaid, findRepeated, repeat } from './assemble/repeated-actions.ts';
import { isNothing, itemFor, placeNone, placeRest, type State, tell } from './state.ts';
import { readNext } from './take-facts.ts';

/** "ACTION: …" is one action wherever it stands; the lines of its paragraph go on with it. */
export function takeActionLine(unit: LineBlock, state: State): boolean {
  const { open } = state;
  const isOver = /[.!?]$/.test(open?.text ?? '') && OF_MEETING.test(unit.text);
  if (open && unit.kind === 'text' && !unit.first && !isOver && !isActionLine(unit.text)) {
    open.text = `${open.text} ${unit.text}`.replace(/\s+/g, ' ');
    return true;
  }
  state.open = null;
  if (!isActionLine(unit.text)) return false;
  if (unit.kind === 'item') state.base = unit.depth;
  const action = takeAction(unit.text, unit, state);
  if (unit.kind === 'text') state.open = action;
  return true;
}

/** "La séance est levée", "Fin à 18h", "Next meeting …". */
const OF_MEETING = new RegExp(
  `^(?:${standingBefore(articles)}?${anyWritten(sittings)}|${anyWritten(inFrench(fields.end), nextOne)}\\b)`,
  'iu',
);
const OWNED = new RegExp(
  `^(${anyWritten(taskHeadings.action)}\\s+(?:${anyWritten(forWhom)}\\s+)?)?(.{2,60}?)\\s*[:：]?$`,
  'iu',
);

/** "Actions IGN :" over a list, or the name of those responsible over their part of one. */
export function takeOwnerLine(unit: LineBlock, state: State): boolean {
  const heads = unit.kind === 'heading' || (unit.kind === 'text' && (unit.bold || /[:：]$/.test(unit.text)));
  if (!heads) return false;
  const [, label, owner = ''] = OWNED.exec(unit.text) ?? [];
  if ((label === undefined && state.mode !== 'actions') || !areKnownOwners(owner, state.names)) return false;
  if (label !== undefined) state.placed.push({ text: label, reason: 'label', line: unit.line });
  state.mode = 'actions';
  state.owner = owner;
  return true;
}

export function takeAction(words: string, unit: LineBlock, state: State): DraftAction | null {
  if (isNothing(withoutMark(words).text)) {
    if (state.item) state.item.none = true;
    state.placed.push({ text: words, reason: 'label', line: unit.line });
    return null;
  }
  if (NEXT_MEETING.test(words)) {
    readNext(words, unit.line, state);
    tell(words, state);
    return null;
  }
  if (MOTION.test(words)) {
    itemFor(state, unit.line).decisions.push({ text: words, line: unit.line });
    return null;
  }
  if (unit.kind === 'item') state.base ??= unit.depth;
  if (unit.kind === 'item' && headsItems(words, unit, state)) return null;
  const read = actionLine(words, state.names);
  if (!/[\p{L}]{2}/u.test(read.text)) return null;
  const parent = state.draft.agenda.length > 0 && state.item ? state.item.actions.at(-1) : state.draft.actions.at(-1);
  const isPart = unit.kind === 'item' && unit.depth > (state.base ?? 0);
  if (isPart && read.owners.length === 0 && parent && unit.checked === null) {
    parent.note = joinNotes([parent.note, words]) ?? words;
    return parent;
  }
  placeRest(words, [read.text, ...read.owners, read.note], unit.line, state);
  const ticked = unit.kind === 'item' && (unit.checked === true || isStruck(unit.markdown));
  const action: DraftAction = { ...read, ...(ticked ? { status: 'done' as const } : {}), line: unit.line };
  if (state.mode === 'actions') action.list = state.list;
  if (action.owners.length === 0 && state.owner !== null) action.owners = [state.owner];
  if (isPart) takePart(action, state);
  const added = addAction(action, state);
  if (!isPart) state.parent = added;
  return added;
}

const NEXT_MEETING = new RegExp(`^\\W*${anyWritten(nextMeetings)}`, 'iu');
const HEAD = new RegExp(
  `^(.{1,60}?)(?: ${anyWritten(obligations.infinitive, obligations.one, obligations.several)})?\\s*[:：]$`,
  'u',
);

/** "Ada to :" over what she is to do, on the items under it. */
function headsItems(words: string, unit: ItemBlock, state: State): boolean {
  const [, owner = ''] = HEAD.exec(words) ?? [];
  const lone = !owner.includes(' ') && areLikelyOwners(owner, state.names);
  if (owner === '' || !(areKnownOwners(owner, state.names) || lone)) return false;
  state.owner = owner;
  state.base = unit.depth + 1;
  state.placed.push({ text: words.slice(owner.length), reason: 'label', line: unit.line });
  if (state.next?.kind !== 'item' || state.next.depth <= unit.depth)
    state.placed.push({ text: owner, reason: 'label', line: unit.line });
  return true;
}

/** What a board votes on among its "action items" is decided, not to be done. */
const MOTION = new RegExp(`^(?:[A-Z\\d]{1,2}[.)]\\s*)?${anyWritten(motions)}\\b`, 'i');

/** What was struck out of a list is done with. */
function isStruck(markdown: string): boolean {
  return /^~~[^~]+~~\W*$/.test(markdown);
}

/** A part has the owners of the whole; a whole that nobody has is the heading of its parts, and their note. */
function takePart(action: DraftAction, { parent, draft, item }: State): void {
  if (!parent) return;
  if (action.owners.length === 0) action.owners = [...parent.owners];
  else if (parent.owners.length === 0) {
    const list = item?.actions ?? draft.actions;
    const place = list.indexOf(parent);
    if (place >= 0) list.splice(place, 1);
    action.note = joinNotes([parent.text, action.note]) ?? parent.text;
  }
}

/** A word or two that say how far something is. */
export function isVerdict(words: string): boolean {
  const clean = words.replace(/[\s.*_]+$/, '');
  return clean.split(' ').length < 3 && statusIn(clean) !== undefined;
}

/** "Continued.", "Fait" on a line of its own: how far the action above is. */
export function takeVerdict(words: string, line: number, state: State): boolean {
  const last = (state.item?.actions ?? state.draft.actions).at(-1);
  if (!last || !isVerdict(words)) return false;
  last.status = statusIn(words.replace(/[\s.*_]+$/, '')) ?? 'open';
  state.placed.push({ text: words, reason: 'read', line });
  return true;
}

/** The same words twice are one action: summaries repeat what was said under each item. */
function addAction(action: DraftAction, state: State): DraftAction {
  const same = findRepeated(action, actionsSaid(state.draft));
  if (same) return repeat(same, action, state);
  if (action.owners.length > 0 && !isNamedInCell(action))
    state.guesses.push({ field: 'owners', from: action.owners.join(', '), reason: 'sentence', line: action.line });
  (state.item?.actions ?? state.draft.actions).push(action);
  return action;
}

function isNamedInCell({ owners }: DraftAction): boolean {
  return owners.every((owner) => owner.startsWith('@'));
}

const VERDICT = new RegExp(`^${anyWritten(...Object.values(verdicts))}(?![\\p{L}\\d])`, 'iu');
const GOES_ON = new RegExp(`^${anyWritten(verdicts['in-progress'])}`, 'iu');

export function takePrevious(words: string, unit: LineBlock, state: State): void {
  const last = state.draft.review.at(-1);
  const { text, owners, status, said: how, note, due } = actionLine(words, state.names);
  if (VERDICT.test(words) && last) {
    const said = actionLine(`x → ${words.replace(/\[\d+\]/g, '').trim()}`, state.names);
    last.status ??= said.status ?? (GOES_ON.test(words) ? 'in-progress' : 'open');
    if (words.split(' ').length > 2) last.note = words;
    else state.placed.push({ text: words, reason: 'read', line: unit.line });
    return;
  }
  if (placeNone(words, unit.line, state) || isNothing(words) || !/\p{L}{2}/u.test(text)) return;
  if (unit.kind === 'text' && !unit.first && last && !/^[a-z\d]{1,2}[.)]/i.test(words)) {
    last.text = `${last.text} ${words}`;
    return;
  }
  const ticked = unit.kind === 'item' && unit.checked === true ? ('done' as const) : undefined;
  const found = status ?? ticked;
  placeRest(words, [text, ...owners, note], unit.line, state);
  const review = {
    text,
    owners,
    line: unit.line,
    ...(found === undefined ? {} : { status: found }),
    ...(note === undefined ? {} : { note }),
    ...(due === undefined ? {} : { due }),
  };
  addReview(review, how ?? '', state);
}

/** What is said to be still to do is an action of this meeting again. */
const RESTATED = new RegExp(`\\b${anySaid(...Object.values(statedAgain))}\\b`);

/** What was found of an earlier action; one that is to be gone on with is an action of this meeting too. */
export function addReview(review: DraftReview, how: string, state: State): void {
  if (!RESTATED.test(foldText(how))) {
    state.draft.review.push(review);
    return;
  }
  state.draft.restated.push({ ...review, note: how });
  const note = [review.note, how].filter((each) => each !== undefined && each !== '');
  addAction({ ...review, note: [...new Set(note)].join(' ; ') }, state);
  state.guesses.push({ field: 'actions', from: review.text, reason: 'restated', line: review.line });
}
