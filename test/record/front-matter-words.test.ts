import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/record/text/front-matter.ts';

const said = (text: string) => {
  const front = splitFrontMatter(text);
  return 'message' in front ? front.message.fr : '';
};

describe('splitFrontMatter', () => {
  it.each(['', '\n \n', '\uFEFF'])('says of %j that it is empty', (text) => {
    expect(said(text)).toContain('vide :');
  });

  it.each(['—--', '–', '--', '----', '...'])('shows the line %j, which was meant to close the header', (line) => {
    expect(said(`---\ndate: 2023-03-01\n${line}\nTexte\n`)).toContain(`la ligne 3 porte « ${line} »`);
  });
});
