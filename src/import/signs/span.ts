// A stretch of a line: its words, and where they stand in it.

export type Span = { readonly text: string; readonly start: number; readonly end: number };

/** What bullets, marks of emphasis and blanks stand around words. */
const BEFORE = /^(?:[\s*_`>|,;:…•●◦▪‣✓✔☑–—-]|\d{1,2}[.)](?=\s))+/u;
const BEHIND = /[\s*_`|,;:…–—-]+$/u;

/** The stretch of a text between two places, without what stands around its words. */
export function spanIn({ text, start }: Span, from = 0, to = text.length): Span {
  const whole = text.slice(from, to);
  const before = BEFORE.exec(whole)?.[0].length ?? 0;
  const words = whole.slice(before).replace(BEHIND, '');
  const at = start + from + before;
  return { text: words, start: at, end: at + words.length };
}

/** A whole line, as it is. */
export function lineSpan(text: string): Span {
  return { text, start: 0, end: text.length };
}

/** The pieces between separators, empty ones left out, each with the separator before it. */
export function piecesOf(span: Span, separator: RegExp): readonly (Span & { readonly joint: string })[] {
  const cuts = [...span.text.matchAll(separator)];
  return [undefined, ...cuts]
    .map((cut, index) => {
      const from = cut === undefined ? 0 : cut.index + cut[0].length;
      return { ...spanIn(span, from, cuts[index]?.index), joint: cut?.[0].trim() ?? '' };
    })
    .filter(({ text }) => text !== '');
}
