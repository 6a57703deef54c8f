import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { dim, errorLine, heading, makePaint } from '../../../src/cli/session/print.ts';

const plain = makePaint(false);
const coloured = makePaint(true);

describe('makePaint', () => {
  it('gives the text back without colour', () => {
    expect([plain.bold('a'), plain.dim('a'), plain.tone('a', 'bad')]).toEqual(['a', 'a', 'a']);
  });

  it.each(['good', 'bad', 'warn', 'muted'] as const)('colours %s on a terminal', (tone) => {
    const text = coloured.tone('a', tone);
    expect(text).not.toBe('a');
    expect(stripVTControlCharacters(text)).toBe('a');
  });
});

describe('standard lines', () => {
  it('says "Erreur" or "Error" and its code before what happened', () => {
    const [fr, en] = [{ language: 'fr', paint: plain } as const, { language: 'en', paint: plain } as const];
    expect(errorLine('Fichier absent.', { ...fr, code: 'file/place' })).toBe('Erreur file/place : Fichier absent.');
    expect(errorLine('No such file.', { ...en, code: 'file/place' })).toBe('Error file/place: No such file.');
    expect(errorLine('Une faute.', fr)).toBe('Erreur : Une faute.');
  });

  it('lets nothing from a file or an argument act on the terminal', () => {
    const text = '\u001B[2Ja\nb';
    expect([heading(text, plain), dim(text, plain), errorLine(text, { language: 'en', paint: plain })]).toEqual([
      '\uFFFD[2Ja⏎b',
      '\uFFFD[2Ja⏎b',
      'Error: \uFFFD[2Ja⏎b',
    ]);
  });
});
