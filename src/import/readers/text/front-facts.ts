import { parseYaml } from '../../../record/yaml/parse-yaml.ts';
import { isListTree, type Tree, treeOf } from '../../../record/yaml/tree.ts';
import { fields } from '../../../words/fields.ts';
import { foldText } from '../../../words/fold-text.ts';
import { frontAttendees, frontPosts } from '../../../words/front-matter.ts';
import { labels } from '../../../words/labels.ts';
import { meaningsOf, wordsOf } from '../../../words/vocabulary.ts';
import { type Block, plainLine } from '../../blocks/block.ts';
import { literalMarkdown } from '../../blocks/literal-markdown.ts';

type Entry = { readonly key: string; readonly values: readonly string[]; readonly line: number };

/**
 * What front matter says of a meeting, as lines that minutes would have: "Lieu : Zinder", "Participants :" over a list. Its
 * `date` and `title` are often those of the file: they are read from it where nothing else says them.
 */
export function frontFacts(front: string): readonly Block[] {
  const entries = entriesOf(front);
  const named = entries.some(({ key }) => ATTENDEES.has(foldText(wordsIn(key))));
  return entries.flatMap(({ key, values, line }): readonly Block[] => {
    const words = !named && POSTS.has(foldText(wordsIn(key))) ? ATTENDING : labelOf(key);
    if (words === null || values.length === 0) return [];
    if (values.length === 1) return [lineBlock(`${words} : ${values[0]}`, line)];
    const items = values.map((value): Block => ({ kind: 'item', depth: 0, number: null, ...marked(value, line) }));
    return [lineBlock(`${words} :`, line), ...items];
  });
}

function lineBlock(text: string, line: number): Block {
  return { kind: 'text', first: true, ...marked(text, line) };
}

function marked(text: string, line: number) {
  return { ...plainLine(text, line), markdown: literalMarkdown(text) };
}

const LABELS = meaningsOf(labels);
const NOTED: ReadonlySet<string> = new Set(wordsOf(frontAttendees));
const ATTENDEES: ReadonlySet<string> = new Set([
  ...NOTED,
  ...[...LABELS].flatMap(([words, label]) =>
    label === 'present' && !wordsOf(frontPosts).includes(words) ? [words] : [],
  ),
]);
const POSTS: ReadonlySet<string> = new Set(wordsOf(frontPosts));
const ATTENDING = capital(fields.attendees.fr[0]);
const OF_FILE: ReadonlySet<string> = new Set(['date', 'title', 'actions', 'notes', 'source', 'place']);

/** The label that a key is; null for what says nothing of the meeting, or may say it of the file. */
function labelOf(key: string): string | null {
  const words = wordsIn(key);
  const folded = foldText(words);
  if (LABELS.has(folded) && !OF_FILE.has(folded)) return capital(words);
  return NOTED.has(folded) ? ATTENDING : null;
}

function wordsIn(key: string): string {
  return key.replace(/[_-]+/g, ' ').trim();
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The keys at the top with their texts; read line by line where it is no YAML ("- @ada", "[[Ada]], [[Ben]]"). */
function entriesOf(front: string): readonly Entry[] {
  const reading = parseYaml(front, 0);
  if (!('root' in reading)) return looseEntries(front);
  if (reading.root.kind !== 'map') return [];
  return reading.root.pairs.map(({ key, keySpan, value }) => ({
    key,
    values: textsIn(treeOf(value))
      .map(plain)
      .filter((text) => text !== ''),
    line: front.slice(0, keySpan.start).split('\n').length + 1,
  }));
}

/** Each entry of a list in one text, what it says in its order. */
function textsIn(tree: Tree): readonly string[] {
  if (tree === null) return [];
  if (typeof tree === 'string') return [tree];
  if (isListTree(tree)) return tree.map((each) => textsIn(each).join(' – '));
  return 'pairs' in tree ? [tree.pairs.flatMap(([, value]) => textsIn(value)).join(' – ')] : [];
}

function looseEntries(front: string): readonly Entry[] {
  const entries: { key: string; values: string[]; line: number }[] = [];
  for (const [index, line] of front.split('\n').entries()) {
    const [, key, value = ''] = /^([\p{L}][\p{L}\d _-]{0,40}):(?: (.*))?$/u.exec(line) ?? [];
    const item = /^\s*- (.+)$/.exec(line)?.[1];
    if (key !== undefined) entries.push({ key, values: partsOf(value), line: index + 2 });
    else if (item !== undefined) entries.at(-1)?.values.push(plain(item));
  }
  return entries;
}

function partsOf(value: string): string[] {
  const inside = /^\[(?!\[)(.*)\]$/.exec(value)?.[1] ?? value;
  const parts = inside.includes('[[') || inside !== value ? inside.split(/,\s*/) : [inside];
  return parts.map(plain).filter((text) => text !== '');
}

/** Without the marks of links and quotes. */
function plain(text: string): string {
  return text
    .replace(/@?\[\[(?:[^[\]|]{1,200}\|)?([^[\]]{1,200})\]\]/g, '$1')
    .replace(/^\s*(["'])(.*)\1\s*$/, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
