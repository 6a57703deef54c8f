import type { About, Attachment, Target } from '../target.ts';
import { html } from './html.ts';
import { md } from './md.ts';

/**
 * A message that a mail program opens ready to be sent (`X-Unsent`): the document as text and as a page, with the files
 * asked for. RFC 5322, 2045 to 2047; nothing is sent.
 */
export const eml = {
  extension: 'eml',
  render: (markdown: string, about: About): string => {
    const text = part('text/plain; charset=utf-8', md.render(markdown));
    const page = part('text/html; charset=utf-8', html.render(markdown, about));
    const body = multipart('alternative', [text, page]);
    const files = (about.attachments ?? []).map(attached);
    const whole = files.length === 0 ? body : multipart('mixed', [body, ...files]);
    const head = [
      ...(about.recipient === undefined ? [] : [`To: ${address(about.recipient)}`]),
      `Subject: ${encodedWords(about.title)}`,
      'MIME-Version: 1.0',
      'X-Unsent: 1',
    ];
    return [...head, whole].join(CRLF);
  },
} satisfies Target;

const CRLF = '\r\n';

function part(type: string, text: string): string {
  return [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', '', base64(Buffer.from(text))].join(CRLF);
}

function attached({ name, content }: Attachment): string {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const file = `filename="${asciiName(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`;
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; ${file}`,
    '',
    base64(bytes),
  ].join(CRLF);
}

const TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** The boundary stands in no part: they are all in base64, which has no "=_". */
function multipart(kind: 'alternative' | 'mixed', parts: readonly string[]): string {
  const boundary = `gtm=_${kind}`;
  const body = parts.map((each) => `--${boundary}${CRLF}${each}`);
  return [`Content-Type: multipart/${kind}; boundary="${boundary}"`, '', ...body, `--${boundary}--`, ''].join(CRLF);
}

/** Lines of 76 characters at most (RFC 2045, 6.8). */
function base64(bytes: Buffer): string {
  return (bytes.toString('base64').match(/.{1,76}/g) ?? []).join(CRLF);
}

/** Words in UTF-8 for a header: pieces of 39 bytes at most, cut between characters (RFC 2047, 2). */
function encodedWords(text: string): string {
  const clean = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (/^[\x20-\x7E]{0,60}$/.test(clean)) return clean;
  const pieces: string[] = [''];
  for (const character of clean) {
    const last = pieces.at(-1) ?? '';
    if (Buffer.byteLength(last + character) > 39) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`).join(`${CRLF} `);
}

/** One address without anything that could begin another header. */
function address(text: string): string {
  return text.replace(/[\p{Cc}\s<>,;"]+/gu, '');
}

function asciiName(name: string): string {
  return name.replace(/[^\w.-]+/g, '-');
}
