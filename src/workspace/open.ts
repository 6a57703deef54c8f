import { join } from 'node:path';
import type { Config } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Registry } from '../model/owners/structures.ts';
import { readConfig } from '../record/read-config.ts';
import { type RecordReading, readRecord, recordIdOf } from '../record/read-record.ts';
import { readStructures } from '../record/read-structures.ts';
import type { YamlFileReading } from '../record/read-yaml-file.ts';
import { listRecords, type RecordEntry } from './list-records.ts';
import { CONFIG_FILE, REGISTRY_FILE } from './locate.ts';
import { documentFinding, fileFinding, readBytes } from './read-file.ts';

/** A workspace as it stands on disk: every file read once, nothing kept back. */
export type OpenWorkspace = {
  /** Absolute path of the folder with gtm.yaml; every `file` below is relative to it, with `/`. */
  readonly root: string;
  readonly config: YamlFileReading<Config>;
  readonly registry: YamlFileReading<Registry>;
  /** In the order of their paths; files that are not read as records have a null meeting. */
  readonly readings: readonly RecordReading[];
};

/** Opens the settings alone, for what does not need the records. */
export function openConfig(root: string): YamlFileReading<Config> {
  const bytes = readBytes(join(root, CONFIG_FILE), CONFIG_FILE);
  if (bytes instanceof Uint8Array) return readConfig(CONFIG_FILE, bytes);
  return { ...readConfig(CONFIG_FILE, new Uint8Array()), findings: [inTheWay(bytes)], source: null };
}

/** Opens the workspace at a root. A file that cannot be read is a finding, and hides no other. */
export function openWorkspace(root: string): OpenWorkspace {
  const config = openConfig(root);
  const entries = listRecords(root, config.value.meetings);
  return { root, config, registry: openRegistry(root), readings: entries.map((entry) => openRecord(root, entry)) };
}

/** A workspace of which the records are read when they are asked for, and not kept. */
export type PassingWorkspace = Omit<OpenWorkspace, 'readings'> & {
  /** In the order of their paths. */
  readonly entries: readonly RecordEntry[];
  readonly read: (entry: RecordEntry) => RecordReading;
};

/** Opens the workspace at a root for what goes through its records one after the other. */
export function openInPassing(root: string): PassingWorkspace {
  const config = openConfig(root);
  const entries = listRecords(root, config.value.meetings);
  return { root, config, registry: openRegistry(root), entries, read: (entry) => openRecord(root, entry) };
}

/** Opens the registry alone; a workspace without one has an empty one. */
export function openRegistry(root: string): YamlFileReading<Registry> {
  const bytes = readBytes(join(root, REGISTRY_FILE), REGISTRY_FILE);
  if (bytes instanceof Uint8Array) return readStructures(REGISTRY_FILE, bytes);
  const none = readStructures(REGISTRY_FILE, new Uint8Array());
  const isMissing = bytes.code === 'file/unreadable' && bytes.message.en.includes('ENOENT');
  return isMissing ? { ...none, findings: [] } : { ...none, findings: [inTheWay(bytes)], source: null };
}

/** A record that is a link may be meant as none; settings that are not read change everything. */
function inTheWay(finding: Diagnostic): Diagnostic {
  return { ...finding, severity: 'error' };
}

/** Opens one file of the folder of the records. */
export function openRecord(root: string, { file, kind }: RecordEntry): RecordReading {
  if (kind === 'link') return closed(file, fileFinding(file, 'file/link'));
  if (kind === 'special') return closed(file, fileFinding(file, 'file/not-plain'));
  if (kind === 'document') return closed(file, documentFinding(file));
  if (kind === 'closed') return closed(file, fileFinding(file, 'file/folder'));
  const bytes = readBytes(join(root, file), file);
  if (!(bytes instanceof Uint8Array)) return closed(file, bytes);
  const reading = readRecord(file, bytes);
  if (kind === 'misnamed')
    return {
      ...reading,
      meeting: null,
      findings: [fileFinding(file, 'record/name'), ...reading.findings.map(withoutEdits)],
    };
  if (isRecordId(recordIdOf(file))) return reading;
  return { ...reading, findings: [fileFinding(file, 'record/id'), ...reading.findings] };
}

/** A file that is no record is not mended either. */
function withoutEdits({ edits: _edits, ...finding }: Diagnostic): Diagnostic {
  return finding;
}

function closed(file: string, finding: Diagnostic): RecordReading {
  return { file, meeting: null, findings: [finding], source: null };
}

/** Whether the stem of a file may be the id of a meeting. */
export function isRecordId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(id);
}
