// The ten lines a user would write instead: one owner's open actions, from all files of a folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';

const [folder, owner] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.md'));
const meetings = files.map((file) => ({ file, ...matter(readFileSync(join(folder, file), 'utf8')).data }));
const reviews = meetings.flatMap(({ review }) => review ?? []);
const closed = new Set(reviews.filter(({ status }) => /done|dropped/.test(status)).map(({ action }) => action));
for (const { file, agenda } of meetings)
  for (const { id, text, owners, due } of (agenda ?? []).flatMap(({ actions }) => actions ?? [])) {
    const name = `${file.split('/').at(-1).replace('.md', '')}/${id}`;
    if (String(owners).includes(owner) && !closed.has(name)) process.stdout.write(`${name}\t${text}\t${due}\n`);
  }
