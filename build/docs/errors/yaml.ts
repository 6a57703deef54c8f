import type { ReadingCode } from '../../../src/record/text/reading-code.ts';
import type { TrapCode } from '../../../src/record/traps/trap.ts';
import type { ReadingError } from './reading-error.ts';

/** What YAML cannot read, or what a record may not hold of it. */
export const yaml: Readonly<Record<Exclude<Extract<ReadingCode, `yaml/${string}`>, TrapCode>, ReadingError>> = {
  'yaml/tab-indent': {
    why: {
      fr: 'Une tabulation n’a pas la même largeur partout : YAML ne compte que les espaces.',
      en: 'A tab is not as wide everywhere: YAML counts spaces only.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\nattendance:\n\tpresent: [OIM]\n---\n', place: '4:1' }],
  },
  'yaml/indentation': {
    why: {
      fr: 'C’est le retrait qui dit à quoi une ligne appartient.',
      en: 'It is the indentation that says what a line belongs to.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\nactions:\n  - id: a1\n     text: Visiter le centre\n---\n', place: '5:6' },
      {
        text: '---\ndate: 2023-03-01\nactions:\n  - id: a1\n    text: Visiter le centre\n   owners: OIM\n---\n',
        place: '6:1',
      },
      { text: '---\ndate: 2023-03-01\nattendance: { present: [OIM]] }\n---\n', place: '3:29' },
    ],
  },
  'yaml/line': {
    why: {
      fr: 'Une ligne de l’en-tête est une clé et sa valeur, un élément de liste, ou la suite de la ligne d’avant.',
      en: 'A line of the header is a key and its value, a list item, or more of the line before.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\ntitle Réunion ordinaire\nvenue: Zinder\n---\n', place: '3:1' },
      { text: '---\ndate: 2023-03-01\nRéunion ordinaire\nvenue: Zinder\n---\n', place: '3:1' },
      { text: '---\ndate: 2023-03-01\n- title: Divers\n---\n', place: '3:1' },
    ],
  },
  'yaml/nested': {
    why: {
      fr: 'Une liste à tirets ne peut pas se trouver entre crochets ou accolades.',
      en: 'A list with dashes cannot stand inside brackets or braces.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\nattendance: {\n  - present: [OIM]\n}\n---\n', place: '4:3' }],
  },
  'yaml/escape': {
    why: {
      fr: 'Entre guillemets droits, une barre oblique inversée annonce un code ; un chemin de Windows en contient.',
      en: 'Inside straight quotes a backslash begins a code; a path of Windows holds some.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\nx-scan: "C:\\comptes\\mars.pdf"\n---\n', place: '3:12' }],
  },
  'yaml/unexpected': {
    why: {
      fr: 'Un signe de trop empêche de lire tout l’en-tête.',
      en: 'One sign too many keeps the whole header from being read.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\nattendance: { present: [OIM] } }\n---\n', place: '3:32' }],
  },
  'yaml/syntax': {
    why: {
      fr: 'YAML refuse la ligne pour une raison rare, comme une clé de plus de mille signes.',
      en: 'YAML refuses the line for a rare reason, such as a key of more than a thousand signs.',
    },
    bad: [
      {
        words: { fr: 'Une clé de 1 100 signes.', en: 'A key of 1,100 signs.' },
        text: `---\ndate: 2023-03-01\nx-${'a'.repeat(1100)}: Mil\n---\n`,
        place: '3:1',
      },
    ],
  },
  'yaml/duplicate-key': {
    why: {
      fr: 'De deux valeurs pour une clé, une serait perdue.',
      en: 'Of two values for one key, one would be lost.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\ntitle: Réunion ordinaire\ntitle: Réunion du groupe\n---\n', place: '4:1' }],
  },
  'yaml/not-a-map': {
    why: {
      fr: 'L’en-tête et les réglages sont des clés, chacune avec sa valeur.',
      en: 'The header and the settings are keys, each with its value.',
    },
    bad: [
      { text: '---\nRéunion du 1er mars\n---\n', place: '2:1' },
      { text: '---\n- date: 2023-03-01\n---\n', place: '2:1' },
    ],
  },
  'yaml/complex-key': {
    why: {
      fr: 'Une clé est un mot : une liste ou un groupe à sa place ne veut rien dire ici.',
      en: 'A key is a word: a list or a group in its place means nothing here.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\n? venue\n: Zinder\n---\n', place: '3:1' },
      { text: '---\ndate: 2023-03-01\n[Zinder, Mirriah]: salles\n---\n', place: '3:1' },
    ],
  },
  'yaml/forbidden-key': {
    why: {
      fr: 'Ces quelques noms peuvent tromper des programmes qui reliraient l’en-tête.',
      en: 'These few names can mislead programs that read the header after gtm.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\nconstructor: Zinder\n---\n', place: '3:1' }],
  },
  'yaml/anchor': {
    why: {
      fr: 'Un renvoi fait dépendre une ligne d’une autre, et peut faire grossir un fichier à l’infini.',
      en: 'An alias makes one line depend on another, and can make a file grow without end.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\n*voir plus haut\n---\n', place: '3:1' }],
  },
  'yaml/tag': {
    why: {
      fr: 'Une étiquette change la façon dont la valeur est lue ; un compte rendu n’a que du texte.',
      en: 'A tag changes how the value is read; minutes hold text only.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\n!important\n---\n', place: '3:1' }],
  },
  'yaml/directive': {
    why: {
      fr: 'Une directive change les règles de lecture de tout l’en-tête.',
      en: 'A directive changes the rules by which the whole header is read.',
    },
    bad: [{ text: '---\n%YAML 1.1\ndate: 2023-03-01\n---\n', place: '2:1' }],
  },
  'yaml/document': {
    why: {
      fr: 'Un fichier ne contient qu’un groupe de clés : ce qui viendrait après serait perdu.',
      en: 'A file holds one group of keys only: what comes after it would be lost.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\n...\n---\n', place: '3:1' },
      { file: 'gtm.yaml', text: '---\ngroup: GTM Zinder\n', place: '1:1' },
    ],
  },
  'yaml/depth': {
    why: {
      fr: 'Un en-tête si emboîté n’est pas un compte rendu, et pourrait arrêter le programme.',
      en: 'A header nested so deeply is no minutes, and could stop the program.',
    },
    bad: [{ text: `---\ndate: 2023-03-01\nx-salles: ${'['.repeat(40)}${']'.repeat(40)}\n---\n`, place: '3:42' }],
  },
  'yaml/size': {
    why: {
      fr: 'Un en-tête si gros n’est pas un compte rendu, et le lire prendrait trop de temps.',
      en: 'A header of that size is no minutes, and reading it would take too long.',
    },
    bad: [
      {
        words: { fr: 'Un en-tête avec un texte de 300 000 signes.', en: 'A header with a text of 300,000 signs.' },
        text: `---\ndate: 2023-03-01\nx-salles: ${'a'.repeat(300_000)}\n---\n`,
        place: '2:1',
      },
      {
        words: { fr: 'Un en-tête avec une liste de 13 000 noms.', en: 'A header with a list of 13,000 names.' },
        text: `---\ndate: 2023-03-01\nx-salles: [${'Mil, '.repeat(13_000)}]\n---\n`,
        place: '3:59992',
      },
    ],
  },
};
