import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/format/markdown.ts';
import { safeBlock } from '../../src/model/safe-text.ts';
import { hostile } from '../support/hostile.ts';
import { options, row, sampleReport, sampleRows } from './sample-report.ts';

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

describe('markdown', () => {
  it('writes a heading, a table per group and the summary', () => {
    const groups = [
      {
        title: { fr: 'DRECM/R', en: 'DRECM/R' },
        counts: { fr: "2 points d'action", en: '2 actions' },
        rows: sampleRows.slice(0, 2),
      },
      { title: { fr: 'SP_CCM', en: 'SP_CCM' }, rows: sampleRows.slice(2) },
    ];
    expect(markdown.format(sampleReport(groups), options)).toMatchInlineSnapshot(`
      "# Points d'action ouverts au 12 avril 2023

      ## DRECM/R

      2 points d'action

      | N° | Action | Responsables | Échéance | Délai | Reports |
      | --- | --- | --- | --- | --- | --: |
      | 2023-02-09/a3 | Organiser une visite du centre d'accueil avec les structures membres | DRECM/R et ANLTP/TIM | 31 mars 2023 | en retard | 0 |
      | 2023-03-01/a1 | Classer les recommandations par responsable | SP/CCM, DRECM/R et Partenaires | 31 décembre 2023 | à faire | 0 |

      ## SP_CCM

      | N° | Action | Responsables | Échéance | Délai | Reports |
      | --- | --- | --- | --- | --- | --: |
      |  | Transmettre le rapport de l’évaluation | DRECM/R | 1er juin 2023 | à venir | 2 |

      3 points d'action : 1 en retard
      "
    `);
  });

  it('says that a list is empty, and which file could not be read', () => {
    const unread = [
      {
        file: 'meetings/x.md',
        line: 12,
        column: 8,
        code: 'yaml/syntax',
        message: { fr: 'Guillemet non fermé.', en: 'Unclosed quote.' },
      },
    ];
    expect(markdown.format({ ...sampleReport([]), unread }, options)).toMatchInlineSnapshot(`
      "# Points d'action ouverts au 12 avril 2023

      Aucun point d'action.

      3 points d'action : 1 en retard

      Fichier non lu : meetings/x.md:12:8 : Guillemet non fermé.
      "
    `);
  });

  it.each(hostile)('shows %j as that very text, in its cell', (text) => {
    const words = { fr: text, en: text };
    const report = {
      ...sampleReport([{ title: words, counts: words, rows: [row(text, text, text), row(null, 'b')] }]),
      summary: words,
    };
    const tree: Node = unified().use(remarkParse).use(remarkGfm).parse(markdown.format(report, options));
    expect(tree.children?.map((node) => node.type)).toEqual(['heading', 'heading', 'paragraph', 'table', 'paragraph']);
    const table = tree.children?.[3];
    expect(table?.children?.map((tableRow) => tableRow.children?.length)).toEqual([6, 6, 6]);
    const cell = table?.children?.[1]?.children?.[1];
    for (const type of typesIn(cell)) expect(['tableCell', 'text', 'html', 'link']).toContain(type);
    expect(textOf(cell)).toBe(
      safeBlock(text.trim())
        .split('\n')
        .map((line) => line.trim())
        .join('<br>')
        .trim(),
    );
  });
});

function textOf(node: Node | undefined): string {
  return node?.value ?? (node?.children ?? []).map(textOf).join('');
}

function typesIn(node: Node | undefined): string[] {
  return node ? [node.type, ...(node.children ?? []).flatMap(typesIn)] : [];
}
