// The two lanes of YAML: a quick one takes what is ordinary, and hands the rest over to one that explains, which is loaded
// only then. Both give the same tree, and never throw for their input.
import type { Span } from '../../model/diagnostic.ts';
import { parseAnyFrontMatter } from './parse-any-front-matter.ts';
import { parseAnyYaml } from './parse-any-yaml.ts';
import { parseOrdinaryYaml } from './parse-ordinary-yaml.ts';
import type { YamlReading } from './yaml-reading.ts';

/** Reads the front matter of a record: the span of its YAML. */
export function parseFrontMatter(text: string, yaml: Span): YamlReading {
  const block = text.slice(yaml.start, yaml.end);
  const root = parseOrdinaryYaml(block, yaml.start);
  return root ? { root } : parseAnyFrontMatter(block, yaml.start);
}

/** Reads a span of a file that is YAML throughout. */
export function parseYamlSpan(text: string, { start, end }: Span): YamlReading {
  return parseYaml(text.slice(start, end), start);
}

/** Reads YAML by the rules of records. `offset` is where the text begins in its file. */
export function parseYaml(text: string, offset: number): YamlReading {
  const root = parseOrdinaryYaml(text, offset);
  return root ? { root } : parseAnyYaml(text, offset);
}
