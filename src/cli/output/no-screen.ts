import { UserError } from '../../model/errors.ts';

/** Bytes are for files: a screen would show them as noise. */
export function noScreen(extension: string): UserError {
  return new UserError(
    {
      fr: `Un document « ${extension} » ne s’affiche pas à l’écran.`,
      en: `A "${extension}" document cannot be shown on the screen.`,
    },
    {
      hint: {
        fr: `Donnez un fichier ou un dossier : -o document.${extension}`,
        en: `Give a file or a folder: -o document.${extension}`,
      },
    },
  );
}
