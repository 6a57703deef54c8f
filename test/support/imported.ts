import { type Imported, importSource } from '../../src/import/import-source.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import type { Registry } from '../../src/model/owners/structures.ts';
import { registryOf } from './registry-builder.ts';

/** What minutes become when they are imported, as a file of that name. */
export function imported(text: string, name = '2023-03-01.md', registry: Registry = registryOf()): Promise<Imported> {
  return importSource({ name, bytes: new TextEncoder().encode(text) }, { index: indexRegistry(registry) });
}

/** Those who attended, as an import has them. */
export async function attendanceOf(text: string): Promise<Readonly<Record<string, readonly unknown[]>> | undefined> {
  const { front } = await imported(text);
  return front.attendance as Readonly<Record<string, readonly unknown[]>> | undefined;
}

export type ImportedAction = {
  readonly text: string;
  readonly owners?: string | readonly string[];
  readonly due?: string;
  readonly status?: string;
  readonly note?: string;
};

/** The actions of an import, those of its items first. */
export async function actionsOf(text: string): Promise<readonly ImportedAction[]> {
  const { front } = await imported(text);
  const items = (front.agenda ?? []) as readonly { actions?: readonly ImportedAction[] | 'none' }[];
  return [
    ...items.flatMap(({ actions }) => (Array.isArray(actions) ? actions : [])),
    ...((front.actions ?? []) as readonly ImportedAction[]),
  ];
}
