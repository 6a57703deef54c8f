/** Findings for people at a terminal: where, how serious, what, the line itself, and what to do. */

import { countOf, type Noun } from '../../i18n/labels.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Language, Tone, Words } from '../../model/words.ts';
import { wrapWords } from '../screen/wrap-words.ts';
import {
  type CheckFormat,
  type CheckFormatOptions,
  type CheckReport,
  isFixable,
  sortDiagnostics,
} from './check-format.ts';
import { excerptOf } from './excerpt.ts';

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
  const place = paint.bold(placeOf(diagnostic));
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
function placeOf({ file, position }: Diagnostic): string {
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
