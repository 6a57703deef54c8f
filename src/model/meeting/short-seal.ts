/** The seal of minutes as paper bears it: `sha256-` and the first sixteen of its digits. */
export function shortSeal(seal: string): string {
  return seal.slice(0, SHORT);
}

const SHORT = 'sha256-'.length + 16;

/** The seals in short that a text bears behind their label, each once; a page may have put blanks between their digits. */
export function shortSealsIn(text: string): readonly string[] {
  const found = text.matchAll(/(?:sceau|seal)\s*:\s*sha256\s*[-‐‑]\s*((?:[0-9a-f]\s*){16})/gi);
  return [...new Set([...found].map(([, digits = '']) => `sha256-${digits.replace(/\s+/g, '').toLowerCase()}`))];
}
