import matter from 'gray-matter';
import type { Span } from '../../model/diagnostic.ts';
import { parseAnyYaml } from './parse-any-yaml.ts';
import { parseOrdinaryYaml } from './parse-ordinary-yaml.ts';
import type { YamlReading } from './yaml-reading.ts';

/**
 * Reads the front matter of a record. The delimiters have been checked (front-matter.ts): gray-matter is handed the YAML
 * with our own engine under every name it knows, so that nothing is ever evaluated, and an options object, so that its
 * cache stays out. What counts is what our engine read. Ordinary YAML does not need the round.
 */
export function parseFrontMatter(text: string, yaml: Span): YamlReading {
  const block = text.slice(yaml.start, yaml.end);
  const root = parseOrdinaryYaml(block, yaml.start);
  if (root) return { root };
  let reading: YamlReading | undefined;
  const parse = (): object => {
    reading = parseAnyYaml(block, yaml.start);
    return {};
  };
  const engine = { parse };
  const engines = { yaml: engine, json: engine, javascript: engine };
  matter(delimited(block), { language: 'yaml', delimiters: '---', engines });
  // gray-matter does not call its engine for a block without values.
  return reading ?? parseAnyYaml(block, yaml.start);
}

/**
 * The YAML under an opening line of our own, without blank lines: gray-matter takes all that follows `---` up to a line
 * feed for a language, a lone carriage return included (`---\rjs`), and its search for remarks is quadratic on blanks.
 */
function delimited(block: string): string {
  const lines = block.split(/[\r\n\u2028\u2029]+/);
  return `---\n${lines.filter((line) => line.trim() !== '').join('\n')}\n---\n`;
}

/** Reads a span of a file that is YAML throughout. */
export function parseYamlSpan(text: string, { start, end }: Span): YamlReading {
  return parseYaml(text.slice(start, end), start);
}

/**
 * Reads YAML by the rules of records. `offset` is where the text begins in its file. Never throws for its input. Two lanes
 * read it, and give the same tree: a quick one takes what is ordinary, and hands the rest over to one that explains.
 */
export function parseYaml(text: string, offset: number): YamlReading {
  const root = parseOrdinaryYaml(text, offset);
  return root ? { root } : parseAnyYaml(text, offset);
}
