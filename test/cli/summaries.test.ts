import { expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { summaries } from '../../src/generated/summaries.ts';

it('the help of the program says of each command what the command says of itself, in their order', async () => {
  const specs = await Promise.all(Object.values(commands).map((load) => load()));
  expect(summaries).toEqual(specs.map(({ name, summary }) => [name, summary]));
});
