// Words under no label: what is listed goes on, facts, the title, the narrative.
import { escapeInline } from '../markup/escape-inline.ts';
import { anyWritten } from '../words/as-written.ts';
import { wholes } from '../words/collectives.ts';
import { fields } from '../words/fields.ts';
import { partHeadings } from '../words/headings.ts';
import { minutes, minutesInitials } from '../words/meetings.ts';
import { MONTHS } from '../words/months.ts';
import { infinitiveEndings, notInfinitives } from '../words/not-names.ts';
import { being, obligations } from '../words/obligations.ts';
import { articles } from '../words/small-words.ts';
import { formsOf, inEnglish } from '../words/vocabulary.ts';
import type { ItemBlock, LineBlock } from './blocks/block.ts';
import type { Label } from './labels.ts';
import { readApproval, readVote } from './read-votes.ts';
import { proposals } from './signs/action/propose.ts';
import { readAction } from './signs/action/read-action.ts';
import { areKnownOwners } from './signs/owner-names.ts';
import { isAttendance, LISTS, narrate, type State, tellAnnounced } from './state.ts';
import { takeAction } from './take-actions.ts';
import { takeAnnexed } from './take-annex.ts';
import { HOURS, readHours, readNext, readStory, takeFact } from './take-facts.ts';
import { isListed, takeListed } from './take-lists.ts';

export function takeWords(unit: LineBlock, state: State): void {
  if (state.mode === 'annex-list' && takeAnnexed(unit, state)) return;
  if (LISTS.has(state.mode as Label)) {
    if (state.mode === 'actions' && isPart(unit, state)) {
      narrate(unit.kind === 'heading' ? `### ${escapeInline(unit.text)}` : unit.markdown, state);
      return;
    }
    if (unit.kind === 'heading' || (unit.kind === 'text' && announces(unit, state))) {
      state.mode = 'body';
      tellAnnounced(state);
      takeWords(unit, state);
      return;
    }
    const isOver = unit.kind === 'item' && state.under !== null && unit.depth <= state.under;
    if (!isOver && isListed(unit, state)) {
      takeListed(unit.text, unit, state);
      return;
    }
    state.mode = 'body';
    tellAnnounced(state);
  }
  if (state.mode !== 'body' && state.mode !== 'annex-list' && isFact(unit)) {
    takeFact(state.mode, unit.text, unit.line, state);
    return;
  }
  if (state.mode !== 'annex-list') state.mode = 'body';
  titleOrBody(unit, state);
}

/** A bold word with a colon, or one that ends a list of names: "Objectifs :". */
function announces({ text, markdown }: LineBlock & { readonly markdown: string }, { mode }: State): boolean {
  if (/^\*\*[^*]{2,60}(?::\*\*|\*\* ?:)/.test(markdown)) return true;
  return isAttendance(mode) && /^[^,;]{2,60}[:：]$/.test(text);
}

/** "Thème 2 – Protection", "À court terme". */
const PART = new RegExp(`^${anyWritten(...Object.values(partHeadings))}\\b`, 'iu');

/** A bold word between the items of a list of actions parts it: "**Important :**", with boxes to tick under it. */
function isPart(unit: LineBlock, { next }: State): boolean {
  if (unit.kind !== 'text' || next?.kind !== 'item' || unit.text.length > 80) return false;
  if (PART.test(unit.text) && !/[.;!?]$/.test(unit.text)) return true;
  return next.checked !== null && /^\*\*[^*]+\*\* ?:?$/.test(unit.markdown);
}

/** Short words under a label; the line of a list is none. */
function isFact(unit: LineBlock): boolean {
  return unit.kind === 'text' && unit.text.length <= 100 && !/^[-•–]/.test(unit.text);
}

const MINUTES = new RegExp(`^(?:${anyWritten(minutes)}\\b|${anyWritten(minutesInitials)} )`, 'iu');

/** The first heading is the title; other words are told under their item, votes among them. */
function titleOrBody(unit: LineBlock, state: State): void {
  const { draft } = state;
  const named = MINUTES.test(unit.text);
  const isTitle = unit.kind === 'heading' || (unit.kind === 'text' && (unit.bold || named));
  if (isTitle && !state.started && draft.title === undefined && draft.agenda.length === 0) {
    draft.title = unit.text;
    draft.lines.set('title', unit.line);
    if (HOURS.test(unit.text)) readHours(unit.text, state, unit.line);
    return;
  }
  if (unit.kind === 'item' && state.mode === 'body' && isTask(unit, state)) {
    state.base = unit.depth;
    takeAction(unit.text, unit, state);
    return;
  }
  readVote(unit.text, unit.line, state);
  readApproval(unit.text, unit.line, state);
  for (const proposal of proposals(unit.text, state.names)) state.proposed.push({ ...proposal, line: unit.line });
  readNext(unit.text, unit.line, state);
  readStory(unit.text, unit.line, state);
  if (unit.kind === 'heading') narrate(`### ${escapeInline(unit.text)}`, state);
  else if (unit.kind === 'item') narrate(itemMarkdown(unit), state);
  // A paragraph, whose marks inside are escaped already, must not begin a block of another sort.
  else narrate(unit.markdown.replace(/^(?:[#>]|[-=_*]{3,}$)/, '\\$&'), state, !unit.first);
}

/**
 * An item on its own that is a task: "Ada to write to the mayor" and "OIM : écrire au maire" of people who are known, a box to
 * tick that somebody has, and what is due on a day.
 */
function isTask({ text, checked }: ItemBlock, { names }: State): boolean {
  if (DUE.test(text)) return true;
  if (checked !== null)
    return /[)\]]\W*$|^@/.test(text) && readAction(text, { ...names, listed: false }).owners.length > 0;
  const [, english = ''] = TO_DO.exec(text) ?? [];
  const [, before = '', verb = ''] = INFINITIVE.exec(text) ?? [];
  const french = NOT_VERBS.has(verb) ? '' : before;
  return [english, french].some((who) => who !== '' && who.split(' ').length < 7 && isSomebody(who, names));
}

const DUE = new RegExp(`\\(${anyWritten(fields.due)}(?!\\p{L})[^()]{2,40}\\)\\W*$`, 'iu');
const TO_DO = new RegExp(`^(.{2,60}?) ${anyWritten(obligations.infinitive)} (?!${anyWritten(being)}\\b)\\p{Ll}+ `, 'u');
/** A French infinitive after a colon; nouns and English words that end like one are none. */
const INFINITIVE = new RegExp(`^([^:]{2,60}?)\\s*: (\\p{Ll}+${anyWritten(infinitiveEndings)}) `, 'u');
const NOT_VERBS: ReadonlySet<string> = new Set([
  ...formsOf(notInfinitives),
  ...Object.values(MONTHS).flatMap(({ fr }) => fr),
]);

const WHOLE = new RegExp(`^${anyWritten(wholes, inEnglish(articles))}\\b`, 'iu');

/** Names that are known, or everybody in a word. */
function isSomebody(words: string, names: State['names']): boolean {
  const isSentence = WHOLE.test(words) && words.split(' ').length > 2;
  return !isSentence && areKnownOwners(words, names);
}

function itemMarkdown({ depth, number, checked, markdown }: ItemBlock): string {
  const box = checked === null ? '' : checked ? '[x] ' : '[ ] ';
  return `${'  '.repeat(depth)}${number === null ? '-' : `${number}.`} ${box}${markdown}`;
}
