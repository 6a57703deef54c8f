import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/render/targets/docx.ts';
import { fillDocument } from '../../../src/render/template/template.ts';
import { aboutOf } from '../../support/about.ts';
import { hostile } from '../../support/hostile.ts';
import { officeLetterhead } from '../../support/letterhead.ts';
import { SAMPLE, wordsOfSample } from '../../support/sample-document.ts';

const parts = async (markdown: string, about = aboutOf()) => {
  const files = unzipSync(await docx.render(markdown, about));
  return (name: string) => new TextDecoder().decode(files[name]);
};
const wordsIn = (xml: string) => xml.replace(/<\/w:(?:p|tc)>|<w:br\/>/g, ' ').replace(/<[^>]*>/g, '');

describe('docx', () => {
  it('holds every word of the document, in order', async () => {
    const part = await parts(SAMPLE);
    const text = unescaped(wordsIn(part('word/document.xml'))).replace(/\s+/g, ' ');
    let from = 0;
    for (const word of wordsOfSample()) {
      const at = text.indexOf(word, from);
      expect([word, at >= 0]).toEqual([word, true]);
      from = at + word.length;
    }
    expect(unescaped(wordsIn(part('word/footnotes.xml')))).toContain('La première note');
  });

  it('repeats the heads of tables, keeps rows whole, and merges cells', async () => {
    const document = (await parts(SAMPLE))('word/document.xml');
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(document).toContain('<w:cantSplit/>');
    expect(document).toContain('<w:gridSpan w:val="2"/>');
    expect(document).toContain('<w:vMerge w:val="restart"/>');
  });

  it('is an A4 page with title, author, language and the number of the page', async () => {
    const part = await parts('# Compte rendu\n\nTexte.', aboutOf({ title: 'Compte rendu', author: 'DRECM/R' }));
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/);
    expect(part('docProps/core.xml')).toContain('<dc:title>Compte rendu</dc:title>');
    expect(part('docProps/core.xml')).toContain('<dc:creator>DRECM/R</dc:creator>');
    expect(part('docProps/core.xml')).toContain('2023-03-01T00:00:00Z');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
    expect(part('word/footer1.xml')).toContain('NUMPAGES');
    const wide = await parts('Texte', aboutOf({ landscape: true, language: 'en' }));
    expect(wide('word/document.xml')).toContain('w:orient="landscape"');
  });

  it('gives the same bytes every time', async () => {
    const linked = `${SAMPLE}\n\n[un](https://a.example) [deux](https://b.example)`;
    const [one, two] = [await docx.render(linked, aboutOf()), await docx.render(linked, aboutOf())];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it.each(hostile)('makes a file of whatever is typed: %j', async (text) => {
    const part = await parts(
      fillDocument(() => `# T\n\n${text}\n\n| ${text.replaceAll('|', '')} |\n|---|\n`, {}, 'fr'),
    );
    expect(part('word/document.xml')).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u);
  });
});

describe('docx in the letterhead of an office', () => {
  it.each([
    ['French', true],
    ['English', false],
  ])('keeps its header, and uses its styles by their %s names', async (_, french) => {
    const letterhead = await officeLetterhead({ french, places: ['{{titre}}', '{{corps}}'] });
    const part = await parts('# Compte rendu\n\n## Divers\n\nTexte.', aboutOf({ letterhead }));
    const document = part('word/document.xml');
    expect(wordsIn(part('word/header1.xml'))).toContain('BP 123 Zinder');
    expect(wordsIn(document)).toContain('Compte rendu');
    expect(wordsIn(document)).not.toContain('{{');
    expect(document).toContain(`<w:pStyle w:val="${french ? 'Titre1' : 'Heading1'}"/>`);
    expect(document.match(/Compte rendu/g)).toHaveLength(1);
  });

  it('puts the text at the end where no place is marked, and adds the styles that it lacks', async () => {
    const letterhead = await officeLetterhead({ french: true, places: ['Référence : 12'] });
    const part = await parts('# Compte rendu\n\n#### Petit titre\n\nTexte.', aboutOf({ letterhead }));
    const words = wordsIn(part('word/document.xml'));
    expect(words.indexOf('Texte.')).toBeGreaterThan(words.indexOf('Référence : 12'));
    expect(part('word/styles.xml')).toMatch(/w:styleId="(?:Heading3|Titre3)"/);
  });

  it('keeps the words beside the place of the body', async () => {
    const letterhead = await officeLetterhead({ french: false, places: ['Avant {{corps}} après'] });
    const words = wordsIn((await parts('Texte.', aboutOf({ letterhead })))('word/document.xml'));
    expect(words).toMatch(/Avant +après.*Texte\./);
  });

  it.each([
    ['no ZIP file', new Uint8Array([1, 2, 3])],
    ['no Word file', new Uint8Array(0)],
  ])('refuses %s', async (_, letterhead) => {
    await expect(docx.render('Texte', aboutOf({ letterhead }))).rejects.toThrow(/Word/);
  });
});

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
