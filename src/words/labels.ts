// The words by which minutes announce their parts.
import { attendanceSentences } from './attending.ts';
import { fields } from './fields.ts';
import type { Said, Vocabulary } from './vocabulary.ts';

/** Beside those present, guests. */
export const besideMembers: Said = { fr: [], en: ['in attendance'] };

/** But for one letter they are labels of attendance, and mean something else. */
export const almostLabels: Said = {
  fr: ['présente', 'présenté', 'présentez', 'invitée', 'excuser', 'abscisses'],
  en: ['presets', 'presence', 'observed', 'observes', 'regress', 'quests', 'guess', 'absence', 'visitor', 'represent'],
};

/** Alone on a line, or before a colon. */
export const labels = {
  date: {
    fr: [
      ...[...fields.day.fr, 'date', 'date / lieu', 'date et lieu', 'lieu et date', 'lieu / date'],
      ...['date et heure', 'date / heure de début / durée'],
    ],
    en: [...fields.day.en, 'date and time', 'when'],
  },
  venue: {
    fr: [...fields.venue.fr, ...fields.room.fr, 'adresse', 'emplacement', 'lieu de la réunion', 'lieu de réunion'],
    en: [...fields.venue.en, ...fields.room.en],
  },
  hours: fields.hours,
  start: { fr: fields.start.fr, en: [...fields.start.en, 'started', 'begin', 'start time', 'starting time'] },
  end: { fr: fields.end.fr, en: [...fields.end.en, 'ended', 'adjourned', 'end time', 'ending time'] },
  present: {
    fr: [
      ...[
        ...fields.present.fr,
        ...fields.attendance.fr,
        ...fields.attendee.fr,
        'membres',
        'liste des participants',
        'étaient présents',
      ],
      ...['membres présents', 'personnes présentes', 'structures présentes', 'ont participé'],
      ...['qui était là', 'étaient là', 'autour de la table'],
      'présents (retard/excusés/non excusés)',
      ...attendanceSentences.with.fr,
    ],
    en: [
      ...[...fields.attendance.en, ...fields.attendee.en, ...fields.present.en, ...besideMembers.en, 'members'],
      ...["who's here", 'who was here', 'who was there', 'who attended', 'people present'],
      ...['voting members', 'non-voting members', 'roll call', 'committee members', 'board members'],
      ...['community members', 'team members', 'staff members', 'associate members', 'other members', 'core members'],
      ...attendanceSentences.with.en,
    ],
  },
  excused: {
    fr: [...fields.excused.fr, 'absents excusés', 'se sont excusés', 'exc.', 'exc'],
    en: [
      ...fields.excused.en,
      ...fields.apologies.en,
      'absent with apologies',
      'absent with regrets',
      'excused absences',
    ],
  },
  absent: {
    fr: [...fields.absent.fr, 'absences', 'non excusés', 'absents non excusés', 'abs.', 'abs'],
    en: ['absent without apologies', 'unexcused'],
  },
  represented: {
    fr: [...fields.represented.fr, 'pouvoirs', 'procurations', 'ont donné pouvoir', 'ont donné procuration'],
    en: [...fields.represented.en, 'proxies'],
  },
  guests: {
    fr: [...fields.guests.fr, 'assistaient également'],
    en: fields.guests.en,
  },
  chair: {
    fr: [...fields.chair.fr, 'séance présidée par', 'animateur(s)', 'animatrice(s)', 'modérateur', 'modératrice'],
    en: [...fields.chair.en, 'chaired by', 'presided by', 'facilitator', 'moderator(s)'],
  },
  rapporteur: {
    fr: [
      ...[...fields.rapporteur.fr, 'rapporteur', 'le rapporteur', 'la rapporteuse', 'rédacteur', 'rédactrice'],
      ...['rédaction', 'rédigé par', 'compte rendu rédigé par', 'prise de notes'],
    ],
    en: ['scribe(s)', 'notetaker', 'note taker', 'minutes by', 'minute taker', 'recorder'],
  },
  agenda: {
    fr: [
      ...fields.agenda.fr,
      "points inscrits à l'ordre du jour",
      'ordre du jour proposé',
      'sommaire',
      ...['points', 'sujets', 'thèmes', 'questions'].flatMap((points) => [
        `${points} à aborder`,
        `${points} à traiter`,
      ]),
      ...['points du jour', 'sujets du jour', 'programme de la réunion', 'points à discuter', 'sujets à discuter'],
      ...['au programme', 'au menu'].flatMap((on) => [
        on,
        `${on} de la réunion`,
        `${on} du jour`,
        `${on} de la séance`,
      ]),
      ...['programme du jour', 'programme de la séance', 'points prévus', 'sujets prévus'],
    ],
    en: [
      ...fields.agenda.en,
      'topics',
      'agenda items',
      'agenda topics',
      ...["today's agenda", 'meeting agenda', 'proposed agenda', 'draft agenda', 'agenda for today'],
      ...['agenda for this meeting', 'agenda for the meeting', 'topics to discuss', 'topics for discussion'],
      ...['items to discuss', "today's topics", 'items for discussion', 'on the agenda', 'items on the agenda'],
    ],
  },
  /** Before the title of one item, over what was said of it. */
  item: {
    fr: ["point de l'ordre du jour", "point à l'ordre du jour", 'point abordé', 'sujet abordé', 'point discuté'],
    en: ['agenda item', 'agenda point', 'agenda topic', 'topic discussed', 'item discussed'],
  },
  next: {
    fr: [
      ...[...fields.next.fr, 'date de la prochaine réunion', 'prochaine session', 'prochain rendez-vous'],
      ...['prochain ca', 'prochaine réunion plénière', 'date de la prochaine réunion plénière', 'prochaines réunions'],
      ...['date de la prochaine séance', 'date de la prochaine rencontre', 'date et lieu de la prochaine réunion'],
      ...['prochain comité', 'prochain copil', 'prochain bureau', 'prochain conseil', 'prochaine ag', 'prochain point'],
      ...['prochain rdv', 'prochains rdv', 'prochains rendez-vous', 'prochaines rencontres', 'prochaines séances'],
      ...[
        'date du prochain rendez-vous',
        'date du prochain comité',
        'date du prochain conseil',
        'réunion suivante',
        'à la prochaine',
        ...['prochaines dates', 'prochaines dates de réunion', 'dates des prochaines réunions', 'dates à venir'],
      ],
    ],
    en: [
      ...[...fields.next.en, 'next call', 'next meetings', 'next session', 'date of next meeting'],
      ...[
        'date for next meeting',
        'date for the next meeting',
        'date of our next meeting',
        'next meetup',
        'next meeting(s)',
        ...['next meeting notice', 'next meeting details', 'next meeting dates', 'next meeting dates and times'],
        ...['upcoming meeting(s)', 'future meeting(s)', 'dates of next meetings', 'dates of future meetings'],
        'next mtg',
      ],
      ...['date of the next meeting', 'next meeting date', 'schedule next meeting', 'scheduling the next meeting'],
    ],
  },
  actions: {
    fr: [
      ...[...fields.action.fr, 'actions à suivre', 'actions à suivre / todo list', 'nouvelles actions'],
      ...["relevé d'actions", 'relevé des actions', 'liste des actions', 'tableau des actions', 'prochaines actions'],
      ...['récapitulatif des actions', 'résumé des actions', 'synthèse des actions', "plan d'action(s)"],
      ...['répartition des tâches', 'répartition des actions', 'répartition du travail', 'attribution des tâches'],
    ],
    en: [
      ...[
        ...fields.action.en,
        ...fields.todo.en,
        'to do',
        'to-do',
        'to-do(s)',
        'to-do summary',
        'to-do recap',
        'to do list',
        'todo list',
        'open actions',
      ],
      ...['new actions', 'action summary', 'summary of actions', 'summary of action items', 'list of actions'],
      ...[
        'task(s) allocation',
        'task assignment(s)',
        'assignment of tasks',
        'allocation of tasks',
        'division of tasks',
      ],
      ...['distribution of tasks', 'division of labour', 'division of work', 'tasks assigned', 'assigned tasks'],
    ],
  },
  previous: {
    fr: [
      ...[...fields.review.fr, "points d'action(s) précédents", 'suivi des actions précédentes', 'rappel des actions'],
      ...['suivi des actions antérieures', "suivi des points d'action", "suivi des points d'actions antérieurs"],
      ...["suivi des points d'actions de la réunion précédente", 'actions de la réunion précédente'],
      'état des actions',
    ],
    en: [
      ...[...fields.review.en, 'actions update(s)', 'action item review', 'open action items'],
      ...['review of open action items', 'review of action items', 'followup from previous meetings'],
      ...['follow-up from previous meetings', 'follow-up of earlier action points', 'follow-up of action points'],
      ...['follow-up of previous action points', 'follow-up of the action points'],
    ],
  },
  decisions: {
    fr: [...fields.decisions.fr, 'relevé de décisions'],
    en: [...fields.decisions.en, 'key decisions'],
  },
  annex: { fr: [...fields.annexes.fr, 'annexe 1'], en: fields.annexes.en },
  title: {
    fr: [
      ...fields.title.fr,
      ...fields.subject.fr,
      'objet de la réunion',
      'titre de la réunion',
      'motif',
      'motif / type de réunion',
    ],
    en: [...fields.subject.en, 'meeting title'],
  },
  amendments: { fr: [...fields.amendments.fr, 'amendements au compte rendu'], en: fields.amendments.en },
  errata: fields.errata,
  discussion: {
    fr: [
      ...[...fields.discussion.fr, 'points de discussion', 'points clés de discussion(s)', 'notes'],
      ...['points discutés', 'points abordés', 'points traités', 'sujets abordés', 'déroulement de la réunion'],
    ],
    en: [
      ...['minutes', 'main points of discussion', 'key discussion points', 'discussion points', 'key discussions'],
      ...['key points discussed', 'points discussed', 'topics discussed', 'discussion topics'],
    ],
  },
} as const satisfies Vocabulary<string>;
