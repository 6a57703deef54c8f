import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { docxOf, odtOf, paragraph, tableOf } from '../../support/office-files.ts';
import type { BadInput, BadInputs } from './bad-input.ts';

const at = (name: string, holds: string | Uint8Array): BadInput => ({ file: `anciens/${name}`, holds });
const html = (inside: string): string => `<!doctype html><html><body>${inside}</body></html>`;
const bomb = (megabytes: number): Uint8Array =>
  zipSync({ 'word/document.xml': new Uint8Array(megabytes * 1024 * 1024).fill(0x20) });

/** Documents to import that are damaged, enormous or made to run something. */
export const badImports: BadInputs = {
  'a bomb of 200 MB': at('bombe.docx', bomb(200)),
  'a bomb that lies about its size': at('menteur.docx', withSize(bomb(60), 100)),
  'five thousand parts': at(
    'parts.docx',
    zipSync(Object.fromEntries(Array.from({ length: 5000 }, (_, number) => [`p${number}`, new Uint8Array(1)]))),
  ),
  'a document cut off': at('coupe.docx', docxOf(paragraph('a')).slice(0, 300)),
  'a document without text': at('vide.docx', zipSync({ 'a.txt': strToU8('a') })),
  'a style map of its own': at(
    'style.docx',
    zipSync({ 'mammoth/style-map': strToU8('p => script'), 'word/document.xml': strToU8('<w:document/>') }),
  ),
  'paths out of the archive': at(
    'chemins.docx',
    zipSync({ '../../../gtm-canary': strToU8('x'), 'word/document.xml': strToU8('<a/>') }),
  ),
  'XML ever further in': at('profond.docx', docxOf('<w:p>'.repeat(20_000))),
  'entities of entities': at('entites.docx', docxOf(paragraph('&l9;'), { before: lol() })),
  'an entity of the system': at(
    'systeme.docx',
    docxOf('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', {
      before: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
    }),
  ),
  'tables in tables': at('tables.docx', docxOf(nested(300))),
  'a cell over a million columns': at('large.odt', odtOf(tableWith('table:number-columns-repeated="1000000"'))),
  'a row said a million times': at('haut.odt', odtOf(tableWith('', 'table:number-rows-repeated="1000000"'))),
  'spaces by the million': at('blancs.odt', odtOf('<text:p>a<text:s text:c="900000000"/>b</text:p>')),
  'a hundred thousand paragraphs': at('long.docx', docxOf(paragraph('Le point suivant').repeat(100_000))),
  'pages in a circle': at('cercle.pdf', pdf('<< /Type /Pages /Count 1 /Kids [2 0 R] >>')),
  'a billion pages': at('milliard.pdf', pdf('<< /Type /Pages /Count 1000000000 /Kids [] >>')),
  'a PDF that is none': at('faux.pdf', '%PDF-1.7\n'.repeat(10_000)),
  'escaped markup': at(
    'balises.html',
    html('<p>&lt;script&gt;x&lt;/script&gt;</p><a href="javascript:x">x</a><script>x</script>'),
  ),
  'a page ever further in': at('fond.html', html('<div>'.repeat(50_000))),
  'tables of a page in tables': at('tables.html', html('<table><tr><td>'.repeat(5000))),
  'a cell over many columns': at(
    'colonnes.html',
    html('<table><tr><td colspan="1000" rowspan="65534">a</td></tr></table>'.repeat(50)),
  ),
  'attributes without end': at('attributs.html', html(`<p ${'a=b '.repeat(100_000)}>x</p>`)),
  'lists of a page in lists': at('listes.html', html('<ul><li>'.repeat(20_000))),
  'one line of 4 MB': at('ligne.txt', 'a '.repeat(2 * 1024 * 1024)),
  'a megabyte of line ends': at('vides.txt', '\n'.repeat(1024 * 1024)),
  'headings by the thousand': at('titres.txt', '1. Titre :\n'.repeat(50_000)),
  'colons by the thousand': at('deux-points.txt', 'a : '.repeat(100_000)),
  'days by the thousand': at('jours.txt', 'le 3 mars 2023, '.repeat(20_000)),
  'blanks by the thousand': at('blancs.txt', `a${' '.repeat(500_000)}b`),
  'quotes never closed': at('guillemets.csv', 'a,"b\n'.repeat(50_000)),
  'commas by the million': at('virgules.csv', ','.repeat(1024 * 1024)),
  'mail in mail': at('courriel.eml', mail(3000)),
  'parts of a mail by the thousand': at(
    'parties.eml',
    `Content-Type: multipart/mixed; boundary=a\n\n${'--a\nContent-Type: text/plain\n\nx\n'.repeat(20_000)}--a--\n`,
  ),
  'headers of a mail without end': at('tetes.eml', `${'X-A: b\n'.repeat(100_000)}\nx\n`),
  'bytes of nothing': at('rien.docx', new Uint8Array(100_000)),
  'an old document that is none': at(
    'ancien.doc',
    new Uint8Array(Buffer.from(`d0cf11e0a1b11ae1${'ff'.repeat(5000)}`, 'hex')),
  ),
  'a pipe to import': {
    file: 'anciens/tube.txt',
    make: (path) => execFileSync('/usr/bin/env', ['mkfifo', path]),
  },
  'Markdown ever further in': at('fond.md', `${'> '.repeat(5000)}a\n${'- '.repeat(8000)}a\n`),
  'a wide table of Markdown': { file: 'anciens/large.md', make: (path) => writeFileSync(path, wideTable()) },
};

/** The same archive, whose directory says another size for each part. */
function withSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let found = bytes.indexOf('PK\u0001\u0002'); found >= 0; found = bytes.indexOf('PK\u0001\u0002', found + 4))
    bytes.writeUInt32LE(size, found + 24);
  return bytes;
}

function lol(): string {
  const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
  return `<!DOCTYPE a [<!ENTITY l0 "lol">${entities.join('')}]>`;
}

function nested(depth: number): string {
  let inside = paragraph('a');
  for (let level = 0; level < depth; level += 1) inside = tableOf([[inside + paragraph('b')]]);
  return inside;
}

function tableWith(cell: string, row = ''): string {
  return `<table:table><table:table-row ${row}><table:table-cell ${cell}><text:p>a</text:p></table:table-cell></table:table-row></table:table>`;
}

function pdf(pages: string): string {
  return `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n${pages}\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF`;
}

function mail(depth: number): string {
  return `${'Content-Type: message/rfc822\n\n'.repeat(depth)}Subject: a\n\nx\n`;
}

function wideTable(): string {
  return `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|a\n'.repeat(2000)}`;
}
