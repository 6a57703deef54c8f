import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type Block, textsOf } from '../../../src/import/blocks/block.ts';
import { importSource } from '../../../src/import/import-source.ts';
import { readSource } from '../../../src/import/read-source.ts';
import { delimitedRows } from '../../../src/import/readers/sheet/delimited.ts';
import { indexRegistry } from '../../../src/model/owners/registry-index.ts';
import { expectLinear } from '../../support/expect-linear.ts';
import { registryOf } from '../../support/registry-builder.ts';

const index = indexRegistry(registryOf());

const read = (name: string, bytes: Uint8Array) => readSource({ name, bytes });
const readText = async (name: string, text: string) => (await read(name, strToU8(text))).units;

function rowsOf(blocks: readonly Block[]) {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.rows.map(({ cells }) => cells.map(({ lines }) => lines.map(({ text }) => text).join('/')))]
      : [],
  );
}

describe('a sheet as text', () => {
  it.each([
    ['commas', 'Action,Qui\nRelire,Ada\n'],
    ['semicolons and a mark of the encoding', '\uFEFFAction;Qui\r\nRelire;Ada\r\n'],
    ['tabs', 'Action\tQui\nRelire\tAda'],
    ['a sign that it tells', 'sep=;\nAction;Qui\nRelire;Ada\n'],
  ])('is read with %s', async (_, text) => {
    expect(rowsOf(await readText('suivi.csv', text))).toEqual([
      [
        ['Action', 'Qui'],
        ['Relire', 'Ada'],
      ],
    ]);
  });

  it('has quotes around signs, line ends and quotes', async () => {
    const text = 'Action;Qui\n"Relire ; ""vite""\nsigner";Ada\nPayer;Ben\n';
    const [table] = await readText('suivi.csv', text);
    expect(rowsOf(table ? [table] : [])[0]?.[1]).toEqual(['Relire ; "vite"/signer', 'Ada']);
    expect(table?.kind === 'table' && table.rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('is Windows-1252 where it is no UTF-8', async () => {
    const { units, remarks } = await read(
      'a.csv',
      new Uint8Array([...strToU8('Action;'), 0xc9, ...strToU8('tat\nx;y\n')]),
    );
    expect(rowsOf(units)[0]?.[0]).toEqual(['Action', 'État']);
    expect(remarks.map(({ reason }) => reason)).toEqual(['encoding']);
  });

  it('is known without its name where all rows have three cells or more', async () => {
    expect((await readText('-', 'Action;Qui;Quand\nRelire;Ada;mai\nPayer;Ben;juin\n')).map(({ kind }) => kind)).toEqual(
      ['table'],
    );
  });

  it('is no text with commas in its sentences', async () => {
    const text = 'Bonjour, Ada, Ben\n\nOn a relu, signé, payé.\nOn a dit, écrit, fini.\n';
    expect((await readText('note.txt', text)).every(({ kind }) => kind === 'text')).toBe(true);
  });

  it('has its title over its table, and tables parted by empty rows', async () => {
    const blocks = await readText('a.csv', 'Suivi de mai;;\n;;\nAction;Qui;\nRelire;Ada;\n;;\nLieu;Zinder;\n');
    expect(blocks.map(({ kind, line }) => [kind, line])).toEqual([
      ['heading', 1],
      ['table', 3],
      ['table', 6],
    ]);
  });

  it('takes a quote that nothing closes for a sign', () => {
    expect(delimitedRows('a;"b\nc;d', ';').map(({ cells }) => cells)).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
  });
});

describe('a follow-up in a sheet', () => {
  const head = ['Action', 'Responsable', 'Échéance', 'Statut', 'Observations'];
  const second = ['Payer le gardien', 'Mairie', '10 mai', 'fait', ''];
  const first = (day: string | Date) => ['Relire le projet', 'OIM', day, 'en cours', 'voir Ada'];

  it.each([
    [
      'csv',
      async () =>
        strToU8([['Suivi des actions'], [], head, first('2024-05-10'), second].map((row) => row.join(';')).join('\n')),
    ],
    [
      'xlsx',
      () => {
        const rows = [['Suivi des actions'], [], head, first(new Date('2024-05-10T00:00:00Z')), second];
        return writeXlsx({ sheets: [{ name: 'Suivi', rows }] });
      },
    ],
  ])('of the form %s is the actions of a record', async (form, bytesOf) => {
    const source = { name: `suivi.${form}`, bytes: await bytesOf() };
    const { front, report } = await importSource(source, { index, date: '2024-05-03' });
    expect(front).toMatchObject({
      actions: [
        { text: 'Relire le projet', owners: 'OIM', due: '2024-05-10', status: 'in-progress', observations: 'voir Ada' },
        { text: 'Payer le gardien', owners: 'Mairie', due: '10 mai', status: 'done' },
      ],
    });
    expect(report.wordsLeft).toBe(0);
  });
});

describe('a sheet made to hurt', () => {
  it('that is one long line, or quotes, is read or refused in linear time', async () => {
    await expectLinear((times) => readText('a.csv', `a;b\n${'"x;'.repeat(times)}\n`), 200_000);
    await expectLinear((times) => readText('a.csv', `a;b\n"${'""'.repeat(times)}\n`), 500_000);
    await expectLinear(
      (times) =>
        expect(readText('a.csv', 'x;'.repeat(times))).rejects.toMatchObject({ words: { en: expect.any(String) } }),
      5_000_000,
    );
  });

  it('whose cells stand far apart is refused', async () => {
    const sheet = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relations = (type: string, target: string) =>
      strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`,
      );
    const bytes = zipSync({
      '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
    });
    await expect(read('a.xlsx', bytes)).rejects.toMatchObject({ words: { en: expect.any(String) } });
  });
});

describe('an Excel workbook', () => {
  it('says days, hours, shares, ticks and merged cells', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Suivi',
          rows: [
            ['Suivi de mai', null, null, null],
            [],
            ['Action', 'Échéance', 'Fait', 'Part'],
            ['Relire\nsigner', new Date('2024-05-03T00:00:00Z'), true, 0.25],
            ['Payer', new Date('2024-05-03T14:30:00Z'), false, 12.1 + 0.2],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
          cells: new Map([['3,3', { value: 0.25, style: { numFmt: '0%' } }]]),
        },
      ],
    });
    const { units } = await read('suivi.xlsx', bytes);
    expect(units[0]).toMatchObject({ kind: 'heading', depth: 0, text: 'Suivi de mai' });
    expect(rowsOf(units)).toEqual([
      [
        ['Action', 'Échéance', 'Fait', 'Part'],
        ['Relire/signer', '2024-05-03', '☒', '25 %'],
        ['Payer', '2024-05-03 14:30', '☐', '12.3'],
      ],
    ]);
  });

  it('names its sheets, and tells what is hidden and what stands beside', async () => {
    const rows = [
      ['Action', 'Qui'],
      ['Relire', 'Ada'],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Mai', rows: [...rows, ['Cacher', 'Ben']], rowDefs: new Map([[2, { hidden: true }]]) },
        {
          name: 'Feuil2',
          rows,
          cells: new Map([
            ['1,0', { value: 'Relire', comment: { text: 'deux fois' }, style: { font: { strikethrough: true } } }],
          ]),
        },
        { name: 'Listes', rows: [['ouvert']], hidden: true },
      ],
    });
    const { units, leftOut } = await read('suivi.xlsx', bytes);
    expect(units.map(({ kind }) => kind)).toEqual(['heading', 'table', 'table']);
    expect(units.flatMap(textsOf)).not.toContain('Cacher');
    const [, , second] = units;
    expect(second?.kind === 'table' && second.rows[1]?.cells[0]?.lines[0]?.struck).toBe(true);
    expect(leftOut?.map(({ reason, text }) => [reason, text])).toEqual([
      ['hidden', 'Cacher Ben'],
      ['comment', 'deux fois'],
      ['hidden', 'Listes'],
      ['hidden', 'ouvert'],
    ]);
  });

  it('that is damaged is refused', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook') });
    await expect(read('a.xlsx', bytes)).rejects.toMatchObject({ words: { en: expect.stringMatching(/damaged/) } });
  });
});

function ods(tables: string, styles = ''): Uint8Array {
  const xmlns = ['office', 'table', 'text', 'style']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const content = `<office:document-content ${xmlns}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');
  return zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': strToU8(content) });
}

const cell = (text: string, attributes = '') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;

describe('an OpenDocument sheet', () => {
  it('says days by their value, covered cells, and what is hidden', async () => {
    const table = `<table:table table:name="Mai"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="2"/>
      ${row(`${cell('Suivi', 'table:number-columns-spanned="4"')}<table:covered-table-cell table:number-columns-repeated="3"/>`)}
      ${row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="3"')}
      ${row(cell('Action') + cell('Code') + cell('Quand') + cell('Fait'))}
      ${row(cell('Relire') + cell('X1') + cell('03/05', 'office:value-type="date" office:date-value="2024-05-03"') + cell('VRAI', 'office:value-type="boolean" office:boolean-value="true"'))}
      ${row(cell('Ancien'), 'table:visibility="filter"')}
      ${row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"')}</table:table>`;
    const { units, leftOut } = await read('a.ods', ods(table));
    expect(units[0]).toMatchObject({ kind: 'heading', depth: 0, text: 'Suivi', line: 1 });
    expect(rowsOf(units)).toEqual([
      [
        ['Action', 'Quand', 'Fait'],
        ['Relire', '2024-05-03', '☒'],
      ],
    ]);
    expect(leftOut?.map(({ text, line }) => [text, line])).toEqual([
      ['Code', 5],
      ['X1', 6],
      ['Ancien', 7],
    ]);
  });

  it('that repeats its words to its end is read once over', async () => {
    const words = row(cell('Encore', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"');
    const { units } = await read('a.ods', ods(`<table:table table:name="A">${words}</table:table>`));
    expect(rowsOf(units)[0]).toHaveLength(100);
  });

  it('that is damaged is refused', async () => {
    const bytes = zipSync({ 'content.xml': strToU8('<x') });
    await expect(read('a.ods', bytes)).rejects.toMatchObject({ words: { en: expect.stringMatching(/damaged/) } });
  });
});
