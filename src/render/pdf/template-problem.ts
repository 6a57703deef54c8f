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
