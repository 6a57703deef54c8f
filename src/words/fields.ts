// What people call the fields of a record wherever they name them: keys of a file, labels of minutes, headers of tables.
import type { Said, Vocabulary } from './vocabulary.ts';

const task = { fr: ['action(s)', 'tâche(s)'], en: ['action item(s)', 'task(s)'] } as const;
const attendees = { fr: ['participants'], en: ['attendees'] } as const;

/** What is to be done, where who and when stand beside: "Quoi : …". */
export const what: Said = { fr: ['quoi'], en: ['what'] };

/** One meaning each; what only a key, a label or a header says stands in the table of that. */
export const fields = {
  title: { fr: ['titre', 'objet', 'intitulé'], en: [] },
  subject: { fr: ['sujet'], en: ['subject'] },
  theme: { fr: ['thème(s)', 'thématique(s)'], en: [] },
  point: { fr: ['point(s)'], en: ['item(s)'] },
  agendaPoint: { fr: ["point(s) de l'ordre du jour"], en: ['agenda item'] },
  day: { fr: ['jour', 'date de la réunion'], en: ['meeting date'] },
  hours: { fr: ['heure(s)', 'horaire(s)'], en: ['time', 'hours'] },
  start: { fr: ['début', 'heure de début', 'ouverture'], en: ['start'] },
  end: { fr: ['fin', 'heure de fin', 'clôture'], en: ['end'] },
  venue: { fr: ['lieu', 'lieu de réunion', 'lieu de la réunion'], en: ['venue', 'location'] },
  room: { fr: ['endroit', 'salle'], en: ['place', 'where'] },
  chair: { fr: ['président(e)', 'présidence', 'président(e) de séance'], en: ['chair(s)'] },
  rapporteur: { fr: ['rapporteuse', 'secrétaire', 'secrétaire(s) de séance'], en: [] },
  attendance: { fr: ['présence(s)', 'liste de présence', 'liste des présents'], en: ['attendance'] },
  attendees,
  attendee: { fr: [...attendees.fr, 'participant', 'participante(s)'], en: [...attendees.en, 'attendee'] },
  present: { fr: ['présent(e)(s)'], en: ['attending', 'members present'] },
  excused: { fr: ['excusé(e)(s)'], en: ['excused'] },
  apologies: { fr: [], en: ['apologies', 'regrets'] },
  absent: { fr: ['absent(e)(s)'], en: [] },
  represented: { fr: ['représenté(e)(s)', 'procuration(s)'], en: ['represented'] },
  guests: { fr: ['invité(e)(s)', 'observateur(s)'], en: ['guest(s)', 'observer(s)', 'visitor(s)'] },
  agenda: { fr: ['ordre du jour', 'odj', "points à l'ordre du jour"], en: ['agenda'] },
  /** Over nothing but a list at the front of a document. */
  contents: {
    fr: ['contenu', 'contenu de la réunion', 'contenu de la séance', 'sommaire', 'table des matières', 'au programme'],
    en: ['contents', 'content', 'table of contents', 'toc', 'outline'],
  },
  next: {
    fr: ['prochaine réunion', 'prochaine séance', 'prochaine rencontre', 'prochaine date'],
    en: ['next meeting'],
  },
  review: { fr: ['suivi des actions', 'action(s) précédente(s)'], en: ['previous actions'] },
  source: { fr: ['source'], en: [] },
  annexes: { fr: ['annexe(s)'], en: ['annex', 'appendix'] },
  amendments: { fr: ['amendement(s)'], en: ['amendments'] },
  errata: { fr: ['erratum'], en: ['errata'] },
  decisions: { fr: ['décision(s)', 'décisions prises', 'résolution(s)'], en: ['decisions made'] },
  conclusions: { fr: ['conclusion(s)'], en: [] },
  discussion: { fr: ['discussion(s)', 'déroulement'], en: [] },
  vote: { fr: ['vote(s)'], en: [] },
  for: { fr: ['pour'], en: ['for'] },
  against: { fr: ['contre'], en: ['against'] },
  abstain: { fr: ['abstention(s)'], en: ['abstain'] },
  task,
  todo: { fr: [], en: ['todo(s)'] },
  action: {
    fr: [
      ...[...task.fr, "point(s) d'action(s)", 'suite(s) à donner'],
      ...['action(s) à mener', 'action(s) à prendre', 'action(s) à entreprendre'],
    ],
    en: [...task.en, 'action point(s)', 'follow-up action(s)', 'next steps'],
  },
  what: { fr: [...what.fr, 'description'], en: what.en },
  recommendation: { fr: ['recommandation(s)'], en: ['recommendation(s)'] },
  owner: {
    fr: ['responsable(s)', 'structure(s) responsable(s)', 'personne(s) responsable(s)', 'acteur(s)', 'qui'],
    en: ['owner', 'responsible'],
  },
  due: {
    fr: ['échéance(s)', 'délai(s)', 'date limite', 'date butoir', 'date prévue', 'échéancier'],
    en: ['due', 'due by', 'due date', 'deadline'],
  },
  when: { fr: ['quand', 'pour le'], en: ['when'] },
  status: { fr: ['statut', 'état', 'avancement', "état d'avancement", "niveau d'exécution"], en: ['status'] },
  deliverable: { fr: ['livrable(s)', 'résultat(s) attendu(s)'], en: ['deliverable(s)'] },
  priority: { fr: ['priorité'], en: ['priority'] },
  observation: { fr: ['observation(s)'], en: [] },
  note: { fr: ['note(s)', 'remarque(s)', 'commentaire(s)'], en: ['comment(s)', 'remarks'] },
  number: { fr: ['n', 'no', 'n°', 'nº', 'num', 'numéro'], en: ['number', 'nr'] },
  reference: { fr: ['référence'], en: [] },
  count: { fr: ['nombre', 'effectif'], en: ['count'] },
  structure: { fr: ['structure(s)', 'organisme(s)', 'organisation(s)', 'institution(s)'], en: ['organization(s)'] },
  name: { fr: ['nom(s)', 'prénom(s)', 'nom(s) et prénom(s)'], en: ['name(s)'] },
  members: { fr: ['membre(s)'], en: ['member(s)'] },
  role: { fr: ['fonction'], en: ['position'] },
  email: { fr: ['courriel', 'mail', 'e-mail'], en: ['email'] },
  phone: { fr: ['téléphone', 'tél'], en: ['phone'] },
} as const satisfies Vocabulary<string>;
