import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importSource } from '../../src/import/import-source.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import { registryOf } from '../support/registry-builder.ts';

const index = indexRegistry(registryOf());
const bodyOf = async (bytes: Uint8Array) =>
  (await importSource({ name: '2023-03-01.html', bytes }, { index })).body.trim();

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

describe('words that look like markup', () => {
  it.each([
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '\\<script>alert(1)\\</script>'],
    ['# Zinder', '\\# Zinder'],
    ['N* et `code` [x](y)', 'N\\* et \\`code\\` \\[x\\](y)'],
    ['SP_CCM et https://a.example/_b_', 'SP_CCM et https://a.example/_b_'],
    ['<a href="javascript:alert(1)">x</a>', 'x'],
    ['a<script>alert(2)</script>b', 'ab'],
  ])('%s stay words', async (html, markdown) => {
    expect(await bodyOf(strToU8(`<!doctype html><html><body><p>${html}</p></body></html>`))).toBe(markdown);
  });

  it('stay words on a line of their own', async () => {
    const page = '<!doctype html><html><body><p>Mot</p><p>---</p></body></html>';
    expect(await bodyOf(strToU8(page))).toBe('Mot\n\n\\---');
  });

  it('stay words in the title of an item and in a table', async () => {
    const html =
      '<!doctype html><html><body><h1>Réunion</h1><h2>Point &lt;img src=x&gt;</h2><table><tr><td>a|b</td><td>&lt;b&gt;</td></tr><tr><td>c</td><td>d</td></tr></table></body></html>';
    expect(await bodyOf(strToU8(html))).toBe('## Point \\<img src=x>\n\n| a\\|b | \\<b> |\n| --- | --- |\n| c | d |');
  });
});

describe('a Word document', () => {
  it('does not say by itself how it is to be read', async () => {
    const text = '<w:p><w:r><w:t>x</w:t></w:r></w:p>';
    expect(await bodyOf(docx(text, { 'mammoth/style-map': 'p => script' }))).toBe('x');
  });

  it('brings no picture from elsewhere', async () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:t>y</w:t></w:r></w:p>';
    const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${OFFICE}/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>`;
    expect(await bodyOf(docx(picture, { 'word/_rels/document.xml.rels': links }))).toBe('y');
  });
});
