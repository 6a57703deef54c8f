// What people type where the name of a command is expected, by what they wish for.
import type { Vocabulary } from './vocabulary.ts';

export const wishes = {
  list: {
    fr: ['liste(r)', 'listes', 'lister', 'voir', 'afficher'],
    en: ['list(s)', 'ls', 'view', 'display', 'status'],
  },
  followUp: {
    fr: ['suivi(s)', 'point(s)', 'tâche(s)', 'retard(s)', 'échéance(s)', 'relance(s)'],
    en: ['follow-up', 'followup', 'todo', 'task(s)', 'late', 'due'],
  },
  minutes: {
    fr: ['pv', 'cr', 'compte-rendu', 'comptes-rendus', 'procès-verbal', 'imprimer', 'document(s)'],
    en: ['minutes', 'print', 'document(s)', 'pdf', 'docx', 'word'],
  },
  meetings: { fr: ['réunion(s)', 'séance(s)', 'calendrier'], en: ['sessions', 'calendar'] },
  create: { fr: ['nouveau', 'nouvelle', 'créer', 'préparer', 'commencer'], en: ['create', 'start', 'prepare'] },
  agenda: { fr: ['convocation(s)', 'invitation(s)', 'odj', 'ordre-du-jour'], en: ['agenda', 'invite'] },
  add: { fr: ['ajouter', 'ajout'], en: ['insert'] },
  done: {
    fr: ['fait(e)', 'faits', 'terminé(e)', 'fini(e)', 'clore', 'réalisé(e)'],
    en: ['finish', 'finished', 'close'],
  },
  change: { fr: ['modifier', 'corriger', 'changer', 'noter', 'maj'], en: ['update', 'edit', 'change', 'modify'] },
  drop: { fr: ['abandonner', 'supprimer', 'enlever', 'effacer'], en: ['delete', 'remove', 'rm'] },
  undo: { fr: ['annuler', 'défaire', 'revenir', 'retour'], en: ['revert', 'back', 'rollback'] },
  postpone: { fr: ['reporter', 'déplacer', 'décaler'], en: ['postpone', 'reschedule'] },
  fill: { fr: ['remplir', 'saisir', 'saisie'], en: ['enter', 'input'] },
  attendance: { fr: ['présence(s)', 'présents', 'participants', 'quorum'], en: ['present', 'attendees'] },
  structures: { fr: ['registre', 'annuaire', 'partenaires', 'noms'], en: ['registry', 'names', 'partners', 'owners'] },
  sheets: { fr: ['fiche(s)', 'courrier', 'mail', 'email'], en: ['sheet(s)', 'letter', 'reminder(s)'] },
  table: { fr: ['matrice', 'tableau', 'excel'], en: ['table', 'xlsx'] },
  check: { fr: ['vérifier', 'contrôler', 'valider', 'erreurs'], en: ['validate', 'lint', 'errors', 'fix'] },
  figures: { fr: ['statistique(s)', 'bilan', 'chiffres', 'rapport'], en: ['statistics', 'report', 'summary'] },
  search: { fr: ['chercher', 'recherche(r)', 'trouver'], en: ['search', 'find', 'grep'] },
  help: { fr: ['aide', 'manuel'], en: ['man', 'manual'] },
  adopt: { fr: ['adopter', 'adoption', 'approuver'], en: ['approve', 'seal'] },
  circulate: { fr: ['diffuser', 'diffusion', 'envoyer'], en: ['send', 'publish'] },
} as const satisfies Vocabulary<string>;
