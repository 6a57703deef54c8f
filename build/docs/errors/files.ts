import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { ReadingCode } from '../../../src/record/text/reading-code.ts';
import { fileFinding, readBytes } from '../../../src/workspace/read-file.ts';
import type { ReadingError } from './reading-error.ts';

const RECORD = '---\ndate: 2023-03-01\n---\n';

/** What is wrong with files as such, and with their names. */
export const files: Readonly<
  Record<Extract<ReadingCode, `file/${string}` | `record/${string}` | 'merge/conflict'>, ReadingError>
> = {
  'record/name': {
    why: {
      fr: 'Le nom du fichier est l’identifiant de la réunion : sans date, gtm ne sait pas si le fichier en est une.',
      en: 'The name of the file is the id of the meeting: without a date, gtm cannot tell whether the file is one.',
    },
    bad: [{ file: 'meetings/mars.md', text: RECORD, place: '-' }],
  },
  'record/id': {
    why: {
      fr: 'L’identifiant s’écrit dans les suivis et les commandes : il doit se taper partout de la même façon.',
      en: 'The id is written in reviews and commands: it must be typed the same way everywhere.',
    },
    bad: [{ file: 'meetings/2023-03-01-Été.md', text: RECORD, place: '-' }],
  },
  'file/link': {
    why: {
      fr: 'Un lien peut mener hors de l’espace de travail, et n’est pas le même chez tous ceux qui le partagent.',
      en: 'A link may lead out of the workspace, and is not the same for everybody who shares it.',
    },
    bad: [
      {
        words: { fr: 'Un lien symbolique vers un autre fichier.', en: 'A symbolic link to another file.' },
        make: (path) => symlinkSync('../structures.yaml', path),
        place: '-',
      },
    ],
  },
  'file/document': {
    why: {
      fr: 'Un document posé parmi les comptes rendus a l’air d’en être un, et ses points d’action manqueraient au suivi.',
      en: 'A document put among the records looks like one, and its action points would be missing from the follow-up.',
    },
    bad: [
      {
        file: 'meetings/2023-05-10.docx',
        words: { fr: 'Un document Word parmi les comptes rendus.', en: 'A Word document among the records.' },
        make: (path) => writeFileSync(path, 'PK'),
        place: '-',
      },
    ],
  },
  'file/not-plain': {
    why: {
      fr: 'Ouvrir un tube ou un périphérique peut faire attendre sans fin, et un dossier n’a rien à lire.',
      en: 'Opening a pipe or a device may wait for ever, and a folder holds nothing to read.',
    },
    bad: [
      {
        file: 'structures.yaml',
        words: { fr: 'Un dossier qui porte le nom du registre.', en: 'A folder that has the name of the registry.' },
        make: (path) => mkdirSync(path),
        place: '-',
      },
    ],
  },
  'file/folder': {
    why: {
      fr: 'Les comptes rendus d’un dossier fermé manqueraient aux listes sans que rien ne le dise.',
      en: 'The minutes of a closed folder would be missing from lists without a word.',
    },
    bad: [
      {
        file: 'meetings/2022',
        words: { fr: 'Un dossier que vous n’avez pas le droit d’ouvrir.', en: 'A folder that you may not open.' },
        answer: (_path, file) => fileFinding(file, 'file/folder'),
        place: '-',
      },
    ],
  },
  'file/unreadable': {
    why: {
      fr: 'Le fichier est là, mais l’ordinateur refuse de le donner : droits, disque, fichier retiré entre-temps.',
      en: 'The file is there, but the machine will not give it: rights, disk, a file taken away meanwhile.',
    },
    bad: [
      {
        words: {
          fr: 'Un fichier que vous n’avez pas le droit de lire, ou que quelqu’un vient de retirer.',
          en: 'A file that you may not read, or that somebody has just taken away.',
        },
        answer: (path, file) => readBytes(path, file) as Diagnostic,
        place: '-',
      },
    ],
  },
  'file/too-large': {
    why: {
      fr: 'Un fichier de cette taille n’est pas un compte rendu, et le lire arrêterait un petit ordinateur.',
      en: 'A file of that size is no minutes, and reading it would stop a small machine.',
    },
    bad: [
      {
        words: { fr: 'Un compte rendu de 9 Mo.', en: 'Minutes of 9 MB.' },
        make: (path) => writeFileSync(path, RECORD.padEnd(9 * 1024 * 1024, 'a')),
        place: '-',
      },
    ],
  },
  'file/too-long': {
    why: {
      fr: 'Un fichier de tant de lignes n’est pas un compte rendu, et le lire prendrait toute la mémoire.',
      en: 'A file of so many lines is no minutes, and reading it would take all the memory.',
    },
    bad: [
      {
        words: { fr: 'Un compte rendu de 300 000 lignes vides.', en: 'Minutes of 300,000 empty lines.' },
        make: (path) => writeFileSync(path, RECORD + '\n'.repeat(300_000)),
        place: '1:1',
      },
    ],
  },
  'merge/conflict': {
    why: {
      fr: 'Après une fusion git inachevée, deux versions se suivent : seul celui qui écrit sait laquelle est la bonne.',
      en: 'After an unfinished git merge two versions follow each other: only the writer knows which is right.',
    },
    bad: [
      {
        text: `---
date: 2023-03-01
<<<<<<< HEAD
start: 10:30
=======
start: 11:00
>>>>>>> rapporteur
---
`,
        place: '3:1',
      },
    ],
  },
};
