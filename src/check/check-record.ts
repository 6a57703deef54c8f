import type { Diagnostic } from '../model/diagnostic.ts';
import type { RecordReading } from '../record/read-record.ts';
import type { Workspace } from './facts/rule.ts';
import { rules } from './rules/index.ts';
import { inOrder } from './say/in-order.ts';
import { toDiagnostics } from './say/to-diagnostics.ts';

/**
 * Everything wrong with one record, in the light of the others: what its reading found, then what the rules find.
 * `also` are the codes of rules that are off unless asked for. The ledger must hold the record as it is read here.
 */
export function checkRecord(
  reading: RecordReading,
  workspace: Workspace,
  also: readonly string[] = [],
): readonly Diagnostic[] {
  const { file, meeting, source } = reading;
  if (!meeting || !source?.root) return reading.findings;
  const { root, lines } = source;
  const context = { ...workspace, meeting, source: { ...source, root } };
  const checked = { file, lines, root, sealed: meeting.adoption?.seal !== undefined };
  const found = rules.flatMap((rule) =>
    rule.about === 'record' && (!rule.off || also.includes(rule.code))
      ? toDiagnostics(rule, rule.check(context), checked)
      : [],
  );
  return inOrder([...reading.findings, ...found]);
}
