import { describe, expect, it } from 'vitest';
import { findById, findMeeting } from '../../src/query/find/find-by-id.ts';
import type { Finding } from '../../src/query/find/finding.ts';
import { listingOf } from '../support/example-listing.ts';
import { actionNamed, meetingOn } from '../support/meeting-builder.ts';
import { registryOf } from '../support/registry-builder.ts';

const { ledger } = listingOf(
  [
    meetingOn('2023-02-01', [actionNamed('a1'), actionNamed('a2'), actionNamed('unique')]),
    meetingOn('2023-03-01', [actionNamed('a1')], { id: '2023-03-01-crcm' }),
    meetingOn('2023-04-12', [actionNamed('a1'), { ...actionNamed('x'), id: null }]),
    meetingOn('2023-04-12', [actionNamed('a1')], { id: '2023-04-12-bis' }),
    meetingOn('2023-05-01', [actionNamed('a7'), actionNamed('a7')]),
    meetingOn('2023-06-01', [], { id: '2023-06-01', file: 'meetings/a/2023-06-01.md' }),
    meetingOn('2023-06-01', [], { id: '2023-06-01', file: 'meetings/b/2023-06-01.md' }),
  ],
  registryOf(),
  '2023-07-01',
);

function said<Item>(finding: Finding<Item>, idOf: (item: Item) => string | null): unknown {
  if (finding.kind === 'found') return idOf(finding.item);
  return finding.kind === 'ambiguous' ? finding.candidates.map(idOf) : { nearest: finding.nearest };
}

describe('findMeeting', () => {
  it.each([
    ['2023-02-01', '2023-02-01'],
    ['02-01', '2023-02-01'],
    ['2023-02', '2023-02-01'],
    ['2023-03-01', '2023-03-01-crcm'],
    ['CRCM', '2023-03-01-crcm'],
    ['2023-04-12', '2023-04-12'],
    ['bis', '2023-04-12-bis'],
    ['2023-04', ['2023-04-12', '2023-04-12-bis']],
    ['2023-06-01', ['2023-06-01', '2023-06-01']],
    ['meetings/b/2023-06-01.md', '2023-06-01'],
    ['2023-02-0', { nearest: ['2023-02-01', '2023-03-01-crcm', '2023-05-01'] }],
    ['', { nearest: [] }],
    ['1', { nearest: [] }],
  ])('%j means %j', (typed, expected) => {
    const finding = findMeeting(typed, ledger);
    if (typeof expected === 'object' && 'nearest' in expected) expect(finding.kind).toBe('unknown');
    else expect(said(finding, ({ id }) => id)).toEqual(expected);
  });

  it('says the nearest ids', () => {
    expect(said(findMeeting('2023-02-11', ledger), ({ id }) => id)).toMatchObject({
      nearest: expect.arrayContaining(['2023-02-01']),
    });
  });
});

describe('findById', () => {
  it.each([
    ['2023-02-01/a1', '2023-02-01/a1'],
    ['02-01/a1', '2023-02-01/a1'],
    ['unique', '2023-02-01/unique'],
    [' A2 ', '2023-02-01/a2'],
    ['2023-03-01/a1', '2023-03-01-crcm/a1'],
    ['2023-04-12/a1', '2023-04-12/a1'],
    ['bis/a1', '2023-04-12-bis/a1'],
    ['a1', ['2023-02-01/a1', '2023-03-01-crcm/a1', '2023-04-12/a1', '2023-04-12-bis/a1']],
    ['2023-05-01/a7', ['2023-05-01/a7', '2023-05-01/a7']],
    ['zzzzzz', { nearest: [] }],
    ['', { nearest: [] }],
    ['/', { nearest: [] }],
    ['/a1', { nearest: [] }],
  ])('%j means %j', (typed, expected) => {
    expect(said(findById(typed, ledger.actions), ({ id }) => id)).toEqual(expected);
  });

  it('says the nearest ids', () => {
    expect(said(findById('2023-02-01/a9', ledger.actions), ({ id }) => id)).toMatchObject({
      nearest: expect.arrayContaining(['2023-02-01/a1', '2023-02-01/a2']),
    });
  });
});
