// What a new workspace holds besides its settings, in the group's language.

import { hasCivility, looksLikePerson, parsePost } from '../../model/owners/owner-person.ts';
import { oneLine } from '../../model/safe-text.ts';
import type { Language } from '../../model/words.ts';
import { flowValue, indented, itemLines, pairLine } from './yaml-lines.ts';
import { yamlScalar } from './yaml-scalar.ts';

/**
 * The registry, valid as it is and with the examples taken in: everything has one, in comments. Who usually chairs is its
 * first structure, unless that is a person's name; of "Directeur Régional, DRECM/R" it holds the structure and the post.
 */
export function starterRegistry(language: Language, chair = ''): string {
  const words = oneLine(chair);
  const isPerson = words === '' || hasCivility(words) || looksLikePerson(words);
  const post = isPerson ? undefined : parsePost(words);
  const id = post?.structure ?? words;
  const [head, structures, rest] = REGISTRY[language];
  const first = isPerson ? [] : indented(itemLines([pairLine('id', id, yamlScalar)]));
  const people = post ? indented([`- ${flowValue({ id: post.person, structure: id }, true, yamlScalar)}`]) : [];
  return [...head, 'structures:', ...first, ...structures, 'people:', ...people, ...rest, ''].join('\n');
}

/** The page that keeps the folder of the records in git while it is empty; a name with "_" is no record. */
export function starterPage(language: Language): { readonly name: string; readonly text: string } {
  return { name: PAGE_NAME[language], text: `${PAGE[language].join('\n')}\n` };
}

/** Derived files stay out of git. */
export function starterGitignore(language: Language): string {
  return `${GITIGNORE[language]}\n.gtm/\n${OUTPUT[language]}\n`;
}

/** One kind of line ends in the history, whatever editors write: see the comment that goes with it. */
export function starterGitattributes(language: Language): string {
  const merged = [...MERGED[language], ...mergeAttributes('meetings')];
  return `${GITATTRIBUTES[language].join('\n')}\n* text=auto eol=lf\n${merged.join('\n')}\n`;
}

/** The lines of .gitattributes that give records to the merge of gtm; git merges them by lines where it is not set. */
export function mergeAttributes(meetings: string): readonly string[] {
  const records = meetings === '.' ? '*.md' : `${meetings}/**/*.md`;
  return [records, 'structures.yaml', 'gtm.yaml'].map((files) => `${files} merge=gtm`);
}

type Registry = readonly [head: readonly string[], structures: readonly string[], rest: readonly string[]];

const REGISTRY: Readonly<Record<Language, Registry>> = {
  fr: [
    [
      '# Le registre\u00A0: les structures, les personnes et les groupes que nomment les comptes rendus.',
      '# Plus bas, les lignes qui commencent par «\u00A0#\u00A0» sont des exemples\u00A0: mettez-y vos noms et retirez ce signe, et lui seul.',
      '# Ou laissez faire\u00A0: gtm structures add NOM',
      'gtm: 1',
    ],
    [
      '#  - id: DR/INS                     # le sigle, tel qu’on l’écrit',
      '#    name: Direction régionale de l’Institut national de la statistique',
      '#    aliases: [DR-INS, INS Zinder]  # ses autres écritures',
      '#    kind: state                    # state, ngo, un, donor, local ou other',
      '#  - id: ONG Karkara',
      '#    kind: ngo',
    ],
    [
      '#  - { id: Secrétariat, structure: DR/INS }',
      'groups:',
      '#  - { id: Partenaires, kind: [ngo, un, donor] }      # par nature',
      '#  - { id: Services techniques, members: [DR/INS] }   # par liste',
      '#  - { id: Tous les acteurs, members: present }       # qui était à la réunion',
    ],
  ],
  en: [
    [
      '# The registry: the structures, people and groups that the minutes name.',
      '# Below, the lines that begin with "#" are examples: put your names there and remove that sign, and nothing else.',
      '# Or leave it to: gtm structures add NAME',
      'gtm: 1',
    ],
    [
      '#  - id: Roads Office               # the name or acronym, as people write it',
      '#    name: Office for Roads and Bridges',
      '#    aliases: [RO, Roads]           # other ways to write it',
      '#    kind: local                    # state, ngo, un, donor, local or other',
      '#  - id: Riverside Trust',
      '#    kind: ngo',
    ],
    [
      '#  - { id: Clerk, structure: Roads Office }',
      'groups:',
      '#  - { id: Partners, kind: [ngo, un, donor] }         # by kind',
      '#  - { id: Steering group, members: [Roads Office] }  # by list',
      '#  - { id: All members, members: present }            # whoever was at the meeting',
    ],
  ],
};

const PAGE_NAME: Readonly<Record<Language, string>> = { fr: '_LISEZMOI.md', en: '_README.md' };

const PAGE: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    '# Les comptes rendus',
    '',
    'Un fichier par réunion, nommé d’après son jour\u00A0: `2023-03-01.md`. Pour préparer le suivant\u00A0: `gtm new`.',
    'Pour vérifier ce qui est écrit\u00A0: `gtm check`.',
    '',
    'Un nom qui commence par «\u00A0_\u00A0», comme celui-ci, n’est pas lu comme un compte rendu. Les dossiers sont libres\u00A0: un par',
    'année, par exemple.',
  ],
  en: [
    '# The minutes',
    '',
    'One file for each meeting, named after its day: `2023-03-01.md`. To prepare the next one: `gtm new`.',
    'To check what is written: `gtm check`.',
    '',
    'A name that begins with "_", as this one does, is not read as minutes. Folders are free: one a year, for example.',
  ],
};

/** Where the documents that gtm makes may go: they can always be made again. */
const OUTPUT: Readonly<Record<Language, string>> = {
  fr: '# Les documents que gtm imprime (-o sortie/)\u00A0: ils se refont à tout moment.\nsortie/',
  en: '# The documents that gtm prints (-o out/): they can be made again at any time.\nout/',
};

const GITIGNORE: Readonly<Record<Language, string>> = {
  fr: '# Ce que gtm calcule\u00A0: le supprimer ne perd rien.',
  en: '# What gtm works out: deleting it loses nothing.',
};

const GITATTRIBUTES: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    '# Les mêmes fins de ligne pour tout le monde\u00A0: sinon, un seul enregistrement sous Windows change toutes les lignes',
    '# d’un compte rendu, et git ne peut plus réunir le travail de deux personnes.',
  ],
  en: [
    '# The same line ends for everybody: else one save on Windows changes every line of a record, and git can no longer',
    '# bring the work of two people together.',
  ],
};

const MERGED: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    '# Deux versions d’un fichier sont réunies par ce qu’elles disent, où «\u00A0gtm hook install\u00A0» l’a mis en place\u00A0; ailleurs,',
    '# ligne par ligne, comme d’habitude.',
  ],
  en: [
    '# Two versions of a file are merged by what they say, where "gtm hook install" has put that in place; elsewhere by lines,',
    '# as usual.',
  ],
};
