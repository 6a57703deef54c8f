// Programs of the machine that do a part of what gtm does, fed with the same meetings. Each gives a command as `measure.js`
// takes it, or null where it is not on the machine.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleMeeting } from '../commands.js';
import { OWNER } from '../corpus/registry.js';
import { corpusFolder, folderOnce } from '../corpus.js';
import { tasksOf } from './tasks.js';

const GRAY_MATTER = fileURLToPath(new URL('gray-matter.js', import.meta.url));

/** The user's own script, by the library of Node that everybody takes. */
export function grayMatter(meetings) {
  return { command: [process.execPath, GRAY_MATTER, join(corpusFolder({ meetings }), 'meetings'), OWNER] };
}

/** Every line with the owner's name. */
export function ripgrep(meetings) {
  return onPath('rg') && { command: ['rg', '--no-ignore', OWNER, join(corpusFolder({ meetings }), 'meetings')] };
}

/** One meeting to a form of document. */
export function pandoc(form) {
  const to = join(tmpdir(), `gtm-bench-pandoc.${form}`);
  return onPath('pandoc') && { command: ['pandoc', '-s', exampleMeeting(), '-o', to] };
}

/** The tasks of one owner among those of all meetings: `all` of them, or those that are `open`. */
export function taskwarrior(meetings, which) {
  if (!onPath('task')) return null;
  const data = folderOnce(`${basename(corpusFolder({ meetings }))}-tasks`, (folder) => writeTasks(folder, meetings));
  const settings = [`rc.data.location=${data}`, 'rc.confirmation=off', 'rc.verbose=nothing'];
  const status = which === 'open' ? ['status:pending'] : [];
  return { command: ['task', `rc:${join(data, 'taskrc')}`, ...settings, ...status, `+${tagOf(OWNER)}`, 'export'] };
}

/** All meetings as pages, by a bare layout. */
export function hugo(meetings) {
  if (!onPath('hugo')) return null;
  const site = folderOnce(`${basename(corpusFolder({ meetings }))}-site`, (folder) => writeSite(folder, meetings));
  const command = ['hugo', '--quiet', '--source', site, '--destination', join(site, 'public'), '--ignoreCache'];
  return { command };
}

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Taskwarrior imports what it is given, and keeps it in its own form. */
function writeTasks(folder, meetings) {
  const tasks = tasksOf(meetings).map(({ owners, ...task }) => ({ ...task, tags: owners.map(tagOf) }));
  writeFileSync(join(folder, 'taskrc'), '');
  writeFileSync(join(folder, 'tasks.json'), JSON.stringify(tasks));
  const settings = [`rc:${join(folder, 'taskrc')}`, `rc.data.location=${folder}`, 'rc.confirmation=off'];
  execFileSync('task', [...settings, 'import', join(folder, 'tasks.json')], { stdio: 'ignore' });
  // A report puts the completed ones apart.
  execFileSync('task', [...settings, 'rc.gc=on', 'rc.verbose=nothing', 'next'], { stdio: 'ignore' });
}

/** A tag holds neither spaces nor bars. */
function tagOf(owner) {
  return owner.replaceAll(/[^\p{L}\p{N}]+/gu, '_');
}

const LAYOUT = '<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}';

function writeSite(folder, meetings) {
  const content = join(folder, 'content');
  mkdirSync(join(folder, 'layouts/_default'), { recursive: true });
  writeFileSync(join(folder, 'config.toml'), 'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n');
  for (const name of ['single', 'list']) writeFileSync(join(folder, `layouts/_default/${name}.html`), LAYOUT);
  cpSync(join(corpusFolder({ meetings }), 'meetings'), content, { recursive: true });
  for (const name of readdirSync(content, { recursive: true }).filter((each) => each.endsWith('.md'))) {
    const file = join(content, name);
    // Keys that mean something else to hugo.
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^(status|next|review|end|start):/gm, 'x_$1:'));
  }
}
