/** The named entities that writers of tables use; the others stay as they are. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * What a table cell says, for recognising it: its words on one line, without HTML tags, entities, escapes and marks of
 * emphasis. Takes linear time.
 */
export function cellWords(cell: string): string {
  const words = cell
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,6})|([a-z]{1,8}));/gi, entity)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*`]+|__+|~~+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return withoutUnderscores(words);
}

/** Whether a line goes through some of the words, as Markdown or HTML have it. */
export function isStruck(words: string): boolean {
  return /~~|<(?:s|del|strike)[\s>]/i.test(words);
}

/** "_Action_" is emphasis, an underscore inside a name is none. */
function withoutUnderscores(words: string): string {
  return words.startsWith('_') && words.endsWith('_') ? words.slice(1, -1).trim() : words;
}

function entity(whole: string, code: string | undefined, name: string | undefined): string {
  if (code !== undefined) return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole;
  return ENTITIES[(name ?? '').toLowerCase()] ?? whole;
}
