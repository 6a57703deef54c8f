import { frenchKeys } from '../keys/french-keys.ts';
import type { SchemaPlace, SchemaSentence } from './wrong-type.ts';

/** A key that does not exist where it stands: the key meant, where that key goes, or how to keep it all the same. */
export function unknownKey({ key, near, place }: SchemaPlace): SchemaSentence {
  const code = 'schema/unknown-key';
  const message = { fr: `La clé « ${key} » n’existe pas à cet endroit.`, en: `The key "${key}" does not exist here.` };
  const [first] = near;
  if (first !== undefined) {
    return { code, message, remedy: { fr: `Remplacez-la par « ${first}: ».`, en: `Replace it with "${first}:".` } };
  }
  if (place === '/review/[any]' && /^\d{4}-\d\d-\d\d/.test(key)) {
    const remedy = {
      fr: `Écrivez « action: ${key} » et, dessous, ce qu’elle est devenue : « status: done », « note: … ».`,
      en: `Write "action: ${key}" and, under it, what became of it: "status: done", "note: …".`,
    };
    return { code, message, remedy };
  }
  const home = homeOf(key, place);
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

/** The keys that go under one other key only. */
const HOMES: Readonly<Record<string, string>> = {
  present: 'attendance',
  excused: 'attendance',
  absent: 'attendance',
  represented: 'attendance',
  guests: 'attendance',
  presenter: 'agenda',
  decisions: 'agenda',
  votes: 'agenda',
  owners: 'actions',
  lead: 'actions',
  due: 'actions',
  deliverable: 'actions',
  priority: 'actions',
  updates: 'actions',
  themes: 'annexes',
  recommendations: 'annexes',
};

function homeOf(word: string, place: string): { readonly key: string; readonly under: string } | undefined {
  const key = [word, ...frenchKeys(word)].find((each) => Object.hasOwn(HOMES, each));
  const under = HOMES[key ?? ''];
  return key === undefined || under === undefined || place.includes(under) ? undefined : { key, under };
}
