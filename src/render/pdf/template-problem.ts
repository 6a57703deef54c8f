import { UserError } from '../../model/errors.ts';

/** What the compiler says of a page template that it cannot use: the first message, in its own words. */
export function templateProblem(diagnostics: readonly unknown[] | undefined): UserError {
  const [first] = diagnostics ?? [];
  const message = typeof first === 'object' && first !== null && 'message' in first ? String(first.message) : '';
  return new UserError(
    {
      fr: `Le modèle de page document.typ ne peut pas être composé. ${message}`.trim(),
      en: `The page template document.typ cannot be typeset. ${message}`.trim(),
    },
    {
      hint: {
        fr: 'Corrigez templates/document.typ, ou retirez-le pour reprendre celui de gtm.',
        en: 'Mend templates/document.typ, or take it away to use that of gtm again.',
      },
    },
  );
}

/** What keeps a document from following the standard asked for, in the words of the compiler. */
export function standardProblem(error: unknown): UserError {
  const message = error instanceof Error ? error.message.split('\n')[0] : '';
  return new UserError(
    {
      fr: `Le document ne peut pas suivre ce standard. ${message}`.trim(),
      en: `The document cannot follow that standard. ${message}`.trim(),
    },
    {
      hint: {
        fr: 'Remplacez le signe que les polices n’ont pas, ou faites le PDF sans --pdf-standard.',
        en: 'Replace the sign that the fonts lack, or make the PDF without --pdf-standard.',
      },
    },
  );
}
