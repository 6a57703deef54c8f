import { describe, expect, it } from 'vitest';
import { runApart } from '../../src/workspace/run.ts';

const node = (script: string, time = 20_000) => runApart(process.execPath, ['-e', script], { time });

describe('a program run apart', () => {
  it('ends with its code', async () => {
    expect(await node('process.exitCode = 3')).toBe(3);
  });

  it('is absent when there is none of that name', async () => {
    expect(await runApart('gtm-no-such-program', [], { time: 1000 })).toBe('absent');
  });

  it('is stopped when its time is over, with what it started', async () => {
    const child = 'require("node:child_process").spawnSync(process.execPath, ["-e", "setInterval(() => {}, 1000)"])';
    expect(await node(child, 500)).toBe('over');
  });
});
