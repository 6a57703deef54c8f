import { expect, it } from 'vitest';
import { takenIds } from '../../../src/model/meeting/action-ids.ts';
import { actionNamed, meetingOn } from '../../support/meeting-builder.ts';
import { actionOf, recommendationOf } from '../../support/meeting-of.ts';

it('gives the ids of actions and recommendations, and none for what has none', () => {
  const recommendations = [recommendationOf('r1'), recommendationOf(null)];
  const meeting = meetingOn('2023-03-01', [actionNamed('a1'), actionOf('Sans id')], {
    annexes: [{ themes: [], recommendations }],
  });
  expect(takenIds(meeting)).toEqual(['a1', 'r1']);
});
