import type { Words } from '../../model/words.ts';

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

/** What YAML makes of a comma in a text between braces. */
export function commaWords(after: string): Words {
  const rest = excerptOf(after);
  return {
    fr: `Entre accolades, la virgule finit la valeur : YAML prend « ${rest} » pour une clé.`,
    en: `Between braces a comma ends the value: YAML takes "${rest}" for a key.`,
  };
}

/** What to write in place of the value. */
export function writeWords(text: string): Words {
  return { fr: `Écrivez ${text}`, en: `Write ${text}` };
}

/** Quotes that close before the end of the value. */
export function quotesWords(after: string): Words {
  const rest = excerptOf(after);
  return {
    fr: `Les guillemets se ferment avant la fin de la valeur : YAML ne sait que faire de « ${rest} ».`,
    en: `The quotes close before the end of the value: YAML does not know what to do with "${rest}".`,
  };
}

export const AFTER_DASH: Words = {
  fr: 'Il manque une espace après le tiret : YAML n’y voit pas un élément de liste.',
  en: 'A space is missing after the dash: YAML does not see a list item.',
};

export function bulletWords(sign: string): Words {
  return {
    fr: `« ${sign} » n’ouvre pas un élément de liste : YAML ne connaît que le tiret simple, suivi d’une espace.`,
    en: `"${sign}" does not open a list item: YAML only knows the plain dash, followed by a space.`,
  };
}

export const ITEM_INDENT: Words = {
  fr: 'Ce tiret n’est pas sous les autres de sa liste : YAML colle la ligne à celle d’au-dessus, ou n’y voit pas de liste.',
  en: 'This dash does not stand under the others of its list: YAML joins the line to the one above, or sees no list.',
};

export const BEFORE_COLON: Words = {
  fr: 'Une espace insécable précède le deux-points : YAML la prend pour une partie de la clé.',
  en: 'A no-break space stands before the colon: YAML takes it as part of the key.',
};

export const AFTER_SIGN: Words = {
  fr: 'Une espace insécable suit le signe : YAML n’y voit ni une clé ni un élément de liste.',
  en: 'A no-break space follows the sign: YAML sees neither a key nor a list item.',
};

export const IN_INDENT: Words = {
  fr: 'Le retrait contient une espace insécable, que YAML ne compte pas comme un retrait.',
  en: 'The indentation holds a no-break space, which YAML does not count as indentation.',
};

export function missingSpaceWords(key: string): Words {
  return {
    fr: `Il manque une espace après « ${key}: » : YAML ne voit pas la clé.`,
    en: `A space is missing after "${key}:": YAML does not see the key.`,
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
