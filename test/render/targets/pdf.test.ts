import { describe, expect, it } from 'vitest';
import { packagedTypst } from '../../../src/assets.ts';
import { compileNative, compileWasm } from '../../../src/render/pdf/compile-typst.ts';
import { pdfData } from '../../../src/render/pdf/pdf-data.ts';
import { pdf } from '../../../src/render/targets/pdf.ts';
import { readDocument } from '../../../src/render/tree/read-document.ts';
import { aboutOf } from '../../support/about.ts';
import { hostile } from '../../support/hostile.ts';
import { SAMPLE } from '../../support/sample-document.ts';

const about = aboutOf({ pdfTemplate: packagedTypst() });
const head = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.slice(0, 5));

describe('pdf', () => {
  it('makes the same bytes every time, of all that minutes hold', async () => {
    const [one, two] = [await pdf.render(SAMPLE, about), await pdf.render(SAMPLE, about)];
    expect(head(one)).toBe('%PDF-');
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it.each(['ua-1', 'a-2b'] as const)('follows the standard %s', async (pdfStandard) => {
    const bytes = await pdf.render(SAMPLE, { ...about, pdfStandard });
    const text = new TextDecoder('latin1').decode(bytes);
    expect(text).toContain(pdfStandard === 'ua-1' ? 'pdfuaid:part' : 'pdfaid:part');
  });

  it('shows signs that the fonts lack in another form, in every standard', async () => {
    const code = 'x'.repeat(400);
    const text = `✅ fait, ❌ refusé, 🇳🇪, 👩‍👩‍👧‍👦, ☑️, ✔ et → restent\n\n\`\`\`\n${code}\n\`\`\`\n`;
    for (const pdfStandard of ['ua-1', 'a-2b'] as const)
      expect(head(await pdf.render(text, { ...about, pdfStandard }))).toBe('%PDF-');
  });

  it('says what keeps a document from following a standard', async () => {
    await expect(pdf.render('𓀀', { ...about, pdfStandard: 'ua-1' })).rejects.toThrow(/standard/);
  });

  it('runs nothing of what a document says', async () => {
    const bytes = await pdf.render('Lire #read("/etc/passwd") #panic() $x$ \\ <a> // */ [ ] { }', about);
    expect(head(bytes)).toBe('%PDF-');
  });

  it.each(hostile)('makes a file of whatever is typed: %j', async (text) => {
    expect(head(await pdf.render(`# T\n\n${text}\n\n| ${text.replaceAll('|', '')} |\n|---|\n`, about))).toBe('%PDF-');
  });

  it('says what is wrong with the page template of an office, and loads no package', async () => {
    await expect(pdf.render('Texte', { ...about, pdfTemplate: '#let' })).rejects.toThrow(/document\.typ/);
    await expect(pdf.render('Texte', { ...about, pdfTemplate: '#import "@preview/x:1.0.0"' })).rejects.toThrow(
      /@preview/,
    );
    await expect(pdf.render('Texte', { ...about, pdfTemplate: '#read("../../etc/passwd")' })).rejects.toThrow();
  });

  it('reads no file of the machine, not even where others may write', async () => {
    for (const file of ['/etc/passwd', 'none', '/', '../package.json', '/DejaVuSans.ttf']) {
      const reading = pdf.render('Texte', { ...about, pdfTemplate: `#read("${file}", encoding: none)` });
      await expect(reading).rejects.toThrow(/document\.typ.*failed to load file/s);
    }
  });

  it('is made as well where the native compiler is missing', async () => {
    const sources = {
      template: about.pdfTemplate,
      data: JSON.stringify(pdfData(readDocument(SAMPLE, 'fr'), about)),
      logo: undefined,
      standard: undefined,
    };
    expect(head(await compileWasm(sources))).toBe('%PDF-');
    expect(await compileNative(sources)).not.toBeNull();
    await expect(compileWasm({ ...sources, template: '#let' })).rejects.toThrow(/document\.typ/);
  });
});
