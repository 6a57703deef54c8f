/** SARIF 2.1.0 (OASIS), which code hosts and editors read. */

import type { Diagnostic, Position, Severity } from '../../model/diagnostic.ts';
import type { Language } from '../../model/words.ts';
import { jsonText } from '../json.ts';
import { type CheckFormat, type CheckReport, sortDiagnostics } from './check-format.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export const sarif: CheckFormat = {
  name: 'sarif',
  format: (report, { language }) => {
    const diagnostics = sortDiagnostics(report.diagnostics);
    const codes = [...new Set([...report.rules, ...diagnostics].map(({ code }) => code))];
    const run = {
      tool: { driver: { name: 'gtm', rules: codes.map((code) => ruleOf(code, report, language)) } },
      language,
      columnKind: 'utf16CodeUnits',
      results: diagnostics.map((diagnostic) => resultOf(diagnostic, codes.indexOf(diagnostic.code), language)),
    };
    return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
  },
};

function ruleOf(code: string, { rules }: CheckReport, language: Language): Readonly<Record<string, unknown>> {
  const rule = rules.find((each) => each.code === code);
  if (!rule) return { id: code };
  return {
    id: code,
    shortDescription: { text: rule.why[language] },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function resultOf(
  { code, severity, file, position, message, remedy }: Diagnostic,
  ruleIndex: number,
  language: Language,
): Readonly<Record<string, unknown>> {
  const artifactLocation = { uri: uriOf(file), uriBaseId: '%SRCROOT%' };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${message[language]} ${remedy[language]}` },
    locations: [{ physicalLocation: { artifactLocation, ...(position ? { region: regionOf(position) } : {}) } }],
  };
}

function regionOf({ line, column, endLine, endColumn }: Position): Readonly<Record<string, number>> {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A relative path as a relative URI; half a surrogate pair, which no URI can hold, becomes U+FFFD. */
function uriOf(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
