import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file made to hurt. */
export type BadInput = {
  /** Where it stands in a workspace; the record of the tests when left out. */
  readonly file?: string;
  /** What is in it. */
  readonly holds?: string | Uint8Array;
  /** Puts it on the disk, where that takes more than writing what it holds. */
  readonly make?: (path: string) => void;
  /** What `check` says of it; nothing where it is no fault. */
  readonly code?: string;
  /** Whether it can be read all the same: then lists have its row. */
  readonly isRead?: boolean;
};

export type BadInputs = Readonly<Record<string, BadInput>>;

/** The record that most of them are. */
const BAD_RECORD = 'meetings/2023-03-15.md';

/** Code that leaves a trace where it is run: the file that `GTM_CANARY` names. */
export const CANARY = '(()=>{require("node:fs").writeFileSync(process.env.GTM_CANARY,"run");return {title:"x"}})()';

/** A record with those lines in its header and below it. */
export function recordWith(header: string, body = ''): string {
  return `---\ndate: 2023-03-15\n${header}${header === '' || header.endsWith('\n') ? '' : '\n'}---\n${body}`;
}

/** Puts a bad input into a workspace; gives its file. */
export function putBad(root: string, { file = BAD_RECORD, holds = '', make }: BadInput): string {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  if (make) make(path);
  else writeFileSync(path, holds);
  return file;
}
