import { describe, expect, it } from 'vitest';
import { type PlanRequest, planMeeting } from '../../../src/query/next-meeting/plan-meeting.ts';
import { meetingOn } from '../../support/meeting-builder.ts';
import { configOf } from '../../support/meeting-of.ts';
import { zinderIndex as index } from '../../support/registry-builder.ts';

const BEFORE = meetingOn('2023-04-12', [], { title: 'Réunion du 12 avril 2023' });

function planOf(said: Partial<PlanRequest>) {
  const date = { date: '2023-05-10', why: { fr: 'demandé', en: 'asked for' } };
  return planMeeting({
    meetings: [],
    index,
    config: configOf(),
    date,
    unread: [],
    registered: [],
    language: 'fr',
    ...said,
  });
}

const whyOf = ({ reasons }: ReturnType<typeof planOf>, part: string) =>
  reasons.find((reason) => reason.part.en === part)?.why.en;

describe('planMeeting', () => {
  it('dates a carried title anew, and says so', () => {
    const plan = planOf({ meetings: [BEFORE] });
    expect(plan.title).toBe('Réunion du 10 mai 2023');
    expect(whyOf(plan, 'Title')).toBe('Réunion du 10 mai 2023: as 2023-04-12, with the new date');
  });

  it('expects whom the registry knows while there is no meeting', () => {
    const registered = Array.from({ length: 80 }, (_, each) => `S${each}`);
    const plan = planOf({ registered });
    expect(plan.expected).toEqual(registered.slice(0, 60));
    expect(whyOf(plan, 'Expected')).toMatch(/^60 structures of the registry/);
    expect(planOf({ registered, meetings: [BEFORE] }).expected).toEqual([]);
  });
});
