import { expect, it } from 'vitest';
import { viewChanges } from '../../src/render/views/view-changes.ts';
import { listingOf } from '../support/example-listing.ts';
import { actionNamed, meetingOn, reviewOf, updateOn } from '../support/meeting-builder.ts';
import { registryOf } from '../support/registry-builder.ts';

it('tells minutes what moved since the meeting held before, by what the records say', () => {
  const first = meetingOn('2023-01-10', [
    actionNamed('a1', { due: '2023-02-01', updates: [updateOn('2023-01-20', { status: 'in-progress' })] }),
    actionNamed('a2', {
      updates: [updateOn('2023-01-05', { note: 'Vu' }), updateOn('2023-03-20', { status: 'dropped' })],
    }),
    actionNamed('a3', { owners: ['OIM'] }),
  ]);
  const cancelled = meetingOn('2023-02-10', [actionNamed('a1')], { held: false });
  const second = meetingOn('2023-03-10', [actionNamed('a1')], {
    review: [
      reviewOf('2023-01-10/a1', { due: { text: '2023-06-01' } }),
      reviewOf('2023-01-10/a3', { owners: ['PAM'] }),
    ],
  });
  const minutes = { ...first, adoption: { at: '2023-03-10', amendments: [] } };
  const { ledger } = listingOf([minutes, cancelled, second], registryOf(), '2023-04-20');
  const told = (id: string) => {
    const meeting = ledger.meetings.find((each) => each.id === id) ?? second;
    return viewChanges(meeting, ledger, 'en').map(({ change, id: of, before, after }) =>
      [change, of, before, after].join(' | '),
    );
  };
  expect(told('2023-01-10')).toEqual([]);
  expect(told('2023-03-10')).toEqual([
    'in progress | 2023-01-10/a1 | open | in progress',
    'slipped | 2023-01-10/a1 | 1 February 2023 | 1 June 2023',
    'handed over | 2023-01-10/a3 | OIM | PAM',
    'new | 2023-02-10/a1 |  | ',
    'minutes adopted | 2023-01-10 |  | adopted',
  ]);
});
