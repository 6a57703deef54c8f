import { writeFileSync } from 'node:fs';
import type { ReadingCode } from '../../../src/record/text/reading-code.ts';
import type { ReadingError } from './reading-error.ts';

const ACCENTED = '---\ndate: 2023-03-01\ntitle: Réunion ordinaire\n---\n';
const LATIN = Buffer.from(ACCENTED, 'latin1');

/** What is wrong with the bytes and signs of a file, and with the lines around its header. */
export const texts: Readonly<
  Record<Extract<ReadingCode, `encoding/${string}` | `front-matter/${string}` | `text/${string}`>, ReadingError>
> = {
  'encoding/windows-1252': {
    why: {
      fr: 'Un fichier enregistré en « ANSI » se lit autrement sur un autre ordinateur : les accents y deviennent des signes étranges.',
      en: 'A file saved as "ANSI" reads differently on another machine: its accents become strange signs there.',
    },
    bad: [
      {
        words: { fr: 'Ce texte, enregistré en Windows-1252 :', en: 'This text, saved as Windows-1252:' },
        text: ACCENTED,
        make: (path) => writeFileSync(path, LATIN),
        place: '3:9',
      },
    ],
  },
  'encoding/utf-16': {
    why: {
      fr: 'git et les autres outils prennent un fichier UTF-16 pour autre chose qu’un texte.',
      en: 'git and other tools take a UTF-16 file for something else than a text.',
    },
    bad: [
      {
        words: { fr: 'Ce texte, enregistré en UTF-16 :', en: 'This text, saved as UTF-16:' },
        text: ACCENTED,
        make: (path) => writeFileSync(path, `\uFEFF${ACCENTED}`, 'utf16le'),
        place: '-',
      },
    ],
  },
  'encoding/not-utf-8': {
    why: {
      fr: 'Un caractère abîmé ne se devine pas : gtm préfère ne pas lire le fichier que de changer un mot.',
      en: 'A damaged character cannot be guessed: gtm would rather not read the file than change a word.',
    },
    bad: [
      {
        words: {
          fr: 'Ce texte, où le dernier octet du « é » a été perdu :',
          en: 'This text, where the last byte of the "é" was lost:',
        },
        text: '---\ndate: 2023-03-01\ntitle: Réunion du comité\n---\n',
        make: (path) =>
          writeFileSync(path, withoutLastAccent('---\ndate: 2023-03-01\ntitle: Réunion du comité\n---\n')),
        place: '3:24',
      },
    ],
  },
  'encoding/binary': {
    why: {
      fr: 'Une image ou un document Word renommé en .md n’est pas un texte.',
      en: 'An image or a Word document renamed to .md is no text.',
    },
    bad: [
      {
        words: { fr: 'Une image renommée en .md.', en: 'An image renamed to .md.' },
        make: (path) => writeFileSync(path, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
        place: '3:1',
      },
    ],
  },
  'front-matter/missing': {
    why: {
      fr: 'Sans en-tête, gtm ne sait ni la date de la réunion, ni ce qui y a été décidé.',
      en: 'Without a header gtm knows neither the date of the meeting nor what it decided.',
    },
    bad: [
      { text: '# Réunion du 1er mars 2023\n\nLe groupe s’est réuni à Zinder.\n', place: '1:1' },
      { text: '\n---\ndate: 2023-03-01\n---\n', place: '1:1' },
      { words: { fr: 'Un fichier vide.', en: 'An empty file.' }, text: '', place: '1:1' },
    ],
  },
  'front-matter/unclosed': {
    why: {
      fr: 'Un en-tête qui n’est pas clos avale tout le texte de la réunion.',
      en: 'A header that is not closed swallows the whole text of the meeting.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\n—\n\n## Divers\n', place: '1:1' }],
  },
  'front-matter/language': {
    why: {
      fr: 'D’autres outils exécutent l’en-tête selon le mot qui suit « --- » ; gtm n’exécute jamais rien.',
      en: 'Other tools run the header according to the word behind "---"; gtm never runs anything.',
    },
    bad: [{ text: '---js\ndate: 2023-03-01\n---\n', place: '1:1' }],
  },
  'text/line-end': {
    why: {
      fr: 'YAML ne voit pas la fin de la ligne : la clé suivante devient un morceau de la valeur.',
      en: 'YAML does not see the end of the line: the next key becomes a piece of the value.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\rtitle: Réunion ordinaire\n---\n', place: '2:17' }],
  },
  'text/control': {
    why: {
      fr: 'Un signe invisible, venu d’un copier-coller, abîme les documents et les tableaux qui le reprennent.',
      en: 'An invisible sign, brought by copy and paste, damages the documents and tables that take it over.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\ntitle: Réunion\u0007 ordinaire\n---\n', place: '3:8' }],
  },
  'text/surrogate': {
    why: {
      fr: 'Une moitié de caractère ne peut être enregistrée dans aucun document.',
      en: 'Half a character cannot be saved in any document.',
    },
    bad: [{ text: '---\ndate: 2023-03-01\ntitle: "Réunion \\ud83d"\n---\n', place: '3:8' }],
  },
};

function withoutLastAccent(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const at = bytes.lastIndexOf(Buffer.from('é')) + 1;
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
}
