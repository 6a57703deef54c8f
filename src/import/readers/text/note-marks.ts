// What programs for notes (Obsidian, Logseq, Notion, HackMD) write that Markdown does not know.
import { states } from '../../../words/states.ts';
import { formsOf, inFrench } from '../../../words/vocabulary.ts';
import { type MarkedLines, markedBy, withoutMatches } from './marked-lines.ts';

/** The lines in plain Markdown; embedded files, names of blocks and lines of tags are told. */
export function withNoteMarks(lines: readonly string[]): MarkedLines {
  return markedBy(lines, [
    (each) => withoutMatches(each, EMBED, 'metadata'),
    (each) => withoutMatches(each, BLOCK_NAME, 'metadata'),
    (each) => withoutMatches(each, TAGS, 'metadata'),
    (each) => withoutMatches(each, CONTENTS, 'metadata'),
    (each) => ({ lines: each.map(plainMarks), leftOut: [] }),
  ]);
}

const EMBED = /!\[\[[^[\]]{1,200}\]\]/g;
/** "^a1b2c3" at the end of a block. */
const BLOCK_NAME = /(?<=\S) \^[a-zA-Z0-9-]{3,40}\s*$/;
const TAGS = /^ {0,3}(?:#{6} tags: .{0,300}|(?:#[\p{L}_][\p{L}\d_/-]{0,60}(?:\s+|$))+)$/u;
const CONTENTS = /^\s*(?:\[\[?_?TOC_?\]\]?|\[toc\])\s*$/i;

function plainMarks(line: string): string {
  return withBox(withoutWikiLinks(line))
    .replace(/==(?=\S)([^=]{1,300})==/g, '$1')
    .replace(/^(\s*(?:[-*+] )?)([\p{L}][\p{L}\d _-]{0,40}):: +(?=\S)/u, '$1$2 : ');
}

/** "[[page|words]]" is the words, "[[folder/page#part]]" the page; "@" stays before who does a task, a name of one word. */
function withoutWikiLinks(line: string): string {
  const isTask = ITEM.test(line) && !ONLY_LINKS.test(line);
  return line.replace(LINK, (_, at: string, page: string, words?: string) => {
    const name = (words ?? page.replace(/(?<=.)#.*$/, '')).trim();
    return /\s/.test(name) || !isTask ? name : `${at}${name}`;
  });
}

const LINK = /(@?)\[\[([^[\]|]{1,200})(?:\|([^[\]]{1,200}))?\]\]/g;
const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)]) /;
const ONLY_LINKS = /^\s*(?:[-*+]|\d{1,3}[.)]) @?\[\[[^[\]]{1,200}\]\]\s*$/;

/** Boxes of further states: under way, given up, put off; what is only stressed or asked is open. */
const BOXES: Readonly<Record<string, string>> = {
  '/': states['in-progress'].fr[0] ?? '',
  '>': states.open.fr.find((word) => word.startsWith('report')) ?? '',
  '-': formsOf(inFrench(states.dropped))[0] ?? '',
  '~': formsOf(inFrench(states.dropped))[0] ?? '',
  '!': '',
  '?': '',
};

function withBox(line: string): string {
  const [, before = '', box = '', words = ''] =
    /^(\s*(?:[-*+]|\d{1,3}[.)]) )\[([/>!?~-])\] +(\S.*)$/.exec(line.trimEnd()) ?? [];
  if (words === '') return line;
  const state = BOXES[box] ?? '';
  return `${before}[ ] ${words}${state === '' ? '' : ` (${state})`}`;
}
