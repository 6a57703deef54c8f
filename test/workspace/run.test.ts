import { afterEach, describe, expect, it } from 'vitest';
import { type Apart, openApart, runApart } from '../../src/workspace/run.ts';
import { processorTime } from '../support/processor-time.ts';

/** A script that answers with what it is told to do. */
const SCRIPT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (asked) => {
      if (asked === 'hang') for (;;);
      if (asked === 'doze') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1200);
      if (asked === 'never') return;
      if (asked === 'fill') for (const kept = []; ; ) kept.push(new Array(1e6).fill(asked + kept.length));
      if (asked === 'fail') throw new TypeError('a mistake of ours');
      if (asked === 'refuse') parentPort.postMessage({ refused: { fr: 'non', en: 'no' }, hint: { fr: 'h', en: 'h' } });
      else parentPort.postMessage({ output: asked + '!' });
    });`)}`,
);
const OVER = { fr: 'trop long', en: 'too long' };

describe('work done apart', () => {
  let apart: Apart<string, string>;
  const open = (limits: { time?: number; memory?: number } = {}) => {
    apart = openApart(SCRIPT, { time: 20_000, spent: processorTime, memory: 64, over: OVER, ...limits });
    return apart;
  };
  afterEach(() => apart.close());

  it('is answered, one thing after the other', async () => {
    const { ask } = open();
    expect([await ask('a'), await ask('b')]).toEqual(['a!', 'b!']);
  });

  it('is refused by the script in its words, and goes on', async () => {
    const { ask } = open();
    await expect(ask('refuse')).rejects.toMatchObject({ words: { fr: 'non', en: 'no' }, hint: { fr: 'h', en: 'h' } });
    expect(await ask('a')).toBe('a!');
  });

  it('is stopped when it takes too long, and starts again', async () => {
    const { ask } = open({ time: 500 });
    await expect(ask('hang')).rejects.toMatchObject({ words: OVER });
    expect(await ask('a')).toBe('a!');
  });

  it('is not stopped for the time in which it cannot work', async () => {
    expect(await open({ time: 400 }).ask('doze')).toBe('doze!');
  });

  it('is stopped when it waits for ever', async () => {
    await expect(open({ time: 100 }).ask('never')).rejects.toMatchObject({ words: OVER });
  });

  it('is stopped when it takes too much memory, and starts again', async () => {
    const { ask } = open({ memory: 32 });
    await expect(ask('fill')).rejects.toMatchObject({ words: OVER });
    expect(await ask('a')).toBe('a!');
  });

  it('hands a mistake over as it is', async () => {
    await expect(open().ask('fail')).rejects.toThrow(/a mistake of ours/);
    expect(await apart.ask('a')).toBe('a!');
  });
});

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
