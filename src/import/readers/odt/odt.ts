import { unzipSync } from 'fflate';
import { safeHtmlTree } from '../../../markup/safe-tree.ts';
import { UserError } from '../../../model/errors.ts';
import { readBlocks } from '../../blocks/read-blocks.ts';
import { picturesIn, type SourceReading } from '../../blocks/source-reading.ts';

/** The elements of OpenDocument text (ODF 1.3, part 3) as those of HTML; all others give their words. */
const ELEMENTS: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
};

/** An OpenDocument text, by way of HTML: headings, paragraphs, lists and tables. Its place is the number of its block. */
export function readOdt(bytes: Uint8Array): SourceReading {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' || name === 'META-INF/manifest.xml' });
  const manifest = new TextDecoder().decode(parts['META-INF/manifest.xml'] ?? new Uint8Array());
  if (/<(?:\w+:)?encryption-data\b/.test(manifest)) throw locked();
  const xml = new TextDecoder().decode(parts['content.xml']);
  if (!/<office:text\b/.test(xml)) throw damaged();
  const body = /<office:text\b[^>]*>([\s\S]*)<\/office:text>/.exec(xml)?.[1] ?? '';
  const html = body
    .replace(
      /<text:tracked-changes>[\s\S]*?<\/text:tracked-changes>|<office:annotation\b[\s\S]*?<\/office:annotation>/g,
      '',
    )
    .replace(/<text:line-break\s*\/>/g, '<br>')
    .replace(/<text:tab\s*\/>|<text:s\b[^>]*\/>/g, ' ')
    .replace(
      /<text:h\b[^>]*text:outline-level="(\d)"[^>]*>([\s\S]*?)<\/text:h>/g,
      (_, level: string, words: string) => `<h${level}>${words}</h${level}>\n`,
    )
    .replace(/<(\/?)([a-z]+:[a-z-]+)\b([^>]*)>/g, (_, close: string, name: string, rest: string) =>
      tagOf(name, close === '/', rest),
    );
  const units = readBlocks(safeHtmlTree(html), { softBreaks: false });
  return { units, remarks: picturesIn(body, /<draw:image\b/g) };
}

function locked(): UserError {
  return new UserError({
    fr: 'Ce document est protégé par un mot de passe : enregistrez-le sans mot de passe.',
    en: 'This document is protected by a password: save it without one.',
  });
}

function damaged(): UserError {
  return new UserError({
    fr: 'Ce document est abîmé ou n’est pas un texte : il ne peut pas être lu.',
    en: 'This document is damaged or is no text: it cannot be read.',
  });
}

function tagOf(name: string, closes: boolean, rest: string): string {
  const tag = ELEMENTS[name];
  if (tag === undefined) return '';
  const empty = rest.endsWith('/') ? `</${tag}>` : '';
  return closes ? `</${tag}>${tag === 'p' || tag === 'tr' ? '\n' : ''}` : `<${tag}>${empty}`;
}
