/** What the bytes 0x80 to 0x9F mean in Windows-1252 (WHATWG Encoding Standard, index windows-1252). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text of bytes in Windows-1252. By a table of our own: the decoder of Node 20.18.3 and later takes it for Latin-1. */
export function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter);
}
