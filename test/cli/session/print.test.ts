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
  it('says "Erreur :" or "Error:" before what happened', () => {
    expect(errorLine('Fichier absent.', 'fr', plain)).toBe('Erreur : Fichier absent.');
    expect(errorLine('No such file.', 'en', plain)).toBe('Error: No such file.');
  });

  it('lets nothing from a file or an argument act on the terminal', () => {
    const text = '\u001B[2Ja\nb';
    expect([heading(text, plain), dim(text, plain), errorLine(text, 'en', plain)]).toEqual([
      '\uFFFD[2Ja⏎b',
      '\uFFFD[2Ja⏎b',
      'Error: \uFFFD[2Ja⏎b',
    ]);
  });
});
