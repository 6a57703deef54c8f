import type { Words } from '../model/words.ts';

/** What YAML takes a first sign for, said so that somebody who does not know YAML understands. */
export function leadingWords(sign: string): Words {
  const seen = SIGNS[sign] ?? RESERVED;
  return {
    fr: `La valeur commence par « ${sign} » : YAML y voit ${seen.fr}, pas du texte.`,
    en: `The value begins with "${sign}": YAML sees ${seen.en}, not text.`,
  };
}

/** What YAML makes of a colon inside a value. */
export function colonWords(before: string, after: string): Words {
  const key = excerptOf(before);
  const value = excerptOf(after);
  return {
    fr: `Un deux-points suivi d’une espace coupe la valeur : YAML lit « ${key} » comme une clé${value ? ` et « ${value} » comme sa valeur` : ''}.`,
    en: `A colon followed by a space cuts the value: YAML reads "${key}" as a key${value ? ` and "${value}" as its value` : ''}.`,
  };
}

/** What YAML makes of a `#` after a space. */
export function hashWords(before: string, after: string): Words {
  const kept = excerptOf(before);
  const lost = excerptOf(after);
  return {
    fr: `YAML prend « ${lost} » pour un commentaire et ${kept ? `ne garde que « ${kept} »` : 'ne garde rien'}.`,
    en: `YAML takes "${lost}" for a comment and keeps ${kept ? `only "${kept}"` : 'nothing'}.`,
  };
}

/** Quotes that close before the end of the value. */
export function quotesWords(after: string): Words {
  const rest = excerptOf(after);
  return {
    fr: `Les guillemets se ferment avant la fin de la valeur : YAML ne sait que faire de « ${rest} ».`,
    en: `The quotes close before the end of the value: YAML does not know what to do with "${rest}".`,
  };
}

const RESERVED: Words = { fr: 'un signe réservé', en: 'a reserved sign' };
const BLOCK: Words = { fr: 'l’annonce d’un texte de plusieurs lignes', en: 'the start of a text of several lines' };

const SIGNS: Readonly<Record<string, Words>> = {
  '&': { fr: 'une ancre', en: 'an anchor' },
  '*': { fr: 'un renvoi', en: 'an alias' },
  '!': { fr: 'une étiquette', en: 'a tag' },
  '|': BLOCK,
  '>': BLOCK,
  '?': { fr: 'une clé complexe', en: 'a complex key' },
  '-': { fr: 'un élément de liste', en: 'a list item' },
  ':': { fr: 'une clé vide', en: 'an empty key' },
  '[': { fr: 'une liste', en: 'a list' },
  '{': { fr: 'un groupe de clés', en: 'a group of keys' },
};

/** A few words of a text, on one line. */
function excerptOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
