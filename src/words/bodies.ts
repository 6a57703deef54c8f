// The nouns of bodies: groups, services, organisations.
import type { Said, Vocabulary } from './vocabulary.ts';

/** "The Director's office will …". */
const office = ['office'];

export const governing: Said = { fr: [], en: ['board', 'committee'] };
export const staff: Said = { fr: [], en: ['staff'] };

/** They begin the names of organisations, whatever stands behind them: "World Vision". */
export const opening: Said = { fr: [], en: ['save', 'world'] };

/**
 * `called`, those that a meeting calls by their noun alone ("le comité"); `service` and `unit` begin the names of those who
 * do things ("Direction de l'hydraulique", "Cellule genre"); `organisation`, other words of names of organisations.
 */
export const bodies: Vocabulary<'called' | 'service' | 'unit' | 'organisation'> = {
  called: {
    fr: ['bureau', 'comité', 'équipe', 'groupe', 'secrétariat'],
    en: [...governing.en, 'group', 'secretariat', 'team'],
  },
  service: {
    fr: [
      'agence',
      'association',
      'commune',
      'conseil',
      'direction',
      'mairie',
      'ministère',
      'ong',
      'préfecture',
      'service',
    ],
    en: [],
  },
  unit: {
    fr: ['antenne', 'cellule', 'collectif', 'commission', 'coordination', 'pôle', 'sous-groupe'],
    en: [],
  },
  organisation: {
    fr: [
      ...['action', 'centre', 'consortium', 'croix', 'département', 'directions', 'division'],
      ...['fédération', 'fondation', 'gouvernorat', 'groupement', 'haut', 'institut', 'international', 'mission'],
      ...['organisation', 'osc', 'partenaires', 'plateforme', 'point', 'programme', 'projet', 'région', 'réseau'],
      ...['section', 'services', 'société', 'syndicat', 'tgi', 'union', 'unité', 'université', 'ville'],
    ],
    en: ['cluster', 'department', 'cooperation', 'ministry', 'ngo', ...office, 'organization', ...opening.en],
  },
};

/** "Direction régionale", in capitals; "Dr" is a doctor. */
export const REGIONAL_DIRECTION = 'DR';

/** What a meeting may call itself and those who are in it, beside. */
export const calledToo: Said = { fr: ['communauté'], en: ['community', 'working group'] };

/** Other nouns for those who work together, behind an article and before a verb: "the council will …". */
export const workingTogether: Said = { fr: [], en: [...staff.en, ...office, 'council'] };

/** All who are in a body: "les membres". */
export const everyMember: Said = { fr: ['membres', 'participants'], en: ['members'] };

/** Some of them, whom all know. */
export const newMembers: Said = {
  fr: ['nouveaux membres', 'anciens membres', 'autres membres', 'bénévoles'],
  en: ['new members', 'old members', 'other members', 'remaining members', 'volunteers'],
};

/** How other structures are named where they are listed among those who attended. */
export const listedBodies: Said = {
  fr: [
    ...['délégation', 'ambassade', 'cabinet', 'mutuelle', 'chambre', 'gendarmerie', 'police', 'cour', 'tribunal'],
    ...['inspection', 'office', 'parc', 'hôpital', 'école', 'lycée', 'collège', 'chefferie', 'caritas', 'radio'],
    ...['coopérative', 'forum', 'alliance', 'coalition', 'observatoire', 'laboratoire', 'conservatoire', 'club'],
  ],
  en: ['society', 'embassy', 'delegation', 'university', 'institute', 'council', 'foundation', 'network', 'agency'],
};
