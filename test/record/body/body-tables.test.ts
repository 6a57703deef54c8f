import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { bodyTables } from '../../../src/record/body/body-tables.ts';
import { cellWords } from '../../../src/record/body/cell-words.ts';
import { indexLines } from '../../../src/record/text/lines.ts';

function tables(text: string) {
  return bodyTables({ text, lines: indexLines(text), bodyStart: 0 }).map(({ form, header, rows, line, endLine }) => ({
    form,
    header,
    rows: rows.map(({ cells, line: at }) => [at, ...cells]),
    lines: [line, endLine],
  }));
}

/** Lines that may begin, shape or end a table. */
const LINES = `a | b\n| a | b |\n|---|---|\n--- | :-:\n-|-\n---\n|-|\n\ntexte\n## Titre\n# x | y\n\`\`\`\n    code | x
| 1 \\| 2 | 3\n| a\na |\n   a | b\n***\n~~~ x\n|\n| |\n|:-|`.split('\n');

describe('bodyTables', () => {
  it('finds pipe tables, whatever their edges, and cuts or fills their rows', () => {
    const text = 'Texte\n\n| A | B |\n|---|:-:|\n| 1 \\| un | 2 |\n3 | 4 | 5\n6\n\nfin';
    expect(tables(text)).toEqual([
      {
        form: 'pipe',
        header: ['A', 'B'],
        rows: [
          [5, '1 \\| un', '2'],
          [6, '3', '4'],
          [7, '6'],
        ],
        lines: [3, 7],
      },
    ]);
  });

  it.each([
    ['a blank line', ''],
    ['a heading', '## Suite | fin'],
    ['a list', '- un | deux'],
    ['a quote', '> un | deux'],
    ['a fence', '```'],
  ])('ends a pipe table at %s', (_, line) => {
    expect(tables(`a | b\n--- | ---\n1 | 2\n${line}\n3 | 4\n`)[0]).toMatchObject({
      rows: [[3, '1', '2']],
      lines: [1, 3],
    });
  });

  it.each([
    ['a line with bars alone', 'a | b\nc | d\n'],
    ['a rule of another width', 'a | b\n---\n'],
    ['an underline', 'a | b\n- - -\n'],
    ['a fenced block', '```\na | b\n--- | ---\n1 | 2\n```\n'],
    ['an indented block', '    a | b\n    --- | ---\n'],
    ['a fenced HTML table', '~~~\n<table><tr><td>a</td></tr></table>\n~~~\n'],
    ['nothing', ''],
  ])('sees no table in %s', (_, text) => {
    expect(tables(text)).toEqual([]);
  });

  it.each([
    [
      'as it was pasted',
      '| Action | Qui |\n| Lire | OIM |\n| Peser | HCR |\n',
      [
        [2, 'Lire', 'OIM'],
        [3, 'Peser', 'HCR'],
      ],
      3,
    ],
    ['with lines that are drawn', 'Action | Qui\n=====+====\nLire | OIM\n-----+----\nfin', [[3, 'Lire', 'OIM']], 4],
    [
      'with a rule of too few columns',
      '| Action | Qui | Délai |\n|---|---|\n| Lire | OIM | mai |',
      [[3, 'Lire', 'OIM', 'mai']],
      3,
    ],
    [
      'under a drawn line',
      '+---+---+\n| Action | Qui |\n+---+---+\n| Lire | OIM |\n+---+---+',
      [[4, 'Lire', 'OIM']],
      5,
    ],
    [
      'over blank lines',
      '| Action | Qui |\n\n| Lire | OIM |\n\nfin | x',
      [
        [3, 'Lire', 'OIM'],
        [5, 'fin', 'x'],
      ],
      5,
    ],
  ])('finds a table of actions without its line of dashes: %s', (_, text, rows, end) => {
    expect(tables(text)).toMatchObject([{ form: 'pipe', rows, lines: [1, end] }]);
  });

  it('ends a table without its line of dashes where another begins', () => {
    const text = '| Action | Qui |\n| Lire | OIM |\n\n| A | B |\n|---|---|\n| c | d |\n';
    expect(tables(text).map(({ lines }) => lines)).toEqual([
      [1, 2],
      [4, 6],
    ]);
    const twice = '| Action | Qui |\n| Lire | OIM |\n\n| Action | Qui |\n| Peser | HCR |\n';
    expect(tables(twice).map(({ lines }) => lines)).toEqual([
      [1, 2],
      [4, 5],
    ]);
  });

  it.each([
    ['a header of actions alone', '| Action | Qui |\n\nTexte.\n'],
    ['one column', 'Action |\nLire |\n'],
    ['a header of something else', '| Nom | Âge |\n| Ada | 3 |\n'],
    ['code', '    | Action | Qui |\n    | Lire | OIM |\n'],
    ['a quotation', '> | Action | Qui |\n> | Lire | OIM |\n'],
  ])('sees no table without its line of dashes in %s', (_, text) => {
    expect(tables(text)).toEqual([]);
  });

  it('finds the pipe tables that a full Markdown parser finds', () => {
    const parser = unified().use(remarkParse).use(remarkGfm);
    const line = fc.constantFrom(...LINES);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (some) => {
        const text = some.join('\n');
        const expected = parser.parse(text).children.flatMap((node) => {
          const [first] = node.type === 'table' ? node.children : [];
          const at = node.position;
          return node.type === 'table' ? [[at?.start.line, at?.end.line, first?.children.length]] : [];
        });
        const found = bodyTables({ text, lines: indexLines(text), bodyStart: 0 });
        expect(found.map((table) => [table.line, table.endLine, table.header.length])).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds cells set apart by tabs, and a table of actions that follows another', () => {
    const text = "Date\t1er mars\nLieu\tZinder\n<b>Points d'action</b>\tResponsables\nVisiter\tOIM\n\tHCR\nfin\n";
    expect(tables(text)).toEqual([
      { form: 'tab', header: ['Date', '1er mars'], rows: [[2, 'Lieu', 'Zinder']], lines: [1, 2] },
      {
        form: 'tab',
        header: ["<b>Points d'action</b>", 'Responsables'],
        rows: [
          [4, 'Visiter', 'OIM'],
          [5, '', 'HCR'],
        ],
        lines: [3, 5],
      },
    ]);
  });

  it('finds HTML tables, indented or on one line, with a table in a cell, or never closed', () => {
    const text = [
      '<table class="x"><thead><tr><th>A</th><th>B</th></tr></thead>',
      '    <tr>',
      '        <td>1 <table><tr><td>in</td></tr></table></td><td>2',
      '    </tr>',
      '</table>',
      '<TABLE><td>seul</td>',
      '<tr><td>reste',
    ].join('\n');
    expect(tables(text)).toEqual([
      {
        form: 'html',
        header: ['A', 'B'],
        rows: [[2, '1 <table><tr><td>in</td></tr></table>', '2']],
        lines: [1, 5],
      },
      { form: 'html', header: ['seul'], rows: [[7, 'reste']], lines: [6, 7] },
    ]);
  });

  it('survives an empty HTML table, and counts lines from the start of the file', () => {
    const text = '---\ndate: 2023-03-01\n---\r\n\r\na | b\r\n--|--\r\n1|2\r\n<table></table>';
    const lines = indexLines(text);
    const found = bodyTables({ text, lines, bodyStart: text.indexOf('\r\n\r\n') + 2 });
    expect(found.map(({ form, header, line, endLine }) => [form, header, line, endLine])).toEqual([
      ['pipe', ['a', 'b'], 5, 7],
      ['html', [], 8, 8],
    ]);
  });

  it('keeps rows inside the table and takes no long time', () => {
    const bit = fc.constantFrom(
      '|',
      '---',
      '\t',
      '\n',
      'a',
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '```',
      '## ',
      '\\',
      ':',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 60 }), (bits) => {
        for (const { rows, line, endLine } of bodyTables({
          text: bits.join(''),
          lines: indexLines(bits.join('')),
          bodyStart: 0,
        }))
          for (const row of rows) expect(row.line >= line && row.line <= endLine).toBe(true);
      }),
    );
    for (const text of [
      '|'.repeat(50_000),
      `a|b\n${'-'.repeat(50_000)}x`,
      '<table>'.repeat(20_000),
      '<td'.repeat(30_000),
      '\t'.repeat(50_000),
      `a | b\n${' '.repeat(50_000)}x\n${'|'.repeat(50_000)}x`,
    ])
      expect(tables(text).length).toBeLessThan(2);
  });
});

describe('cellWords', () => {
  it.each([
    ["<b><u>Points d'actions :</u></b>", "Points d'actions :"],
    ['**Action** \\| `suite`', 'Action | suite'],
    ['_Qui fait&nbsp;quoi &amp; o&#249; &#9999999; &zut;_', 'Qui fait quoi & où &#9999999; &zut;'],
    ['nom_de_fichier', 'nom_de_fichier'],
    ['  a<br>b  ', 'a b'],
    ['&#1114112;', '&#1114112;'],
  ])('reads %s', (cell, words) => {
    expect(cellWords(cell)).toBe(words);
  });
});
