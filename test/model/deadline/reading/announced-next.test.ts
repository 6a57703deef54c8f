import { describe, expect, it } from 'vitest';
import { DAY_FIRST } from '../../../../src/model/deadline/date-order.ts';
import { announcedNext } from '../../../../src/model/deadline/reading/announced-next.ts';
import type { Meeting } from '../../../../src/model/meeting/meeting.ts';

const announced = (date?: string) =>
  announcedNext({ date: '2023-03-01', ...(date === undefined ? {} : { next: { date } }) } as Meeting, DAY_FIRST);

describe('the next meeting that a record announces', () => {
  it.each([
    ['2023-04-12', 'day', '2023-04-12', '2023-04-12'],
    ['2023-04', 'month', '2023-04-01', '2023-04-30'],
    ['avril', 'month', '2023-04-01', '2023-04-30'],
    ['janvier', 'month', '2024-01-01', '2024-01-31'],
    ['12 avril', 'day', '2023-04-12', '2023-04-12'],
    ['mercredi 12 avril 2023', 'day', '2023-04-12', '2023-04-12'],
    ['12/04/2023', 'day', '2023-04-12', '2023-04-12'],
    ['à fixer', 'undetermined', undefined, undefined],
    ['un de ces jours', 'event', undefined, undefined],
  ])('%s', (text, kind, earliest, latest) => {
    expect(announced(text)).toMatchObject({ text, kind, ...(earliest && { earliest, latest }) });
    expect(announced(text)?.latest).toBe(latest);
  });

  it('is none where the record announces none, and is read once', () => {
    expect(announced()).toBeUndefined();
    const meeting = { date: '2023-03-01', next: { date: 'avril' } } as Meeting;
    expect(announcedNext(meeting, DAY_FIRST)).toBe(announcedNext(meeting, DAY_FIRST));
  });
});
