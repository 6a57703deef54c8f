// The public API: the reading of records and what became of their actions, for other programs.
export { buildLedger } from './model/build-ledger.ts';
export { parseDeadline } from './model/parse-deadline.ts';
export { parseOwners } from './model/parse-owners.ts';
export { indexRegistry } from './model/registry-index.ts';
export { readConfig } from './record/read-config.ts';
export { readRecord } from './record/read-record.ts';
export { readStructures } from './record/read-structures.ts';
