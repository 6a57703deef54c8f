const UNITS: Readonly<Record<string, string>> = { w: 'week', m: 'month', q: 'quarter', y: 'year' };

/**
 * Words as the rules compare them: small letters without accents, plain apostrophes, hyphens and single spaces;
 * markup, invisible characters and quotation marks gone, "ler" and "O9" (as scanners read them) as "1er" and "09", and "(15)" after "quinze",
 * EOM and its like spelled out (`1<sup>er</sup>  AOÛT` is `1er aout`).
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff*"“”«»]/gu, '')
    .replace(/<\/?[a-z]{1,6} ?\/?>/g, ' ')
    .replace(/(\d) (er|ere|e|eme|st|nd|rd|th)(?![a-z0-9])/g, '$1$2')
    .replace(/(?<![a-z0-9])[il]er(?= )/g, '1er')
    .replace(/(?<=\d[/.-]?)o(?=\d)/g, '0')
    .replace(/[‘’ʼ`´′]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)\/\/(?=\d)/g, '/')
    .replace(/ \(\d{1,3}\)(?= (?:jour|semaine|mois|heure|an|day|week|month|hour|year|calend|working|business))/g, '')
    .replace(/(month|quarter|year)[ -]end(?![a-z])/g, 'end of $1')
    .replace(/(?<![a-z0-9])eo([wmqy])(?![a-z0-9])/g, (_, unit: string) => `end of ${UNITS[unit]}`)
    .trim();
}
