// An action as people write one on a line: who, what, by when, how far.
import type { ActionStatus } from '../../../model/meeting/meeting.ts';
import { withoutUndefined } from '../../../model/without-undefined.ts';
import { statusIn } from '../../../record/body/status-in.ts';
import { ARROW } from '../../../words/action-marks.ts';
import { dueAndClause } from '../deadline-words.ts';
import { joinNotes } from '../join-notes.ts';
import { withoutMarks } from '../without-marks.ts';
import type { ActionClaim, ActionField, ActionKnown, ActionSign } from './forms/action-sign.ts';
import { DEADLINES, MARKS, OWNERS, SURROUNDINGS } from './forms/index.ts';
import { withoutLeadWords } from './lead-words.ts';

/** What a line says of an action, and the places of the line that say it. */
export type ActionReading = {
  readonly text: string;
  readonly owners: string[];
  readonly lead?: string;
  readonly due?: string;
  readonly status?: ActionStatus;
  /** How far it is, as written. */
  readonly said?: string;
  /** The number that the minutes give it. */
  readonly ref?: string;
  readonly note?: string;
  /** Of owners, deadline, state, mark, number and notes; what no claim holds is the text. */
  readonly claims: readonly ActionClaim[];
};

/** Longer words are no action that somebody wrote on a line. */
const LONGEST = 2_000;

/** Reads a line that is known to be an action. What is not sure to be an owner stays in the text. */
export function readAction(words: string, known: ActionKnown): ActionReading {
  if (words.length > LONGEST) return { text: tidy(words), owners: [], claims: [] };
  const lead = withoutLeadWords(words);
  const start = withoutBullet(lead.words);
  const around = [...MARKS, ...SURROUNDINGS].reduce((rest, signs) => readFirst(rest, signs, known), start);
  const owned = has(around, 'owner') ? around : readFirst(around, OWNERS, known);
  const rest = has(owned, 'due') ? owned : readFirst(owned, DEADLINES, known);
  return { ...readingOf(rest), ...withoutUndefined({ lead: lead.lead }) };
}

/** The words of a line without what says that it is an action. */
export function withoutMark(words: string, known: ActionKnown): string {
  if (words.length > LONGEST) return words;
  return MARKS.reduce((rest, signs) => readFirst(rest, signs, known), withoutBullet(words)).text;
}

const BULLET = '[\\s>*_\\\\-]*(?:(?:[a-z]|\\d{1,2}|[A-Z](?=\\)))[.)]\\s+)?';
/** "→ OIM : laver la cuve"; "→ OIM" says who does what is told above. */
const CONCLUDING = `(?:${ARROW}\\s*(?=[^:]{2,60}:\\s|\\S+(?:\\s+\\S+){3}))?`;
const BEFORE_WORDS = new RegExp(`^${BULLET}${CONCLUDING}`, 'u');

/** "- ", "a) ", "7. " say that a line is one of several. */
function withoutBullet(words: string): Rest {
  const [bullet = ''] = BEFORE_WORDS.exec(words) ?? [];
  return { text: words.slice(bullet.length), start: bullet.length, end: words.length, claims: [] };
}

/** The words that are still to be read, their place in the line, and what was read so far. */
type Rest = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly claims: readonly ActionClaim[];
};

function readFirst(rest: Rest, signs: readonly ActionSign[], known: ActionKnown): Rest {
  for (const { read } of signs) {
    const found = read(rest.text, known);
    if (found.length > 0) return narrowed(rest, found);
  }
  return rest;
}

/** Claims on the words that are left, at their places in the line. Words that stood apart are found from their end. */
function narrowed(rest: Rest, found: readonly ActionClaim[]): Rest {
  const isWhole = rest.text.length === rest.end - rest.start;
  const offset = isWhole ? rest.start : rest.end - rest.text.length;
  const placed = found.map((claim) => ({
    ...claim,
    start: Math.max(claim.start + offset, 0),
    end: claim.end + offset,
  }));
  const text = placed.find(({ field }) => field === 'text');
  const left = text ? { text: text.value, start: text.start, end: text.end } : rest;
  const said = has(rest, 'due') ? placed.filter(({ field }) => field !== 'due') : placed;
  return { ...left, claims: [...rest.claims, ...said.filter(({ field }) => field !== 'text')] };
}

function has({ claims }: Rest, field: ActionField): boolean {
  return claims.some((claim) => claim.field === field);
}

function readingOf({ text, claims }: Rest): ActionReading {
  const said = (field: ActionField) => claims.filter((claim) => claim.field === field).map(({ value }) => value);
  const [state] = said('status');
  const [ref] = said('number');
  const more = state !== undefined && state.split(' ').length > 2 ? state : undefined;
  // The record has no key for a number of theirs.
  const { due, clause } = dueAndClause(said('due')[0] ?? '');
  const besideText = clause !== undefined && !text.includes(clause) ? clause : undefined;
  const note = joinNotes([ref, ...said('note'), besideText, more]);
  return {
    text: tidy(text),
    owners: said('owner'),
    ...withoutUndefined({ due: due === '' ? undefined : due, status: statusOf(state), said: state, ref, note }),
    claims: [...claims].sort((a, b) => a.start - b.start),
  };
}

/** A tick, or words. */
function statusOf(state: string | undefined): ActionStatus | undefined {
  if (state === undefined) return undefined;
  return /^(?:\[[xX]\]|[☑☒✅✓✔])/u.test(state) ? 'done' : statusIn(state);
}

function tidy(text: string): string {
  return withoutMarks(text)
    .replace(/^[-–•:→⇒\s]+/, '')
    .replace(/\s*[;,]$/, '');
}
