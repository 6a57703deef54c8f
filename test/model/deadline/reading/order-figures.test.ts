import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, partsOf } from '../../../../src/model/civil-date.ts';
import type { DateOrder } from '../../../../src/model/deadline/deadline.ts';
import { parseDeadline } from '../../../../src/model/deadline/reading/parse-deadline.ts';

const DAY_FIRST: DateOrder = { first: 'day', sure: true };
const MONTH_FIRST: DateOrder = { first: 'month', sure: true };
const UNSAID: DateOrder = { first: 'day', sure: false };

function read(text: string, date: string, order: DateOrder): string {
  const { earliest = '', latest = '', doubts = [] } = parseDeadline({ text }, { date, order });
  return [`${earliest}/${latest}`, ...doubts.map(({ kind, other }) => (other ? `${kind}:${other}` : kind))].join(' ');
}

describe('figures', () => {
  it.each([
    ['2023-11-15', 'du 05/02 au 09/02', DAY_FIRST, '2024-02-05/2024-02-09'],
    ['2023-11-15', 'du 02/01 au 31/01', DAY_FIRST, '2024-01-02/2024-01-31'],
    ['2023-11-15', 'entre le 05/02 et le 09/03', DAY_FIRST, '2024-02-05/2024-03-09'],
    ['2023-11-15', '29/01-02/02', DAY_FIRST, '2024-01-29/2024-02-02'],
    ['2023-11-15', '29/01/2024-02/02/2024', DAY_FIRST, '2024-01-29/2024-02-02'],
    ['2023-11-15', '29.01-02.02', DAY_FIRST, '2024-01-29/2024-02-02'],
    ['2018-10-24', 'from 10/25 to 01/25', DAY_FIRST, '2018-10-25/2019-01-25'],
    ['2018-10-24', 'from 01/02 to 02/25', DAY_FIRST, '2019-01-02/2019-02-25'],
    ['2018-10-24', 'from 01/02 to 05/02', MONTH_FIRST, '2019-01-02/2019-05-02'],
    ['2023-09-20', '12/09/2023', DAY_FIRST, '2023-09-12/2023-09-12'],
    ['2023-09-20', 'avant le 12/09/2023', DAY_FIRST, '/2023-09-12'],
    ['2023-09-20', '12/09/2023', MONTH_FIRST, '2023-12-09/2023-12-09'],
    ['2023-09-20', '12/09', DAY_FIRST, '2024-09-12/2024-09-12'],
    ['2023-03-01', '03/04/2023', UNSAID, '2023-04-03/2023-04-03 ambiguous:2023-03-04'],
    ['2023-03-01', '04/04/2023', UNSAID, '2023-04-04/2023-04-04'],
    ['2023-03-01', '13/04/2023', UNSAID, '2023-04-13/2023-04-13'],
    ['2023-03-01', '03/04/2023 au 13/04/2023', UNSAID, '2023-04-03/2023-04-13'],
    ['2023-12-15', 'lundi 8/7', DAY_FIRST, '2024-07-08/2024-07-08'],
    ['2023-06-05', '05/07 (lot 12/24)', DAY_FIRST, '2023-07-05/2023-07-05'],
    ['2023-03-01', 'mardi 04/07/2023', UNSAID, '2023-07-04/2023-07-04'],
    ['2023-03-01', 'vendredi 04/07/2023', DAY_FIRST, '2023-04-07/2023-04-07'],
  ])('said on %s: %j', (date, text, order, expected) => {
    expect(read(text, date, order)).toBe(expected);
  });

  const day = fc.integer({ min: 0, max: 3 * 365 }).map((later) => addDays('2023-01-01', later));
  const meeting = fc.integer({ min: 0, max: 35 }).map((month) => addDays('2023-01-15', month * 30));
  const order = fc.constantFrom(DAY_FIRST, MONTH_FIRST, UNSAID);

  it('give the day that was written, with its year, in the order of the group', () => {
    fc.assert(
      fc.property(
        day,
        meeting,
        order,
        fc.constantFrom('/', '.', '-'),
        fc.boolean(),
        (...[date, said, by, sign, short]) => {
          const { latest, earliest } = parseDeadline(
            { text: written(date, { by, sign, short }) },
            { date: said, order: by },
          );
          expect([earliest, latest]).toEqual([date, date]);
        },
      ),
    );
  });

  it('give the first such day on or after the meeting, without a year', () => {
    fc.assert(
      fc.property(day, meeting, order, (date, said, by) => {
        const { latest = '' } = parseDeadline({ text: bare(date, by) }, { date: said, order: by });
        expect(latest.slice(5)).toBe(date.slice(5));
        expect(latest >= said).toBe(true);
      }),
    );
  });

  it('give both ends of a range', () => {
    const form = fc.constantFrom(
      (a: string, b: string) => `du ${a} au ${b}`,
      (a: string, b: string) => `${a}-${b}`,
      (a: string, b: string) => `${a} - ${b}`,
      (a: string, b: string) => `entre le ${a} et le ${b}`,
    );
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), meeting, order, form, (...[from, length, said, by, phrase]) => {
        const to = addDays(from, length);
        const [a, b] = [from, to].map((date) => written(date, { by, sign: '/', short: false }));
        expect(read(phrase(a ?? '', b ?? ''), said, { ...by, sure: true })).toBe(`${from}/${to}`);
      }),
    );
  });
});

function written(date: string, { by, sign, short }: { by: DateOrder; sign: string; short: boolean }): string {
  const year = date.slice(short ? 2 : 0, 4);
  return [...figures(date, by), year].join(sign);
}

function bare(date: string, by: DateOrder): string {
  return figures(date, by).join('/');
}

function figures(date: string, { first }: DateOrder): readonly string[] {
  const { month, day } = partsOf(date);
  const [a, b] = first === 'day' ? [day, month] : [month, day];
  return [String(a).padStart(2, '0'), String(b).padStart(2, '0')];
}
