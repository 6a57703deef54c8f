import { remember } from '../../words/remember.ts';
import { findTraps } from '../traps/find-traps.ts';
import { quoteAsTyped } from '../traps/trap.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

/**
 * A text as a YAML value on one line: plain when every reader, YAML 1.1 ones included, takes it for that text, else in
 * quotes. Line ends and control characters are escaped in double quotes (YAML 1.2.2, 5.7).
 */
export function yamlScalar(text: string, inFlow = false): string {
  if (text.search(UNPRINTABLE) >= 0) return escaped(text);
  if (isPlain(text) && !(inFlow && /[,[\]{}]/.test(text))) return text;
  return quoteAsTyped(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escaping them is the purpose
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

const isPlain = remember((text: string): boolean => {
  if (text === '' || text !== text.trim() || SPECIAL.test(text)) return false;
  const line = `text: ${text}`;
  if (findTraps(line, { start: 0, end: line.length }).length > 0) return false;
  if (WORDS.test(text)) return true;
  const reading = parseYaml(line, 0);
  const value = 'root' in reading && reading.root.kind === 'map' ? reading.root.pairs[0]?.value : undefined;
  return value?.kind === 'scalar' && value.style === 'plain' && !value.absent && value.text === text;
});

/** Words and common punctuation, which YAML takes for themselves: it need not be asked, which is dear. */
const WORDS = /^\p{L}[\p{L}\p{N}’'(),.;/ -]*$/u;

/** What YAML 1.1 readers take for something else than text. */
const SPECIALS = [
  '^(?:y|n|yes|no|on|off|true|false)$', // booleans
  String.raw`^(?:null|~|<<|=|[-+]?\.inf|\.nan)$`, // nothing, a merge, a default value, numbers that are none
  String.raw`^[-+]?[\d.][\d_,.:eE+-]*$`, // decimal and sexagesimal numbers
  String.raw`^[-+]?0[xob][\da-f_]+$`, // numbers of other bases
  String.raw`^\d{4}-\d\d?-\d\d?[T \t]`, // a day with its time
  `^["'[{]`, // quotes and brackets
];
const SPECIAL = new RegExp(SPECIALS.join('|'), 'i');

function escaped(text: string): string {
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const body = text
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replace(UNPRINTABLE, code);
  return `"${body}"`;
}

/**
 * A text as a value of a record: dates and periods stand plain, as people write them, for records read every scalar as its
 * characters; any other text as `yamlScalar` has it.
 */
export function recordScalar(text: string, inFlow = false): string {
  return PERIOD.test(text) ? text : yamlScalar(text, inFlow);
}

const PERIOD = /^\d{4}(?:-\d\d(?:-\d\d)?|-[QS]\d)?$/;
