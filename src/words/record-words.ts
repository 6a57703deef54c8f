// The words that people type in a record for our keys and values: French ones, and other English ones.
import { fields } from './fields.ts';
import { carriers, leads } from './leads.ts';
import { approved } from './meetings.ts';
import { none } from './nobody.ts';
import { states } from './states.ts';
import type { Vocabulary } from './vocabulary.ts';

/** English words for keys that are others: `owner` for `owners`, `deadline` for `due`. */
const englishKeys: Readonly<Record<string, readonly string[]>> = {
  venue: fields.venue.en,
  guests: fields.guests.en,
  next: fields.next.en,
  decisions: ['decision'],
  text: [...fields.what.en, 'task'],
  owners: [...fields.owner.en, 'assignee', 'assigned to', 'who'],
  due: [...fields.due.en, ...fields.when.en],
  note: fields.note.en,
  status: ['state'],
};

/** Key → its words. One word may name several keys, the likeliest first: which of them fits depends on the place. */
export const keyWords: Vocabulary<string> = withEnglish({
  title: [...fields.title.fr, ...fields.subject.fr, ...fields.point.fr, 'thème'],
  venue: [...fields.venue.fr, ...fields.room.fr],
  date: fields.day.fr,
  until: ["jusqu'au", 'date de fin'],
  start: [...fields.start.fr, 'heure', 'de'],
  end: [...fields.end.fr, 'à'],
  status: fields.status.fr,
  held: ['tenu(e)', 'réunion tenue'],
  chair: [...fields.chair.fr, 'présidé par'],
  rapporteur: [...fields.rapporteur.fr, 'secrétariat'],
  attendance: [...fields.attendance.fr, ...fields.attendee.fr, 'participation'],
  present: [...fields.present.fr, ...fields.attendee.fr],
  excused: fields.excused.fr,
  absent: fields.absent.fr,
  represented: fields.represented.fr,
  guests: fields.guests.fr,
  agenda: [...fields.agenda.fr, ...fields.agendaPoint.fr, ...fields.point.fr],
  review: [...fields.review.fr, 'suivi', 'revue', 'revue des actions', 'point précédent'],
  next: [...fields.next.fr, 'prochaine'],
  annexes: fields.annexes.fr,
  adoption: ['approbation'],
  errata: [...fields.errata.fr, 'rectificatif', 'correction'],
  presenter: [...['présentateur', 'présentatrice', 'orateur', 'oratrice', 'intervenant', 'présenté par', 'rapporteur']],
  decisions: fields.decisions.fr,
  votes: [...fields.vote.fr, 'scrutin'],
  for: [...fields.for.fr, 'voix pour'],
  against: [...fields.against.fr, 'voix contre'],
  abstain: fields.abstain.fr,
  actions: fields.action.fr,
  action: ['action', 'identifiant', ...fields.reference.fr],
  text: ['texte', 'libellé', 'décision', ...fields.task.fr, ...fields.what.fr, ...fields.recommendation.fr],
  owners: [...fields.owner.fr, ...carriers.fr, 'structure'],
  lead: leads.fr,
  due: [...fields.due.fr, ...fields.when.fr],
  by: ['par', 'représenté(e)(s) par', 'date', 'avant le', 'pour le'],
  note: [...fields.note.fr, ...fields.observation.fr],
  observations: fields.observation.fr,
  deliverable: fields.deliverable.fr,
  priority: fields.priority.fr,
  updates: ['mise à jour', 'nouvelle', 'évolution'],
  recommendation: fields.recommendation.fr,
  snooze: ['report', 'rappel', "en sommeil jusqu'au"],
  structure: fields.structure.fr,
  name: [...fields.name.fr, 'nom complet'],
  count: [...fields.count.fr, 'nombre de personnes'],
  arrived: ['arrivé(e)', "heure d'arrivée"],
  left: ['départ', 'parti(e)', 'heure de départ'],
  themes: fields.theme.fr,
  recommendations: fields.recommendation.fr,
  amendments: [...fields.amendments.fr, 'modification'],
  at: ['réunion', 'lors de'],
  aliases: ['autre nom', 'synonyme'],
  kind: ['type', 'genre', 'catégorie', 'nature'],
  parent: ['tutelle', 'structure mère'],
  members: fields.members.fr,
  people: ['personne'],
  groups: ['groupe'],
  group: ['groupe'],
  roles: fields.role.fr,
  role: fields.role.fr,
  from: ['depuis', 'à partir de', 'de'],
  email: [...fields.email.fr, 'adresse'],
  phone: [...fields.phone.fr, 'numéro'],
  locale: ['langue'],
  timezone: ['fuseau', 'fuseau horaire'],
  rhythm: ['rythme', 'périodicité', 'fréquence'],
  meetings: ['réunion', 'compte rendu'],
  templates: ['modèle', 'gabarit'],
  defaults: ['défaut', 'par défaut', 'valeur par défaut'],
  standing: ['point permanent'],
  share: ['part', 'fraction'],
});

/** Value → its words, likewise. */
export const valueWords = frenchOnly({
  done: states.done.fr,
  'in-progress': states['in-progress'].fr,
  open: states.open.fr,
  blocked: states.blocked.fr,
  dropped: states.dropped.fr,
  adopted: approved.fr,
  draft: ['projet', 'projet de compte rendu', 'projet de procès-verbal', 'brouillon', 'provisoire'],
  circulated: ['diffusé(e)(s)', 'envoyé(e)(s)', 'transmis', 'transmise(s)', 'partagé(e)(s)'],
  none: [...none.fr, 'sans'],
  true: ['oui', 'vrai(e)(s)', 'yes', 'tenu(e)'],
  false: ['non', 'fausse', 'faux', 'no', 'annulé(e)', 'reporté(e)', 'pas tenu(e)', 'non tenu(e)'],
  state: ['état', 'étatique', 'public', 'administration'],
  ngo: ['ong', 'association'],
  un: ['onu', 'nations unies', 'système des nations unies'],
  donor: ['bailleur(s)', 'donateur(s)', 'ptf'],
  local: ['collectivité(s)', 'commune', 'mairie', 'locale'],
  other: ['autre(s)'],
  fr: ['français'],
  en: ['anglais'],
  present: [...fields.present.fr, ...fields.attendee.fr],
});

function withEnglish(words: Readonly<Record<string, readonly string[]>>): Vocabulary<string> {
  return Object.fromEntries(Object.entries(words).map(([key, fr]) => [key, { fr, en: englishKeys[key] ?? [] }]));
}

function frenchOnly(words: Readonly<Record<string, readonly string[]>>): Vocabulary<string> {
  return Object.fromEntries(Object.entries(words).map(([meaning, fr]) => [meaning, { fr, en: [] }]));
}
