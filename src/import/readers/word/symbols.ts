// The signs of fonts of symbols, which stand under the codes of letters, as Unicode has them.

/** By the font, folded, and the last byte of the code. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    ...{ 111: '☐', 113: '☐', 168: '☐', 114: '☐', 254: '☑', 253: '☒', 120: '☒', 252: '✓', 251: '✗' },
    ...{ 224: '→', 232: '→', 240: '→', 223: '←', 231: '←', 216: '•', 167: '•', 110: '•', 159: '•', 183: '•' },
    ...{ 40: '☎', 41: '☎', 42: '✉', 70: '☞', 74: '☺', 171: '★' },
  },
  'wingdings 2': { 163: '☐', 82: '☑', 84: '☒', 83: '☒', 80: '✓', 79: '✗', 151: '•' },
  'wingdings 3': { 34: '→', 125: '•', 103: '→' },
  webdings: { 99: '☐', 103: '•', 97: '✓', 114: '✗' },
  symbol: {
    ...{ 183: '•', 174: '→', 172: '←', 176: '°', 177: '±', 180: '×', 163: '≤', 179: '≥', 185: '≠' },
    ...{ 109: 'µ', 68: 'Δ', 83: 'Σ', 45: '−', 165: '∞', 222: '⇒', 187: '≈', 214: '√', 162: '′' },
  },
};

/** A sign of a font by its code; one that is not known in a font of symbols says nothing. */
export function symbolText(font: string, code: number): string {
  const signs = SIGNS[font.trim().toLowerCase()];
  if (signs) return signs[code & 0xff] ?? '';
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  return isPrivate || code <= 0 || code > 0x10ffff ? '' : String.fromCodePoint(code);
}

/** Whether the letters of a font are signs. */
export function isSymbolFont(font: string): boolean {
  return font.trim().toLowerCase() in SIGNS;
}
