import type { Config } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Ledger } from '../model/ledger/followup.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import type { Registry } from '../model/owners/structures.ts';
import type { RecordReading } from '../record/read-record.ts';
import type { YamlFileReading } from '../record/read-yaml-file.ts';
import type { Setting, Workspace } from './facts/rule.ts';
import { rules } from './rules/index.ts';
import { inOrder, MOST_OF_FILE } from './say/in-order.ts';
import { toDiagnostics } from './say/to-diagnostics.ts';

/** All that is checked together; the ledger and the index are those of the readings. */
export type CheckRequest = {
  readonly readings: readonly RecordReading[];
  readonly registry: YamlFileReading<Registry>;
  readonly config: YamlFileReading<Config>;
  readonly ledger: Ledger;
  readonly index: RegistryIndex;
  /** Codes of rules that are off unless asked for. */
  readonly also?: readonly string[];
};

/**
 * Every problem of a workspace, by file, line, column and code, at most 100 for a file (`checkRecord` gives them all). A rule that throws is a bug, and
 * is not caught.
 */
export function checkWorkspace(request: CheckRequest): readonly Diagnostic[] {
  const { readings, registry, config, ledger, index, also = [] } = request;
  const workspace = { ...settingOf({ config, registry, index }), ledger };
  const found = [
    ...config.findings,
    ...registry.findings,
    ...checkRegistry(registry, workspace, also),
    ...readings.flatMap((reading) => checkRecord(reading, workspace, also)),
  ];
  return inOrder(found, MOST_OF_FILE);
}

/** What all rules are given. */
export function settingOf({ config, registry, index }: Pick<CheckRequest, 'config' | 'registry' | 'index'>): Setting {
  return { config: config.value, registry: registry.value, registryRead: registry.source?.root != null, index };
}

/** What the rules find in the registry. */
export function checkRegistry(
  { value, source }: YamlFileReading<Registry>,
  setting: Setting,
  also: readonly string[],
): readonly Diagnostic[] {
  if (!source?.root) return [];
  const { root, lines } = source;
  const checked = { file: value.file, lines, root, sealed: false };
  return rules.flatMap((rule) =>
    rule.about === 'registry' && (!rule.off || also.includes(rule.code))
      ? toDiagnostics(rule, rule.check({ ...setting, root }), checked)
      : [],
  );
}

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
