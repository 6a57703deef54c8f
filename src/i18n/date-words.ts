/** Civil dates as people write them: "1er mars 2023", "1 March 2023". */
import type { CivilDate } from '../model/civil-date.ts';
import { partsOf } from '../model/civil-date.ts';
import type { Words } from '../model/words.ts';

const MONTHS_FR = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ');

/** A date in the words of each language; the first of a month is "1er" in French. */
export function dateWords(date: CivilDate): Words {
  const { year, month, day } = partsOf(date);
  return {
    fr: `${day === 1 ? '1er' : day} ${MONTHS_FR[month - 1]} ${year}`,
    en: `${day} ${MONTHS_EN[month - 1]} ${year}`,
  };
}
