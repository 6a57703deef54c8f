// Annexes: recommendations under their themes.
import { anyWritten } from '../words/as-written.ts';
import { fields } from '../words/fields.ts';
import { actionLine } from './action-line.ts';
import type { LineBlock } from './blocks/block.ts';
import type { Draft, DraftAction } from './assemble/draft.ts';
import { labelledBy } from './signs/labels.ts';
import { placeRest, type State } from './state.ts';
import { withoutMarks } from './without-marks.ts';

export function openAnnex(title: string, line: number, state: State): void {
  state.draft.annexes.push({ title: withoutMarks(title), themes: [], line });
  state.mode = 'annex-list';
  state.item = null;
}

const SOURCE = new RegExp(`^(${anyWritten(fields.source)} ?: ?)(.+)$`, 'iu');

/** Recommendations under their themes. */
export function takeAnnexed(unit: LineBlock, state: State): boolean {
  const annex = state.draft.annexes.at(-1);
  if (!annex) return false;
  const numbered = /^\d{1,2}\s*[.)-]\s*(.+)$/.exec(unit.text);
  if (unit.kind === 'item' || (unit.kind === 'text' && numbered && !unit.bold)) {
    const theme = annex.themes.at(-1) ?? addTheme('', annex);
    const number = /^\d{1,2}(?=\s*[.)-])/.exec(unit.text)?.[0];
    if (number !== undefined) state.placed.push({ text: number, reason: 'label', line: unit.line });
    const read = actionLine((numbered?.[1] ?? unit.text).replace(/\s*;$/, ''), { ...state.names, loose: false });
    placeRest(unit.text, [read.text, ...read.owners, read.due, read.note], unit.line, state);
    theme.recommendations.push({ ...read, line: unit.line });
    return true;
  }
  const source = SOURCE.exec(unit.text);
  if (source && annex.themes.length === 0) {
    state.placed.push({ text: fields.source.fr[0], reason: 'label', line: unit.line });
    annex.source ??= source[2] ?? '';
    return true;
  }
  if (unit.kind === 'text' && labelledBy(unit.text)?.label === 'rapporteur') return false;
  if (unit.kind === 'heading' && annex.themes.length === 0 && annex.title.length < 12) {
    annex.title = `${annex.title} – ${unit.text}`;
    return true;
  }
  if (unit.kind === 'heading' || (unit.kind === 'text' && unit.bold)) {
    addTheme(unit.text.replace(/\s*:$/, ''), annex);
    return true;
  }
  return false;
}

function addTheme(title: string, annex: Draft['annexes'][number]) {
  const theme = { title, recommendations: [] as DraftAction[] };
  annex.themes.push(theme);
  return theme;
}
