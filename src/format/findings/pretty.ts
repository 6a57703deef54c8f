/** Findings for people at a terminal: where, how serious, what, the line itself, and what to do. */
import { countOf, type Noun } from '../../i18n/labels.ts';
import type { Diagnostic, Position, Severity } from '../../model/diagnostic.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Language, Tone, Words } from '../../model/words.ts';
import { displayWidth } from '../layout/display-width.ts';
import { wrapWords } from '../layout/wrap-words.ts';
import {
  type CheckFormat,
  type CheckFormatOptions,
  type CheckReport,
  isFixable,
  sortDiagnostics,
} from './check-format.ts';

const SEVERITIES: Readonly<Record<Severity, { readonly tone: Tone; readonly noun: Noun }>> = {
  error: {
    tone: 'bad',
    noun: { one: { fr: 'erreur', en: 'error' }, other: { fr: 'erreurs', en: 'errors' } },
  },
  warning: {
    tone: 'warn',
    noun: { one: { fr: 'avertissement', en: 'warning' }, other: { fr: 'avertissements', en: 'warnings' } },
  },
  info: {
    tone: 'muted',
    noun: { one: { fr: 'remarque', en: 'note' }, other: { fr: 'remarques', en: 'notes' } },
  },
};

const FILES: Noun = { one: { fr: 'fichier', en: 'file' }, other: { fr: 'fichiers', en: 'files' } };
const FIXABLES: Noun = { one: { fr: 'réparable', en: 'fixable' }, other: { fr: 'réparables', en: 'fixable' } };
const FIX: Words = { fr: 'Réparable avec gtm check --fix', en: 'gtm check --fix mends it' };

/** Narrower than this, lines are as long as they need to be. */
const NARROWEST = 24;

export const pretty: CheckFormat = {
  name: 'pretty',
  format: (report, options) => {
    const shown = { ...options, width: Math.max(NARROWEST, options.width) };
    const findings = sortDiagnostics(report.diagnostics);
    const lines = findings.flatMap((diagnostic, index) => [
      ...ruleBefore(diagnostic, findings[index - 1], shown),
      ...findingLines(diagnostic, shown),
      '',
    ]);
    const summary = wrapWords(summaryOf(report, options.language), shown.width);
    return [...lines, ...summary.map((line) => options.paint.bold(line))].map((line) => `${line}\n`).join('');
  },
};

/** A rule sets the findings of one file apart from those of the next. */
function ruleBefore(
  { file }: Diagnostic,
  before: Diagnostic | undefined,
  { width, paint }: CheckFormatOptions,
): readonly string[] {
  return before === undefined || before.file === file ? [] : [paint.dim('─'.repeat(width)), ''];
}

function findingLines(diagnostic: Diagnostic, options: CheckFormatOptions): readonly string[] {
  const { paint, language, width } = options;
  const { tone, noun } = SEVERITIES[diagnostic.severity];
  const place = paint.bold(shownPlace(diagnostic));
  const head = `${place} ${paint.tone(noun.one[language], tone)} ${paint.dim(safeText(diagnostic.code))}`;
  const fix = isFixable(diagnostic) ? indented('  ', FIX[language], width) : [];
  return [
    head,
    ...indented('', unbroken(diagnostic.message[language]), width),
    ...excerptLines(diagnostic, options),
    ...indented('→ ', unbroken(diagnostic.remedy[language]), width),
    ...fix.map((line) => paint.dim(line)),
  ];
}

/** French quotation marks stay with the words they hold when a sentence is wrapped. */
function unbroken(sentence: string): string {
  return sentence.replaceAll('« ', '«\u00A0').replaceAll(' »', '\u00A0»');
}

/** `meetings/2023-03-01.md:12:8`, which terminals and editors turn into a link. */
function shownPlace({ file, position }: Diagnostic): string {
  return safeText(position ? `${file}:${position.line}:${position.column}` : file);
}

/** A sentence two columns in, its other lines under its first word. */
function indented(mark: string, text: string, width: number): readonly string[] {
  return wrapWords(safeText(text), width - 2 - mark.length).map(
    (line, index) => `  ${index === 0 ? mark : ' '.repeat(mark.length)}${line}`,
  );
}

function excerptLines({ excerpt, position, severity }: Diagnostic, options: CheckFormatOptions): readonly string[] {
  if (excerpt === undefined || position === null) return [];
  const { paint, width } = options;
  const number = `  ${position.line} │ `;
  const margin = `  ${' '.repeat(String(position.line).length)} │ `;
  const { text, from, length } = excerptOf(excerpt, position, width - number.length);
  const underline = ' '.repeat(from) + paint.tone('^'.repeat(length), SEVERITIES[severity].tone);
  return [`${paint.dim(number)}${text}`, `${paint.dim(margin)}${underline}`];
}

/** "2 erreurs, 3 avertissements dans 2 fichiers ; 1 réparable avec gtm check --fix." */
function summaryOf({ diagnostics, checked }: CheckReport, language: Language): string {
  const none = { fr: 'Aucun problème dans', en: 'No problem in' }[language];
  if (diagnostics.length === 0) return `${none} ${countOf(checked, FILES)[language]}.`;
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [countOf(count, SEVERITIES[severity].noun)[language]];
  });
  const files = countOf(new Set(diagnostics.map(({ file }) => file)).size, FILES)[language];
  const found = `${counts.join(', ')} ${language === 'fr' ? 'dans' : 'in'} ${files}`;
  const fixable = diagnostics.filter(isFixable).length;
  if (fixable === 0) return `${found}.`;
  const mended = countOf(fixable, FIXABLES)[language];
  return `${found}${language === 'fr' ? `\u202F; ${mended} avec` : `; ${mended} with`} gtm check --fix.`;
}

// The line that a finding stands on, with what is meant underlined: columns as a terminal shows them.

/** The line cut to what a terminal can show, and where the underline goes, in columns from 0. */
type Excerpt = { readonly text: string; readonly from: number; readonly length: number };

/** UTF-16 units looked at on each side of a finding: more than any terminal shows, however long the line. */
const REACH = 1000;

const CUT = '…';

/**
 * The excerpt of a line in at most `width` columns (3 at least), with the start of what is meant always in sight. A
 * finding of several lines is underlined to the end of its first; one without length gets one column.
 */
export function excerptOf(line: string, position: Position, width: number): Excerpt {
  const start = Math.min(position.column - 1, line.length);
  const end = position.endLine === position.line ? Math.max(start, position.endColumn - 1) : line.length;
  const before = safeText(line.slice(Math.max(0, start - REACH), start));
  const meant = safeText(line.slice(start, Math.min(end, start + REACH)));
  const after = safeText(line.slice(end, end + REACH));
  if (displayWidth(before + meant + after) <= width)
    return { text: (before + meant + after).trimEnd(), from: displayWidth(before), length: lengthOf(meant) };
  const context = Math.min(displayWidth(before), Math.floor(width / 3));
  const shown = head(meant, width - context - 1);
  const room = width - displayWidth(shown);
  const left = lastColumns(before, Math.max(context, Math.floor(room / 2), room - displayWidth(after)));
  const right = head(after, width - displayWidth(left + shown));
  return { text: left + shown + right, from: displayWidth(left), length: lengthOf(shown) };
}

function lengthOf(text: string): number {
  return Math.max(1, displayWidth(text));
}

/** The first columns of a text, with a mark when it goes on. */
function head(text: string, width: number): string {
  return displayWidth(text) <= width ? text : firstColumns(signsOf(text), width - 1).join('') + CUT;
}

/** The last columns of a text, with a mark when something stands before. */
function lastColumns(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return (
    CUT +
    firstColumns(signsOf(text).reverse(), width - 1)
      .reverse()
      .join('')
  );
}

/** What a reader takes for one sign: a letter with its accents, an emoji with its parts. */
function signsOf(text: string): string[] {
  return [...new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

function firstColumns(signs: readonly string[], width: number): string[] {
  let used = 0;
  const end = signs.findIndex((sign) => {
    used += displayWidth(sign);
    return used > width;
  });
  return signs.slice(0, end < 0 ? signs.length : end);
}
