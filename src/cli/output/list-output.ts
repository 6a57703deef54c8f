import { formats } from '../../format/index.ts';
import type { Format } from '../../format/layout/format.ts';
import { countOf } from '../../i18n/labels.ts';
import { UserError } from '../../model/errors.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Words } from '../../model/words.ts';
import type { Listing } from '../../query/listing.ts';
import type { Report, UnreadFile } from '../../query/report.ts';
import { type Content, writeOutput } from '../../workspace/write-output.ts';
import type { Input, OptionSpec, Outcome } from '../session/command.ts';
import type { Opened } from '../session/opened.ts';
import { makePaint } from '../session/print.ts';
import type { Session } from '../session/session.ts';
import { fileName } from './file-name.ts';
import { pageStyle } from './page-style.ts';

/** The options of every list: how it is written, and where. */
export const listOptions: readonly OptionSpec[] = [
  {
    flags: '--format <format>',
    words: { fr: 'forme de la liste', en: 'form of the list' },
    choices: formats.map(({ name }) => name),
  },
  { flags: '--json', words: { fr: 'comme --format json', en: 'same as --format json' } },
  {
    flags: '--excel-fr',
    words: { fr: 'CSV tel qu’Excel l’ouvre en français', en: 'CSV as Excel opens it in French' },
  },
  {
    flags: '-o, --output <path>',
    words: { fr: 'fichier ou dossier où l’écrire', en: 'file or folder to write it to' },
  },
];

/** The same of a list that can be a calendar. */
export const calendarOptions: readonly OptionSpec[] = [
  ...listOptions.slice(0, -1),
  {
    flags: '--events',
    words: {
      fr: 'calendrier (ics) : les échéances comme des jours entiers, non comme des tâches',
      en: 'calendar (ics): deadlines as whole days rather than tasks',
    },
  },
  ...listOptions.slice(-1),
];

/** Whether a list is asked for, where a command has a screen of its own. */
export function asksList(input: Input): boolean {
  const named = ['format', 'output'].some((name) => input.text(name) !== undefined);
  return named || input.has('json') || input.has('excelFr');
}

/** A screen of its own; the exit code is 1 when a file could not be read, and stderr names it. */
export function screenOutcome(out: string, { session, opened }: Omit<Delivery, 'input'>): Outcome {
  return { exit: opened.unread.length > 0 ? 1 : 0, out, err: unreadLines(opened.unread, session) };
}

/** What a report starts from. */
export function listingOf({ ledger, index, today, unread }: Opened): Listing {
  return { ledger, index, generated: today, unread };
}

/** Writes a report in the format asked for; the exit code is 1 when a file could not be read, and stderr names it. */
export async function listOutcome<Row>(report: Report<Row>, { input, session, opened }: Delivery): Promise<Outcome> {
  const format = formatOf(input);
  const path = input.text('output');
  const { language, width } = session;
  const paint = path === undefined ? session.paint : makePaint(false);
  const options = {
    ...{ language, width, paint },
    excelFr: input.has('excelFr'),
    calendar: calendarOf(input, opened),
    style: () => pageStyle(opened),
  };
  const content = format.pieces?.(report, options) ?? (await format.format(report, options));
  const exit = report.unread.length > 0 ? 1 : 0;
  const unread = unreadLines(report.unread, session);
  if (path === undefined) {
    if (content instanceof Uint8Array) throw noScreen(format.extension, session);
    return { exit, out: content, err: unread };
  }
  const name = `${fileName(report.kind, { session, opened })}.${format.extension}`;
  return { exit, out: '', err: unread + writeTo(path, { name, content }, { session, opened }) };
}

function calendarOf(input: Input, { config }: Opened) {
  const { group, name, timezone } = config.value;
  return { group: group ?? name ?? '', zone: timezone, events: input.has('events') };
}

export type Delivery = { readonly input: Input; readonly session: Session; readonly opened: Opened };

/**
 * The format asked for, else the one that the name of the output file says, else the table. Refused (exit 2): options that
 * contradict each other, and a file name that says a format which no list has.
 */
function formatOf(input: Input): Format {
  const asked = [
    ...(input.has('json') ? ['json'] : []),
    ...(input.has('excelFr') ? ['csv'] : []),
    input.text('format') ?? [],
  ].flat();
  if (new Set(asked).size > 1) throw contradiction(input);
  const extension = /\.(\w+)$/.exec(input.text('output') ?? '')?.[1]?.toLowerCase();
  const [named] = asked;
  const found = formats.find((format) => {
    return named === undefined ? format.extension === (extension ?? 'txt') : format.name === named;
  });
  if (found) return found;
  throw unknownExtension(extension ?? '');
}

function contradiction(input: Input): UserError {
  const given = [
    ...(input.has('json') ? ['--json'] : []),
    ...(input.has('excelFr') ? ['--excel-fr'] : []),
    ...(input.text('format') === undefined ? [] : [`--format ${input.text('format')}`]),
  ];
  return new UserError(
    'request/words',
    { fr: `${given.join(' et ')} se contredisent.`, en: `${given.join(' and ')} contradict each other.` },
    {
      hint: {
        fr: 'N’en gardez qu’une ; --excel-fr ne va qu’avec le CSV.',
        en: 'Keep one of them; --excel-fr goes with CSV only.',
      },
    },
  );
}

function unknownExtension(extension: string): UserError {
  const known = formats.map((format) => `.${format.extension}`).join(', ');
  return new UserError(
    'request/words',
    { fr: `Une liste ne s’écrit pas en « .${extension} ».`, en: `A list is not written as ".${extension}".` },
    {
      hint: {
        fr: `Donnez au fichier une de ces terminaisons : ${known} ; ou dites la forme avec --format.`,
        en: `End the file name with one of these: ${known}; or say the form with --format.`,
      },
    },
  );
}

const UNREAD = {
  one: { fr: 'fichier non lu', en: 'file not read' },
  other: { fr: 'fichiers non lus', en: 'files not read' },
} as const satisfies Record<string, Words>;

/** The files that could not be read, each with its place and the reason: they never just drop out of a list. */
export function unreadLines(unread: readonly UnreadFile[], { language, paintErrors }: Session): string {
  if (unread.length === 0) return '';
  const colon = language === 'fr' ? ' :' : ':';
  const places = unread.map(({ file, line, column, message }) => {
    const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
    return `${safeText(place)} ${safeText(message[language])}`;
  });
  const head = paintErrors.tone(`${countOf(unread.length, UNREAD)[language]}${colon}`, 'bad');
  return unread.length === 1 ? `${head} ${places[0]}\n` : `${head}\n${places.map((place) => `  ${place}\n`).join('')}`;
}

/** Writes a document where `-o` says; gives the line that names it, or nothing when remarks are off. */
export function writeTo(
  path: string,
  { name, content }: { readonly name: string; readonly content: Content },
  { session, opened }: Omit<Delivery, 'input'>,
): string {
  const guarded = { root: opened.root, ...opened.config.value };
  const written = writeOutput({ path, folder: session.folder, name }, content, guarded);
  return session.quiet ? '' : writtenLine(written, session);
}

/** "Écrit : sortie/actions.csv". */
export function writtenLine(path: string, { language }: Session): string {
  return language === 'fr' ? `Écrit : ${safeText(path)}\n` : `Written: ${safeText(path)}\n`;
}

/** Bytes are for files: a screen would show them as noise. */
export function noScreen(extension: string, { command }: Session): UserError {
  return new UserError(
    'request/words',
    {
      fr: `Un document « ${extension} » ne s’affiche pas à l’écran.`,
      en: `A "${extension}" document cannot be shown on the screen.`,
    },
    {
      hint: {
        fr: `Donnez un fichier ou un dossier : ${command} -o document.${extension}`,
        en: `Give a file or a folder: ${command} -o document.${extension}`,
      },
    },
  );
}
