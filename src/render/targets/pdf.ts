import { UserError } from '../../model/errors.ts';
import type { TypstSources } from '../pdf/compile-typst.ts';
import { compileNative, compileWasm } from '../pdf/compile-typst.ts';
import { pdfData } from '../pdf/pdf-data.ts';
import type { About, Target } from '../target.ts';
import { readDocument } from '../tree/read-document.ts';

/**
 * A tagged PDF, typeset by Typst. The document goes in as data, so that nothing it says is ever run. Refused with a
 * `UserError`: a standard (PDF/UA, PDF/A) on a machine without the native compiler, and a page template that is wrong.
 */
export const pdf = {
  extension: 'pdf',
  render: async (markdown: string, about: About): Promise<Uint8Array> => {
    refuseImports(about.pdfTemplate);
    const sources: TypstSources = {
      template: about.pdfTemplate,
      data: JSON.stringify(pdfData(readDocument(markdown, about.language), about)),
      logo: about.logo,
      standard: about.pdfStandard,
    };
    const native = await compileNative(sources);
    if (native) return native;
    if (about.pdfStandard !== undefined) throw noStandard();
    return compileWasm(sources);
  },
} satisfies Target;

/** A package would be fetched from the network. */
function refuseImports(template: string): void {
  if (!/@(?:preview|local)\b/.test(template)) return;
  throw new UserError('document/template', {
    fr: 'Le modèle de page document.typ demande un paquet (@preview, @local) : gtm n’en charge aucun.',
    en: 'The page template document.typ asks for a package (@preview, @local): gtm loads none.',
  });
}

function noStandard(): UserError {
  return new UserError(
    'document/template',
    {
      fr: 'PDF/UA et PDF/A demandent le compilateur natif de Typst, qui n’existe pas pour cette machine.',
      en: 'PDF/UA and PDF/A need the native compiler of Typst, which does not exist for this machine.',
    },
    {
      hint: {
        fr: 'Sans --pdf-standard, le PDF se fait partout.',
        en: 'Without --pdf-standard, the PDF is made anywhere.',
      },
    },
  );
}
