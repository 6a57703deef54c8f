import type { Diagnostic } from '../model/diagnostic.ts';
import { isOlder } from '../model/is-older.ts';
import type { RecordReading } from '../record/read-record.ts';
import { toDiagnostic } from '../record/text/to-diagnostic.ts';
import { spanAt } from '../record/yaml/yaml-node.ts';
import type { OpenWorkspace, PassingWorkspace } from './open.ts';

/** The version of a program that runs from its sources, newer than all others. */
const SOURCES = '0.0.0';

/**
 * The workspace as a program of a version should tell of it: when gtm.yaml needs a newer one, that is said once, and nothing
 * of keys that do not exist, which the newer one may know.
 */
export function tellUpdate(workspace: OpenWorkspace, version: string): OpenWorkspace {
  const told = tellOne(workspace, version);
  return told ? { ...workspace, ...told, readings: workspace.readings.map(told.tell) } : workspace;
}

/** The same of a workspace whose records are read one after the other. */
export function tellUpdateInPassing(workspace: PassingWorkspace, version: string): PassingWorkspace {
  const told = tellOne(workspace, version);
  if (!told) return workspace;
  return { ...workspace, ...told, read: (entry) => told.tell(workspace.read(entry)) };
}

type Told = Pick<OpenWorkspace, 'config' | 'registry'> & { readonly tell: (reading: RecordReading) => RecordReading };

function tellOne({ config, registry }: Pick<OpenWorkspace, 'config' | 'registry'>, version: string): Told | undefined {
  const { needs } = config.value;
  if (needs === undefined || version === SOURCES || !isOlder(version, needs)) return undefined;
  const known = withoutUnknownKeys(config);
  return {
    config: { ...known, findings: [...newer(config, needs), ...known.findings] },
    registry: withoutUnknownKeys(registry),
    tell: withoutUnknownKeys,
  };
}

function withoutUnknownKeys<Reading extends { readonly findings: readonly Diagnostic[] }>(reading: Reading): Reading {
  return { ...reading, findings: reading.findings.filter(({ code }) => code !== 'schema/unknown-key') };
}

function newer({ value: { file }, source }: OpenWorkspace['config'], needs: string): readonly Diagnostic[] {
  if (!source?.root) return [];
  const found = {
    code: 'schema/newer',
    span: spanAt(source.root, ['needs']),
    message: {
      fr: `Cet espace de travail demande gtm ${needs} ou plus récent.`,
      en: `This workspace needs gtm ${needs} or later.`,
    },
    remedy: {
      fr: 'Mettez gtm à jour ; n’ôtez aucune clé d’ici là.',
      en: 'Update gtm; remove no key until then.',
    },
  };
  return [toDiagnostic(file, source.lines, found)];
}
