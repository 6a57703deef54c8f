import type { Language, Words } from '../../src/model/words.ts';
import { typedKeys } from './key-tables.ts';
import type { PageSource } from './page.ts';
import { keyGroups, type Schema } from './schema.ts';
import { inLanguage } from './titles.ts';

/** Every key of the three files, from their schemas. */
export function keysPage(schemas: Readonly<Record<keyof typeof FILES, Schema>>, language: Language): PageSource {
  const files = Object.entries(FILES).flatMap(([name, words]) => {
    const [file, ...inside] = keyGroups(schemas[name as keyof typeof FILES]);
    if (!file) return [];
    const title = (schema: Schema) => inLanguage(schema.title, language);
    return [
      `## ${title(file.schema)}`,
      words[language],
      typedKeys(file, language),
      ...inside.flatMap((group) => [`### ${title(group.schema)}`, typedKeys(group, language)]),
    ];
  });
  return { path: 'keys.md', title: TITLE, body: [INTRODUCTION[language], ...files] };
}

const TITLE: Words = { fr: 'Les clés des fichiers', en: 'The keys of the files' };

const INTRODUCTION: Words = {
  fr: `Chaque clé des trois fichiers d’un espace de travail : sa place, son type, son sens, ses valeurs, un exemple. Ce que
les fichiers veulent dire, et comment on les écrit, est dans [Le format](format.md).

Une place se lit du dehors vers le dedans : \`agenda[].actions[].due\` est la clé \`due\` de chaque action de chaque point de
\`agenda\`. Toute clé qui n’est pas ici est une erreur, que \`gtm check\` signale, sauf si son nom commence par \`x-\` : elle est
alors à vous, et gtm la garde telle quelle. Une clé sans valeur compte comme absente.`,
  en: `Every key of the three files of a workspace: its place, its type, its meaning, its values, an example. What the files
mean, and how they are written, is in [The format](format.md).

A place reads from the outside in: \`agenda[].actions[].due\` is the key \`due\` of each action of each item of \`agenda\`. A key
that is not here is an error, which \`gtm check\` reports, unless its name begins with \`x-\`: then it is your own, and gtm
keeps it as it is. A key without a value counts as absent.`,
};

const FILES = {
  meeting: {
    fr: 'L’en-tête d’un fichier du dossier des réunions, comme `meetings/2023-03-01.md`.',
    en: 'The header of a file in the folder of the meetings, such as `meetings/2023-03-01.md`.',
  },
  structures: { fr: 'Le fichier `structures.yaml`.', en: 'The file `structures.yaml`.' },
  config: { fr: 'Le fichier `gtm.yaml`.', en: 'The file `gtm.yaml`.' },
} as const satisfies Record<string, Words>;
