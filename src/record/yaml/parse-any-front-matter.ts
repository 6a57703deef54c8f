import matter from 'gray-matter';
import { parseAnyYaml } from './parse-any-yaml.ts';
import type { YamlReading } from './yaml-reading.ts';

/**
 * Reads front matter that is not ordinary. Its delimiters have been checked (front-matter.ts): gray-matter is handed the
 * YAML with our own engine under every name it knows, so that nothing is ever evaluated, and an options object, so that its
 * cache stays out. What counts is what our engine read. `offset` is where the YAML begins in its file.
 */
export function parseAnyFrontMatter(block: string, offset: number): YamlReading {
  let reading: YamlReading | undefined;
  const parse = (): object => {
    reading = parseAnyYaml(block, offset);
    return {};
  };
  const engine = { parse };
  const engines = { yaml: engine, json: engine, javascript: engine };
  matter(delimited(block), { language: 'yaml', delimiters: '---', engines });
  // gray-matter does not call its engine for a block without values.
  return reading ?? parseAnyYaml(block, offset);
}

/**
 * The YAML under an opening line of our own, without blank lines: gray-matter takes all that follows `---` up to a line
 * feed for a language, a lone carriage return included (`---\rjs`), and its search for remarks is quadratic on blanks.
 */
function delimited(block: string): string {
  const lines = block.split(/[\r\n\u2028\u2029]+/);
  return `---\n${lines.filter((line) => line.trim() !== '').join('\n')}\n---\n`;
}
