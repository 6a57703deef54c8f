import { saveWhole } from '../save-whole.ts';
import { INDEX_FILE, type IndexedWorkspace } from './open-indexed.ts';

/** Writes the index of a workspace, where another run would have clearly less to read by it. */
export function saveIndex({ root, config, registry, readings, worthKeeping }: IndexedWorkspace): void {
  if (!worthKeeping || !config.source || !registry.source) return;
  if (readings.some(({ file }) => file.includes('\n'))) return;
  saveWhole(root, INDEX_FILE, worthKeeping().copyTo);
}
