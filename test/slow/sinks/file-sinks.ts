// What comes out of gtm as files of bytes, read by other libraries than those that wrote them.
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import PostalMime from 'postal-mime';
import { SaxesParser } from 'saxes';
import { type Read, readBody, readPage } from './text-sinks.ts';

/** Addresses of the web, and of a file beside the document. */
const WEB = /^(?:https?:\/\/|mailto:|\w[\w.]*(?:\/[\w.]+)*$)/i;

/** Word and Excel: parts that are XML, no field that loads or runs, links to the web only. */
export function readOffice(bytes: Uint8Array): Read {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  const elements = parts.flatMap(([name, part]) =>
    elementsOf(name, new TextDecoder('utf-8', { fatal: true }).decode(part)),
  );
  return {
    faults: elements.flatMap(({ tag, attributes, text }) => [
      ...(/^(?:f|w:object|w:altChunk|w:subDoc|ddeLink|oleLink|definedName)$/.test(tag) ? [`element ${tag}`] : []),
      ...(tag === 'w:instrText' && !/^\s*(?:PAGE|NUMPAGES|TOC\b[^"]*)\s*$/.test(text) ? [`field ${text}`] : []),
      ...(tag === 'fault' ? [text] : []),
      ...(attributes.TargetMode === 'External' && !WEB.test(attributes.Target ?? '')
        ? [`link ${attributes.Target}`]
        : []),
      ...(tag === 'sheet' && /[[\]:*?/\\]|^'|'$|^$|.{32}/u.test(attributes.name ?? '')
        ? [`sheet ${attributes.name}`]
        : []),
    ]),
    shape: parts.map(([name]) => name).filter((name) => !/sheet\d+\.xml$/.test(name)).length,
  };
}

type Element = { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; readonly text: string };

function elementsOf(name: string, xml: string): readonly Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name: tag, attributes }) => {
    found.push({ tag, attributes: attributes as Record<string, string>, text: '' });
  });
  parser.on('text', (text) => {
    const last = found.pop();
    if (last) found.push({ ...last, text: last.text + text });
  });
  parser.on('doctype', () => found.push({ tag: 'fault', attributes: {}, text: `doctype in ${name}` }));
  parser.on('error', (error) => found.push({ tag: 'fault', attributes: {}, text: `${name}: ${error.message}` }));
  parser.write(xml).close();
  return found;
}

export async function readParquet(bytes: Uint8Array): Promise<Read> {
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  return { faults: [], shape: rows.length };
}

/** A PDF: no action but links to the web, no script, no file in it. */
export function readPdf(bytes: Uint8Array): Read {
  const text = [Buffer.from(bytes).toString('latin1'), ...streamsOf(Buffer.from(bytes))].join('\n');
  const actions =
    text.match(/\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction|AA|SubmitForm|ImportData|GoToR)\b/g) ?? [];
  const links = [...text.matchAll(/\/URI ?\(((?:\\.|[^)\\])*)\)/g)].map((match) => match[1] ?? '');
  return {
    faults: [
      ...(text.startsWith('%PDF-') ? [] : ['no PDF']),
      ...actions.map((action) => `action ${action}`),
      ...links.filter((link) => !WEB.test(link)).map((link) => `link ${link}`),
    ],
    shape: null,
  };
}

/** The streams that hold objects; pictures and fonts hold none. */
function streamsOf(bytes: Buffer): readonly string[] {
  return [...bytes.toString('latin1').matchAll(/\/ObjStm\b[\s\S]*?stream\r?\n/g)].map(({ index, 0: head }) =>
    inflateSync(bytes.subarray(index + head.length)).toString('latin1'),
  );
}

/** A mail program: the headers that a draft of gtm has, and no other; its page as a browser reads it. */
export async function readMail(bytes: Uint8Array): Promise<Read> {
  const message = await PostalMime.parse(bytes);
  const names = message.headers.map(({ key }) => key);
  return {
    faults: [
      ...names.filter((name) => !HEADERS.includes(name)).map((name) => `header ${name}`),
      ...message.attachments
        .filter(({ filename }) => /[/\\\p{Cc}]/u.test(filename ?? ''))
        .map(({ filename }) => `file ${filename}`),
      ...readPage(message.html ?? '', readBody).faults,
    ],
    shape: names,
  };
}

const HEADERS = ['mime-version', 'x-unsent', 'subject', 'to', 'date', 'content-type', 'content-language', 'message-id'];
