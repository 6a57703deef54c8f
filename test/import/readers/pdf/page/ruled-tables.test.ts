import { describe, expect, it } from 'vitest';
import { ruledTables } from '../../../../../src/import/readers/pdf/page/ruled-tables.ts';
import { lattice, span } from '../../../../support/pdf-pages.ts';

const [SIDES, LEVELS] = [
  [50, 150, 250, 350],
  [700, 680, 660, 640],
];
const read = (...[rules, spans]: Parameters<typeof ruledTables>) =>
  ruledTables(rules, spans).map(({ rows }) =>
    rows.map((row) =>
      row.map(({ spans: own, rows: high, columns }) => {
        const words = own.map(({ text }) => text).join(' ');
        return high > 1 || columns > 1 ? `${words} ${high}x${columns}` : words;
      }),
    ),
  );

describe('tables by their rules', () => {
  const words = [span('Action', 55, 685), span('Qui', 155, 685), span('Puits', 55, 665), span('Awa', 155, 645)];

  it('have each word in the cell of its place', () => {
    expect(read(lattice(SIDES, LEVELS), words)).toEqual([
      [
        ['Action', 'Qui', ''],
        ['Puits', '', ''],
        ['', 'Awa', ''],
      ],
    ]);
  });

  it('have merged cells where no rule parts them', () => {
    const rules = lattice(SIDES, LEVELS).filter(
      ({ flat, left, top }) => !(flat && top === 660) && !(left === 250 && !flat),
    );
    const cut = [
      { flat: true, left: 150, right: 350, bottom: 660, top: 660 },
      { flat: false, left: 250, right: 250, bottom: 640, top: 680 },
    ];
    expect(read([...rules, ...cut], words)).toEqual([
      [
        ['Action', 'Qui 1x2'],
        ['Puits 2x1', '', ''],
        ['Awa', ''],
      ],
    ]);
  });

  it('cut words that were drawn over a rule', () => {
    expect(read(lattice(SIDES, LEVELS), [span('de la commune Awa Sidi', 100, 685)])[0]?.[0]).toEqual([
      'de la commune',
      'Awa Sidi',
      '',
    ]);
  });

  it('are none where rules are a frame, a stroke, or one column', () => {
    expect(read(lattice([50, 350], [700, 600]), words)).toEqual([]);
    expect(read(lattice([50, 350], LEVELS), words)).toEqual([]);
    expect(read([{ flat: true, left: 50, right: 350, bottom: 690, top: 690 }], words)).toEqual([]);
  });
});
