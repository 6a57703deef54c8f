// The pages as GitHub shows them: tables that hold, headings that can be linked to, links that lead somewhere.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../build/docs/markdown.ts';
import { frenchTypography } from '../../src/i18n/typography.ts';
import { docsPages } from '../support/docs-pages.ts';
import { markdownTree, nodesOf, wordsOf } from '../support/markdown-tree.ts';
import { ROOT } from '../support/play.ts';

/** Pages, parsed once: they have many links to one another. */
const trees = new Map<string, Root>();
const anchors = new Map<string, readonly string[]>();
const pages = docsPages().map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const);

describe.each(pages)('%s', (path, text) => {
  const tree = treeOf(path);

  it('has tables whose rows are as wide as their heads', () => {
    const widths = nodesOf(tree, 'table').map((table) =>
      nodesOf(table, 'tableRow').map((row) => nodesOf(row, 'tableCell').length),
    );
    for (const rows of widths) expect(new Set(rows).size).toBe(1);
    const lines = text.split('\n').filter((line) => /^\| /.test(line)).length;
    const inCode = nodesOf(tree, 'code')
      .map(wordsOf)
      .join('\n')
      .split('\n')
      .filter((line) => /^\| /.test(line)).length;
    expect(lines - inCode).toBe(widths.reduce((sum, rows) => sum + rows.length + 1, 0));
  });

  it('lets nothing of what it quotes become a tag', () => {
    const tags = nodesOf(tree, 'html')
      .map(wordsOf)
      .filter((tag) => !/^(?:<br>|<!-- [^>]* -->)$/.test(tag));
    expect(tags).toEqual([]);
  });

  it('has headings that differ', () => {
    const found = anchorsIn(path);
    expect(found).toEqual([...new Set(found)]);
  });

  it('has links that lead somewhere', () => {
    const dead = urlsOf(tree).filter((url) => !leads(path, url));
    expect(dead).toEqual([]);
  });
});

it.each(pages.filter(([path]) => path.startsWith('docs/fr/')))('%s has the spaces of French typography', (_, text) => {
  expect(frenchTypography(text)).toBe(text);
});

it('can all be reached from the README', () => {
  const reached = new Set<string>();
  const open = ['README.md'];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    open.push(...linksOf(path).filter((each) => each.startsWith('docs/') && each.endsWith('.md')));
  }
  expect(docsPages().filter((path) => !reached.has(path))).toEqual([]);
});

/** The files that a page links to, by their paths from the root of the repository. */
function linksOf(path: string): readonly string[] {
  return urlsOf(treeOf(path)).map((url) => join(dirname(path), url.replace(/#.*/, '')));
}

function urlsOf(tree: Root): readonly string[] {
  return nodesOf(tree, 'link').map((link) => ('url' in link ? String(link.url) : ''));
}

/** Whether a link is one of the web, or names a file that is there and a heading that is in it. */
function leads(path: string, url: string): boolean {
  if (/^https?:/.test(url)) return true;
  const [file = '', anchor] = decodeURIComponent(url).split('#');
  const target = join(ROOT, file === '' ? path : join(dirname(path), file));
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsIn(relative(ROOT, target)).includes(anchor);
}

/** The anchors of the headings of a page. */
function anchorsIn(path: string): readonly string[] {
  const found = anchors.get(path) ?? nodesOf(treeOf(path), 'heading').map((heading) => anchorOf(wordsOf(heading)));
  anchors.set(path, found);
  return found;
}

function treeOf(path: string): Root {
  const tree = trees.get(path) ?? markdownTree(readFileSync(join(ROOT, path), 'utf8'));
  trees.set(path, tree);
  return tree;
}
