// The words that the minutes print of themselves.
import type { Language, Words } from '../model/words.ts';

/** Every label, in one language. */
export type MinutesLabels = { readonly [key in keyof typeof LABELS]: string };

/** The labels a template finds under `labels`. */
export function minutesLabels(language: Language): MinutesLabels {
  const entries = Object.entries(LABELS).map(([key, words]) => [key, words[language]]);
  return Object.fromEntries(entries) as MinutesLabels;
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
  discussion: { fr: 'Points clés de discussion', en: 'Main points of discussion' },
  decisions: { fr: 'Décisions', en: 'Decisions' },
  votes: { fr: 'Votes', en: 'Votes' },
  actions: { fr: 'Points d’actions', en: 'Action points' },
  otherActions: { fr: 'Autres points d’actions', en: 'Other action points' },
  owners: { fr: 'Personnes/Structures responsables', en: 'Persons/Structures responsible' },
  due: { fr: 'Date limite', en: 'Deadline' },
  state: { fr: 'État', en: 'Status' },
  deliverable: { fr: 'Livrable', en: 'Deliverable' },
  priority: { fr: 'Priorité', en: 'Priority' },
  observations: { fr: 'Observations', en: 'Remarks' },
  followUp: { fr: 'Suivi des points d’actions antérieurs', en: 'Follow-up of earlier action points' },
  meeting: { fr: 'Réunion', en: 'Meeting' },
  annex: { fr: 'Annexe', en: 'Annex' },
  source: { fr: 'Source', en: 'Source' },
  next: { fr: 'Prochaine réunion', en: 'Next meeting' },
  amendments: { fr: 'Amendements', en: 'Amendments' },
  errata: { fr: 'Errata', en: 'Errata' },
  rapporteur: { fr: 'Le rapporteur', en: 'Rapporteur' },
} as const satisfies Readonly<Record<string, Words>>;
