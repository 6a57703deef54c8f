// The actions of the corpus as tasks: what a user would give to another program of follow-up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { STRUCTURES } from '../corpus/registry.js';
import { corpusFolder, corpusPath } from '../corpus.js';

/** One task an action, with the words, the owners by their acronyms, and whether it is done. */
export function tasksOf(meetings) {
  const folder = corpusFolder({ meetings });
  const paths = Array.from({ length: meetings }, (_, at) => corpusPath(at));
  const records = paths.map((path) => ({ path, data: matter(readFileSync(join(folder, path), 'utf8')).data }));
  const closed = closedIn(records);
  return records.flatMap(({ path, data }) => {
    const id = path.split('/').at(-1).replace('.md', '');
    const entry = `${id.slice(0, 10).replaceAll('-', '')}T090000Z`;
    return data.agenda
      .flatMap(({ actions }) => actions)
      .map((action) => taskOf(action, { entry, closed: closed.has(`${id}/${action.id}`) }));
  });
}

function closedIn(records) {
  const reviews = records.flatMap(({ data }) => data.review);
  return new Set(reviews.filter(({ status }) => status === 'done' || status === 'dropped').map(({ action }) => action));
}

function taskOf({ text, owners }, { entry, closed }) {
  const said = String(owners);
  const task = { description: text, entry, owners: STRUCTURES.filter((structure) => said.includes(structure)) };
  return closed ? { ...task, status: 'completed', end: entry } : { ...task, status: 'pending' };
}
