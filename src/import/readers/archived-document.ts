/** The one document that an archive is made of beside its pictures and styles, as programs on the web export it; null for others. */
export function archivedDocument(parts: readonly string[]): string | null {
  const files = parts.filter((part) => !/\/$|^__MACOSX\/|(?:^|\/)\.|\.(?:png|jpe?g|gif|svg|webp|bmp|css)$/i.test(part));
  const [only, ...others] = files;
  return only !== undefined && others.length === 0 && DOCUMENT.test(only) ? only : null;
}

const DOCUMENT = /\.(?:html?|md|markdown|txt|csv|docx|odt|pdf|rtf|xlsx|ods|eml|org|rst)$/i;
