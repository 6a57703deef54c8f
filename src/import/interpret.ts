// Units into a draft record: one pass, with what is being listed at each moment.

import { escapeInline } from '../markup/escape-inline.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import { statusIn } from '../record/body/status-in.ts';
import { anyWritten, standingBefore } from '../words/as-written.ts';
import { fields } from '../words/fields.ts';
import { taskHeadings } from '../words/headings.ts';
import { besideMembers } from '../words/labels.ts';
import { repeatedWords } from '../words/not-names.ts';
import { articles, forWhom, of } from '../words/small-words.ts';
import { inFrench, wordsOf } from '../words/vocabulary.ts';
import type { Block, LineBlock } from './blocks/block.ts';
import { type Draft, emptyDraft, type PlacedWords, type Proposal, type Remark } from './assemble/draft.ts';
import { findMeetingDate, frontTitle } from './find-meeting-date.ts';
import { headingLabel, type Labelled, labelledBy } from './signs/labels.ts';
import { areKnownOwners, areOwners, isCommon } from './owner-names.ts';
import { withoutPageHeaders } from './page-headers.ts';
import { actionsSaid, contentOf, haveSameOwners } from './assemble/repeated-actions.ts';
import { namesItem, numberedSections, openSection, opensSection } from './sections.ts';
import { apartLabels } from './normalise/apart-labels.ts';
import { isAttendance, LISTS, narrate, type State, tell, tellAnnounced } from './state.ts';
import { takeActionLine, takeOwnerLine } from './take-actions.ts';
import { openAnnex } from './take-annex.ts';
import { takeFact } from './take-facts.ts';
import { takeListed } from './take-lists.ts';
import { takeTable } from './take-table.ts';
import { takeWords } from './take-words.ts';
import { joinWrapped } from './normalise/join-wrapped.ts';

export type Interpretation = {
  readonly draft: Draft;
  readonly guesses: readonly Remark[];
  readonly warnings: readonly Remark[];
  readonly placed: readonly PlacedWords[];
  readonly proposed: readonly Proposal[];
};

type Source = {
  readonly units: readonly Block[];
  readonly name: string;
  readonly index: RegistryIndex;
  readonly date?: string | undefined;
  readonly front?: string | undefined;
};

/** What a source says, as a draft. Nothing is made up: what is guessed is among the guesses, with its reason. */
export function interpret({ units, name, index, date, front }: Source): Interpretation {
  const { units: pages, repeated } = withoutPageHeaders(units);
  const kept = apartLabels(joinWrapped(pages));
  const draft = emptyDraft();
  const state: State = {
    draft,
    index,
    guesses: [],
    warnings: [],
    placed: [...repeated],
    proposed: [],
    mode: 'body',
    item: null,
    depth: null,
    started: false,
    names: { index, attending: [], date: '2000-01-01', loose: true },
    open: null,
    label: '',
    announced: null,
    list: 0,
    inline: false,
    owner: null,
    parent: null,
    under: null,
    base: null,
    pairedLine: null,
    listDepth: null,
    perItem: kept.filter((unit) => unit.kind === 'heading' && ACTION.test(unit.text)).length > 1,
    next: null,
    opened: new Set(),
    inItem: false,
    sections: numberedSections(kept),
  };
  state.names = { ...state.names, attending: repeatedNames(kept) };
  findMeetingDate(kept, { name, date, front }, state);
  for (const [place, unit] of kept.entries()) {
    state.next = kept[place + 1] ?? null;
    takeUnit(unit, state);
  }
  const title = frontTitle(front ?? '');
  if (title !== undefined) state.draft.title ??= title;
  finish(state);
  const { guesses, warnings, placed, proposed } = state;
  return { draft, guesses, warnings, placed, proposed };
}

const ACTION = new RegExp(`^${anyWritten(taskHeadings.action)} ?:?$`, 'iu');

function takeUnit(unit: Block, state: State): void {
  if (unit.kind === 'table') takeTable(unit, state, takeLine);
  else takeLine(unit, state);
}

function takeLine(unit: LineBlock, state: State): void {
  if (/^\{:.*\}$/.test(unit.text)) {
    state.placed.push({ text: unit.text, reason: 'label', line: unit.line });
    return;
  }
  if (takeActionLine(unit, state)) return;
  const label = labelOf(unit, state.sections.has(unit) || isOverList(unit, state));
  if (label && !isOwnerLabel(unit, label, state)) {
    takeLabel(unit, label, state);
    return;
  }
  if (takeOwnerLine(unit, state)) return;
  if (isSubHeading(unit, state)) {
    narrate(`### ${escapeInline(unit.text)}`, state);
    return;
  }
  if (opensSection(unit, state)) {
    openSection(unit, state);
    return;
  }
  takeWords(unit, state);
}

/** "Secrétaire : envoyer le compte rendu" in a list of actions says who does it, not who the secretary is. */
function isOwnerLabel(unit: LineBlock, { label, value }: Labelled, { mode, names }: State): boolean {
  if (mode !== 'actions' || unit.kind === 'heading' || value === '') return false;
  return ['chair', 'rapporteur', 'guests', 'present'].includes(label) && !areOwners(value.replace(/[.;]$/, ''), names);
}

/** A heading under the one that announced the list, which parts it: "Court terme" under "Actions". */
function isSubHeading(unit: LineBlock, { mode, listDepth }: State): boolean {
  const parted = mode === 'actions' || mode === 'previous' || mode === 'decisions';
  return unit.kind === 'heading' && parted && listDepth !== null && unit.depth > listDepth;
}

/** A short line of its own over a list: "Retour sur les actions d'octobre". */
function isOverList(unit: LineBlock, { next }: State): boolean {
  if (unit.kind !== 'text' || !unit.first || next?.kind !== 'item') return false;
  return unit.text.length <= 70 && !/[.;,!?]$/.test(unit.text);
}

/** Labels stand in headings, in bold, before a colon; a lone common word inside a list is none. */
function labelOf(unit: LineBlock, isSection: boolean): Labelled | null {
  const found = labelledBy(unit.text) ?? headingLabelOf(unit, isSection) ?? annexHeading(unit);
  if (!found) return null;
  const colon = /[:：]/.test(unit.text);
  if (!colon && ['start', 'end', 'hours'].includes(found.label)) return null;
  if (unit.kind === 'heading' || colon || isSection) return found;
  if (unit.kind === 'item' && found.label === 'actions' && found.value === '') return found;
  if (unit.kind === 'item')
    return unit.depth === 0 && ['present', 'excused', 'absent'].includes(found.label) ? found : null;
  const sure = found.value === '' && found.words.length > 12;
  return unit.bold || unit.first || sure ? found : null;
}

/** What only a heading, a bold line or one that ends with a colon says: a longer label. */
function headingLabelOf(unit: LineBlock, isSection: boolean): Labelled | null {
  const shouted =
    unit.kind === 'text' &&
    unit.first &&
    /\p{Lu}{3}/u.test(unit.text) &&
    !/\p{Ll}{3}/u.test(unit.text.replace(/\(.*\)/, ''));
  const announces =
    isSection ||
    shouted ||
    unit.kind === 'heading' ||
    (unit.kind === 'text' && unit.bold) ||
    /[:：]\**$/.test(unit.text);
  const found = announces || /^.{3,40}[:：]/.test(unit.text) ? headingLabel(unit.text) : null;
  if (unit.kind === 'item' && !isSection && found?.label === 'actions') return null;
  return found && (announces || isAttendance(found.label)) ? found : null;
}

const OF_OWNER = anyWritten(forWhom, of.bare, inFrench(of.withArticle));
const OWNED = new RegExp(
  `^\\W*${anyWritten(fields.action)} ${OF_OWNER} (?:${standingBefore(articles)})?(.{2,50}?)\\W*$`,
  'iu',
);

/** "Action items for the Working Group", "Actions de la DRECM/R". */
function ownerAfter(words: string, { names }: State): string | null {
  const [, owner = ''] = OWNED.exec(words) ?? [];
  return owner !== '' && areKnownOwners(owner, names) ? owner : null;
}

const ANNEX = new RegExp(`^${anyWritten(fields.annexes)}(?: [\\dA-Z]{1,3})?(?= ?[–—-] ?\\S)`, 'iu');

/** "Annexe 2 – Recommandations". */
function annexHeading({ kind, text }: LineBlock): Labelled | null {
  const [words] = kind === 'heading' ? (ANNEX.exec(text) ?? []) : [];
  return words === undefined ? null : { label: 'annex', words, value: text.slice(words.length) };
}

const BESIDE = new RegExp(`^\\W*${anyWritten(besideMembers)}\\b`, 'iu');

function takeLabel(unit: LineBlock, found: Labelled, state: State): void {
  const { words, value } = found;
  // Beside those present, those "in attendance" are no members.
  const beside = BESIDE.test(words) && state.draft.attendance.present.length > 0;
  const label = beside ? 'guests' : found.label;
  state.placed.push({ text: words, reason: 'label', line: unit.line });
  tellAnnounced(state);
  state.label = words;
  state.list += 1;
  state.owner = null;
  state.under = unit.kind === 'item' && label === 'actions' && !state.sections.has(unit) ? unit.depth : null;
  state.base = null;
  if (LISTS.has(label)) {
    const heads = unit.kind === 'heading' || state.sections.has(unit);
    const isItem = heads && value === '' && namesItem(unit.text, state);
    if (isItem) openSection(unit, state);
    else if (unit.kind === 'heading' && state.started && unit.depth <= (state.depth ?? 9)) state.item = null;
    state.inItem = isItem;
    state.mode = label;
    state.listDepth = unit.kind === 'heading' ? unit.depth : null;
    state.owner = ownerAfter(words, state);
    if (unit.kind === 'heading' && !isItem && value === '') state.announced = `### ${escapeInline(unit.text)}`;
    state.inline = value !== '' && isAttendance(label);
    if (value !== '') takeListed(value, unit, state);
    return;
  }
  if (label === 'annex') {
    openAnnex(value.replace(/^[\s–—-]+/, '') || unit.text, unit.line, state);
    return;
  }
  if (label === 'discussion') {
    state.mode = 'body';
    if (value !== '') tell(value, state);
    return;
  }
  state.mode = label;
  if (value !== '') takeFact(label, value, unit.line, state);
}

/** Names in any case that end several items in brackets, "(olb)", or begin several lines before a colon. */
function repeatedNames(units: readonly Block[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const unit of units) {
    if (unit.kind !== 'item' && unit.kind !== 'text') continue;
    const end = unit.kind === 'item' ? /\(([\p{L}][\p{L}\d_.-]{2,14})\)\W*$/u.exec(unit.text)?.[1] : undefined;
    const name = end ?? /^([a-z][a-z\d_-]{2,14}) ?: [A-Za-z]/.exec(unit.text)?.[1];
    if (name !== undefined && !isCommon(name) && statusIn(name) === undefined)
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count > 1 && !REPEATED.has(name.toLowerCase()) ? [name] : []));
}

const REPEATED: ReadonlySet<string> = new Set(wordsOf(repeatedWords));

/** An earlier action that is still to do is only reviewed where the same people have an action about it now. */
function dropRestated({ draft }: State): void {
  for (const review of [...draft.restated]) {
    const { text, owners, line } = review;
    const all = actionsSaid(draft);
    const own = all.find((each) => each.line === line);
    const others = all.filter((each) => each !== own && haveSameOwners(each, { text, owners, line }));
    const words = [...contentOf(text)];
    const again = others.some(
      (each) => words.filter((word) => contentOf(each.text).has(word)).length > words.length / 2,
    );
    if (!own || !again) continue;
    for (const list of [draft.actions, ...draft.agenda.map(({ actions }) => actions)])
      if (list.includes(own)) list.splice(list.indexOf(own), 1);
    draft.restated.splice(draft.restated.indexOf(review), 1);
    draft.review.push(review);
  }
}

/** Without empty lines and themes. */
function finish(state: State): void {
  const { draft } = state;
  tellAnnounced(state);
  dropRestated(state);
  draft.opening = draft.opening.filter((text) => text.trim() !== '');
  for (const annex of draft.annexes)
    annex.themes = annex.themes.filter(({ recommendations }) => recommendations.length > 0);
}
