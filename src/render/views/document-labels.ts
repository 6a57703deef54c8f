// The words that documents print of themselves.
import { ACTION_TEXTS } from '../../model/meeting/action-texts.ts';
import type { Language, Words } from '../../model/words.ts';

/** Every label, in one language. */
export type DocumentLabels = { readonly [key in keyof typeof LABELS]: string };

/** The labels a template finds under `labels`. */
export function documentLabels(language: Language): DocumentLabels {
  const entries = Object.entries(LABELS).map(([key, words]) => [key, words[language]]);
  return Object.fromEntries(entries) as DocumentLabels;
}

const LABELS = {
  draft: { fr: 'PROJET', en: 'DRAFT' },
  notHeld: {
    fr: 'La réunion, convoquée à cette date, ne s’est pas tenue.',
    en: 'The meeting, convened for this date, was not held.',
  },
  date: { fr: 'Date', en: 'Date' },
  venue: { fr: 'Lieu', en: 'Venue' },
  hours: { fr: 'Heure', en: 'Time' },
  chair: { fr: 'Présidence', en: 'Chair' },
  status: { fr: 'Statut', en: 'Status' },
  agenda: { fr: 'Points inscrits à l’ordre du jour', en: 'Agenda' },
  proposedAgenda: { fr: 'Ordre du jour proposé', en: 'Proposed agenda' },
  toReview: { fr: 'Points d’action à passer en revue', en: 'Action points to review' },
  /** In a form that is read again: no label under which guests stand. */
  expected: { fr: 'Structures conviées', en: 'Structures expected' },
  invited: { fr: 'Structures conviées', en: 'Invited' },
  item: { fr: 'Point', en: 'Item' },
  presenter: { fr: 'Présenté par', en: 'Presented by' },
  discussion: { fr: 'Points clés de discussion', en: 'Main points of discussion' },
  decisions: { fr: 'Décisions', en: 'Decisions' },
  votes: { fr: 'Votes', en: 'Votes' },
  actions: { fr: 'Points d’actions', en: 'Action points' },
  otherActions: { fr: 'Autres points d’actions', en: 'Other action points' },
  owners: { fr: 'Personnes/Structures responsables', en: 'Persons/Structures responsible' },
  due: { fr: 'Date limite', en: 'Deadline' },
  state: { fr: 'État', en: 'Status' },
  ...ACTION_TEXTS,
  observations: { fr: 'Observations', en: 'Remarks' },
  followUp: { fr: 'Suivi des points d’actions antérieurs', en: 'Follow-up of earlier action points' },
  meeting: { fr: 'Réunion', en: 'Meeting' },
  number: { fr: 'N°', en: 'No.' },
  action: { fr: 'Point d’action', en: 'Action point' },
  recommendation: { fr: 'Recommandation', en: 'Recommendation' },
  linkedActions: { fr: 'Points d’action liés', en: 'Linked action points' },
  responsible: { fr: 'Responsables', en: 'Owners' },
  deadline: { fr: 'Échéance', en: 'Deadline' },
  unread: { fr: 'Fichiers non lus', en: 'Files not read' },
  asOf: { fr: 'Situation au', en: 'As of' },
  annex: { fr: 'Annexe', en: 'Annex' },
  source: { fr: 'Source', en: 'Source' },
  next: { fr: 'Prochaine réunion', en: 'Next meeting' },
  amendments: { fr: 'Amendements', en: 'Amendments' },
  errata: { fr: 'Errata', en: 'Errata' },
  seal: { fr: 'Sceau', en: 'Seal' },
  rapporteur: { fr: 'Le rapporteur', en: 'Rapporteur' },
} as const satisfies Readonly<Record<string, Words>>;
