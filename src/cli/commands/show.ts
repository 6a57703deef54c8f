import { actionStory } from '../../format/sheets/action-story.ts';
import { meetingGlance } from '../../format/sheets/meeting-glance.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { reportAction } from '../../query/show/show-action.ts';
import { reportMeeting } from '../../query/show/show-meeting.ts';
import { AS_OF, openAsOf } from '../options/as-of.ts';
import {
  asksList,
  calendarOptions,
  type Delivery,
  listingOf,
  listOutcome,
  screenOutcome,
} from '../output/list-output.ts';
import type { CommandSpec, Outcome } from '../session/command.ts';
import { requireMeetingOrAction } from '../session/find.ts';

/** `gtm show`: a meeting at a glance, or the whole story of an action. */
export const show: CommandSpec = {
  name: 'show',
  summary: {
    fr: 'montrer une réunion d’un coup d’œil, ou toute l’histoire d’une action',
    en: 'show a meeting at a glance, or the whole story of an action',
  },
  arguments: [
    {
      name: '<id>',
      words: {
        fr: 'une réunion (2023-03-01) ou une action (2023-03-01/a1, ou a1 si elle est la seule)',
        en: 'a meeting (2023-03-01) or an action (2023-03-01/a1, or a1 when it is the only one)',
      },
    },
  ],
  options: [AS_OF, ...calendarOptions],
  examples: [
    'gtm show 2023-03-01',
    'gtm show 2023-03-01/a1',
    'gtm show 2023-03-01/a1 --json',
    'gtm show 2023-03-01 --as-of 2023-03-15',
  ],
  run: (input, session) => {
    const opened = openAsOf(input, session);
    const found = requireMeetingOrAction(input.args[0] ?? '', opened);
    const delivery = { input, session, opened };
    return 'action' in found ? showAction(found, delivery) : showMeeting(found, delivery);
  },
};

function showAction(followed: FollowedAction, delivery: Delivery): Outcome | Promise<Outcome> {
  const { input, session, opened } = delivery;
  if (asksList(input)) return listOutcome(reportAction(listingOf(opened), followed), delivery);
  return screenOutcome(actionStory(followed, session), delivery);
}

function showMeeting(meeting: Meeting, delivery: Delivery): Outcome | Promise<Outcome> {
  const { input, session, opened } = delivery;
  const report = reportMeeting(listingOf(opened), meeting, opened.config.value);
  const row = report.groups[0]?.rows[0];
  if (asksList(input) || !row) return listOutcome(report, delivery);
  return screenOutcome(meetingGlance(row, session), delivery);
}
