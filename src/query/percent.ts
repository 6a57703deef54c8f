import type { Words } from '../model/words.ts';

/** A part of a whole in percents, in words: "40 %". 0 and 100 are said of none and of all only. */
export function percentWords(part: number, whole: number): Words {
  const percent = percentOf(part, whole);
  return { fr: `${percent}\u00A0%`, en: `${percent}%` };
}

function percentOf(part: number, whole: number): number {
  if (part === 0 || part === whole) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
}

/** A part of a whole, 0 to 1, to four decimals; null of nothing. */
export function rateOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
