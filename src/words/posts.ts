// The posts that people hold, and the civilities before their names.
import { staff } from './bodies.ts';
import type { Said, Vocabulary } from './vocabulary.ts';

/** Whom a meeting calls by the post alone, as it does a body: "the chair". */
export const calledByPost: Said = { fr: [], en: ['chair(s)', 'co-chair(s)', 'cochair(s)', 'editors'] };

/** `other`, those that are words of sentences too ("chargé", "head"): posts where a structure or a person stands beside. */
export const posts: Vocabulary<'plain' | 'other'> = {
  plain: {
    fr: [
      ...['président(e)(s)', 'vice-président(e)(s)', 'secrétaire(s)', 'trésorier(s)', 'trésorière(s)', 'maire(s)'],
      ...['rapporteur(s)', 'rapporteuse(s)', 'receveur(s)', 'receveuse(s)', 'adjoint(e)(s)', 'responsable(s)'],
      ...['directeur(s)', 'directrice(s)', 'chef(s)', 'cheffe(s)', 'coordinateur(s)', 'coordinatrice(s)'],
      ...['coordonnateur(s)', 'coordonnatrice(s)', 'animateur(s)', 'animatrice(s)', 'gérant(e)(s)', 'préfet(s)'],
      ...['gouverneur(s)', 'sultan', 'point focal', 'points focaux'],
    ],
    en: [
      ...[...calledByPost.en, 'editor', 'secretary', 'treasurer', 'director(s)', 'manager(s)', 'clerk'],
      ...['lead(s)', 'co-lead(s)', 'colead(s)'],
    ],
  },
  other: {
    fr: [
      'agent(e)(s)',
      'chargé(e)(s)',
      'conseiller(s)',
      'conseillère(s)',
      'gestionnaire(s)',
      'représentant(e)(s)',
      'resp',
    ],
    en: ['coordinator(s)', 'focal point(s)', 'head', 'officer(s)', 'representative(s)', ...staff.en],
  },
};

/** What else people are where they are listed, beside their names. */
export const otherPosts: Said = {
  fr: [
    ...['référent(e)(s)', 'ingénieur(e)', 'stagiaire', 'étudiant(e)', 'professeur(e)', 'enseignant(e)', 'élu(e)'],
    ...['délégué(e)(s)', 'expert(e)', 'consultant(e)', 'assistant(e)', 'comptable', 'technicien', 'technicienne'],
    ...[
      'suppléant(e)(s)',
      'titulaire(s)',
      'ancien',
      'ancienne',
      'doyen',
      'doyenne',
      'administrateur',
      'administratrice',
    ],
  ],
  en: [
    'intern',
    'engineer',
    'leader',
    'analyst',
    'consultant',
    'student',
    'assistant',
    'deputy',
    'advisor',
    'observer',
    'chairman',
    'chairwoman',
    'chairperson',
    'convenor',
    'mayor',
  ],
};

/** Posts that are written as structures are: behind a person's name they are hers. */
export const postAcronyms: Said = {
  fr: ['DGS', 'DGA', 'DGAS', 'DST', 'DRH', 'DAF', 'PDG', 'CPE', 'AESH', 'ATSEM', 'A.T.S.E.M', 'IEN', 'DDEN', 'RAF'],
  en: ['CEO', 'CTO', 'CFO', 'COO', 'CIO', 'MP'],
};

/** Before a post, joined to it: "vice-trésorier". */
export const vice: Said = { fr: ['vice-'], en: [] };

/** Who belongs to a body, or was asked to come. */
export const belonging: Said = { fr: ['membre(s)', 'invité(e)(s)'], en: ['member(s)'] };

/** As they are written before a name, capitals included: "DR" is no doctor. */
export const civilities: Said = {
  fr: ['M.', 'Mme', 'Mlle', 'Monsieur', 'Madame', 'Mademoiselle', 'Dr', 'Pr', 'Prof', 'Ing', 'Me'],
  en: ['Mr', 'Mrs', 'Ms'],
};
/** Before the names of several: "MM. et Mmes". */
export const civilitiesOfSeveral: Said = {
  fr: ['MM', 'Mmes', 'Mlles', 'Messieurs', 'Mesdames'],
  en: ['Cllrs', 'Councillors', 'Messrs'],
};
/** Small words within a surname: "Sani van Moussa". */
export const surnameParticles: Said = { fr: [], en: ['van', 'von', 'der', 'den', 'di', 'da', 'el', 'al', 'ben'] };
/** Of a council. */
export const councillors: Said = { fr: [], en: ['Cllr(s)', 'Councillor(s)'] };
/** Titles and ranks that are no part of a name either. */
export const titles: Said = {
  fr: ['Docteur', 'Professeur', 'Ingénieur', 'Maître', 'Col', 'Cdt', 'Cne', 'Lt'],
  en: [],
};

/** In a name, in small letters. */
export const nameParticles: readonly string[] = 'ag al ben bin dit dite el ould van der von da do dos le la'.split(' ');
