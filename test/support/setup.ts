import fc from 'fast-check';

/** Properties try the same inputs on every run, so that a failure and the coverage repeat; SEED=7 npm test tries others, RUNS=5000 more. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20230301), numRuns: Number(process.env.RUNS ?? 100) });
