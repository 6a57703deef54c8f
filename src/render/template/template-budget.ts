// How much work a template may cause. Blocks and partials can multiply each other, so both are counted.
import type Handlebars from 'handlebars';
import { UserError } from '../../model/errors.ts';

/** Blocks and partials filled; a long record's minutes need a few thousand. */
const MOST_STEPS = 200_000;
/** UTF-16 units those wrote, each counted once per level of nesting. */
const MOST_TEXT = 64 * 1024 * 1024;

/** Fills one block or partial; a `UserError` once the template has caused more work than any document needs. */
export type Budget = (fill: () => string) => string;

/** A budget for filling a template once. */
export function startBudget(): Budget {
  let steps = 0;
  let text = 0;
  return (fill) => {
    steps += 1;
    if (steps > MOST_STEPS || text > MOST_TEXT) throw tooMuchWork();
    const filled = fill();
    text += filled.length;
    return filled;
  };
}

/** The blocks a template can open. */
export const BLOCKS: readonly string[] = ['if', 'unless', 'each', 'with'];

/** The same blocks, each filling counted against the budget. */
export function countedBlocks(
  builtin: Readonly<Record<string, Handlebars.HelperDelegate>>,
  budget: Budget,
): Handlebars.HelperDeclareSpec {
  const counted: Handlebars.HelperDeclareSpec = {};
  for (const name of BLOCKS) {
    const block = builtin[name];
    counted[name] = function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
      const fn = (context: unknown, data?: Handlebars.RuntimeOptions) => budget(() => options.fn(context, data));
      return block?.call(this, value, { ...options, fn });
    };
  }
  return counted;
}

function tooMuchWork(): UserError {
  return new UserError(
    'document/template',
    {
      fr: 'Le modèle demande trop de travail : ses boucles et ses partiels se multiplient.',
      en: 'The template causes too much work: its loops and partials multiply each other.',
    },
    {
      hint: {
        fr: 'Retirez des {{#each}} ou des {{> partiels}} placés les uns dans les autres.',
        en: 'Take away {{#each}} or {{> partials}} that stand inside one another.',
      },
    },
  );
}
