import type { Language } from '../model/words.ts';

/** What stands for a value in the help, in French. */
const FRENCH: Readonly<Record<string, string>> = {
  action: 'action',
  count: 'nombre',
  date: 'jour',
  files: 'fichiers',
  folder: 'dossier',
  format: 'forme',
  formats: 'formes',
  hour: 'heure',
  id: 'identifiant',
  ids: 'identifiants',
  interval: 'période',
  kinds: 'sortes',
  language: 'langue',
  meeting: 'réunion',
  meetings: 'réunions',
  name: 'nom',
  names: 'noms',
  number: 'numéro',
  path: 'chemin',
  paths: 'chemins',
  place: 'lieu',
  recommendation: 'recommandation',
  review: 'suivi',
  rhythm: 'rythme',
  size: 'taille',
  standard: 'norme',
  state: 'état',
  status: 'état',
  text: 'texte',
  title: 'titre',
  what: 'quoi',
  version: 'version',
  word: 'mot',
  words: 'mots',
  zone: 'fuseau',
};

/** A term of the help in a language: `--owner <name>` is `--owner <nom>` in French. */
export function termIn(term: string, language: Language): string {
  if (language === 'en') return term;
  return term.replace(
    /(?<=[<[])([a-z]+)(?=(?:\.\.\.)?[>\]])/g,
    (word) => (Object.hasOwn(FRENCH, word) ? FRENCH[word] : undefined) ?? word,
  );
}
