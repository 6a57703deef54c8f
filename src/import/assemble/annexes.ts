// Annexes: recommendations under their themes.
import { withoutUndefined } from '../../model/without-undefined.ts';
import { anyWritten } from '../../words/as-written.ts';
import { fields } from '../../words/fields.ts';
import type { LineBlock } from '../blocks/block.ts';
import { markedState } from '../blocks/marked-state.ts';
import type { OutlineNode } from '../outline/node.ts';
import { readAction } from '../signs/action/read-action.ts';
import { withoutMarks } from '../signs/without-marks.ts';
import { claimAction } from './action-list.ts';
import type { Assembly } from './assembly.ts';
import { claimLine, claimRest, claimWords } from './draft/claims.ts';
import type { Draft, DraftAction } from './draft/draft.ts';

type Annex = Draft['annexes'][number];

/** Opens an annex by its heading: "Annexe 2 – Recommandations", or "Annexe" with its title on the next line. */
export function openAnnex({ head, words, value }: OutlineNode, { draft, claims }: Assembly): Annex {
  const title = withoutMarks(value === '' ? words : value);
  const annex: Annex = { title, themes: [], line: head?.line ?? 1 };
  draft.annexes.push(annex);
  if (head) {
    claimWords(claims, head, [title]);
    claimRest(claims, head, 'label');
  }
  return annex;
}

const SOURCE = new RegExp(`^(${anyWritten(fields.source)} ?: ?)(.+)$`, 'iu');

/** Takes what an annex says; false for words that are no recommendation, which are told. */
export function takeAnnexed(block: LineBlock, annex: Annex, assembly: Assembly): boolean {
  const numbered = numberedWords(block);
  if (block.kind === 'item' || numbered !== undefined) {
    takeRecommendation(block, numbered ?? block.text, { annex, assembly });
    return true;
  }
  const source = SOURCE.exec(block.text);
  if (source && annex.themes.length === 0 && annex.source === undefined) {
    annex.source = source[2] ?? '';
    claimWords(assembly.claims, block, [annex.source]);
    claimRest(assembly.claims, block, 'label');
    return true;
  }
  if (block.kind !== 'text' || !block.bold) return false;
  addTheme(block.text, annex, block);
  claimLine(assembly.claims, block, 'field');
  return true;
}

/** "2. Former les agents" in plain letters is one of a list. */
function numberedWords(block: LineBlock): string | undefined {
  return block.kind === 'text' && !block.bold ? /^\d{1,2}\s*[.)-]\s*(.+)$/.exec(block.text)?.[1] : undefined;
}

/** A heading in an annex: its title where it has none yet, else a theme; a numbered line is no theme. */
export function takeAnnexHeading(node: OutlineNode, annex: Annex, assembly: Assembly): void {
  const { claims } = assembly;
  if (!node.head) return;
  const numbered = numberedWords(node.head);
  if (numbered !== undefined) {
    takeRecommendation(node.head, numbered, { annex, assembly });
    return;
  }
  const bare = annex.themes.length === 0 && annex.title.length < 12;
  if (bare) annex.title = `${annex.title} – ${node.words}`;
  else addTheme(node.words, annex, node.head);
  claimLine(claims, node.head, 'field');
}

function takeRecommendation(
  block: LineBlock,
  words: string,
  { annex, assembly }: { readonly annex: Annex; readonly assembly: Assembly },
): void {
  const { claims: _, ...read } = readAction(words.replace(/\s*;$/, ''), assembly.known);
  const theme = annex.themes.at(-1) ?? addTheme('', annex, null);
  claimAction(block, read, assembly);
  const status = markedState(block, read.status);
  theme.recommendations.push({
    ...read,
    owners: [...read.owners],
    ...withoutUndefined({ status: status ?? read.status }),
    line: block.line,
  });
}

function addTheme(words: string, annex: Annex, head: LineBlock | null) {
  const theme = { title: words.replace(/\s*:$/, ''), head, recommendations: [] as DraftAction[] };
  annex.themes.push(theme);
  return theme;
}

/** A theme without recommendations is none: the words of its line are left, as the report tells. */
export function dropEmptyThemes({ draft, claims }: Assembly): void {
  for (const annex of draft.annexes) {
    for (const { head, recommendations } of annex.themes) if (head && recommendations.length === 0) claims.delete(head);
    annex.themes = annex.themes.filter(({ recommendations }) => recommendations.length > 0);
  }
}
