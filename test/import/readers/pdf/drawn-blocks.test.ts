import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/import/blocks/block.ts';
import { drawnPieces } from '../../../../src/import/readers/pdf/drawn-pages.ts';
import { headingsOf } from '../../../../src/import/readers/pdf/headings.ts';
import { joinedPages } from '../../../../src/import/readers/pdf/joined-pages.ts';
import { withNotes } from '../../../../src/import/readers/pdf/notes.ts';
import type { PageContent } from '../../../../src/import/readers/pdf/page/page-content.ts';
import { pageBlocks } from '../../../../src/import/readers/pdf/page-blocks.ts';
import { column, lattice, page, span } from '../../../support/pdf-pages.ts';

const BOLD = { bold: true };
/** A line of 80 letters ends at 450. */
const FULL = 'Le comité examine la demande des habitants du quartier et décide de la soutenir';

/** Each block in short: "H1 Budget", "P text", "p text", "- item", "1 item", "T cell | cell". */
function read(...pages: readonly PageContent[]): readonly string[] {
  const { pieces } = joinedPages(withNotes(drawnPieces(pages)).pieces);
  return pageBlocks(pieces, { headings: headingsOf(pieces), keeps: () => false }).flatMap(short);
}

function short(block: Block): readonly string[] {
  if (block.kind === 'table')
    return block.rows.map(
      ({ cells }) => `T ${cells.map(({ lines }) => lines.map(({ text }) => text).join(' / ')).join(' | ')}`,
    );
  const box = block.checked === null ? '' : block.checked ? '[x] ' : '[ ] ';
  const words = `${block.struck ? '~' : ''}${box}${block.text}`;
  if (block.role === 'note') return [`N ${words}`];
  if (block.kind === 'heading') return [`H${block.depth} ${words}`];
  if (block.kind === 'item') return [`${'  '.repeat(block.depth)}${block.number ?? '-'} ${words}`];
  return [`${block.bold ? 'B' : block.first ? 'P' : 'p'} ${words}`];
}

describe('headings', () => {
  it('are larger than the text, the deeper the smaller; the largest at the beginning is the title', () => {
    const spans = [
      span('Compte rendu', 50, 740, { height: 18 }),
      span('Budget', 50, 700, { height: 14 }),
      ...column([FULL, FULL], 50, 680),
      span('Recettes', 50, 640, { height: 12 }),
      ...column([FULL, FULL], 50, 620),
      span('Divers', 50, 580, { height: 14 }),
      ...column([FULL, 'et c’est tout.'], 50, 560),
    ];
    expect(read(page(spans)).filter((line) => line.startsWith('H'))).toEqual([
      'H0 Compte rendu',
      'H1 Budget',
      'H2 Recettes',
      'H1 Divers',
    ]);
  });

  it('are bold and numbered, or bold and apart; no labels, no items among others, no sentences', () => {
    const spans = [
      ...column(['1) Budget', '2) Eau', '3) Divers'], 50, 740, BOLD),
      span('1) Budget', 50, 690, BOLD),
      ...column([FULL, 'et la fait connaître.'], 50, 678),
      span('Présents :', 50, 640, BOLD),
      span('Awa Sidi', 50, 628),
      span('Points divers', 50, 590, BOLD),
      span(FULL, 50, 578),
      span('Le budget est adopté.', 50, 540, BOLD),
    ];
    expect(read(page(spans))).toEqual([
      ...[
        '1 Budget',
        '2 Eau',
        '3 Divers',
        'H1 1) Budget',
        `P ${FULL} et la fait connaître.`,
        'B Présents :',
        'P Awa Sidi',
      ],
      ...['H1 Points divers', `P ${FULL}`, 'B Le budget est adopté.'],
    ]);
  });

  it('stand under each other by their numbers', () => {
    const spans = ['1 Eau', '1.1 Puits', '1.2 Pompes', '2 Écoles'].flatMap((title, index) => [
      span(title, 50, 740 - index * 60, BOLD),
      span(FULL, 50, 720 - index * 60),
    ]);
    expect(read(page(spans)).filter((line) => line.startsWith('H'))).toEqual([
      'H1 1 Eau',
      'H2 1.1 Puits',
      'H2 1.2 Pompes',
      'H1 2 Écoles',
    ]);
  });
});

describe('items', () => {
  it('have their depth by their places, their number, and their wrapped lines', () => {
    const spans = [
      span(FULL, 50, 740),
      ...column([`• ${FULL.slice(0, 70)}`, 'avec ses voisins'], 60, 716),
      span('o Puits', 80, 692),
      span('– Écoles', 60, 680),
      span('1. Budget', 50, 656),
      span('b) Divers', 50, 644),
    ];
    expect(read(page(spans))).toEqual([
      `P ${FULL}`,
      `- ${FULL.slice(0, 70)} avec ses voisins`,
      ...['  - Puits', '- Écoles', '1 Budget', '2 Divers'],
    ]);
  });

  it('have the box before them, and say what is struck', () => {
    const spans = [...column(['☐ Écrire', '☒ Payer', '☑ Louer'], 50, 740), span('Retiré', 50, 690, { struck: true })];
    expect(read(page(spans))).toEqual(['- [ ] Écrire', '- [x] Payer', '- [x] Louer', 'P ~Retiré']);
  });
});

describe('paragraphs', () => {
  it('end where their lines are not full; each is one where no room parts them', () => {
    expect(read(page(column([FULL, 'et la fait connaître.', 'Awa Sidi préside', 'Rose Agbo écrit'], 50, 740)))).toEqual(
      [...[`P ${FULL} et la fait connaître.`, 'P Awa Sidi préside', 'P Rose Agbo écrit']],
    );
  });

  it('go on over the end of a page', () => {
    const [first, second] = [page([span(FULL, 50, 60)]), page([span('avec ses voisins.', 50, 740)], { number: 2 })];
    expect(read(first, second)).toEqual([`P ${FULL} avec ses voisins.`]);
  });
});

describe('tables', () => {
  const [SIDES, LEVELS] = [
    [50, 250, 400],
    [740, 720, 700, 660],
  ];
  const rules = lattice(SIDES, LEVELS);
  const cells = [
    span('Action', 55, 725, BOLD),
    span('Qui', 255, 725, BOLD),
    span('Puits', 55, 705),
    span('Awa', 255, 705),
  ];

  it('have cells of one text where lines are wrapped, of several where they end', () => {
    const more = [
      span('Écrire au préfet pour obtenir une', 55, 685),
      span('date', 55, 673),
      ...column(['Rose', 'Jean'], 255, 685),
    ];
    expect(read(page([...cells, ...more], { rules }))).toEqual([
      ...['T Action | Qui', 'T Puits | Awa', 'T Écrire au préfet pour obtenir une date | Rose / Jean'],
    ]);
  });

  it('go on over pages: their head is said once, and a row that was cut is one', () => {
    const first = page([...cells, span('Écrire au préfet pour obtenir une', 55, 685), span('Rose', 255, 685)], {
      rules,
    });
    const rest = [...cells.slice(0, 2), span('nouvelle date', 55, 705), span('Louer', 55, 685), span('Jean', 255, 685)];
    expect(read(first, page(rest, { rules, number: 2 }))).toEqual([
      ...[
        'T Action | Qui',
        'T Puits | Awa',
        'T Écrire au préfet pour obtenir une nouvelle date | Rose',
        'T Louer | Jean',
      ],
    ]);
  });

  it('stand where they are drawn among the text', () => {
    expect(read(page([span('avant', 50, 770), ...cells, span('après', 50, 600)], { rules }))).toEqual([
      ...['P avant', 'T Action | Qui', 'T Puits | Awa', 'P après'],
    ]);
  });
});

describe('notes', () => {
  it('stand at the foot of their page in small letters; their marks go', () => {
    const spans = [
      ...column([FULL, 'et la soutient'], 50, 740),
      span('1', 122, 733, { height: 6 }),
      span('1 Sous réserve.', 50, 60, { height: 8 }),
    ];
    expect(read(page(spans))).toEqual([`P ${FULL} et la soutient`, 'N Sous réserve.']);
  });
});
