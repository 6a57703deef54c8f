import { describe, expect, it } from 'vitest';

const bench = (file: string) => import(new URL(`../../bench/${file}`, import.meta.url).href);
const { shortLine, tableOf } = await bench('table.js');
const { median } = await bench('median.js');
const { growthPlot } = await bench('growth-plot.js');

const ROW = { key: 'version', what: '`gtm --version`', against: { name: 'node -e 0' }, target: 1.6 };
const RESULTS = [
  { row: ROW, time: 54.4, other: 36, ratio: 1.4963, verdict: 'met' },
  { row: { ...ROW, target: 0.04 }, time: 8000, other: 32_232, ratio: 0.24819, verdict: 'not met' },
  { row: { what: 'memory', unit: 'MB', target: 150 }, time: 890.4, verdict: 'not met' },
  { row: ROW, verdict: 'not here', note: 'no rg on this machine' },
];

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 3], 3],
    [[4, 1, 3, 10], 3.5],
  ])('of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });
});

describe('tableOf', () => {
  it('gives a line to each row', () => {
    expect(tableOf(RESULTS)).toBe(`| what | median | reference | median | ratio | target |  |
| --- | ---: | --- | ---: | ---: | ---: | --- |
| \`gtm --version\` | 54 ms | node -e 0 | 36 ms | 1.5 × | ≤ 1.6 × | met |
| \`gtm --version\` | 8,000 ms | node -e 0 | 32,232 ms | 0.248 × | ≤ 0.04 × | not met |
| memory | 890 MB |  |  |  | ≤ 150 MB | not met |
| \`gtm --version\` |  | node -e 0 |  |  | ≤ 1.6 × | not here: no rg on this machine |
`);
  });

  it('adds the limits where they count', () => {
    const [header, rule, row] = tableOf(RESULTS.slice(0, 1), { version: 2.5 }).split('\n');
    expect([header, rule, row]).toEqual([
      '| what | median | reference | median | ratio | target | limit |  |',
      '| --- | ---: | --- | ---: | ---: | ---: | ---: | --- |',
      '| `gtm --version` | 54 ms | node -e 0 | 36 ms | 1.5 × | ≤ 1.6 × | ≤ 2.5 × | met |',
    ]);
  });
});

describe('shortLine', () => {
  it('says what is known of a result', () => {
    const rows = RESULTS.map(({ row, ...result }) => ({ ...result, row: { key: 'a', ...row } }));
    expect(rows.map((result) => shortLine(result))).toEqual([
      'version: 1.5 ×, met\n',
      'version: 0.248 ×, not met\n',
      'a: 890 MB, not met\n',
      'version: not here, no rg on this machine\n',
    ]);
  });
});

describe('growthPlot', () => {
  const points = [
    { series: 'check, cold', meetings: 10_000, time: 8000 },
    { series: 'check, cold', meetings: 1000, time: 800 },
    { series: 'actions, warm', meetings: 1000, time: 60 },
  ];

  it('draws a line for each series, in the order of its meetings, with its name', () => {
    const svg = growthPlot(points);
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg).toMatch(/>actions, warm<\/text>[\s\S]*>check, cold<\/text>/);
    const [, first, last] = /d="M(\d+) \d+L(\d+) \d+"/.exec(svg) ?? [];
    expect(Number(first)).toBeLessThan(Number(last));
  });

  it('labels whole decades on both axes', () => {
    expect(growthPlot(points)).toContain('>10,000</text>');
    expect(growthPlot(points)).toContain('>10</text>');
  });

  it('can be read on a dark page', () => {
    expect(growthPlot(points)).toContain('prefers-color-scheme: dark');
  });
});
