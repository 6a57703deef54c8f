import type { Attachment, Email } from 'postal-mime';
import { UserError } from '../../../model/errors.ts';
import { anyWritten } from '../../../words/as-written.ts';
import { answers, forwards } from '../../../words/mail.ts';
import { type Block, plainLine, textsOf } from '../../blocks/block.ts';
import { literalMarkdown } from '../../blocks/literal-markdown.ts';
import { type LeftOut, picturesOf, type SourceReading, sourceRemark } from '../../blocks/source-reading.ts';
import { readHtml } from './html.ts';
import { apartReplies } from './mail-replies.ts';
import { readMarkdown } from './markdown.ts';

/** Parts in parts, and bytes of headers, that a message of people has. */
const MOST = { maxNestingDepth: 30, maxHeadersSize: 256 * 1024 } as const;

/**
 * A message: its words without those that it answers, its subject as their title. Its headers are told, for they say when it
 * was sent and not when people met; its attachments are named. A place in it is a line of its words. Refused with a
 * `UserError`: a message that is no such thing inside.
 */
export async function readMail(bytes: Uint8Array): Promise<SourceReading> {
  const { default: PostalMime, decodeWords } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, MOST).catch(() => {
    throw new UserError('import/unreadable', {
      fr: 'Ce message est abîmé : enregistrez son texte ou sa pièce jointe, et importez-les.',
      en: 'This message is damaged: save its text or its attachment, and import those.',
    });
  });
  const subject = decodeWords(mail.subject ?? '').trim();
  const body = bodyOf(mail);
  const { blocks, leftOut } = apartReplies(body.units, PASSED_ON.test(subject));
  const headers = mail.headers
    .filter(({ key }) => TOLD.has(key))
    .map(({ originalKey, value }) => metadata(`${originalKey}: ${decodeWords(value)}`));
  const [pictures, files] = attachmentsOf(mail.attachments);
  return {
    units: [...titleOf(subject), ...blocks],
    remarks: [...body.remarks, ...picturesOf(pictures), ...files.map((name) => sourceRemark('attachment', name))],
    ...(body.front === undefined ? {} : { front: body.front }),
    leftOut: [...headers, ...(body.leftOut ?? []), ...leftOut],
  };
}

const TOLD: ReadonlySet<string> = new Set(['from', 'to', 'cc', 'date', 'reply-to']);
const PREFIX = `(?:${anyWritten(answers, forwards)}(?:\\[\\d+\\])? ?: ?)`;
const PASSED_ON = new RegExp(`^${PREFIX}*${anyWritten(forwards)} ?:`, 'i');

function metadata(text: string): LeftOut {
  return { reason: 'metadata', text, line: 1 };
}

/** The page of a message; or its text, where that says clearly more. */
function bodyOf({ html, text }: Email): SourceReading {
  const [page, plain] = [html === undefined ? null : readHtml(html), readMarkdown(withoutSignature(text ?? ''))];
  if (!page) return plain;
  return lettersIn(plain) > lettersIn(page) * 1.25 ? plain : page;
}

function lettersIn({ units }: SourceReading): number {
  return units.flatMap(textsOf).join('').replace(/\s+/g, '').length;
}

/** The mark over a signature ("-- ", RFC 3676, 4.3) would make a title of the words above it. */
function withoutSignature(text: string): string {
  return text.replace(/(^|\n)-- \r?\n/, '$1\n');
}

function titleOf(subject: string): readonly Block[] {
  const text = subject.replace(new RegExp(`^${PREFIX}+`, 'i'), '').trim();
  return text === '' ? [] : [{ kind: 'heading', depth: 0, ...plainLine(text, 1), markdown: literalMarkdown(text) }];
}

/** How many pictures stand in the words, and the names of all other files. */
function attachmentsOf(attachments: readonly Attachment[]): readonly [number, readonly string[]] {
  const isPicture = ({ mimeType, related }: Attachment) => mimeType.startsWith('image/') && related === true;
  const files = attachments.filter((each) => !isPicture(each));
  return [attachments.length - files.length, files.map(({ filename, mimeType }) => filename ?? mimeType)];
}
