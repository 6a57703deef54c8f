import type { CivilDate } from '../model/civil-date.ts';
import type {
  AgendaItem,
  Annex,
  Attendance,
  AttendanceState,
  Attendee,
  Body,
  Decision,
  Meeting,
  MeetingStatus,
  Theme,
} from '../model/meeting/meeting.ts';
import { nobodySaid } from '../model/owners/nobody-said.ts';
import { type Placed, placedMaps, toAction, toRecommendation, toReview } from './to-action.ts';
import {
  dateAt,
  formAt,
  listAt,
  mapAt,
  mapsOf,
  numberAt,
  present,
  textAt,
  textOf,
  textsAt,
  wordAt,
} from './yaml/node-values.ts';
import { valueAt, type YamlMap, type YamlNode } from './yaml/yaml-node.ts';

const MEETING_STATUSES: readonly MeetingStatus[] = ['draft', 'circulated', 'adopted'];

/**
 * The meeting that a tree says. What the schema refuses is dropped value by value, the rest is kept: the findings about
 * it are made elsewhere. `date` has been read before, since without it there is no meeting; the body is read when it is
 * asked for.
 */
export function toMeeting(
  at: Placed,
  {
    body,
    ...record
  }: { readonly file: string; readonly id: string; readonly date: CivilDate; readonly body: () => Body },
): Meeting {
  const { map } = at;
  return {
    ...present({ until: dateAt(map, 'until'), start: clockAt(map, 'start'), end: clockAt(map, 'end') }),
    ...present({ title: textAt(map, 'title'), venue: textAt(map, 'venue'), chair: textAt(map, 'chair') }),
    ...present({ rapporteur: toRapporteur(at), next: toNext(at), adoption: toAdoption(at) }),
    ...record,
    get body() {
      return body();
    },
    status: wordAt(map, 'status', MEETING_STATUSES) ?? 'draft',
    held: textAt(map, 'held') !== 'false',
    attendance: toAttendance(at),
    agenda: placedMaps(at, 'agenda').map(toAgendaItem),
    actions: placedMaps(at, 'actions').map(toAction),
    review: placedMaps(at, 'review').map(toReview),
    annexes: placedMaps(at, 'annexes').map(toAnnex),
    errata: toErrata(at),
  };
}

function clockAt(map: YamlMap, key: string): string | undefined {
  return formAt(map, key, 'clock');
}

function toRapporteur({ map }: Placed): Meeting['rapporteur'] {
  const words = textAt(map, 'rapporteur');
  if (words !== undefined) return { structure: words };
  const rapporteur = mapAt(map, 'rapporteur');
  return rapporteur && present({ name: textAt(rapporteur, 'name'), structure: textAt(rapporteur, 'structure') });
}

function toNext({ map }: Placed): Meeting['next'] {
  const words = textAt(map, 'next');
  if (words !== undefined) return { date: words };
  const next = mapAt(map, 'next');
  if (!next) return undefined;
  return present({
    date: textAt(next, 'date'),
    start: clockAt(next, 'start'),
    end: clockAt(next, 'end'),
    venue: textAt(next, 'venue'),
  });
}

function toAdoption({ map }: Placed): Meeting['adoption'] {
  const adoption = mapAt(map, 'adoption');
  if (!adoption) return undefined;
  const block = present({ at: formAt(adoption, 'at', 'record-id'), seal: textAt(adoption, 'seal') });
  return { ...block, amendments: textsAt(adoption, 'amendments') };
}

function toErrata({ map }: Placed): Meeting['errata'] {
  return mapsOf(listAt(map, 'errata')).flatMap(({ map: entry }) => {
    const text = textAt(entry, 'text');
    return text === undefined ? [] : [{ ...present({ date: dateAt(entry, 'date') }), text }];
  });
}

function toAttendance({ map }: Placed): Attendance {
  const attendance = mapAt(map, 'attendance');
  const of = (state: AttendanceState): readonly Attendee[] => {
    const list = listAt(attendance, state);
    return list ? list.items.flatMap(toAttendee) : textsAt(attendance, state).map((structure) => ({ structure }));
  };
  return {
    present: of('present'),
    excused: of('excused'),
    absent: of('absent'),
    represented: of('represented'),
    guests: of('guests'),
  };
}

function toAttendee(node: YamlNode): readonly Attendee[] {
  const words = textOf(node);
  if (words !== undefined) return nobodySaid(words) === 'none' ? [] : [{ structure: words }];
  if (node.kind !== 'map') return [];
  const attendee = present({
    structure: textAt(node, 'structure'),
    name: textAt(node, 'name'),
    count: numberAt(node, 'count', 1),
    arrived: clockAt(node, 'arrived'),
    left: clockAt(node, 'left'),
    by: textAt(node, 'by'),
    note: textAt(node, 'note'),
  });
  return attendee.structure === undefined && attendee.name === undefined ? [] : [attendee];
}

function toAgendaItem(at: Placed): AgendaItem {
  const { map, lines } = at;
  const none = textAt(map, 'actions') === 'none';
  return {
    ...present({ presenter: textAt(map, 'presenter') }),
    title: textAt(map, 'title') ?? '',
    decisions: toDecisions(at),
    votes: mapsOf(listAt(map, 'votes')).map(({ map: vote }) => ({
      text: textAt(vote, 'text') ?? '',
      ...present({
        for: numberAt(vote, 'for'),
        against: numberAt(vote, 'against'),
        abstain: numberAt(vote, 'abstain'),
      }),
    })),
    actions: none ? 'none' : placedMaps(at, 'actions').map(toAction),
    line: lines.lineAt(map.span.start),
  };
}

function toDecisions({ map, lines }: Placed): readonly Decision[] {
  const value = valueAt(map, 'decisions');
  const nodes = value?.kind === 'list' ? value.items : value ? [value] : [];
  return nodes.flatMap((node) => {
    const text = textOf(node);
    return text === undefined ? [] : [{ text, line: lines.lineAt(node.span.start) }];
  });
}

function toAnnex(at: Placed): Annex {
  return {
    ...present({ title: textAt(at.map, 'title'), source: textAt(at.map, 'source') }),
    themes: placedMaps(at, 'themes').map(toTheme),
    recommendations: placedMaps(at, 'recommendations').map(toRecommendation),
  };
}

function toTheme(at: Placed): Theme {
  const recommendations = placedMaps(at, 'recommendations').map(toRecommendation);
  return { title: textAt(at.map, 'title') ?? '', recommendations };
}
