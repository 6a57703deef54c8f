// An action told in lines, each with its label: "Qui : …", "Quoi : …", "Quand : …".
import { type ColumnKind, columnKinds } from '../../record/body/table-headers.ts';
import { what } from '../../words/fields.ts';
import { foldText } from '../../words/fold-text.ts';
import { wordsOf } from '../../words/vocabulary.ts';
import { type Block, type LineBlock, plainLine } from '../blocks/block.ts';

/** The blocks, where the lines of such an action are one line: "Quoi : laver la cuve ; Qui : Zoé ; Quand : mai". */
export function joinRecords(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const record = recordAt(blocks, at);
    const block = record ? whole(record) : blocks[at];
    if (block) joined.push(block);
    at += record ? record.length - 1 : 0;
  }
  return joined;
}

type Labelled = { readonly block: LineBlock; readonly kind: ColumnKind };

/** The lines from here on that say what is to be done, and who does it or by when, each thing once; null for others. */
function recordAt(blocks: readonly Block[], from: number): readonly Labelled[] | null {
  const record: Labelled[] = [];
  for (const block of blocks.slice(from, from + MOST)) {
    const kind = kindOf(block);
    if (kind === null || record.some((line) => line.kind === kind)) break;
    record.push({ block: block as LineBlock, kind });
  }
  const kinds = record.map(({ kind }) => kind);
  const isRecord = kinds.includes('action') && (kinds.includes('owner') || kinds.includes('due'));
  return isRecord ? record : null;
}

/** "Action : …" begins an action by itself. */
const WHAT: ReadonlySet<string> = new Set(wordsOf(what));
/** Who, what, by when, how far. */
const MOST = 4;
const LINE = /^\W{0,4}(\p{L}[^:：;,.|]{1,29}?)[\s*_]*[:：][\s*_]*(\S.*)$/su;

function kindOf(block: Block): ColumnKind | null {
  if (block.kind === 'table' || block.kind === 'heading' || block.role !== undefined) return null;
  const [, label = ''] = LINE.exec(block.text) ?? [];
  const [kind, ...others] = columnKinds(label);
  if (kind === 'action' && !WHAT.has(foldText(label))) return null;
  const isPart = kind === 'action' || kind === 'owner' || kind === 'due' || kind === 'status';
  return isPart && others.length === 0 ? kind : null;
}

/** What is to be done stands first, as people tell it. */
function whole(record: readonly Labelled[]): Block | undefined {
  const [first] = record;
  if (!first) return undefined;
  const order = [...record.filter(({ kind }) => kind === 'action'), ...record.filter(({ kind }) => kind !== 'action')];
  const text = order.map(({ block }) => block.text.replace(/[\s;.,]+$/, '')).join(' ; ');
  const markdown = order.map(({ block }) => block.markdown.replace(/[\s;.,]+$/, '')).join(' ; ');
  return { ...first.block, ...plainLine(text, first.block.line), markdown, checked: first.block.checked };
}
