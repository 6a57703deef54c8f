import type { TrapCode } from '../../../src/record/traps/trap.ts';
import type { ReadingError } from './reading-error.ts';

/** The sentences that YAML would not read as they were typed. */
export const traps: Readonly<Record<TrapCode, ReadingError>> = {
  'yaml/colon': {
    why: {
      fr: 'Un deux-points suivi d’une espace sépare, pour YAML, une clé de sa valeur : une phrase française n’y passe qu’entre guillemets.',
      en: 'To YAML a colon and a space separate a key from its value: a sentence that holds them needs quotes.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\ntitle: Réunion ordinaire : bilan\n---\n', place: '3:26' },
      {
        text: `---
date: 2023-03-01
agenda:
  - title: Divers
    decisions:
      - Le groupe décide : visite en avril
---
`,
        place: '6:26',
      },
    ],
  },
  'yaml/hash': {
    why: {
      fr: 'YAML jette ce qui suit un « # » précédé d’une espace, sans rien dire : la fin de la phrase est perdue.',
      en: 'YAML throws away what follows a "#" after a space, without a word: the end of the sentence is lost.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\nvenue: Bureau #3\n---\n', place: '3:15' }],
  },
  'yaml/leading-character': {
    why: {
      fr: 'Certains signes ont un sens pour YAML au début d’une valeur ; entre guillemets, ce sont des lettres comme les autres.',
      en: 'Some signs mean something to YAML at the start of a value; in quotes they are letters like others.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\nvenue: @ la préfecture\n---\n', place: '3:8' },
      { text: '---\ndate: 2023-03-01\nvenue: *Salle des fêtes*\n---\n', place: '3:8' },
    ],
  },
  'yaml/quotes': {
    why: {
      fr: 'Une valeur qui commence par un guillemet droit finit au suivant : ce qui vient après n’a plus de place.',
      en: 'A value that begins with a straight quote ends at the next one: what follows has no place left.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\ntitle: "Unis pour demain" en débat\n---\n', place: '3:26' },
      { text: '---\ndate: 2023-03-01\ntitle: "Réunion ordinaire\nvenue: Zinder\n---\n', place: '3:8' },
    ],
  },
  'yaml/comma': {
    why: {
      fr: 'Entre accolades, la virgule sépare les clés : une phrase qui en contient doit être entre guillemets.',
      en: 'Between braces a comma separates keys: a sentence that holds one needs quotes.',
    },
    bad: [
      {
        text: `---
date: 2023-03-01
actions:
  - { id: a1, text: Trier, puis classer les fiches, owners: DRECM/R }
---
`,
        place: '4:26',
      },
    ],
  },
  'yaml/separator': {
    why: {
      fr: 'Les virgules et points-virgules d’autres formats n’ont pas leur place ici.',
      en: 'The commas and semicolons of other formats have no place here.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\ntitle: "Réunion ordinaire",\n---\n', place: '3:27' },
      { text: '---\ndate: 2023-03-01\nattendance: { present: [{ structure: OIM; count: 2 }] }\n---\n', place: '3:41' },
    ],
  },
  'yaml/bullet': {
    why: {
      fr: 'Un traitement de texte remplace souvent le tiret par un tiret long ou un point, que YAML ne connaît pas.',
      en: 'Word processors often turn the dash into a long one or a dot, which YAML does not know.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\nattendance:\n  present:\n    – DRECM/R\n---\n', place: '5:5' }],
  },
  'yaml/item-indent': {
    why: {
      fr: 'Un blanc de trop devant un tiret, et YAML colle deux lignes en une valeur, sans rien dire.',
      en: 'One blank too many before a dash, and YAML joins two lines into one value, without a word.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\nattendance:\n  present:\n    - DR/INS\n     - TGI/Justice\n---\n', place: '6:6' },
    ],
  },
  'yaml/missing-space': {
    why: {
      fr: 'C’est l’espace après le deux-points ou le tiret qui fait la clé ou l’élément de liste.',
      en: 'It is the space after the colon or the dash that makes the key or the list item.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\ntitle:Réunion ordinaire\n---\n', place: '3:7' },
      { text: '---\ndate: 2023-03-01\nattendance:\n  present:\n    -DRECM/R\n---\n', place: '5:6' },
    ],
  },
  'yaml/no-break-space': {
    why: {
      fr: 'Un éditeur réglé pour le français met une espace insécable devant « : » ; YAML n’y voit pas une espace.',
      en: 'An editor set for French puts a no-break space before ":"; to YAML that is no space.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\ntitle\u00A0: Réunion ordinaire\n---\n', place: '3:6' },
      { text: '---\ndate: 2023-03-01\ntitle:\u00A0Réunion ordinaire\n---\n', place: '3:7' },
    ],
  },
  'yaml/unclosed': {
    why: {
      fr: 'Sans le crochet ou l’accolade qui ferme, personne ne sait où la liste finit.',
      en: 'Without the bracket or brace that closes it, nobody can tell where the list ends.',
    },
    bad: [
      { text: '---\ndate: 2023-03-01\nattendance:\n  present: [DRECM/R, OIM\n---\n', place: '4:12' },
      { text: '---\ndate: 2023-03-01\n"title" Réunion ordinaire\n---\n', place: '3:1' },
    ],
  },
};
