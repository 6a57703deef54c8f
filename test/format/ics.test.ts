import { describe, expect, it } from 'vitest';
import { ics } from '../../src/format/ics.ts';
import { utcTime } from '../../src/format/utc-time.ts';
import { reportActions } from '../../src/query/actions/actions.ts';
import { reportMeetings } from '../../src/query/meetings/meetings.ts';
import { listingOf, queryOf } from '../support/example-listing.ts';
import { actionNamed, meetingOn, updateOn } from '../support/meeting-builder.ts';
import { configOf } from '../support/meeting-of.ts';
import { registryOf } from '../support/registry-builder.ts';
import { options, sampleReport } from './sample-report.ts';

const listing = listingOf(
  [
    meetingOn(
      '2023-03-01',
      [
        actionNamed('a1', {
          owners: ['OIM'],
          due: 'avril 2023',
          note: 'Deux lignes ;\nici, là',
          updates: [updateOn('2023-03-10', { status: 'done' })],
        }),
        actionNamed('a2', { due: '2023-04-12', status: 'dropped' }),
        actionNamed('a3', { due: 'à fixer' }),
        actionNamed('a4', { due: '2023-05-01', status: 'in-progress' }),
      ],
      { start: '10:30', end: '12:30', venue: 'Zinder', next: { date: '2023-05-10', start: '9h00', venue: 'Magaria' } },
    ),
    meetingOn('2023-02-01', [], { held: false, until: '2023-02-02', title: 'Atelier' }),
  ],
  registryOf(),
  '2023-04-20',
);
const calendar = { group: 'GTM Zinder', zone: 'Africa/Niamey', events: false };
const unfolded = (text: string) => text.replaceAll('\r\n ', '');
const tasks = (more = {}) =>
  ics.format(reportActions(listing, queryOf({ all: true })), { ...options, calendar, ...more });
const events = (more = {}) =>
  ics.format(reportMeetings(listing, { config: configOf() }), { ...options, calendar, ...more });

describe('ics', () => {
  it('gives a task for every action that has a last day', () => {
    const text = unfolded(tasks());
    expect(text.match(/BEGIN:VTODO/g)).toHaveLength(3);
    expect(text).toContain('UID:2023-03-01-a1@gtm-zinder.gtm\r\n');
    expect(text).toContain('SEQUENCE:1\r\nSUMMARY:Action a1\r\n');
    expect(text).toContain('Deux lignes \\;\\nici\\, là\r\n');
    expect(text).toContain(
      'DTSTART;VALUE=DATE:20230401\r\nDUE;VALUE=DATE:20230430\r\nSTATUS:COMPLETED\r\nPERCENT-COMPLETE:100\r\nCOMPLETED:20230310T000000Z\r\n',
    );
    expect(text).toContain('X-GTM-DUE:avril 2023\r\n');
    expect(text).toContain('RELATED-TO:2023-03-01@gtm-zinder.gtm\r\n');
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).toContain('STATUS:IN-PROCESS\r\nPERCENT-COMPLETE:50');
  });

  it('gives them as days for calendars that leave tasks out', () => {
    const text = unfolded(tasks({ calendar: { ...calendar, events: true } }));
    expect(text).not.toContain('VTODO');
    expect(text).toContain('SUMMARY:☒ Action a1\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20230430\r\nDTEND;VALUE=DATE:20230501\r\n');
  });

  it('gives an event for every meeting, and the one that is announced', () => {
    const text = unfolded(events());
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text).toContain('DTSTART:20230301T093000Z\r\nDTEND:20230301T113000Z\r\nLOCATION:Zinder\r\nSTATUS:CONFIRMED');
    expect(text).toContain('DTSTART;VALUE=DATE:20230201\r\nDTEND;VALUE=DATE:20230203\r\nSTATUS:CANCELLED');
    expect(text).toContain('UID:2023-05-10@gtm-zinder.gtm');
    expect(text).toContain('DTSTART:20230510T080000Z\r\nLOCATION:Magaria\r\nSTATUS:TENTATIVE');
    expect(unfolded(events({ calendar: undefined }))).toContain('UID:2023-03-01@gtm\r\n');
  });

  it('folds lines at 75 bytes, between characters', () => {
    const long = listingOf(
      [meetingOn('2023-03-01', [actionNamed('a1', { due: '2023', note: 'é'.repeat(300) })])],
      registryOf(),
      '2023-04-20',
    );
    const text = ics.format(reportActions(long, queryOf()), options);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(unfolded(text)).toContain('é'.repeat(300));
  });

  it('refuses a list that has nothing for a calendar', () => {
    expect(() => ics.format(sampleReport(), options)).toThrow(/calendar/);
  });
});

describe('utcTime', () => {
  it.each([
    ['2023-03-01', '10:30', 'Africa/Niamey', '20230301T093000Z'],
    ['2023-07-01', '9h05', 'Europe/Paris', '20230701T070500Z'],
    ['2023-03-26', '03:30', 'Europe/Paris', '20230326T013000Z'],
    ['2023-03-01', '10:30', undefined, '20230301T103000'],
    ['2023-03-01', '10:30', 'Nulle/Part', '20230301T103000'],
    ['2023-03-01', 'midi', 'Africa/Niamey', undefined],
    ['2023-03-01', '25:00', 'Africa/Niamey', undefined],
  ])('%s %s in %s', (date, hour, zone, expected) => {
    expect(utcTime(date, hour, zone)).toBe(expected);
  });
});
