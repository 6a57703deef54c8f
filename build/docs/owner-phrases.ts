import type { Words } from '../../src/model/words.ts';

/** Ways in which people write who is responsible, by what they show; read through the registry of the example. */
export const ownerPhrases: readonly { readonly shows: Words; readonly phrases: readonly string[] }[] = [
  {
    shows: {
      fr: 'Un nom du registre, ou un de ses autres noms ; majuscules, accents et tirets ne comptent pas.',
      en: 'A name of the registry, or one of its other names; case, accents and dashes do not count.',
    },
    phrases: ['DRECM/R', 'drecm-r', 'Direction régionale des archives', 'UNHCR'],
  },
  {
    shows: {
      fr: 'Plusieurs noms ; un nom qui contient « / » ou « et » est d’abord cherché en entier.',
      en: 'Several names; a name that holds "/" or "et" is looked up whole first.',
    },
    phrases: ['SP/CCM, DRECM/R et Partenaires', 'OIM & HCR', 'OIM/HCR', 'DRECM/R ; ONG Karkara'],
  },
  {
    shows: {
      fr: 'Un groupe du registre vaut pour ceux qui en sont membres.',
      en: 'A group of the registry stands for its members.',
    },
    phrases: ['Partenaires', 'Tous les acteurs'],
  },
  {
    shows: {
      fr: 'Celui qui conduit, quand les mots le disent.',
      en: 'The one who leads, when the words say so.',
    },
    phrases: ['DRECM/R (chef de file), OIM', 'DRECM/R avec l’appui de l’OIM'],
  },
  {
    shows: {
      fr: 'Un nom inconnu est gardé ; gtm check propose les noms proches.',
      en: 'An unknown name is kept; gtm check proposes the nearest ones.',
    },
    phrases: ['Croix-Rouge', 'DRECM/R et Croix-Rouge'],
  },
  {
    shows: {
      fr: 'Un « ? » derrière un nom : à confirmer.',
      en: 'A "?" behind a name: to be confirmed.',
    },
    phrases: ['DRECM/R ?', 'OIM, HCR (à confirmer)'],
  },
  {
    shows: { fr: 'Personne encore.', en: 'Nobody yet.' },
    phrases: ['?', 'à désigner', 'TBD'],
  },
  {
    shows: { fr: 'Explicitement personne.', en: 'Explicitly nobody.' },
    phrases: ['//////////', 'N/A', '-'],
  },
];
