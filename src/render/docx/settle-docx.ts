// The same document gives the same bytes: what the library writes anew each time is put in order.
import { type Unzipped, unzipSync, zipSync } from 'fflate';
import type { CivilDate } from '../../model/civil-date.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * A DOCX file with the date of its document in place of the time of writing, links numbered in their order in place of
 * random names, its parts in the order of their names, and the first day that a ZIP file can bear.
 */
export function settleDocx(bytes: Uint8Array, date: CivilDate): Uint8Array {
  return settleParts(unzipSync(bytes), date);
}

/** The same of its parts before they are packed, texts or bytes. */
export function settleParts(parts: Readonly<Record<string, string | Uint8Array>>, date: CivilDate): Uint8Array {
  const names = Object.keys(parts).sort(contentTypesFirst);
  const texts = renumbered(parts, names);
  const core = texts.get('docProps/core.xml');
  if (core !== undefined) texts.set('docProps/core.xml', core.replace(TIMES, `$1${date}T00:00:00Z`));
  const settled: Unzipped = {};
  for (const name of names) {
    const text = texts.get(name);
    settled[name] = bytesOf(text ?? parts[name] ?? '');
  }
  // ZIP times have no zone: the library takes the local one, so that a local date is the same everywhere.
  return zipSync(settled, { mtime: new Date(1980, 0, 1), level: 9 });
}

const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** The names that the library makes up for links and pictures. */
const RANDOM = /rId[A-Za-z0-9_-]{21}(?![A-Za-z0-9_-])/g;

/** The XML parts, with the random names in the order in which the parts of the document use them. */
function renumbered(
  parts: Readonly<Record<string, string | Uint8Array>>,
  names: readonly string[],
): Map<string, string> {
  const xml = names.filter((name) => /\.(?:xml|rels)$/.test(name));
  const used = new Map<string, string>();
  const number = (name: string) => {
    const known = used.get(name) ?? `rIdLink${used.size + 1}`;
    used.set(name, known);
    return known;
  };
  const inOrder = [...xml.filter((name) => name.endsWith('.xml')), ...xml.filter((name) => name.endsWith('.rels'))];
  return new Map(inOrder.map((name) => [name, textOf(parts[name] ?? '').replace(RANDOM, number)]));
}

function textOf(part: string | Uint8Array): string {
  return typeof part === 'string' ? part : decoder.decode(part);
}

function bytesOf(part: string | Uint8Array): Unzipped[string] {
  return typeof part === 'string' ? encoder.encode(part) : new Uint8Array(part);
}

/** Programs look for the content types first (ECMA-376, part 2). */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
