import { describe, expect, it } from 'vitest';
import { taggedPieces } from '../../../../src/import/readers/pdf/tagged-pages.ts';
import type { TreeNode } from '../../../../src/import/readers/pdf/tree.ts';
import { page, span } from '../../../support/pdf-pages.ts';

const content = (id: string): TreeNode => ({ type: 'content', id });
const node = (role: string, ...children: readonly TreeNode[]): TreeNode => ({ role, children });
const read = (...[pages, trees]: Parameters<typeof taggedPieces>) =>
  taggedPieces(pages, trees)?.pieces.map((piece) =>
    piece.kind === 'lines'
      ? [piece.lines.map(({ text }) => text).join(' '), piece.tag, piece.label ?? '']
      : piece.rows.map((row) => row.map(({ spans }) => spans.map(({ text }) => text).join(' '))),
  );

describe('the structure of a tagged PDF', () => {
  it('gives headings, paragraphs and items in its order', () => {
    const spans = ['Titre', 'Texte', '1.', 'Eau', '–', 'Puits'].map((text, index) =>
      span(text, 50, 700 - index * 12, { id: `m${index}` }),
    );
    const inner = node('L', node('LI', node('Lbl', content('m4')), node('LBody', node('P', content('m5')))));
    const list = node('L', node('LI', node('Lbl', content('m2')), node('LBody', node('P', content('m3')), inner)));
    const tree = node('Root', node('Document', node('H2', content('m0')), node('P', content('m1')), list));
    expect(read([page(spans)], [tree])).toEqual([
      ['Titre', { heading: 2 }, ''],
      ['Texte', 'paragraph', ''],
      ['Eau', { item: 0 }, '1.'],
      ['Puits', { item: 1 }, '–'],
    ]);
  });

  it('is not read when it leaves words out; a few stand at their place', () => {
    const spans = [span('Le texte entier de ce document', 50, 700, { id: 'm0' }), span('oublié', 50, 600)];
    expect(read([page(spans)], [node('P', content('m0'))])).toBeUndefined();
    const long = span('Le texte entier de ce document, '.repeat(20), 50, 700, { id: 'm0' });
    expect(read([page([long, ...spans.slice(1)])], [node('P', content('m0'))])?.map((piece) => piece?.[0])).toEqual([
      'Le texte entier de ce document, '.repeat(20).trim(),
      'oublié',
    ]);
  });

  it('has the whole skeleton of a table on each of its pages, with the words of that page', () => {
    const row = (...ids: readonly string[]) => node('TR', ...ids.map((id) => node('TD', content(id))));
    const tree = node('Table', row('h0', 'h1'), row('a0', 'a1'), row('b0', 'b1'));
    const head = [span('Action', 50, 700, { id: 'h0' }), span('Qui', 200, 700, { id: 'h1' })];
    const first = page([...head, span('Écrire', 50, 680, { id: 'a0' }), span('Awa', 200, 680, { id: 'a1' })]);
    const rest = [
      span('une lettre', 50, 680, { id: 'a0' }),
      span('Louer', 50, 660, { id: 'b0' }),
      span('Rose', 200, 660, { id: 'b1' }),
    ];
    expect(read([first, page([...head, ...rest], { number: 2 })], [tree, tree])).toEqual([
      [
        ['Action', 'Qui'],
        ['Écrire une lettre', 'Awa'],
        ['Louer', 'Rose'],
      ],
    ]);
  });
});
