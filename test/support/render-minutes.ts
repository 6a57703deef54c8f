import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { packagedPartials, packagedTemplate } from '../../src/assets.ts';
import type { Meeting } from '../../src/model/meeting/meeting.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import { md } from '../../src/render/targets/md.ts';
import { compileTemplate } from '../../src/render/template/compile-template.ts';
import { fillDocument, type Template } from '../../src/render/template/template.ts';
import { type MinutesSources, minutesView } from '../../src/render/views/view.ts';
import { configOf, ledgerOf } from './meeting-of.ts';

/** The minutes of a meeting by the packaged template, in French unless told otherwise. */
export function renderMinutes(meeting: Meeting, sources: Partial<MinutesSources> = {}): string {
  const language = sources.language ?? 'fr';
  const index = indexRegistry({ file: 'structures.yaml', structures: [], people: [], groups: [] });
  const view = minutesView({ meeting, ledger: ledgerOf(), config: configOf(), index, language, ...sources });
  return md.render(fillDocument(packaged(), view, language));
}

export type Node = {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
};

/** The syntax tree that a reader of GitHub's Markdown gets. */
export function parseMarkdown(markdown: string): Node {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node;
}

/** Every node of a type, in order. */
export function nodesOf(tree: Node, type: string): readonly Node[] {
  return [...(tree.type === type ? [tree] : []), ...(tree.children ?? []).flatMap((child) => nodesOf(child, type))];
}

/** The words of a node; `<br>` is a line break, other tags count as they are written. */
export function wordsOf(node: Node): string {
  if (node.type === 'html') return node.value === '<br>' ? '\n' : (node.value ?? '');
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

/** The cells of every table, row by row. */
export function tablesOf(markdown: string): readonly (readonly (readonly string[])[])[] {
  return nodesOf(parseMarkdown(markdown), 'table').map((table) =>
    nodesOf(table, 'tableRow').map((row) => nodesOf(row, 'tableCell').map(wordsOf)),
  );
}

/** The headings, each with one # per level. */
export function headingsOf(markdown: string): readonly string[] {
  return nodesOf(parseMarkdown(markdown), 'heading').map((each) => `${'#'.repeat(each.depth ?? 0)} ${wordsOf(each)}`);
}

let template: Template | undefined;

function packaged(): Template {
  const source = packagedTemplate('minutes');
  if (!source) throw new Error('the package has no template of minutes');
  template ??= compileTemplate({ ...source, partials: packagedPartials() });
  return template;
}
