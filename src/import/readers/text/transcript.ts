import { replaceUnsafe } from '../../../model/safe-text.ts';
import type { Block } from '../../blocks/block.ts';
import { plainLine } from '../../blocks/block.ts';
import { literalMarkdown } from '../../blocks/literal-markdown.ts';
import type { LeftOut, SourceReading } from '../../blocks/source-reading.ts';
import { prepareText } from './prepare-text.ts';

/**
 * What people said, as WebVTT (W3C) or SubRip: a paragraph for what one says in a row, with the name of who says it before a
 * colon. The times are told as one span, and so are notes.
 */
export function readTranscript(whole: string): SourceReading {
  const { text } = prepareText(whole.replace(/^\uFEFF/, ''));
  const parts = partsOf(text.split(/\r\n|\n|\r/)).map(partRead);
  const cues = parts.filter((part) => part !== null && 'words' in part);
  const [first, last] = [cues[0], cues.at(-1)];
  const span: LeftOut[] =
    first && last ? [{ reason: 'metadata', text: `${first.from} – ${last.to}`, line: first.line }] : [];
  const notes = parts.flatMap((part) => (part !== null && 'note' in part ? [part.note] : []));
  return { units: joined(cues).map(blockOf), remarks: [], leftOut: [...span, ...notes], spoken: true };
}

type Part = { readonly lines: readonly string[]; readonly line: number };

/** The runs of lines between empty ones. */
function partsOf(lines: readonly string[]): readonly Part[] {
  const parts: { lines: string[]; line: number }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') open = false;
    else if (open) parts.at(-1)?.lines.push(line);
    else {
      parts.push({ lines: [line], line: index + 1 });
      open = true;
    }
  }
  return parts;
}

type Cue = { readonly words: readonly Said[]; readonly from: string; readonly to: string; readonly line: number };
type Said = { readonly who: string; readonly text: string };

const TIMES = /^\s*((?:\d+:)?\d\d:\d\d)[,.]\d{1,3}\s*-->\s*((?:\d+:)?\d\d:\d\d)[,.]\d{1,3}/;
/** How the pages look says nothing. */
const LOOK = /^(?:STYLE|REGION)\b/;

/** A cue, or a note or the head of the file, which are told. */
function partRead({ lines, line }: Part): Cue | { readonly note: LeftOut } | null {
  const at = lines.slice(0, 2).findIndex((each) => TIMES.test(each));
  const [, from = '', to = ''] = TIMES.exec(lines[at] ?? '') ?? [];
  if (at >= 0) return { words: lines.slice(at + 1).flatMap(saidIn), from, to, line: line + at + 1 };
  const text = lines
    .join(' ')
    .replace(/^(?:WEBVTT|NOTE)\b\s*/, '')
    .trim();
  if (LOOK.test(text) || text === '') return null;
  const reason = /^NOTE\b/.test(lines[0] ?? '') ? 'comment' : 'metadata';
  return { note: { reason, text, line } };
}

/** `<v Ada Bello>` gives the voice, other marks how words look; SubRip has places in braces. */
function saidIn(line: string): readonly Said[] {
  const voices = line.split(/<v(?:\.[^\s<>]{0,40})?[ \t]([^<>]{1,80})>/);
  return voices.flatMap((part, index) => {
    if (index % 2 === 1) return [];
    const text = plain(part);
    return text === '' ? [] : [{ who: plain(voices[index - 1] ?? ''), text }];
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  lrm: '',
  rlm: '',
};

function plain(text: string): string {
  const words = text
    .replace(/<[^<>]{0,80}>|\{\\[^{}]{0,80}\}/g, '')
    .replace(/&(\w{2,4});/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/^\s*(?:>>+|-(?=\s*\p{Lu}))\s*/u, '');
  return replaceUnsafe(words, () => '')
    .replace(/\s+/g, ' ')
    .trim();
}

type Paragraph = { who: string; text: string; line: number };

/** "Ada Bello : …" at the beginning of a cue. */
const NAMED = /^([\p{Lu}@][^:.,;!?]{0,40}?) ?: (?=\S)/u;
/** A paragraph that is longer ends with its sentence (UTF-16 units). */
const LONG = 800;

/** What one says in a row as paragraphs; a line that comes again while the next one is typed is said once. */
function joined(cues: readonly Cue[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before: Said | undefined;
  for (const said of cues.flatMap(({ words, line }) => words.map((each) => ({ ...each, line })))) {
    const last = paragraphs.at(-1);
    const goesOn = last !== undefined && isMore(said, last);
    if (goesOn && said.text === before?.text) continue;
    before = said;
    if (goesOn && !isFull(last)) last.text += ` ${said.text}`;
    else paragraphs.push({ ...said, who: goesOn ? last.who : said.who });
  }
  return paragraphs;
}

function isMore({ who, text }: Said, last: Paragraph): boolean {
  return (who === '' || who === last.who) && !NAMED.test(text);
}

function isFull({ text }: Paragraph): boolean {
  return text.length > LONG && /[.!?…]$/.test(text);
}

function blockOf({ who, text, line }: Paragraph): Block {
  const words = who === '' ? text : `${who} : ${text}`;
  return { kind: 'text', first: true, ...plainLine(words, line), markdown: literalMarkdown(words) };
}
