// The messages that a message answers or passes on.
import { anyWritten } from '../../../words/as-written.ts';
import { mailLines, mailMarks, wrote } from '../../../words/mail.ts';
import { type Block, textsOf } from '../../blocks/block.ts';
import type { LeftOut, LeftOutReason } from '../../blocks/source-reading.ts';

type Apart = { readonly blocks: readonly Block[]; readonly leftOut: readonly LeftOut[] };

/**
 * The blocks of a message without what it answers, which is told. A message that is passed on is what the sender means: it
 * stays, without the lines of its headers; so does one under which nobody wrote a word.
 */
export function apartReplies(blocks: readonly Block[], isPassedOn: boolean): Apart {
  const passed = blocks.findIndex((block) => PASSED_ON.test(wordsOf(block)));
  const from = blocks.findIndex((_, index) => isHeader(blocks, index));
  if (passed >= 0 || (isPassedOn && from >= 0)) return passedOn(blocks, passed, from);
  const answered = blocks.findIndex((_, index) => begins(blocks, index));
  const own = blocks.slice(0, answered < 0 ? blocks.length : answered);
  const written = own.filter(({ role }) => role !== 'quote');
  if (!written.some(says)) return { blocks: blocks.map(unquoted), leftOut: [] };
  const quoted = blocks.filter((block) => !written.includes(block));
  return { blocks: written, leftOut: told(quoted, 'quote') };
}

function passedOn(blocks: readonly Block[], passed: number, from: number): Apart {
  const start = passed < 0 ? from : passed;
  const marks = passed < 0 ? 0 : 1;
  const rest = blocks.slice(start + marks);
  const first = rest.findIndex((block) => !LINE.test(wordsOf(block)));
  const end = start + marks + (first < 0 ? rest.length : first);
  return {
    blocks: [...blocks.slice(0, start), ...blocks.slice(end)].map(unquoted),
    leftOut: told(blocks.slice(start, end), 'metadata'),
  };
}

function unquoted(block: Block): Block {
  const { role, ...rest } = block;
  return role === 'quote' ? rest : block;
}

function told(blocks: readonly Block[], reason: LeftOutReason): readonly LeftOut[] {
  return blocks.filter(says).map((block) => ({ reason, text: wordsOf(block), line: block.line }));
}

function says(block: Block): boolean {
  return /[\p{L}\p{N}]/u.test(wordsOf(block));
}

function wordsOf(block: Block): string {
  return textsOf(block).join(' ');
}

const LINE = new RegExp(`^${anyWritten(...Object.values(mailLines))} ?:`, 'i');
const FROM = new RegExp(`^${anyWritten(mailLines.from)} ?:`, 'i');
const SENT = new RegExp(`^${anyWritten(mailLines.sent)} ?:`, 'i');
const SUBJECT = new RegExp(`^${anyWritten(mailLines.subject)} ?:`, 'i');
const PASSED_ON = new RegExp(
  `^-{2,} ?${anyWritten(mailMarks.passedOn)} ?-{2,}$|^${anyWritten(mailMarks.passedOn)} ?:$`,
  'i',
);
const ANSWERED = new RegExp(`^-{2,} ?${anyWritten(mailMarks.answered)} ?-{2,}$`, 'i');
const WROTE = new RegExp(`^${anyWritten(wrote.before)} .{5,250}${anyWritten(wrote.after)} ?:$`, 'i');

/** "De : … Envoyé : … Objet : …", a line each. */
function isHeader(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || !FROM.test(wordsOf(block))) return false;
  const next = blocks.slice(index + 1, index + 6).map(wordsOf);
  return next.some((line) => SENT.test(line)) && next.some((line) => SUBJECT.test(line));
}

/** The line over a message that is answered may be cut in two. */
function begins(blocks: readonly Block[], index: number): boolean {
  const [line = '', next = ''] = blocks.slice(index, index + 2).map(wordsOf);
  return ANSWERED.test(line) || WROTE.test(line) || WROTE.test(`${line} ${next}`) || isHeader(blocks, index);
}
