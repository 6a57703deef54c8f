import { describe, expect, it } from 'vitest';
import { nextDate } from '../../../src/query/next-meeting/next-date.ts';
import { meetingOn } from '../../support/meeting-builder.ts';
import { configOf, ledgerOf } from '../../support/meeting-of.ts';

const monthly = configOf({ rhythm: 'monthly' });
const march = meetingOn('2023-03-01');

describe('the day of the next meeting', () => {
  it.each([
    ['what the last record announces', [{ ...march, next: { date: '2023-03-20' } }], '2023-03-20'],
    ['the rhythm when a month is announced', [{ ...march, next: { date: '2023-04' } }], '2023-04-05'],
    ['the first day of a month that the rhythm misses', [{ ...march, next: { date: 'début juillet' } }], '2023-07-01'],
    ['in an announced month of this meeting, after it', [{ ...march, next: { date: '2023-03' } }], '2023-03-02'],
    ['the rhythm when the announced day is past', [{ ...march, next: { date: '2023-02-20' } }], '2023-04-05'],
    ['the rhythm from the last held', [march, meetingOn('2023-04-05', [], { held: false })], '2023-04-05'],
    [
      'what a record announces that was not held',
      [march, meetingOn('2023-04-05', [], { held: false, next: { date: '2023-04-19' } })],
      '2023-04-19',
    ],
    ['the last one up to today, not one that is planned', [march, meetingOn('2023-05-10')], '2023-04-05'],
  ])('is %s', (_, meetings, expected) => {
    expect(nextDate(ledgerOf({ day: '2023-04-20', meetings }), monthly)?.date).toBe(expected);
  });

  it.each([
    ['2023-03-20', undefined],
    ['2023-04', undefined],
    ['à fixer', undefined],
    ['début juillet', 'announces "début juillet", without a day: 1 July 2023 is the first possible one'],
    [
      '31 juin 2023',
      'announces "31 juin 2023", which cannot be read as a date: the rhythm of the group gives 5 April 2023',
    ],
    ['2023-02-20', 'announces "2023-02-20", which does not come after that meeting'],
  ])('says what was made of %s', (date, expected) => {
    const said = nextDate(ledgerOf({ day: '2023-04-20', meetings: [{ ...march, next: { date } }] }), monthly);
    if (expected === undefined) expect(said?.remark).toBeUndefined();
    else expect(said?.remark?.en).toContain(expected);
  });

  it('is not known without a meeting, a rhythm, or a rhythm that is understood', () => {
    expect(nextDate(ledgerOf({ day: '2023-04-20' }), monthly)).toBeUndefined();
    const ledger = ledgerOf({ day: '2023-04-20', meetings: [march] });
    expect(nextDate(ledger, configOf())).toBeUndefined();
    expect(nextDate(ledger, configOf({ rhythm: 'now and then' }))).toBeUndefined();
  });
});
