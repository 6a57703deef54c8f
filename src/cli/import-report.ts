// What `gtm import` tells of each file.
import { countOf, type Noun, PLAIN_COLON } from '../i18n/labels.ts';
import type { Imported } from '../import/import-source.ts';
import { safeText } from '../model/safe-text.ts';
import type { Words } from '../model/words.ts';
import type { UnknownName } from './imported-names.ts';
import type { Session } from './session.ts';

/** A file that was read, and one that was not. */
export type Read = { readonly path: string; readonly imported: Imported; readonly unknown: readonly UnknownName[] };
export type Result = Read | { readonly path: string; readonly refused: Words };

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

/** What was found, then each guess and each warning with its line, then the words that found no place. */
export function reportLines({ path, imported, unknown }: Read, { language, quiet }: Session): string {
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
    ({ line, reason, from }) =>
      `  ${path}:${line} ${(REASONS[reason] ?? { fr: reason, en: reason })[language]}${PLAIN_COLON[language]}${from}`,
  );
  const left = report.left.map(
    ({ line, text }) => `  ${path}:${line} ${LEFT_AT[language]}${PLAIN_COLON[language]}${text}`,
  );
  const names = unknown.map(
    ({ name, nearest }) =>
      `  ${UNKNOWN[language]}${PLAIN_COLON[language]}${name}${nearest.length > 0 ? ` (${NEAR[language]} ${nearest.join(', ')})` : ''}`,
  );
  return [`${path}${PLAIN_COLON[language]}${head.join(', ')}`, ...remarks, ...names, ...left]
    .map((line) => `${safeText(line)}\n`)
    .join('');
}

const UNKNOWN: Words = { fr: 'hors registre', en: 'not in the registry' };
const NEAR: Words = { fr: 'proche de', en: 'close to' };
const LEFT_AT: Words = { fr: 'sans place', en: 'without a place' };

const REASONS: Readonly<Record<string, Words>> = {
  'file-name': { fr: 'date prise du nom du fichier', en: 'date taken from the file name' },
  'first-date': { fr: 'date prise de la première qui est dite', en: 'date taken from the first one said' },
  year: { fr: 'année prise d’une autre date', en: 'year taken from another date' },
  contradiction: { fr: 'deux dates se contredisent', en: 'two dates contradict each other' },
  'not-later': { fr: 'prochaine réunion qui n’est pas postérieure', en: 'next meeting that is not later' },
  sentence: { fr: 'lu dans une phrase', en: 'read from a sentence' },
  split: { fr: 'ligne jointe à celle d’avant la coupure', en: 'row joined to the one before the cut' },
  row: { fr: 'ligne jointe à l’action du dessus', en: 'row joined to the action above' },
  unticked: { fr: 'case non cochée, prise pour une absence', en: 'unticked box, taken for an absence' },
};

export function refusals(results: readonly Result[], { language }: Session): string {
  return results
    .flatMap((result) =>
      'refused' in result ? [`${safeText(result.path)}${PLAIN_COLON[language]}${result.refused[language]}\n`] : [],
    )
    .join('');
}
