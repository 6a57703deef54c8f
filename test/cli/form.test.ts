// A record as a Word form, filled in by people and taken back: new → form → filled → into → check.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readRecord } from '../../src/record/read-record.ts';
import { copyOf, play } from '../support/play.ts';

const FILE = 'meetings/2023-05-10.md';

/** Fills cells of the rows that follow one another in a document: `row` counts those after the one that holds some words. */
type Filled = {
  readonly after: string;
  readonly row?: number;
  readonly cell: number;
  readonly lines: readonly string[];
};

function fill(xml: string, filled: readonly Filled[]): string {
  const rows = xml.split(/(?=<w:tr>|<w:tr )/);
  for (const { after, row = 0, cell, lines } of filled) {
    const found = rows.findIndex((each) => each.replace(/<[^>]*>/g, '').includes(after) && each.startsWith('<w:tr'));
    expect(found, after).toBeGreaterThan(0);
    const cells = (rows[found + row] ?? '').split(/(?=<w:tc>|<w:tc )/);
    const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('');
    cells[cell + 1] = (cells[cell + 1] ?? '').replace(/<w:p>.*<\/w:p>|<w:p\/>/s, paragraphs);
    rows[found + row] = cells.join('');
  }
  return rows.join('');
}

const SAID = 'Chacun a relu le compte rendu avant la séance.';

async function form(language = 'fr') {
  const { cwd: copy, clean } = copyOf('examples');
  onTestFinished(clean);
  const cwd = join(copy, 'examples/zinder');
  const run = (line: string) => play([...line.split(' '), '--today', '2023-05-11', '--lang', language], { cwd });
  expect((await run('new')).exit).toBe(0);
  expect((await run('render 2023-05-10 --template form --to docx -o form.docx')).exit).toBe(0);
  const change = (edit: (xml: string) => string) => {
    const parts = unzipSync(readFileSync(join(cwd, 'form.docx')));
    const xml = edit(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
    writeFileSync(join(cwd, 'form.docx'), zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
  };
  const text = () => readFileSync(join(cwd, FILE), 'utf8');
  const meeting = () => readRecord(FILE, readFileSync(join(cwd, FILE))).meeting ?? expect.unreachable('it is read');
  return { run, change, text, meeting };
}

describe('render --template form and import --into', () => {
  it.each(['fr', 'en'])('find nothing new in a form that nobody filled, in %s', async (language) => {
    const { run, text } = await form(language);
    const before = text();
    const { exit, err } = await run('import form.docx --into 2023-05-10');
    expect([exit, err.split('\n').length]).toEqual([0, 2]);
    expect(text()).toBe(before);
  });

  it('write what was filled into the record, and check finds no error in it', async () => {
    const { run, change, meeting, text } = await form();
    change((xml) =>
      fill(xml.replace(/Points clés de discussion.*?<\/w:p>/s, `$&<w:p><w:r><w:t>${SAID}</w:t></w:r></w:p>`), [
        { after: 'Présence', cell: 1, lines: ['DRECM/R (2)', 'DR/INS', 'ONG Garkua : M. Exemple'] },
        { after: 'Excusés', cell: 1, lines: ['OIM'] },
        { after: 'Absents', cell: 1, lines: ['ONG Karkara', 'SP/CCM'] },
        { after: 'Représentés', cell: 1, lines: ['DR/Archives (représenté par DRECM/R)'] },
        { after: 'Invités', cell: 1, lines: ['DRPF/PE'] },
        { after: 'Plaider pour un stock', cell: 4, lines: ['fait'] },
        { after: 'Recenser les enfants', cell: 5, lines: ['Le recensement continue.'] },
        { after: 'Recenser les enfants', cell: 4, lines: ['en cours'] },
        { after: 'Décisions', row: 1, cell: 0, lines: ['Le compte rendu est adopté.'] },
        { after: 'Décisions', row: 4, cell: 0, lines: ['Écrire au gouvernorat'] },
        { after: 'Décisions', row: 4, cell: 1, lines: ['DRECM/R et ONG Karkara'] },
        { after: 'Décisions', row: 4, cell: 2, lines: ['fin juin'] },
        { after: 'Décisions', row: 5, cell: 0, lines: ['Saluer les nouveaux membres'] },
      ]),
    );
    const { exit, err } = await run('import form.docx --into 2023-05-10');
    expect(exit, err).toBe(0);
    expect(meeting().attendance).toMatchObject({
      present: [{ structure: 'DRECM/R', count: 2 }, { structure: 'DR/INS' }, { structure: 'ONG Garkua' }],
      excused: [{ structure: 'OIM' }],
      represented: [{ structure: 'DR/Archives', by: 'DRECM/R' }],
      absent: [{ structure: 'ONG Karkara' }, { structure: 'SP/CCM' }],
      guests: [{ structure: 'DRPF/PE' }],
    });
    expect(meeting().review.slice(0, 2)).toMatchObject([
      { action: '2022-06-15/a2', status: 'done' },
      { action: '2022-10-05/a1', status: 'in-progress', note: 'Le recensement continue.' },
    ]);
    expect(meeting().agenda[0]?.decisions.map(({ text }) => text)).toEqual(['Le compte rendu est adopté.']);
    expect(meeting().agenda[0]?.actions).toMatchObject([
      { id: 'a1', text: 'Écrire au gouvernorat', owners: ['DRECM/R et ONG Karkara'], due: { text: 'fin juin' } },
      { id: 'a2', text: 'Saluer les nouveaux membres' },
    ]);
    expect(meeting().body.sections[0]?.text).toBe(SAID);
    const again = text();
    expect((await run('import form.docx --into 2023-05-10')).exit).toBe(0);
    expect(text()).toBe(again);
    const checked = await run(`check ${FILE}`);
    expect(checked.exit, checked.out).toBe(0);
  });

  it('read each row of the attendance by itself, in a form of which the others are empty', async () => {
    const { run, change, meeting, text } = await form();
    change((xml) =>
      fill(xml, [
        { after: 'Présence', cell: 1, lines: ['DRECM/R', 'DR/INS'] },
        { after: 'Excusés', cell: 1, lines: ['OIM'] },
      ]),
    );
    const before = text().split('\n---\n')[1];
    const { exit, err } = await run('import form.docx --into 2023-05-10');
    expect(exit, err).toBe(0);
    expect(meeting().attendance).toMatchObject({
      present: [{ structure: 'DRECM/R' }, { structure: 'DR/INS' }],
      excused: [{ structure: 'OIM' }],
      absent: [],
      guests: [],
    });
    expect(text().split('\n---\n')[1]).toBe(before);
  });

  it('read a row of the attendance that is filled alone', async () => {
    const { run, change, meeting } = await form();
    change((xml) => fill(xml, [{ after: 'Présence', cell: 1, lines: ['DRECM/R', 'OIM (3)', 'PNUD'] }]));
    const { exit, err } = await run('import form.docx --into 2023-05-10');
    expect(exit, err).toBe(0);
    expect(meeting().attendance.present.map(({ structure }) => structure)).toEqual(['DRECM/R', 'OIM', 'PNUD']);
  });

  it('write what stands under the item that reviews the actions into that item', async () => {
    const { run, change, meeting } = await form();
    const isReview = meeting().agenda.findIndex(({ title }) => /suivi/i.test(title));
    expect(isReview).toBe(1);
    change((xml) => {
      const at = xml.indexOf('>2- ');
      expect(at).toBeGreaterThan(0);
      const said = xml
        .slice(at)
        .replace(/Points clés de discussion.*?<\/w:p>/s, `$&<w:p><w:r><w:t>${SAID}</w:t></w:r></w:p>`);
      return (
        xml.slice(0, at) +
        fill(said, [
          { after: 'Décisions', row: 1, cell: 0, lines: ['Les actions closes sont retirées de la liste.'] },
          { after: 'Décisions', row: 4, cell: 0, lines: ['Relancer les responsables'] },
        ])
      );
    });
    const { exit, err } = await run('import form.docx --into 2023-05-10');
    expect(exit, err).toBe(0);
    const [first, second, ...others] = meeting().agenda;
    expect(second?.decisions.map(({ text }) => text)).toEqual(['Les actions closes sont retirées de la liste.']);
    expect(second?.actions).toMatchObject([{ text: 'Relancer les responsables' }]);
    for (const item of [first, ...others]) expect([item?.decisions, item?.actions]).toEqual([[], []]);
    expect(meeting().actions).toEqual([]);
    expect(meeting().body.sections.find(({ text }) => text.includes(SAID))?.text).toBe(SAID);
  });

  it('tell what is no name in the attendance, and leave it out of the text', async () => {
    const { run, change, meeting, text } = await form();
    change((xml) =>
      fill(xml, [
        { after: 'Présence', cell: 1, lines: ['DRECM/R'] },
        { after: 'Absents', cell: 1, lines: ['les autres'] },
        { after: 'Invités', cell: 1, lines: ['Croix-Rouge : Mme Aïcha', 'PNUD'] },
      ]),
    );
    const { exit, err } = await run('import form.docx --into 2023-05-10');
    expect(exit, err).toBe(0);
    expect(err).toContain('non lu dans les présences');
    expect(err).toContain('les autres');
    expect(meeting().attendance.guests).toMatchObject([
      { structure: 'Croix-Rouge', name: 'Mme Aïcha' },
      { structure: 'PNUD' },
    ]);
    expect(text().split('\n---\n')[1]).not.toMatch(/les autres|Structures conviées/);
    expect(meeting().body.opening).toBe('');
  });

  it('read a state that puts an action off as its new deadline', async () => {
    const { run, change, meeting } = await form();
    change((xml) => fill(xml, [{ after: 'Plaider pour un stock', cell: 4, lines: ['Reporté à fin juin'] }]));
    const { exit, err } = await run('import form.docx --into 2023-05-10');
    expect(exit, err).toBe(0);
    expect(meeting().review[0]).toMatchObject({ status: 'open', due: { text: 'fin juin' } });
  });
});
