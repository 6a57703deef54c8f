import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/format/csv.ts';
import { json } from '../../../src/format/json.ts';
import { table } from '../../../src/format/table.ts';
import type { Meeting } from '../../../src/model/meeting/meeting.ts';
import { reportMeetings } from '../../../src/query/meetings/meetings.ts';
import { reportMeeting } from '../../../src/query/show/show-meeting.ts';
import { exampleListing, listingOf } from '../../support/example-listing.ts';
import { actionNamed, meetingOn } from '../../support/meeting-builder.ts';
import { configOf } from '../../support/meeting-of.ts';
import { registryOf } from '../../support/registry-builder.ts';
import { compileSchema, problemsOf } from '../../support/schemas.ts';

const zinder = exampleListing('2023-05-20');
const same = (text: string) => text;
const plain = {
  language: 'fr',
  width: 80,
  paint: { bold: same, dim: same, tone: same },
  excelFr: false,
  style: () => '',
} as const;

describe('reportMeetings', () => {
  it('keeps its schema', () => {
    const text = json.format(reportMeetings(zinder, zinder), plain);
    expect(problemsOf(compileSchema('output/meetings'), JSON.parse(text))).toEqual([]);
  });

  it('gives the contract', () => {
    const { items } = JSON.parse(json.format(reportMeetings(zinder, { ...zinder, since: '2023-03-01' }), plain));
    expect(items).toEqual([
      {
        id: '2023-03-01',
        date: '2023-03-01',
        title: 'Réunion ordinaire du groupe technique',
        status: 'circulated',
        held: true,
        present: 9,
        quorum: { needed: 5, reached: true },
        actions: { open: 4, done: 1, total: 5 },
        next: '2023-04',
        file: 'meetings/2023-03-01.md',
      },
      expect.objectContaining({ id: '2023-04-12', actions: { open: 8, done: 0, total: 8 }, next: '2023-05-10' }),
    ]);
  });

  it('gives a column of data for every key', () => {
    expect(csv.format(reportMeetings(zinder, zinder), plain).split('\r\n')[2]).toBe(
      '2023-03-01,2023-03-01,Réunion ordinaire du groupe technique,circulated,true,9,5,true,4,1,5,2023-04,meetings/2023-03-01.md',
    );
  });

  it('shows the state of each, and the next one in words', () => {
    const shown = table.format(reportMeetings(zinder, zinder), { ...plain, width: 120 });
    expect(shown).toMatch(/^2023-03-01 .* diffusé +9 +4 +1 +avril 2023$/m);
    expect(shown).toMatch(/^2023-04-12 .* projet +9 +8 +0 +10 mai 2023$/m);
    expect(shown).toContain('3 réunions, 14 points d’action ouverts.');
  });

  it('says which were not held, or had no quorum', () => {
    const meetings: readonly Meeting[] = [
      meetingOn('2023-01-01', [], { held: false }),
      meetingOn('2023-02-01', [actionNamed('a1', { status: 'dropped' })], { next: { date: 'à fixer' } }),
      meetingOn('2023-03-01', [], { next: { venue: 'Zinder' } }),
    ];
    const listing = listingOf(meetings, registryOf(), '2023-03-02');
    const config = configOf({ quorum: { count: 2, represented: false } });
    const shown = table.format(reportMeetings(listing, { config }), { ...plain, width: 120 });
    expect(shown).toMatch(/2023-01-01 +non tenue +0, sans quorum \(0\/2\)/);
    expect(shown).toMatch(/2023-02-01 +diffusé .* 0 +0 +à fixer/);
    expect(csv.format(reportMeetings(listing, { config: configOf() }), plain)).toContain(
      '2023-01-01,2023-01-01,,circulated,false,0,,,0,0,0,,',
    );
  });

  it('says that there is none', () => {
    const none = listingOf([], registryOf(), '2023-03-02');
    expect(reportMeetings(none, { config: configOf() }).empty.en).toContain('gtm new --date 2023-03-01');
    const since = reportMeetings(zinder, { ...zinder, since: '2024-01-01' });
    expect([since.empty.fr, since.summary]).toEqual(['Aucune réunion depuis le 1er janvier 2024.', undefined]);
  });
});

describe('reportMeeting', () => {
  const april = zinder.ledger.meetings[2];
  const items = april
    ? JSON.parse(json.format(reportMeeting(zinder, april, zinder.config), plain))
    : expect.unreachable('the example has three meetings');

  it('keeps its schema', () => {
    expect(problemsOf(compileSchema('output/meeting'), items)).toEqual([]);
  });

  it('says who attended, the agenda and the actions', () => {
    const [item] = items.items;
    expect(item.attendance).toEqual({
      present: expect.arrayContaining(['DRECM/R', 'ONG Karkara']),
      excused: ['ONG CADEL'],
      absent: ['ONG JMED/Promig'],
      represented: ['DR/Archives'],
      guests: ['DRPF/PE'],
    });
    expect(item.agenda[2]).toEqual({
      item: 3,
      title: 'Remontée des données',
      presenter: 'DR/INS',
      decisions: ['Une seule fiche servira à toutes les structures.'],
    });
    expect(item.stated.map(({ id }: { id: string }) => id)).toHaveLength(8);
    expect([item.until, item.start, item.end, item.venue]).toEqual([
      null,
      '10:30',
      '12:45',
      'Conseil régional de Zinder',
    ]);
  });
});
