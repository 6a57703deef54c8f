// The public API: the reading of records and what became of their actions, for other programs.

export { parseDeadline } from './model/deadline/reading/parse-deadline.ts';
export { buildLedger } from './model/ledger/build-ledger.ts';
export { parseOwners } from './model/owners/parse-owners.ts';
export { indexRegistry } from './model/owners/registry-index.ts';
export { readConfig } from './record/read-config.ts';
export { readRecord } from './record/read-record.ts';
export { readStructures } from './record/read-structures.ts';
