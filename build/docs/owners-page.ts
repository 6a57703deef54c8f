import { ownershipLabels } from '../../src/i18n/labels.ts';
import { parseOwners } from '../../src/model/owners/parse-owners.ts';
import type { RegistryIndex } from '../../src/model/owners/registry-index.ts';
import type { Owner, OwnersReading } from '../../src/model/owners/structures.ts';
import type { Language, Words } from '../../src/model/words.ts';
import { SAID } from './deadlines-page.ts';
import { code, prose, table } from './markdown.ts';
import { ownerPhrases } from './owner-phrases.ts';
import type { PageSource } from './page.ts';

/** How the words for those responsible are read, through the registry of the example. */
export function ownersPage(index: RegistryIndex, language: Language): PageSource {
  const rows = ownerPhrases.flatMap(({ shows, phrases }) =>
    phrases.map((text, at) => {
      const read = parseOwners([text], index, SAID.date);
      return [code(text), readingWords(read, language), at === 0 ? shows[language] : ''];
    }),
  );
  return {
    path: 'owners.md',
    title: { fr: 'Comment se lisent les responsables', en: 'How owners are read' },
    body: [INTRODUCTION[language], table(HEAD[language], rows), FORMS[language]],
  };
}

function readingWords({ ownership, owners, lead }: OwnersReading, language: Language): string {
  if (owners.length === 0) return `*${ownershipLabels[ownership][language]}*`;
  return owners.map((owner) => ownerWords(owner, owner.name === lead, language)).join(', ');
}

function ownerWords({ name, kind, doubtful }: Owner, leads: boolean, language: Language): string {
  const notes = [
    ...(kind === 'structure' ? [] : [KINDS[kind][language]]),
    ...(leads ? [LEAD[language]] : []),
    ...(doubtful ? [DOUBTFUL[language]] : []),
  ];
  return notes.length === 0 ? prose(name) : `${prose(name)} (${notes.join(', ')})`;
}

const KINDS: Readonly<Record<Owner['kind'], Words>> = {
  structure: { fr: 'structure', en: 'structure' },
  group: { fr: 'groupe', en: 'group' },
  person: { fr: 'personne', en: 'person' },
  unknown: { fr: 'inconnu', en: 'unknown' },
};
const LEAD: Words = { fr: 'chef de file', en: 'lead' };
const DOUBTFUL: Words = { fr: 'à confirmer', en: 'to be confirmed' };
const HEAD: Readonly<Record<Language, readonly string[]>> = {
  fr: ['Mots', 'Lecture', 'Ce que cela montre'],
  en: ['Words', 'Reading', 'What it shows'],
};

const INTRODUCTION: Words = {
  fr: `Les responsables s’écrivent comme on les dit, en une phrase ou en liste ; les mots restent dans le fichier, et gtm les lit à
travers le registre, ici celui de [l’exemple](../../examples/zinder/structures.yaml).`,
  en: `Owners are written as people say them, in one sentence or as a list; the words stay in the file, and gtm reads them through
the registry, here that of [the example](../../examples/zinder/structures.yaml).`,
};

const FORMS: Words = {
  fr: `Une liste dit la même chose sans séparateur à deviner : \`owners: [SP/CCM, DRECM/R, Partenaires]\`. Un nom que le registre
ignore s’y ajoute par \`gtm structures add "Croix-Rouge" --kind ngo\`.`,
  en: `A list says the same without a separator to guess: \`owners: [SP/CCM, DRECM/R, Partenaires]\`. A name that the registry does
not know is added to it by \`gtm structures add "Croix-Rouge" --kind ngo\`.`,
};
