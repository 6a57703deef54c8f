// The flags that raise what files may hold.

import { UserError } from '../../model/errors.ts';
import { limitsForSize, type ReadingLimits, USUAL_LIMITS } from '../../model/reading-limits.ts';
import type { Input, OptionSpec } from '../session/command.ts';

export const limitOptions: readonly OptionSpec[] = [
  {
    flags: '--max-size <size>',
    words: {
      fr: 'taille à partir de laquelle un fichier n’est pas lu (par défaut 8M)',
      en: 'size beyond which a file is not read (default 8M)',
    },
  },
  {
    flags: '--max-nodes <count>',
    words: {
      fr: 'valeurs à partir desquelles un en-tête n’est pas lu (par défaut 12000)',
      en: 'values beyond which a header is not read (default 12000)',
    },
  },
  {
    flags: '--limits <state>',
    words: { fr: '« off » lève ces deux limites', en: '"off" lifts these two limits' },
    choices: ['off'],
  },
];

/** The limits that the flags ask for. Refused (exit 2): words that are no size or number. */
export function askedLimits(input: Input): ReadingLimits {
  const [size, nodes] = [input.text('maxSize'), input.text('maxNodes')];
  if (input.text('limits') === 'off')
    return limitsForSize(Number.POSITIVE_INFINITY, { ...USUAL_LIMITS, nodes: Number.POSITIVE_INFINITY });
  const counted = nodes === undefined ? USUAL_LIMITS : { ...USUAL_LIMITS, nodes: numberOf(nodes, '--max-nodes') };
  return size === undefined ? counted : limitsForSize(numberOf(size, '--max-size'), counted);
}

/** `20000`, `500k`, `20M`, `20 Mo`, `1 GB`. */
const AMOUNT = /^(\d{1,12}(?:[.,]\d{1,3})?)\s*([kmg]?)(?:i?[ob])?$/i;
const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

function numberOf(typed: string, option: string): number {
  const [, digits = '', unit = ''] = AMOUNT.exec(typed.trim()) ?? [];
  const amount = Math.floor(Number(digits.replace(',', '.')) * (UNITS[unit.toLowerCase()] ?? 0));
  if (amount > 0) return amount;
  throw new UserError(
    'request/words',
    { fr: `${option} : « ${typed} » n’est pas un nombre.`, en: `${option}: "${typed}" is not a number.` },
    {
      hint: {
        fr: 'Par exemple : --max-size 20M --max-nodes 50000',
        en: 'For example: --max-size 20M --max-nodes 50000',
      },
    },
  );
}
