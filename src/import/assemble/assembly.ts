// What is at hand while a draft is assembled.
import type { Line, LineBlock } from '../blocks/block.ts';
import type { Remark } from '../blocks/remark.ts';
import type { Known } from '../signs/sign.ts';
import { announce, type Body, emptyBody, tell } from './draft/body.ts';
import { type Claims, claimLine } from './draft/claims.ts';
import { type Draft, type DraftItem, emptyDraft, type Proposal } from './draft/draft.ts';

export type Assembly = {
  readonly draft: Draft;
  readonly body: Body;
  readonly claims: Claims;
  /** Lines of which the record has only a part: they are told as a whole. */
  readonly partly: Set<Line>;
  known: Known;
  /** The item whose part of the source is read; null before the first one, and behind a list of the whole. */
  item: DraftItem | null;
  readonly guesses: Remark[];
  readonly warnings: Remark[];
  readonly proposed: Proposal[];
};

export function startAssembly(known: Known): Assembly {
  return {
    draft: emptyDraft(),
    body: emptyBody(),
    claims: new Map(),
    partly: new Set(),
    known,
    item: null,
    guesses: [],
    warnings: [],
    proposed: [],
  };
}

/** Tells a line where it stands. */
export function tellBlock(block: LineBlock, { body, claims }: Assembly): void {
  claimLine(claims, block, 'body');
  if (block.role === 'note') tell(body, `Note : ${block.markdown}`);
  else if (block.kind === 'heading') tell(body, `### ${block.markdown}`);
  else if (block.kind === 'item') tell(body, itemMarkdown(block));
  // A paragraph, whose marks inside are escaped already, must not begin a block of another sort.
  else tell(body, block.markdown.replace(/^(?:[#>]|[-=_*]{3,}$|[-+*](?=\s))/, '\\$&'), !block.first);
}

function itemMarkdown({ depth, number, checked, markdown }: Extract<LineBlock, { kind: 'item' }>): string {
  const box = checked === null ? '' : checked ? '[x] ' : '[ ] ';
  return `${'  '.repeat(depth)}${number === null ? '-' : `${number}.`} ${box}${markdown}`;
}

/** A label, told in the report; what stands under it may be told under its words. */
export function placeLabel(line: Line | null, words: string, { claims }: Assembly): void {
  if (line === null || words === '') return;
  const end = line.text.indexOf(words) + words.length;
  const claimed = { start: 0, end: end < words.length ? line.text.length : end, as: 'label' as const };
  claims.set(line, [...(claims.get(line) ?? []), claimed]);
}

/** A heading over what follows, if something is told of it. */
export function announceHead(words: string, { body }: Assembly): void {
  announce(body, words);
}

export function addItem(title: string, line: number, { agenda }: Draft): DraftItem {
  const item: DraftItem = { title, decisions: [], votes: [], actions: [], none: false, line };
  agenda.push(item);
  return item;
}

/** The item that decisions and votes belong to: the record has one even for minutes without an agenda. */
export function itemFor(title: string, line: number, assembly: Assembly): DraftItem {
  const { draft, guesses } = assembly;
  const item = assembly.item ?? draft.agenda.at(-1);
  if (item) return item;
  const named = title === '' ? (draft.title ?? 'Divers') : title;
  guesses.push({ field: 'agenda', from: named, reason: 'no-agenda', line });
  assembly.item = addItem(named, line, draft);
  return assembly.item;
}
