import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/record/read-record.ts';
import { decodeText } from '../../../src/record/text/decode.ts';

const TEXT = '---\ndate: 2023-03-01\ntitle: Réunion élargie\n---\n\nTexte.\n';

function utf16(text: string, { big, mark }: { readonly big: boolean; readonly mark: boolean }): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

const windows1252 = (text: string) =>
  Uint8Array.from(text, (sign) => (sign === '’' ? 0x92 : (sign.codePointAt(0) ?? 0)));

describe('decodeText', () => {
  it('reads any text that UTF-8 can hold, byte for byte, its byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw.replaceAll('\0', '').toWellFormed();
        const decoded = decodeText(new TextEncoder().encode(text));
        expect(decoded).toBe(text);
      }),
    );
    expect(decodeText(new TextEncoder().encode(`\uFEFF${TEXT}`))).toBe(`\uFEFF${TEXT}`);
  });

  it.each([
    ['little-endian with its mark', utf16(TEXT, { big: false, mark: true })],
    ['big-endian with its mark', utf16(TEXT, { big: true, mark: true })],
    ['little-endian without', utf16(TEXT, { big: false, mark: false })],
    ['big-endian without', utf16(TEXT, { big: true, mark: false })],
    ['a mark and nothing else', Uint8Array.of(0xff, 0xfe)],
  ])('knows UTF-16, %s', (_name, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ code: 'encoding/utf-16', offset: null });
  });

  it.each([
    ['a French text in Windows-1252', windows1252('a: Réunion\nb: été\n'), 'encoding/windows-1252', 4],
    ['its apostrophe', windows1252('a: l’eau\n'), 'encoding/windows-1252', 4],
    ['two accents in a row, among others alone', windows1252('créée, fêté, à'), 'encoding/windows-1252', 2],
    ['an overlong slash', Uint8Array.of(0x61, 0xc0, 0xaf), 'encoding/not-utf-8', 1],
    ['half a pair', Uint8Array.of(0x61, 0xed, 0xa0, 0x80), 'encoding/not-utf-8', 1],
    ['beyond Unicode', Uint8Array.of(0xf5, 0x80, 0x80, 0x80), 'encoding/not-utf-8', 0],
    ['a character cut off at the end', Uint8Array.of(0x61, 0xf0, 0x9f, 0x98), 'encoding/not-utf-8', 1],
    ['a NUL', new TextEncoder().encode('a\nb\0c'), 'encoding/binary', 3],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'encoding/binary', 8],
  ])('refuses %s', (_name, bytes, code, offset) => {
    expect(decodeText(bytes)).toMatchObject({ code, offset });
  });
});

describe('the place of a byte that is no text', () => {
  const place = (bytes: Uint8Array) => readRecord('meetings/2023-03-01.md', bytes).findings[0]?.position;

  it('is that of its character, accents before it counted once', () => {
    const bytes = Buffer.concat([Buffer.from('---\r\ntitle: « é 😀 »'), Buffer.from([0xe9, 0xc0, 0xaf])]);
    expect(place(bytes)).toEqual({ line: 2, column: 16, endLine: 2, endColumn: 17 });
  });

  it('is the accent itself in a Windows-1252 text', () => {
    expect(place(windows1252('---\ntitle: Réunion\n---\n'))).toEqual({ line: 2, column: 9, endLine: 2, endColumn: 10 });
  });

  it('is none when the whole file is meant', () => {
    expect(place(utf16(TEXT, { big: false, mark: true }))).toBeNull();
  });
});
