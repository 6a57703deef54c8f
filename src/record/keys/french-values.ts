import { nameKey } from '../../words/fold-text.ts';

/**
 * The values of our files that a French word names; which of them is allowed depends on the key. Words behind the first
 * ones (`Fait (3 octobre)`, `en attente du devis`) do not count.
 */
export function frenchValues(words: string): readonly string[] {
  const key = nameKey(words.slice(0, LONGEST))
    .replace(/["«»“”]/g, '')
    .trim();
  let best: readonly string[] = [];
  let length = 0;
  for (const [value, pattern] of VALUES) {
    const seen = pattern.exec(key)?.[0].length ?? 0;
    if (seen > length) best = [value];
    else if (seen > 0 && seen === length) best = [...best, value];
    length = Math.max(length, seen);
  }
  return best;
}

/** No status is longer; what follows is a remark. */
const LONGEST = 80;

const VALUES: readonly (readonly [value: string, pattern: RegExp])[] = (
  [
    ['done', 'faite?s?|realisee?s?|executee?s?|terminee?s?|finie?s?|cloturee?s?|completee?s?|achevee?s?|ok'],
    ['in-progress', 'en cours|encours|partiellement|commencee?s?|demarree?s?|debutee?s?|entamee?s?'],
    [
      'open',
      'ouverte?s?|a faire|a traiter|a lancer|pas commencee?|pas faite?|non faite?|non realisee?|reportee?s?|a poursuivre|a continuer|a reconduire|a relancer|reconduite?s?|repoussee?s?|reste a faire',
    ],
    ['blocked', 'bloquee?s?|en attente|en pause|suspendue?s?'],
    ['dropped', 'abandonnee?s?|annulee?s?|caduque?|caduc|sans objet|ecartee?s?|remplacee?s?'],
    ['adopted', 'adoptee?s?|approuvee?s?|validee?s?'],
    ['draft', 'projet|brouillon|provisoire'],
    ['circulated', 'diffusee?s?|envoyee?s?|transmise?s?|partagee?s?'],
    ['none', 'aucune?|neant|rien|sans'],
    ['true', 'oui|vraie?|yes|tenue?'],
    ['false', 'non|fausse|faux|no|annulee?|reportee?|pas tenue?'],
    ['state', 'etat|etatique|public|administration'],
    ['ngo', 'ong|association'],
    ['un', 'onu|nations unies|systeme des nations unies'],
    ['donor', 'bailleurs?|donateurs?|ptf'],
    ['local', 'collectivites?|commune|mairie|locale'],
    ['other', 'autres?'],
    ['fr', 'francais'],
    ['en', 'anglais'],
    ['present', 'presents?|participants'],
  ] as const
).map(([value, words]) => [value, new RegExp(`^(?:${words})(?![\\p{L}\\d])`, 'u')]);
