import { validateConfig } from '../generated/validators.js';
import type { Config, Quorum } from '../model/config.ts';
import { readYamlFile, type YamlFileReading } from './read-yaml-file.ts';
import { needsFindings } from './schema/needs-findings.ts';
import { schemaFindings } from './schema/schema-findings.ts';
import { formAt, listAt, mapAt, numberAt, present, textAt, textOf, wordAt } from './yaml/node-values.ts';
import type { YamlMap } from './yaml/yaml-node.ts';

/** Reads gtm.yaml; values that the schema refuses are dropped one by one, and said. An unreadable file has its defaults. */
export function readConfig(file: string, bytes: Uint8Array): YamlFileReading<Config> {
  return readYamlFile(file, bytes, {
    toValue: (map) => toConfig(file, map?.root),
    findIn: (root, text) => [
      ...schemaFindings(root, validateConfig, 'gtm/record/config@1'),
      ...needsFindings(root, text),
    ],
  });
}

function toConfig(file: string, root: YamlMap | undefined): Config {
  const defaults = mapAt(root, 'defaults');
  return {
    ...present({ group: textAt(root, 'group'), name: textAt(root, 'name'), rhythm: textAt(root, 'rhythm') }),
    ...present({
      locale: root && wordAt(root, 'locale', ['fr', 'en']),
      timezone: formAt(root, 'timezone', 'time-zone'),
    }),
    ...present({
      dates: root && wordAt(root, 'dates', ['day-first', 'month-first']),
      needs: formAt(root, 'needs', 'version'),
    }),
    ...present({ quorum: toQuorum(mapAt(root, 'quorum')) }),
    file,
    defaults: {
      ...present({ venue: textAt(defaults, 'venue'), chair: textAt(defaults, 'chair') }),
      ...present({ start: formAt(defaults, 'start', 'clock'), end: formAt(defaults, 'end', 'clock') }),
      standing: textsOf(defaults, 'standing'),
    },
    meetings: folderOf(formAt(root, 'meetings', 'folder'), 'meetings'),
    templates: folderOf(formAt(root, 'templates', 'folder'), 'templates'),
  };
}

function toQuorum(map: YamlMap | undefined): Quorum | undefined {
  if (!map) return undefined;
  return {
    ...(listAt(map, 'of') ? { of: textsOf(map, 'of') } : {}),
    ...present({ share: formAt(map, 'share', 'share'), count: numberAt(map, 'count', 1) }),
    represented: textAt(map, 'represented') === 'count',
  };
}

function textsOf(map: YamlMap | undefined, key: string): readonly string[] {
  return (listAt(map, key)?.items ?? []).flatMap((item) => textOf(item) ?? []);
}

/** A folder in its shortest form: `./meetings/` is `meetings`, so that its files are named as anybody would. */
function folderOf(folder: string | undefined, usual: string): string {
  const names = (folder ?? usual).split('/').filter((name) => name !== '' && name !== '.');
  return names.join('/') || '.';
}
