import { homesOfSchema } from '../../generated/schema-keys.ts';
import { frenchKeys } from '../keys/french-keys.ts';
import type { SchemaPlace, SchemaSentence } from './wrong-type.ts';

/** A key that does not exist where it stands: the key meant, where that key goes, or how to keep it all the same. */
export function unknownKey({ key, near, place, schemaId }: SchemaPlace): SchemaSentence {
  const code = 'schema/unknown-key';
  const message = { fr: `La clé « ${key} » n’existe pas à cet endroit.`, en: `The key "${key}" does not exist here.` };
  const [first] = near;
  if (first !== undefined) {
    const remedy = { fr: `Remplacez-la par « ${first}: ».`, en: `Replace it with "${first}:".` };
    // A number beside it ("présents (3)") is for the person to take away.
    const isSure = !/\d/.test(key) && (frenchKeys(key).includes(first) || key.toLowerCase() === first);
    return { code, message, remedy, ...(isSure ? { mend: { becomes: first } } : {}) };
  }
  if (place === '/review/[any]' && /^\d{4}-\d\d-\d\d/.test(key)) {
    const remedy = {
      fr: `Écrivez « action: ${key} » et, dessous, ce qu’elle est devenue : « status: done », « note: … ».`,
      en: `Write "action: ${key}" and, under it, what became of it: "status: done", "note: …".`,
    };
    return { code, message, remedy };
  }
  const home = homeOf(key, { place, schemaId });
  if (home) {
    const remedy = {
      fr: `Écrivez-la « ${home.key}: » sous « ${home.under}: ».`,
      en: `Write it "${home.key}:" under "${home.under}:".`,
    };
    return { code, message, remedy };
  }
  const remedy = {
    fr: `Retirez-la, ou nommez-la « x-${key} » pour garder une information à vous.`,
    en: `Remove it, or name it "x-${key}" to keep something of your own.`,
  };
  return { code, message, remedy };
}

/** The key that a word names, and the one that it goes under when it stands outside of that one. */
function homeOf(word: string, { place, schemaId }: Pick<SchemaPlace, 'place' | 'schemaId'>) {
  const homes = homesOfSchema[schemaId] ?? {};
  const key = [word, ...frenchKeys(word)].find((each) => Object.hasOwn(homes, each));
  const under = homes[key ?? ''];
  return key === undefined || under === undefined || place.split('/').includes(under) ? undefined : { key, under };
}
