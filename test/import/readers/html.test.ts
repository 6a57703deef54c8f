import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../src/import/blocks/block.ts';
import { readSource } from '../../../src/import/read-source.ts';
import { expectLinear } from '../../support/expect-linear.ts';

const read = (body: string, head = '') =>
  readSource({
    name: 'a.html',
    bytes: strToU8(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`),
  });

describe('a page', () => {
  it('has words in bold and struck out by its classes and styles', async () => {
    const style =
      '<style>.c1{color:red;font-weight:700}.c2{text-decoration:line-through}ol .c3{font-weight:700}</style>';
    const body =
      '<p><span class="c1 c9">Présents</span></p><p><span class="c2">Vendre</span></p><p><span class="c3">Plat</span></p><p><span style="font-weight:bold">Lieu</span> : bas</p>';
    expect((await read(body, style)).units).toMatchObject([
      { text: 'Présents', bold: true, markdown: '**Présents**' },
      { text: 'Vendre', struck: true, markdown: '~~Vendre~~' },
      { text: 'Plat', bold: false },
      { text: 'Lieu : bas', bold: false, markdown: '**Lieu** : bas' },
    ]);
  });

  it('has items and paragraphs struck out by their styles, and hidden by an attribute', async () => {
    const body =
      '<ul><li style="text-decoration: line-through">Vendre</li><li hidden>Louer</li></ul><p><strike>Garder</strike></p>';
    const { units, leftOut } = await read(body);
    expect(units).toMatchObject([
      { text: 'Vendre', struck: true, markdown: '~~Vendre~~' },
      { text: 'Garder', struck: true },
    ]);
    expect(leftOut).toMatchObject([{ reason: 'hidden', text: 'Louer' }]);
  });

  it('has white words, and words too small to be read, told; on a colour they are seen', async () => {
    const body =
      '<p style="color:#fff">Un</p><p><font color="white">Deux</font></p><p style="font-size:1px">Trois</p><p style="opacity:0">Quatre</p><p style="background:navy;color:white">Cinq</p><table bgcolor="navy"><tr><td style="color:white">Six</td></tr></table>';
    const { units, leftOut } = await read(body);
    expect(units.flatMap(textsOf)).toEqual(['Cinq', 'Six']);
    expect(leftOut?.map(({ text }) => text)).toEqual(['Un', 'Trois', 'Quatre', 'Deux']);
    expect((await read('<p style="color:#fff">Un</p>', '<style>body{background:#036}</style>')).units).toHaveLength(1);
  });

  it('has what is hidden, its title, and comments in its margin told', async () => {
    const body =
      '<div style="display:none">Aperçu</div>\n<p>Ada relit.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>\n<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Vraiment ?</span></p></div>';
    const { units, leftOut } = await read(body, '<title>Notes de mai</title>');
    expect(units).toMatchObject([{ text: 'Ada relit.' }]);
    expect(leftOut).toEqual([
      { reason: 'metadata', text: 'Notes de mai', line: 1 },
      { reason: 'hidden', text: 'Aperçu', line: 1 },
      { reason: 'comment', text: '[a]', line: 2 },
      { reason: 'comment', text: '[a]Vraiment ?', line: 3 },
    ]);
  });

  it('has quotes, which are marked as such', async () => {
    expect((await read('<blockquote><p>Non.</p></blockquote>')).units).toMatchObject([{ text: 'Non.', role: 'quote' }]);
  });

  it('is read in linear time', async () => {
    const head = (times: number) => `<style>${'.a{'.repeat(3 * times)}</style>${'<style>'.repeat(times)}`;
    await expectLinear((times) => read('<p>x</p>', head(times)), 20_000);
  });
});
