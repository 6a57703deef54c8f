import { nameKey } from '../../words/fold-text.ts';

/** The keys of our files that a French word names, the likeliest first; which of them fits depends on the place. */
export function frenchKeys(word: string): readonly string[] {
  const key = nameKey(word.replaceAll('_', ' ')).replace(/\(s\)|\(e\)|\(es\)/g, '');
  return WORDS.get(singular(key)) ?? [];
}

function singular(key: string): string {
  return key
    .split(' ')
    .map((word) => word.replace(/(?<=\p{L}{2})[sx]$/u, ''))
    .join(' ');
}

/** Key → the French words that people type for it, folded, in the singular. */
const KEYS: Readonly<Record<string, string>> = {
  title: 'titre, objet, intitule, sujet, point, theme',
  venue: 'lieu, endroit, salle, lieu de reunion, lieu de la reunion',
  date: 'jour, date de la reunion',
  until: 'jusqu au, date de fin',
  start: 'debut, heure de debut, heure, ouverture, de',
  end: 'fin, heure de fin, cloture, a',
  status: 'statut, etat, avancement, niveau d execution, etat d avancement',
  held: 'tenue, tenu, reunion tenue',
  chair: 'president, presidente, presidence, president de seance, presidente de seance, preside par',
  rapporteur: 'rapporteuse, secretaire, secretaire de seance, secretariat',
  attendance: 'presence, participant, participation, liste de presence, liste des presents',
  present: 'present, presente, participant',
  excused: 'excuse, excusee',
  absent: 'absent, absente',
  represented: 'represente, representee, procuration',
  guests: 'invite, invitee, observateur',
  agenda: 'ordre du jour, odj, point, point de l ordre du jour, point a l ordre du jour',
  review: 'suivi, suivi des actions, revue, revue des actions, point precedent, action precedente',
  next: 'prochaine reunion, prochaine, prochaine seance, prochaine rencontre, prochaine date',
  annexes: 'annexe',
  adoption: 'approbation',
  errata: 'erratum, rectificatif, correction',
  presenter: 'presentateur, presentatrice, orateur, oratrice, intervenant, presente par, rapporteur',
  decisions: 'decision, resolution',
  votes: 'vote, scrutin',
  for: 'pour, voix pour',
  against: 'contre, voix contre',
  abstain: 'abstention',
  actions: 'action, point d action, tache, action a mener, action a prendre, suite a donner',
  action: 'action, identifiant, reference',
  text: 'texte, libelle, action, description, tache, recommandation, decision, quoi',
  owners: 'responsable, structure responsable, personne responsable, porteur, porteuse, acteur, qui, structure',
  lead: 'chef de file, pilote',
  due: 'echeance, delai, date limite, quand, pour le, date butoir, date prevue, echeancier',
  by: 'par, represente par, date, avant le, pour le',
  note: 'note, remarque, commentaire, observation',
  observations: 'observation',
  deliverable: 'livrable, resultat attendu',
  priority: 'priorite',
  updates: 'mise a jour, nouvelle, evolution',
  recommendation: 'recommandation',
  snooze: 'report, rappel, en sommeil jusqu au',
  structure: 'structure, organisme, organisation, institution',
  name: 'nom, prenom, nom et prenom, nom complet',
  count: 'nombre, effectif, nombre de personne',
  arrived: 'arrive, arrivee, heure d arrivee',
  left: 'depart, parti, partie, heure de depart',
  themes: 'theme, thematique',
  recommendations: 'recommandation',
  amendments: 'amendement, modification',
  at: 'reunion, lors de',
  aliases: 'autre nom, synonyme',
  kind: 'type, genre, categorie, nature',
  parent: 'tutelle, structure mere',
  members: 'membre',
  people: 'personne',
  groups: 'groupe',
  group: 'groupe',
  roles: 'fonction',
  role: 'fonction',
  from: 'depuis, a partir de, de',
  email: 'courriel, mail, adresse, e mail',
  phone: 'telephone, tel, numero',
  locale: 'langue',
  timezone: 'fuseau, fuseau horaire',
  rhythm: 'rythme, periodicite, frequence',
  meetings: 'reunion, compte rendu',
  templates: 'modele, gabarit',
  defaults: 'defaut, par defaut, valeur par defaut',
  standing: 'point permanent',
  share: 'part, fraction',
};

const WORDS: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [key, named] of Object.entries(KEYS))
    for (const word of named.split(', ').map(singular)) words.set(word, [...(words.get(word) ?? []), key]);
  return words;
}
