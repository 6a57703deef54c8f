import { checkRecord } from '../../../check/check-workspace.ts';
import { planFix } from '../../../check/mend/plan-fix.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { buildLedger } from '../../../model/ledger/build-ledger.ts';
import { readConfig } from '../../../record/read-config.ts';
import { type RecordReading, readRecordText } from '../../../record/read-record.ts';
import { readStructures } from '../../../record/read-structures.ts';
import type { YamlFileReading } from '../../../record/read-yaml-file.ts';
import { applyEdits } from '../../../record/text/apply-edits.ts';
import { CONFIG_FILE, REGISTRY_FILE } from '../../../workspace/locate.ts';
import type { Change } from '../../../workspace/saving/save.ts';
import type { Opened } from '../../session/opened.ts';

/** What `gtm check --fix` would write, and how many findings that mends. */
export type PlannedFixes = { readonly changes: readonly Change[]; readonly fixed: number };

export type FixRequest = {
  readonly diagnostics: readonly Diagnostic[];
  /** Codes of rules that are off unless asked for. */
  readonly also: readonly string[];
};

/** Plans the mending of every file that has something to mend; each is proved by reading the result again. */
export function planFixes(opened: Opened, { diagnostics, also }: FixRequest): PlannedFixes {
  const mendable = new Set(diagnostics.filter(({ edits }) => edits).map(({ file }) => file));
  const records = opened.readings.filter(({ file }) => mendable.has(file));
  const fixes = [
    ...records.map((reading) => fixRecord(reading, opened, also)),
    mendable.has(CONFIG_FILE) ? fixYaml(CONFIG_FILE, opened.config, readConfig) : null,
    mendable.has(REGISTRY_FILE) ? fixYaml(REGISTRY_FILE, opened.registry, readStructures) : null,
  ].filter((fix) => fix !== null);
  return { changes: fixes.map(({ change }) => change), fixed: fixes.reduce((sum, { fixed }) => sum + fixed, 0) };
}

type PlannedFix = { readonly change: Change; readonly fixed: number };

function fixRecord(reading: RecordReading, opened: Opened, also: readonly string[]): PlannedFix | null {
  const { file, source } = reading;
  const check = (each: RecordReading) => checkRecord(each, workspaceWith(each, opened), also);
  const fix = planFix(reading, check(reading), (text) => check(readRecordText(file, text)));
  return fix && source ? { change: { file, before: source.text, after: fix.text }, fixed: fix.fixed.length } : null;
}

/** What the rules look at, as it would be with this reading of one record. */
function workspaceWith(reading: RecordReading, { config, registry, index, readings, today, ledger }: Opened) {
  const meetings = readings.flatMap((each) => (each.file === reading.file ? reading : each).meeting ?? []);
  return {
    config: config.value,
    registry: registry.value,
    registryRead: registry.source?.root != null,
    index,
    ledger: buildLedger({ meetings, index, day: today, order: ledger.order }),
  };
}

/** The settings or the registry, mended when that leaves fewer errors and as many fewer findings as were mended. */
function fixYaml<T>(
  file: string,
  reading: YamlFileReading<T>,
  read: (file: string, bytes: Uint8Array) => YamlFileReading<T>,
): PlannedFix | null {
  const mended = reading.findings.filter(({ edits }) => edits);
  const before = reading.source?.text;
  if (before === undefined || mended.length === 0) return null;
  const after = applyEdits(
    before,
    mended.flatMap(({ edits }) => edits ?? []),
  );
  const again = read(file, new TextEncoder().encode(after));
  const [had, has] = [reading, again].map(({ findings }) => findings.filter(({ edits }) => !edits).length);
  // What the schema says of a file shows only once its YAML reads.
  const harmless = reading.source?.root == null || (has ?? 0) <= (had ?? 0);
  const proved = again.source?.root != null && again.findings.every(({ edits }) => !edits) && harmless;
  return proved ? { change: { file, before, after }, fixed: mended.length } : null;
}
