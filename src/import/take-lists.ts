// The lines of what is being listed: those present, agenda items, actions, decisions.
import { anyWritten } from '../words/as-written.ts';
import { marks, saidOfOne } from '../words/attending.ts';
import { infinitiveEndings } from '../words/not-names.ts';
import { attendeesOf } from './attendees.ts';
import type { LineBlock } from './blocks/block.ts';
import { dateIn } from './find-date.ts';
import { readAction } from './signs/action/read-action.ts';
import {
  addItem,
  isAttendance,
  isNothing,
  itemFor,
  placeNone,
  placeRest,
  type State,
  tell,
  tellUnder,
} from './state.ts';
import { isVerdict, takeAction, takePrevious, takeVerdict } from './take-actions.ts';

/** A line, or an item, of what is being listed. */
export function takeListed(words: string, unit: LineBlock, state: State): void {
  const { draft } = state;
  state.announced = null;
  switch (state.mode) {
    case 'present':
    case 'excused':
    case 'absent':
    case 'represented':
    case 'guests':
      takeAttendee(words, unit, state);
      return;
    case 'agenda':
      if (unit.kind === 'item') state.base ??= unit.depth;
      for (const each of numbered(words)) addItem(each.replace(/[;.]$/, ''), unit.line, draft, state.placed);
      return;
    case 'actions':
      if (takeVerdict(words, unit.line, state)) return;
      for (const each of unglued(words, unit)) takeAction(each, unit, state);
      return;
    case 'previous':
      for (const each of unglued(words, unit)) takePrevious(each, unit, state);
      return;
    case 'amendments':
      draft.amendments.push({ text: words, line: unit.line });
      return;
    case 'errata':
      takeErratum(words, unit.line, state);
      return;
    case 'decisions':
      if (placeNone(words, unit.line, state) || isNothing(words)) return;
      itemFor(state, unit.line).decisions.push({ text: words, line: unit.line });
      return;
    default:
      tell(words, state);
  }
}

/** "1) Rapport moral 2) Rapport financier" on one line. */
function numbered(words: string): readonly string[] {
  if (!/^1[.)]\s/.test(words)) return [words];
  return words.split(/\s+(?=\d{1,2}[.)]\s)/);
}

/** "12 octobre 2022 : lire …": the day it was written stands before it. */
function takeErratum(words: string, line: number, { draft, placed }: State): void {
  const [, before = '', text = words] = /^([^:]{4,30}?)\s*:\s+(.+)$/s.exec(words) ?? [];
  const date = dateIn(before);
  if (date === undefined) {
    draft.errata.push({ text: words, line });
    return;
  }
  placed.push({ text: before, reason: 'read', line });
  draft.errata.push({ date, text, line });
}

/** "6. … 7. … 8. …" on one line: an item for each number that follows the one before. */
function unglued(words: string, unit: LineBlock): readonly string[] {
  const first = unit.kind === 'item' ? unit.number : Number(/^(\d{1,2})[.)] /.exec(words)?.[1] ?? 0);
  const parts: string[] = [];
  let rest = words;
  for (let number = (first || 0) + 1; first; number += 1) {
    const at = rest.search(new RegExp(`\\s${number}[.)]\\s+\\p{Lu}`, 'u'));
    if (at < 0) break;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...parts, rest];
}

function takeAttendee(words: string, unit: LineBlock, state: State): void {
  if (unit.kind === 'item' && /^[^,;]{3,60}[:：]$/.test(words)) {
    state.placed.push({ text: words, reason: 'label', line: unit.line });
    return;
  }
  const ticked = unit.kind === 'item' ? unit.checked : null;
  const mode = state.mode as 'present';
  const [, name = words, said] = STATED.exec(words) ?? [];
  const own = said === undefined ? undefined : ABSENT.test(said) ? 'absent' : 'excused';
  const to = own ?? (ticked === false && mode === 'present' ? 'absent' : mode);
  const found = attendeesOf(name, state.index, { isItem: unit.kind === 'item', pairs: isPaired(unit, state) });
  state.draft.attendance[to].push(...found.map((each) => ({ ...each, line: unit.line })));
  if (found.length === 0 && !isNothing(words)) tellUnder(words, state);
  else if (found.length > 0)
    placeRest(
      words,
      found.flatMap((each) => Object.values(each).map(String)),
      unit.line,
      state,
    );
  else state.placed.push({ text: words, reason: 'label', line: unit.line });
  const attending = found.flatMap(({ name, structure, note }) =>
    // The words of a person's name stand for her, those of a structure's for nobody.
    [name, structure?.replace(/[\s–-]/g, '_'), aliasIn(note)].filter((each) => each !== undefined),
  );
  state.names = { ...state.names, attending: [...state.names.attending, ...attending] };
  if (ticked === false && mode === 'present')
    state.guesses.push({ field: 'attendance', from: words, reason: 'unticked', line: unit.line });
}

/** "Ana : absente", "Zoé (excusée)" among those present. */
const STATED = new RegExp(`^([^,;]{2,50}?)\\s*[:–(-]?\\s*\\(?(${anyWritten(saidOfOne)})\\)?\\.?$`, 'iu');
const ABSENT = new RegExp(`^${anyWritten(marks.absentBeginning)}`, 'iu');

/** Items with one comma each: a person and whom she comes from. */
function isPaired(unit: LineBlock, state: State): boolean {
  if (unit.kind !== 'item' || commasIn(unit.text) !== 1) return false;
  const { next } = state;
  const goesOn = next?.kind === 'item' && commasIn(next.text) === 1;
  const was = state.pairedLine === unit.line - 1 || state.pairedLine === unit.line;
  if (goesOn || was) state.pairedLine = unit.line;
  return goesOn || was;
}

function commasIn(words: string): number {
  return words.replace(/\([^()]*\)/g, '').split(',').length - 1;
}

/** "Peter Dreisiger (PD)", "Jeremy (@nornagon)": another name of the same person. */
function aliasIn(note: string | undefined): string | undefined {
  return /^(?:@[\w.-]+|\p{Lu}{2,4})(?=$|,)/u.exec(note ?? '')?.[0];
}

/** A sentence that says neither who does something nor how far it is. */
function isStory(words: string, names: State['names']): boolean {
  const { owners, status } = readAction(words, names);
  return owners.length === 0 && status === undefined && !isVerdict(words) && !/^[a-z\d]{1,2}[.)]\s/i.test(words);
}

const INFINITIVE = new RegExp(`^\\W*\\p{L}+${anyWritten(infinitiveEndings)}\\b`, 'iu');

/** Whether a line still belongs to the list: long prose ends a list of names or of titles. */
export function isListed(
  unit: LineBlock,
  { mode, names, inItem, inline, base, perItem, next, listDepth }: State,
): boolean {
  if (inline && isAttendance(mode)) return unit.kind === 'text' && !unit.first && !/[.!?]$/.test(unit.text);
  if (unit.kind === 'item') return mode !== 'agenda' || unit.depth <= (base ?? unit.depth);
  if (mode === 'decisions' && listDepth !== null && unit.text.length < 400) return true;
  if (mode === 'decisions') return /^[A-Z]{0,2}\d{1,2}\s*[.)–-]\s/.test(unit.text);
  if (mode === 'agenda') return /^\d{1,2}\s*[.)/-]/.test(unit.text);
  if (isAttendance(mode))
    return unit.text.split(/[,;]/).every((part) => part.length < 120) && !/[.!?]$/.test(unit.text);
  if (mode === 'previous')
    return unit.text.length < 300 && !(/[.!]$/.test(unit.text) && (inItem || isStory(unit.text, names)));
  if (mode === 'actions' && /^\p{L}+\.?$/u.test(unit.text)) return isVerdict(unit.text);
  if (mode === 'actions' && /^[a-z\d]{1,2}[.)]\s/i.test(unit.text)) return unit.text.length <= 400;
  if (mode === 'actions' && perItem && base === null && unit.text.length <= 400 && !unit.text.endsWith(':'))
    return next?.kind !== 'item' && next?.kind !== 'table';
  if (mode !== 'actions' || unit.text.length > 400 || unit.text.endsWith('?')) return false;
  const infinitive = INFINITIVE.test(unit.text);
  return infinitive || readAction(unit.text, names).owners.length > 0;
}
