import { describe, expect, it } from 'vitest';
import { imported } from '../support/imported.ts';

describe('what is no word of a text', () => {
  it('control characters do not reach the record', async () => {
    const { text } = await imported(
      'Compte rendu du 1er mars 2023\n\nPoint 1 : Bi\u001Flan\n\nIl a été dit\u0007 que\u0085tout va.\n',
    );
    expect(text).toContain('Bilan');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F]/);
  });

  it('the markers of a conflict are words of the source, and none of the record', async () => {
    const source = 'Compte rendu du 1er mars 2023\n\nBilan\n\nOn a lu\n<<<<<<< HEAD\net rien de plus.\n';
    const { text } = await imported(source);
    expect(text).toContain('\\<<<<<<< HEAD');
  });
});
