import { redatedTitle } from '../../i18n/redated-title.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Config } from '../../model/config.ts';
import { dateOrder } from '../../model/deadline/date-order.ts';
import { buildLedger } from '../../model/ledger/build-ledger.ts';
import { hourBeside } from '../../model/meeting/hour-beside.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import type { MeetingPlan } from '../../model/meeting/meeting-plan.ts';
import { nextByRhythm } from '../../model/meeting/next-by-rhythm.ts';
import { existsOn } from '../../model/owners/exists-on.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import type { Language } from '../../model/words.ts';
import { expectedAttendees } from '../attendees.ts';
import { isAnnounced } from './next-date.ts';
import { planAgenda } from './plan-agenda.ts';
import { planReasons } from './plan-reasons.ts';
import { planReview } from './plan-review.ts';

/** The meeting to plan, and what is known of the group. */
export type PlanRequest = {
  readonly meetings: readonly Meeting[];
  readonly index: RegistryIndex;
  readonly config: Config;
  readonly date: { readonly date: CivilDate; readonly why: { readonly fr: string; readonly en: string } };
  readonly title?: string | undefined;
  /** The meeting to start from, null for none; the last held one before the date when left out. */
  readonly from?: Meeting | null | undefined;
  readonly unread: readonly string[];
  /** The registered structures, expected while no meeting tells who comes. */
  readonly registered: readonly string[];
  /** The language of the record. */
  readonly language: Language;
};

/**
 * Plans the record of a meeting: usual venue and hours, who usually comes, the agenda, and the review of every action open
 * on its day, with only what was known by then. What the record of the day before announced (hour, place) comes before the
 * usual values of gtm.yaml, which come before those of the meeting that it starts from.
 */
export function planMeeting(request: PlanRequest): MeetingPlan {
  const { index, config, language, unread } = request;
  const { date } = request.date;
  const ledger = buildLedger({
    meetings: request.meetings,
    index,
    day: date,
    asOf: date,
    order: dateOrder(config),
  });
  const before = ledger.meetings.filter((meeting) => meeting.date < date);
  const previous = before.findLast(({ held }) => held) ?? null;
  const source = request.from === undefined ? previous : request.from;
  const found = planReview(ledger, { index, language, since: previous?.date ?? null });
  const { standing } = config.defaults;
  const carried = { previous: request.from === null ? null : previous, source, reviews: found.review.length > 0 };
  const plan = {
    ...factsOf(source, before.at(-1), request),
    ...found,
    date,
    expected: source
      ? expectedAttendees(before, index, date)
      : request.registered.filter((name) => existsOn(name, date, index)).slice(0, MOST_REGISTERED),
    agenda: planAgenda({ ...carried, meetings: before, standing, language }),
    unread,
  };
  return { ...plan, reasons: planReasons(plan, { source, asked: request.title, date: request.date.why, config }) };
}

/** A longer registry is no list of those who come. */
const MOST_REGISTERED = 60;

type Facts = Pick<MeetingPlan, 'start' | 'end' | 'title' | 'venue' | 'chair' | 'rapporteur' | 'next'>;

function factsOf(source: Meeting | null, last: Meeting | undefined, request: PlanRequest): Facts {
  const { config, date, title } = request;
  const { defaults, rhythm } = config;
  const announced = last && isAnnounced(date.date, last, dateOrder(config)) ? last.next : undefined;
  const structure = source?.rapporteur?.structure;
  return given({
    start: announced?.start ?? hourBeside(announced?.date) ?? defaults.start ?? source?.start,
    end: announced?.end ?? defaults.end ?? source?.end,
    venue: announced?.venue ?? defaults.venue ?? source?.venue,
    chair: defaults.chair ?? source?.chair,
    title: title ?? (source?.title === undefined ? undefined : redatedTitle(source.title, date.date, source.date)),
    rapporteur: structure,
    next: rhythm === undefined ? undefined : nextByRhythm(rhythm, date.date),
  });
}

/** The same without the keys that have no value. */
function given(facts: { readonly [Key in keyof Facts]: Facts[Key] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
