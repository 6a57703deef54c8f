/** How a list counts. */
export type NumberForm = 'decimal' | 'padded' | 'letter' | 'Letter' | 'roman' | 'Roman' | 'none';

/** A number of a list as it is displayed: 3, 03, c, C, iii, III. */
export function numberText(value: number, form: NumberForm): string {
  if (form === 'none') return '';
  if (form === 'padded') return String(value).padStart(2, '0');
  if (form === 'letter' || form === 'Letter') return cased(lettersOf(value), form === 'Letter');
  if (form === 'roman' || form === 'Roman') return cased(romanOf(value), form === 'Roman');
  return String(value);
}

function cased(text: string, capital: boolean): string {
  return capital ? text.toUpperCase() : text;
}

/** As Word counts: z is followed by aa, bb. */
function lettersOf(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function romanOf(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let [rest, text] = [value, ''];
  for (const [worth, letters] of ROMAN)
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  return text;
}
