import { validateConfig } from '../generated/validators.js';
import type { Config, Quorum } from '../model/config.ts';
import { decodeText } from './decode.ts';
import { formats } from './formats.ts';
import { indexLines } from './lines.ts';
import { listAt, mapAt, numberAt, present, textAt, textOf, wordAt } from './node-values.ts';
import { parseYamlSpan } from './parse-yaml.ts';
import type { YamlFileReading } from './read-structures.ts';
import { readYamlMap } from './read-yaml.ts';
import { schemaFindings } from './schema-findings.ts';
import { toDiagnostics, undecodedFile } from './to-diagnostic.ts';
import type { YamlMap } from './yaml-node.ts';

/** Reads gtm.yaml; values that the schema refuses are dropped one by one, and said. An unreadable file has its defaults. */
export function readConfig(file: string, bytes: Uint8Array): YamlFileReading<Config> {
  const text = decodeText(bytes);
  if (typeof text !== 'string') {
    return { value: toConfig(file, undefined), findings: [undecodedFile(file, bytes, text)], source: null };
  }
  const lines = indexLines(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const { root, found } = readYamlMap(text, { start, end: text.length }, parseYamlSpan);
  const schema = root ? schemaFindings(root, validateConfig, 'gtm/record/config@1') : [];
  return {
    value: toConfig(file, root ?? undefined),
    findings: toDiagnostics(file, lines, [...found, ...schema]),
    source: { text, lines, root },
  };
}

function toConfig(file: string, root: YamlMap | undefined): Config {
  const defaults = mapAt(root, 'defaults');
  return {
    ...present({ group: textAt(root, 'group'), name: textAt(root, 'name'), rhythm: textAt(root, 'rhythm') }),
    ...present({ locale: root && wordAt(root, 'locale', ['fr', 'en']), timezone: zoneOf(textAt(root, 'timezone')) }),
    ...present({ quorum: toQuorum(mapAt(root, 'quorum')) }),
    file,
    defaults: {
      ...present({ venue: textAt(defaults, 'venue'), chair: textAt(defaults, 'chair') }),
      ...present({ start: textAt(defaults, 'start'), end: textAt(defaults, 'end') }),
      standing: textsOf(defaults, 'standing'),
    },
    meetings: folderOf(textAt(root, 'meetings'), 'meetings'),
    templates: folderOf(textAt(root, 'templates'), 'templates'),
  };
}

function toQuorum(map: YamlMap | undefined): Quorum | undefined {
  if (!map) return undefined;
  return {
    ...(listAt(map, 'of') ? { of: textsOf(map, 'of') } : {}),
    ...present({ share: textAt(map, 'share'), count: numberAt(map, 'count') }),
    represented: textAt(map, 'represented') === 'count',
  };
}

function textsOf(map: YamlMap | undefined, key: string): readonly string[] {
  return (listAt(map, key)?.items ?? []).flatMap((item) => textOf(item) ?? []);
}

/** A zone that the schema refuses is dropped, since every date would fail on it. */
function zoneOf(zone: string | undefined): string | undefined {
  return zone !== undefined && formats['time-zone']?.(zone) ? zone : undefined;
}

function folderOf(folder: string | undefined, usual: string): string {
  return folder !== undefined && formats.folder?.(folder) ? folder.replace(/\/+$/, '') : usual;
}
