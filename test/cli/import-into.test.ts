// A Word document made of a draft, changed by people and imported into it again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyOf, play } from '../support/play.ts';

const RECORD = 'examples/zinder/meetings/2023-04-12.md';

/** The draft of the example as a Word document, as somebody changes it. */
async function changed(change: (xml: string) => string) {
  const { cwd, clean } = copyOf('examples');
  onTestFinished(clean);
  const inside = (...args: string[]) => play([...args, '-C', 'examples/zinder'], { cwd });
  await inside('render', '2023-04-12', '-o', 'retour.docx');
  const path = join(cwd, 'examples/zinder/retour.docx');
  const parts = unzipSync(readFileSync(path));
  const name = 'word/document.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  writeFileSync(path, zipSync({ ...parts, [name]: strToU8(change(xml)) }));
  const record = () => readFileSync(join(cwd, RECORD), 'utf8');
  const merge = (...more: string[]) => inside('import', 'retour.docx', '--into', '2023-04-12', ...more);
  return { before: record(), record, merge };
}

/** A row of the tables of actions with other words in its cells. */
function rowAfter(xml: string, words: string, cells: readonly string[]): string {
  const at = xml.indexOf(words);
  const [start, end] = [xml.lastIndexOf('<w:tr>', at), xml.indexOf('</w:tr>', at) + '</w:tr>'.length];
  const row = xml.slice(start, end);
  let place = 0;
  const other = row.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, () => `<w:t>${cells[place++] ?? ''}</w:t>`);
  return xml.slice(0, end) + other + xml.slice(end);
}

describe('import --into', () => {
  it('finds nothing new in a document that nobody changed', async () => {
    const { before, record, merge } = await changed((xml) => xml);
    const { exit, err } = await merge();
    expect([exit, err.split('\n').length]).toEqual([0, 2]);
    expect(record()).toBe(before);
  });

  it('finds nothing new in it from the other language either', async () => {
    const { before, record, merge } = await changed((xml) => xml);
    expect((await merge('--lang', 'en')).err.split('\n')).toHaveLength(2);
    expect(record()).toBe(before);
  });

  it('writes a deadline that was changed into the action that it is of', async () => {
    const { before, record, merge } = await changed((xml) => xml.replace('avant fin mai', '15 juin 2023'));
    expect((await merge()).exit).toBe(0);
    expect(record()).toBe(before.replace('avant fin mai', '15 juin 2023'));
    await merge();
    expect(record()).toBe(before.replace('avant fin mai', '15 juin 2023'));
  });

  it('adds an action at the end of the item that it stands in, with an id of its own', async () => {
    const { before, record, merge } = await changed((xml) =>
      rowAfter(xml, 'Tenir à jour la liste', ['Relier les cahiers du registre', 'OIM', 'fin juin']),
    );
    await merge();
    const added = ['- id: a9', '  text: Relier les cahiers du registre', '  owners: OIM', '  due: fin juin'];
    const last = '        due: permanent\n';
    expect(record()).toBe(before.replace(last, `${last}${added.map((line) => `      ${line}\n`).join('')}`));
    expect((await merge()).err.split('\n')).toHaveLength(2);
  });

  it('takes one who attended from one list to the other', async () => {
    const { record, merge } = await changed((xml) => xml.replace('ONG CADEL', 'DR/INS').replace('DR/INS', 'ONG CADEL'));
    await merge();
    expect(record()).toContain('excused: [DR/INS]');
    expect(record()).toContain('    - ONG CADEL\n');
    expect(record()).not.toContain('    - DR/INS\n');
  });

  it('changes a paragraph where it stands, and no other', async () => {
    const said = 'La visite du 5 avril a confirmé que les vivres manquent le plus.';
    const now = 'La visite du 6 avril a confirmé que les vivres manquent le plus.';
    const { before, record, merge } = await changed((xml) => xml.replace(said, now));
    await merge();
    expect(record()).toBe(before.replace(said, now));
  });

  it('shows the changes and writes nothing with --dry-run', async () => {
    const { before, record, merge } = await changed((xml) => xml.replace('avant fin mai', '15 juin 2023'));
    expect((await merge('--dry-run')).out).toContain('+        due: 15 juin 2023\n');
    expect(record()).toBe(before);
  });
});
