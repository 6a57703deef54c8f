import fc from 'fast-check';

/** Properties try the same inputs on every run, so that a failure and the coverage repeat; SEED=7 npm test tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20230301) });
