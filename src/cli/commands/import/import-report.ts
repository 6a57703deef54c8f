// What `gtm import` tells of each file.
import { countOf, type Noun, PLAIN_COLON } from '../../../i18n/labels.ts';
import type { RemarkReason } from '../../../import/blocks/remark.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import type { Proposed } from '../../change/propose-name.ts';
import type { UnknownName } from '../../change/unknown-names.ts';
import type { Session } from '../../session/session.ts';
import type { Read } from './read-imports.ts';

const ACTIONS: Noun = {
  one: { fr: 'point d’action', en: 'action point' },
  other: { fr: 'points d’action', en: 'action points' },
};
const ITEMS: Noun = {
  one: { fr: 'point à l’ordre du jour', en: 'agenda item' },
  other: { fr: 'points à l’ordre du jour', en: 'agenda items' },
};
const PRESENT: Noun = { one: { fr: 'présent', en: 'present' }, other: { fr: 'présents', en: 'present' } };
const LEFT: Noun = { one: { fr: 'mot laissé', en: 'word left' }, other: { fr: 'mots laissés', en: 'words left' } };

/** What was found, then each warning and each guess with its line, then the words that found no place. */
export function reportLines({ path, imported }: Read, { language, quiet }: Session): string {
  if (quiet) return '';
  const { counts, report, date } = imported;
  const head = [
    date ?? '—',
    countOf(counts.present, PRESENT)[language],
    countOf(counts.items, ITEMS)[language],
    countOf(counts.actions, ACTIONS)[language],
    `${countOf(report.wordsLeft, LEFT)[language]} / ${report.wordsIn}`,
  ];
  const remarks = [...report.warnings, ...report.guesses].map(
    ({ line, reason, from }) => `  ${path}:${line} ${REASONS[reason][language]}${PLAIN_COLON[language]}${from}`,
  );
  const proposed = report.proposed.map(
    ({ line, text }) => `  ${path}:${line} ${PROPOSED[language]}${PLAIN_COLON[language]}${text}`,
  );
  const left = report.left.map(
    ({ line, text }) => `  ${path}:${line} ${LEFT_AT[language]}${PLAIN_COLON[language]}${text}`,
  );
  return [`${path}${PLAIN_COLON[language]}${head.join(', ')}`, ...remarks, ...proposed, ...left]
    .map((line) => `${safeText(line)}\n`)
    .join('');
}

/** The names that the registry does not know, each once, with what they may be. */
export function unknownLines(unknown: readonly UnknownName[], { language, quiet }: Session): string {
  const names = [...new Map(unknown.map((each) => [each.name, each])).values()];
  if (quiet) return '';
  return names
    .map(({ name, nearest, proposed }) => {
      const near = whatItMayBe(proposed, nearest)[language];
      return `${safeText(`${UNKNOWN[language]}${PLAIN_COLON[language]}${name}${near}`)}\n`;
    })
    .join('');
}

function whatItMayBe(proposed: Proposed, nearest: readonly string[]): Words {
  if (proposed.as === 'alias') return { fr: ` (autre nom de ${proposed.of})`, en: ` (another name of ${proposed.of})` };
  if (proposed.as === 'group') return groupWords(proposed.group);
  const near = nearest.join(', ');
  return near === '' ? { fr: '', en: '' } : { fr: ` (proche de ${near})`, en: ` (close to ${near})` };
}

function groupWords({ kind, members }: Extract<Proposed, { as: 'group' }>['group']): Words {
  if (members === 'present') return { fr: ' (groupe : qui est présent)', en: ' (group: whoever attends)' };
  if (!kind) return { fr: ' (groupe)', en: ' (group)' };
  return { fr: ` (groupe : ${kind.join(', ')})`, en: ` (group: ${kind.join(', ')})` };
}

const UNKNOWN: Words = { fr: 'Hors registre', en: 'Not in the registry' };
const PROPOSED: Words = {
  fr: 'engagement possible, à ajouter si c’en est un',
  en: 'maybe a commitment, to be added if it is one',
};
const LEFT_AT: Words = { fr: 'sans place', en: 'without a place' };

const REASONS: Readonly<Record<RemarkReason, Words>> = {
  'file-name': { fr: 'date prise du nom du fichier', en: 'date taken from the file name' },
  'first-date': { fr: 'date prise de la première qui est dite', en: 'date taken from the first one said' },
  'front-matter': { fr: 'date prise de l’en-tête du fichier', en: 'date taken from the front matter of the file' },
  'no-agenda': { fr: 'point nommé faute d’ordre du jour', en: 'item named for want of an agenda' },
  'page-header': { fr: 'en-tête ou pied de page, laissé de côté', en: 'page header or footer, left aside' },
  year: { fr: 'année prise d’une autre date', en: 'year taken from another date' },
  contradiction: { fr: 'deux dates se contredisent', en: 'two dates contradict each other' },
  'not-later': { fr: 'prochaine réunion qui n’est pas postérieure', en: 'next meeting that is not later' },
  sentence: { fr: 'lu dans une phrase', en: 'read from a sentence' },
  split: { fr: 'ligne jointe à celle d’avant la coupure', en: 'row joined to the one before the cut' },
  row: { fr: 'ligne jointe à l’action du dessus', en: 'row joined to the action above' },
  approval: {
    fr: 'approbation d’un compte rendu antérieur, lue dans une phrase',
    en: 'approval of earlier minutes, read from a sentence',
  },
  header: { fr: 'en-tête de colonne qui contredit ses cellules', en: 'column header that contradicts its cells' },
  restated: { fr: 'action antérieure encore à faire, reprise', en: 'earlier action still to do, taken up again' },
  linked: { fr: 'lié au point d’action le plus proche', en: 'tied to the closest action point' },
  extension: { fr: 'le nom du fichier en dit une autre forme', en: 'the name of the file says another form' },
  encoding: { fr: 'texte qui n’est pas en UTF-8, lu comme', en: 'text that is not UTF-8, read as' },
  pictures: { fr: 'images laissées de côté', en: 'pictures left aside' },
  attachment: { fr: 'pièce jointe, à importer elle-même', en: 'attachment, to be imported by itself' },
  'empty-page': {
    fr: 'pages sans texte, à passer par une reconnaissance de caractères (--ocr)',
    en: 'pages without text, whose letters are to be recognised first (--ocr)',
  },
  ocr: { fr: 'lettres reconnues sur une image, sûres à', en: 'letters recognised on a picture, sure by' },
  misspelt: { fr: 'étiquette comprise à une lettre près', en: 'label understood but for one letter' },
  unticked: { fr: 'case non cochée, prise pour une absence', en: 'unticked box, taken for an absence' },
};
