import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './play.ts';

/** Every page of docs/, by its path from the root of the repository. */
export function docsPages(): readonly string[] {
  const folder = join(ROOT, 'docs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))
    .sort();
}
