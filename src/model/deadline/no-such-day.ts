import type { Words } from '../words.ts';

/**
 * Why figures that have the form of a date are none in either order: "15/13/2023", "32/05/2023", "2023-13-05". Undefined for
 * those of which only the month has no such day, and for other words.
 */
export function noSuchDay(words: string): Words | undefined {
  const [, year] = /(?<!\d)(\d{4})[./-]\d{1,2}[./-]\d{1,2}(?!\d)/.exec(words) ?? [];
  const figures = /(?<!\d)(\d{1,2})[./-](\d{1,2})(?!\d)(?:[./-]\d{2,4}(?!\d))?/.exec(
    year ? words.replace(year, '') : words,
  );
  if (!figures) return undefined;
  const [one, other] = [Number(figures[1]), Number(figures[2])];
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  if (least === 0)
    return { fr: 'ni les jours ni les mois ne commencent à 0', en: 'neither days nor months begin at 0' };
  if (most > 31) return { fr: `aucun mois n’a ${most} jours`, en: `no month has ${most} days` };
  if (year && one > 12) return { fr: `il n’y a pas de mois ${one}`, en: `there is no month ${one}` };
  return least > 12
    ? { fr: `ni ${one} ni ${other} n’est un mois`, en: `neither ${one} nor ${other} is a month` }
    : undefined;
}
