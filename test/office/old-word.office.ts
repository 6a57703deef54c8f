// Word documents of before 2007 as `gtm import` reads them, by LibreOffice.

import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/import/blocks/block.ts';
import { readSource } from '../../src/import/read-source.ts';
import { convertToDocx } from '../../src/workspace/convert-to-docx.ts';

const read = (rtf: string) =>
  readSource({ name: 'a.rtf', bytes: new TextEncoder().encode(rtf), convert: convertToDocx });
const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('gtm-import-'));

describe('a text in RTF', () => {
  it('is read, and leaves nothing behind', async () => {
    const before = left();
    const { units } = await read("{\\rtf1\\ansi R\\'e9union du 3 mai\\par {\\b Pr\\'e9sents : Ada}\\par}");
    expect(units.flatMap(textsOf)).toEqual(['Réunion du 3 mai', 'Présents : Ada']);
    expect(units[1]).toMatchObject({ bold: true });
    expect(left()).toEqual(before);
  });

  it('fetches nothing', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.end();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.on('listening', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const picture = `{\\field{\\*\\fldinst INCLUDEPICTURE "${url}/a.png" \\\\d}{\\fldrslt x}}`;
    const text = `{\\field{\\*\\fldinst INCLUDETEXT "${url}/b.rtf"}{\\fldrslt y}}`;
    const { units } = await read(`{\\rtf1\\ansi{\\*\\template ${url}/c.dot} Ada\\par ${picture}\\par ${text}\\par}`);
    server.close();
    expect(units.flatMap(textsOf)[0]).toBe('Ada');
    expect(asked).toEqual([]);
  });
});
