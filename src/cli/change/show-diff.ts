import type { Change } from '../../workspace/save.ts';

/** Changes that were not made, as a unified diff (`git apply` takes it). Loaded when asked for. */
export async function showDiff(changes: readonly Change[]): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const patches = changes.map(({ file, before, after }) =>
    createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 }),
  );
  return patches.map((patch) => patch.replace(/^=+\n/, '')).join('');
}
