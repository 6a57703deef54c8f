// A workspace of three meetings, read as the product does, ready for questions. The examples may grow without it.
import { readdirSync, readFileSync } from 'node:fs';
import type { CivilDate } from '../../src/model/civil-date.ts';
import type { Config } from '../../src/model/config.ts';
import { buildLedger } from '../../src/model/ledger/build-ledger.ts';
import type { Meeting } from '../../src/model/meeting/meeting.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import type { Registry } from '../../src/model/owners/structures.ts';
import type { Listing } from '../../src/query/listing.ts';
import { type ActionQuery, ANY_ACTION } from '../../src/query/query.ts';
import { readConfig } from '../../src/record/read-config.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { readStructures } from '../../src/record/read-structures.ts';

const FOLDER = new URL('../workspaces/three-meetings/', import.meta.url);

export type Example = Listing & { readonly registry: Registry; readonly config: Config };

export function exampleListing(day: CivilDate): Example {
  const registry = readStructures('structures.yaml', read('structures.yaml')).value;
  const config = readConfig('gtm.yaml', read('gtm.yaml')).value;
  const meetings = readdirSync(new URL('meetings/', FOLDER)).flatMap(
    (name) => readRecord(`meetings/${name}`, read(`meetings/${name}`)).meeting ?? [],
  );
  return { ...listingOf(meetings, registry, day), config };
}

export function listingOf(
  meetings: readonly Meeting[],
  registry: Registry,
  day: CivilDate,
): Listing & { readonly registry: Registry } {
  const index = indexRegistry(registry);
  return { ledger: buildLedger({ meetings, index, day }), index, generated: day, unread: [], registry };
}

/** What `gtm actions` asks for without options, with what a test asks for. */
export function queryOf(asked: Partial<ActionQuery> = {}): ActionQuery {
  return { ...ANY_ACTION, ...asked };
}

function read(path: string): Uint8Array {
  return readFileSync(new URL(path, FOLDER));
}
