// The commands of gtm that are measured, as `measure.js` takes them.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWNER } from './corpus/registry.js';
import { corpusFolder, corpusPath, folderOnce, TODAY } from './corpus.js';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const GTM = [process.execPath, join(ROOT, 'bin/gtm.js')];
const WITHOUT_NATIVE = ['--import', join(ROOT, 'bench/preload/without-native.js')];

const ACTIONS = ['actions', '--owner', OWNER];

/** What Node takes to do nothing: the floor of any program on it. */
export function node() {
  return { command: [process.execPath, '-e', '0'] };
}

export function gtm(...args) {
  return { command: [...GTM, ...args] };
}

/** The actions of one owner, as the index stands: kept from the run before (`warm`), or missing (`cold`). */
export function listActions(meetings, index) {
  return { ...inCorpus(ACTIONS, meetings, index), point: { series: `actions, ${index}`, meetings } };
}

/** Every rule over every meeting; `changed`: one meeting was edited since the run before. */
export function checkAll(meetings, index) {
  return { ...inCorpus(['check'], meetings, index), point: { series: `check, ${index}`, meetings } };
}

/** The rows of all actions, closed ones too, as lines of JSON. */
export function streamActions(meetings) {
  return inCorpus(['actions', '--all', '--format', 'jsonl'], meetings, 'warm');
}

export function exportActions(meetings) {
  return inCorpus(['export', '--format', 'jsonl', 'actions'], meetings, 'warm');
}

/** The actions of one owner in the six meetings of the example, each read anew. */
export function listExample() {
  const folder = exampleFolder();
  const command = [...GTM, 'actions', '--owner', 'DRECM/R', '-C', folder, '--today', '2023-04-20', ...withoutIndex()];
  return { command, before: () => dropIndex(folder) };
}

/** One meeting of the example as a document, to the screen where its form is a text. */
export function renderOne(form) {
  return { command: [...GTM, ...renderArgs(form)], before: () => dropIndex(exampleFolder()) };
}

/** All meetings as documents, a file each. */
export function renderAll(meetings, form) {
  const to = folderOnce(`${basename(corpusFolder({ meetings }))}-${form}`, () => {});
  return inCorpus(['render', '--all', '--to', form, '-o', `${to}/`], meetings, 'warm');
}

/** One meeting to PDF where there is no compiler of the machine's own: by WebAssembly. */
export function renderByWebAssembly() {
  return { command: [process.execPath, ...WITHOUT_NATIVE, ...GTM.slice(1), ...renderArgs('pdf')] };
}

/** A meeting of the example as a file, for those that have no workspace. */
export function exampleMeeting() {
  return join(exampleFolder(), 'meetings/2023-03-01.md');
}

/** Whether gtm has a command, or a command an option: what is measured here may be older than the bench. */
export function knows(command, word) {
  try {
    return execFileSync(GTM[0], [...GTM.slice(1), command, '--help'], { encoding: 'utf8', stdio: 'pipe' }).includes(
      word,
    );
  } catch {
    return false;
  }
}

function renderArgs(form) {
  const to = join(exampleFolder(), '..', `rendered.${form}`);
  return ['render', '2023-03-01', '-C', exampleFolder(), '--today', '2023-04-20', '--to', form, '-o', to];
}

function inCorpus(args, meetings, index) {
  const folder = corpusFolder({ meetings });
  const command = [...GTM, ...args, '-C', folder, '--today', TODAY];
  const before = { cold: () => dropIndex(folder), changed: () => changeOne(folder, meetings) }[index];
  return { command, before };
}

function dropIndex(folder) {
  rmSync(join(folder, '.gtm'), { recursive: true, force: true });
}

const MORE = '\nSuite a été donnée au point précédent.\n';

/** Adds a sentence to the meeting in the middle, or takes it away again. */
function changeOne(folder, meetings) {
  const file = join(folder, corpusPath(Math.floor(meetings / 2)));
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.endsWith(MORE) ? text.slice(0, -MORE.length) : text + MORE);
}

/** A copy of the example, so that nothing is written beside the sources. */
function exampleFolder() {
  return folderOnce('example', (folder) => cpSync(join(ROOT, 'examples/zinder'), folder, { recursive: true }));
}

function withoutIndex() {
  return knows('actions', '--no-index') ? ['--no-index'] : [];
}
