import { dateWords } from '../../i18n/date-words.ts';
import { countOf, type Noun, timingLabels } from '../../i18n/labels.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Config } from '../../model/config.ts';
import type { Timing } from '../../model/deadline/deadline.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import type { MeetingPlan, PlanReason } from '../../model/meeting/meeting-plan.ts';
import type { Language, Words } from '../../model/words.ts';
import { USUAL_MEETINGS } from '../attendees.ts';

type Planned = Omit<MeetingPlan, 'reasons'>;

/** What a plan was made from. */
export type PlanGrounds = {
  readonly source: Meeting | null;
  /** The title that was asked for. */
  readonly asked: string | undefined;
  readonly date: Words;
  readonly config: Config;
};

/** Why each part of a planned record is there, in the order of the record. */
export function planReasons(plan: Planned, grounds: PlanGrounds): readonly PlanReason[] {
  const { source, date } = grounds;
  return [
    { part: { fr: 'Date', en: 'Date' }, why: dated(plan.date, date) },
    ...originOf(source),
    ...factReasons(plan, grounds),
    ...attendanceReason(plan, source),
    ...plan.agenda.map(({ title, why }, index) => ({
      part: { fr: `Point ${index + 1}`, en: `Item ${index + 1}` },
      why: prefixed(title, why),
    })),
    ...reviewReasons(plan),
    ...nextReason(plan, grounds),
  ];
}

function prefixed(value: string, why: Words): Words {
  return { fr: `${value}\u00A0: ${why.fr}`, en: `${value}: ${why.en}` };
}

function dated(date: CivilDate, why: Words): Words {
  const day = dateWords(date);
  return { fr: prefixed(day.fr, why).fr, en: prefixed(day.en, why).en };
}

function originOf(source: Meeting | null): readonly PlanReason[] {
  const part: Words = { fr: 'Point de départ', en: 'Starts from' };
  if (source) return [{ part, why: { fr: `la réunion ${source.id}`, en: `the meeting ${source.id}` } }];
  return [{ part, why: { fr: 'aucune réunion', en: 'no meeting' } }];
}

type Fact = 'title' | 'venue' | 'start' | 'end' | 'chair' | 'rapporteur';

const FACTS: readonly (readonly [Fact, Words])[] = [
  ['start', { fr: 'Début', en: 'Start' }],
  ['end', { fr: 'Fin', en: 'End' }],
  ['title', { fr: 'Titre', en: 'Title' }],
  ['venue', { fr: 'Lieu', en: 'Venue' }],
  ['chair', { fr: 'Présidence', en: 'Chair' }],
  ['rapporteur', { fr: 'Rapporteur', en: 'Rapporteur' }],
];

function factReasons(plan: Planned, grounds: PlanGrounds): readonly PlanReason[] {
  return FACTS.flatMap(([key, part]) => {
    const value = plan[key];
    return value === undefined ? [] : [{ part, why: prefixed(value, groundOf(key, value, grounds)) }];
  });
}

/** Where a value comes from: the usual ones, the meeting before, else what was announced or asked for. */
function groundOf(key: Fact, value: string, { source, asked, config: { defaults } }: PlanGrounds): Words {
  if (key === 'title' && asked === value) return { fr: 'demandé (--title)', en: 'asked for (--title)' };
  if (key !== 'title' && key !== 'rapporteur' && defaults[key] === value)
    return { fr: 'valeur habituelle (gtm.yaml)', en: 'usual value (gtm.yaml)' };
  const before = key === 'rapporteur' ? source?.rapporteur?.structure : source?.[key];
  if (source && before === value) return { fr: `comme ${source.id}`, en: `as ${source.id}` };
  if (source && key === 'title')
    return { fr: `comme ${source.id}, à la nouvelle date`, en: `as ${source.id}, with the new date` };
  return { fr: 'annoncé par le dernier compte rendu', en: 'announced by the last record' };
}

function attendanceReason({ expected }: Planned, source: Meeting | null): readonly PlanReason[] {
  if (expected.length === 0) return [];
  const count = countOf(expected.length, STRUCTURES);
  const from: Words = source
    ? { fr: `des ${USUAL_MEETINGS} dernières réunions tenues`, en: `of the last ${USUAL_MEETINGS} held meetings` }
    : { fr: 'du registre', en: 'of the registry' };
  return [
    {
      part: { fr: 'Attendus', en: 'Expected' },
      why: {
        fr: `${count.fr} ${from.fr}, en commentaire\u00A0: présent ou non, cela se dit en séance`,
        en: `${count.en} ${from.en}, as comments: who came is said at the meeting`,
      },
    },
  ];
}

const STRUCTURES: Noun = {
  one: { fr: 'structure', en: 'structure' },
  other: { fr: 'structures', en: 'structures' },
};

const TIMINGS: readonly Timing[] = ['late', 'due', 'upcoming', 'undated'];

const WHY_REVIEWED: Readonly<Record<Timing, Words>> = {
  late: { fr: 'le dernier jour est passé', en: 'the last day has passed' },
  due: { fr: 'le délai court', en: 'the time for it is running' },
  upcoming: { fr: 'à préparer\u00A0: le délai n’a pas commencé', en: 'to prepare: its time has not begun' },
  undated: { fr: 'sans date, on ne l’oublie pas', en: 'without a date, it is not forgotten' },
};

function reviewReasons({ review, snoozed, unassigned, unread }: Planned): readonly PlanReason[] {
  const part: Words = { fr: 'Suivi', en: 'Review' };
  const timed = TIMINGS.flatMap((timing) => {
    const count = review.filter((entry) => entry.timing === timing).length;
    if (count === 0) return [];
    return [{ part, why: prefixedWith(count, timingLabels[timing], WHY_REVIEWED[timing]) }];
  });
  return [
    ...timed,
    ...counted(snoozed, { fr: 'En sommeil', en: 'Snoozed' }, SNOOZED_WHY),
    ...counted(unassigned, { fr: 'Recommandations', en: 'Recommendations' }, UNASSIGNED_WHY),
    ...counted(unread, { fr: 'Non lus', en: 'Not read' }, UNREAD_WHY),
  ];
}

function prefixedWith(count: number, label: Words, why: Words): Words {
  const whole = (language: Language) => `${count} ${label[language]}`;
  return { fr: `${whole('fr')}\u00A0: ${why.fr}`, en: `${whole('en')}: ${why.en}` };
}

const SNOOZED_WHY: Words = {
  fr: 'en commentaire\u00A0: à ne pas revoir avant leur jour (snooze)',
  en: 'as comments: not to be reviewed before their day (snooze)',
};
const UNASSIGNED_WHY: Words = {
  fr: 'en commentaire\u00A0: personne n’en est chargé, aucune action n’en est tirée',
  en: 'as comments: nobody is in charge of them, no action was made of them',
};
const UNREAD_WHY: Words = {
  fr: 'en commentaire\u00A0: leurs points d’action ne sont pas connus',
  en: 'as comments: their action points are not known',
};

function counted(found: readonly string[], part: Words, why: Words): readonly PlanReason[] {
  return found.length === 0 ? [] : [{ part, why: prefixed(String(found.length), why) }];
}

function nextReason({ next }: Planned, { config: { rhythm } }: PlanGrounds): readonly PlanReason[] {
  if (next === undefined) return [];
  const why = { fr: `rythme du groupe (${rhythm})`, en: `rhythm of the group (${rhythm})` };
  return [{ part: { fr: 'Prochaine réunion', en: 'Next meeting' }, why: dated(next, why) }];
}
