// Promise 5: no input crashes gtm. Everything is read in processes of their own, so that one that is ended is seen.
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleChild } from './apart/bundle-child.ts';
import { mutatedKinds } from './apart/mutated-kinds.ts';
import { SHORT, tellFigures } from './promise.ts';
import { type Ran, runNode } from './run-built.ts';

/** Ten thousand inputs; a hundred thousand at a release, and other ones each time: `TRUST_INPUTS=100000 TRUST_SEED=7`. */
const INPUTS = Number(process.env.TRUST_INPUTS ?? (SHORT ? 400 : 10_000));
const SEED = Number(process.env.TRUST_SEED ?? 1);
/** So many in a process: where it is ended, the next goes on behind what ended it. */
const BATCH = 1000;

type Outcome = { readonly wrong: readonly string[]; readonly died: readonly string[] };

describe('no input crashes gtm', () => {
  const script: Record<string, string> = {};
  beforeAll(async () => {
    for (const name of ['mutated-child', 'suites-child']) script[name] = await bundleChild(name);
  });

  it('mutated', async () => {
    const [wrong, died]: [string[], string[]] = [[], []];
    for (const [kind, [, share]] of Object.entries(mutatedKinds)) {
      const count = Math.round((share * INPUTS) / 10_000);
      for (let from = 0; from < count; from += BATCH) {
        const range = [from, Math.min(count, from + BATCH)].map((each) => each + SEED * 1_000_000);
        const ended = outcomeOf(
          await runNode([script['mutated-child'] ?? '', kind, ...range.map(String)], { cwd: '/', deadline: 550 }),
        );
        wrong.push(...ended.wrong);
        died.push(...ended.died.map((each) => `${kind} ${range}: ${each}`));
      }
    }
    tellFigures('5 mutated', { inputs: INPUTS, seed: SEED, uncaught: wrong.length, aborts: died.length });
    expect({ wrong: wrong.slice(0, 20), died }).toEqual({ wrong: [], died: [] });
  });

  it('the YAML test suite twice in one process, in random order, and the examples of CommonMark as bodies', async () => {
    const ran = await runNode([script['suites-child'] ?? '', String(SEED)], { cwd: '/', deadline: 550 });
    const { wrong, died } = outcomeOf(ran);
    const told = /^told (.*)$/m.exec(ran.out)?.[1] ?? '{}';
    tellFigures('5 suites', { ...JSON.parse(told), seed: SEED, uncaught: wrong.length, aborts: died.length });
    expect({ wrong: wrong.slice(0, 20), died }).toEqual({ wrong: [], died: [] });
  });
});

/** What a process told that went wrong; where it ended otherwise than at its end, how, and what it had begun. */
function outcomeOf({ exit, out, err }: Pick<Ran, 'exit' | 'out' | 'err'>): Outcome {
  const wrong = [...out.matchAll(/^wrong (.*)$/gm)].map(([, told = '']) => JSON.parse(told) as string);
  const begun = out.match(/^begins .*$/gm)?.at(-1);
  return { wrong, died: exit === 0 ? [] : [`${exit} after ${begun}: ${err.slice(-600)}`] };
}
