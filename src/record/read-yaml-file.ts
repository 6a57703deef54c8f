import type { Diagnostic } from '../model/diagnostic.ts';
import { once } from '../model/once.ts';
import { readYamlMap } from './read-yaml.ts';
import { decodeText } from './text/decode.ts';
import { indexLines, type LineIndex } from './text/lines.ts';
import { type Found, toDiagnostics, undecodedFile } from './text/to-diagnostic.ts';
import { parseYamlSpan } from './yaml/parse-yaml.ts';
import type { YamlMap } from './yaml/yaml-node.ts';

/**
 * What structures.yaml gives, or the settings file; `value` is what could be read, and `root` its tree for edits. The findings
 * are looked for when somebody asks.
 */
export type YamlFileReading<T> = {
  readonly value: T;
  readonly findings: readonly Diagnostic[];
  readonly source: { readonly text: string; readonly lines: LineIndex; readonly root: YamlMap | null } | null;
};

/** What is made of the map of a file, and what is wrong in it beside its YAML. Without a map there is neither text nor lines. */
export type YamlFile<T> = {
  readonly toValue: (map?: { readonly root: YamlMap; readonly lines: LineIndex }) => T;
  readonly findIn: (root: YamlMap, text: string) => readonly Found[];
};

/** Reads a file that is YAML throughout. Never throws for its input. */
export function readYamlFile<T>(file: string, bytes: Uint8Array, { toValue, findIn }: YamlFile<T>): YamlFileReading<T> {
  const text = decodeText(bytes);
  if (typeof text !== 'string') return { value: toValue(), findings: [undecodedFile(file, bytes, text)], source: null };
  const lines = indexLines(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const outcome = readYamlMap(text, { start, end: text.length }, parseYamlSpan);
  const { root } = outcome;
  const findings = once(() => toDiagnostics(file, lines, [...outcome.found, ...(root ? findIn(root, text) : [])]));
  return {
    value: root ? toValue({ root, lines }) : toValue(),
    get findings() {
      return findings();
    },
    source: { text, lines, root },
  };
}
