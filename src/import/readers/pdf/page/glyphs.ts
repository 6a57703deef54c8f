// Signs that fonts draw in places of their own, as the signs that they are.

/** The words of a piece of text in a font of this name: ligatures as letters, signs of symbol fonts as what they show. */
export function glyphText(text: string, font: string): string {
  const plain = text.replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC')).replaceAll('\t', ' ');
  if (/wingdings/i.test(font)) return mapped(plain, WINGDINGS);
  if (/symbol/i.test(font)) return mapped(plain, SYMBOL);
  if (/dingbats/i.test(font)) return mapped(plain, DINGBATS);
  return plain.replace(/[\uF020-\uF0FF]/g, (sign) => {
    const code = sign.charCodeAt(0) & 0xff;
    return SYMBOL[code] ?? WINGDINGS[code] ?? sign;
  });
}

const ACCENTS: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '¨': '\u0308',
  '˜': '\u0303',
  '¸': '\u0327',
};

/** Letters whose accent is drawn as a sign of its own before them, as TeX does: "r´eunion" is réunion. */
export function withAccents(text: string): string {
  const drawn = text.replace(/([´`ˆ¨˜¸]) ?([aceinouyAEIOUCN]|ı)/g, (both, accent: string, letter: string) => {
    const joined = `${letter === 'ı' ? 'i' : letter}${ACCENTS[accent]}`.normalize('NFC');
    return joined.length === 1 ? joined : both;
  });
  // That of a capital is drawn apart, and falls before another: "pr´ésents".
  return drawn.replace(/[´`ˆ¨](?=[à-ü])/g, '');
}

type Signs = Readonly<Record<number, string>>;

/** By the codes of the font, which a file may give as they are or in the private room U+F000. */
function mapped(text: string, signs: Signs): string {
  return [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return (code < 0x100 || (code >= 0xf000 && code < 0xf100) ? signs[code & 0xff] : undefined) ?? sign;
    })
    .join('');
}

const WINGDINGS: Signs = {
  108: '●',
  110: '■',
  111: '☐',
  113: '☐',
  114: '☐',
  118: '❖',
  119: '◆',
  120: '☒',
  158: '·',
  159: '•',
  167: '▪',
  168: '☐',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const SYMBOL: Signs = { 183: '•', 167: '▪', 174: '→', 222: '⇒' };
const DINGBATS: Signs = { 51: '✓', 52: '✔', 55: '✗', 56: '✘', 108: '●', 110: '■', 111: '☐', 113: '☐' };
