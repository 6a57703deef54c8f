// The rows of the bench: what is measured, against what, and how much of it may be taken.
import {
  checkAll,
  exportActions,
  gtm,
  knows,
  listActions,
  listExample,
  node,
  renderAll,
  renderByWebAssembly,
  renderOne,
  streamActions,
} from './commands.js';
import { grayMatter, hugo, pandoc, ripgrep, taskwarrior } from './peers/local-peers.js';
import { ajvCli, remarkLint } from './peers/npm-peers.js';

const NODE = { name: 'node -e 0', run: node };
const HUGO = { name: 'hugo', run: () => hugo(1000) };

const REMARK = { name: 'remark-lint-frontmatter-schema', run: () => remarkLint(1000), fromNpm: true };
const AJV = { name: 'ajv-cli, schema only', run: () => ajvCli(1000), fromNpm: true };

/**
 * A row: its key, what it measures, and the most meetings it needs; `run` gives the command, `against` the reference and
 * its name, `target` the most of the reference's time that it may take (0.1: ten times faster). A row of memory (`unit`
 * MB) has no reference, or the same over fewer meetings; its target is then in MB, or a ratio. `run` may give null, with
 * `missing` to say why.
 */
export const ROWS = [
  start('version', '--version'),
  start('help', '--help'),
  { key: 'actions-6', what: '`actions --owner`, 6 meetings, no index', run: listExample, against: NODE, target: 2.5 },

  ...[
    [1000, 2],
    [10_000, 4.5],
    [50_000, 10],
  ].map(([meetings, target]) => ({
    key: `actions-warm-${meetings}`,
    what: `\`actions --owner\`, ${count(meetings)} meetings, warm`,
    meetings,
    run: () => listActions(meetings, 'warm'),
    against: NODE,
    target,
  })),
  firstRun(1000, { target: 1 }),
  firstRun(10_000, {}),
  warmAgainst('taskwarrior', { name: 'taskwarrior, all tasks', run: () => taskwarrior(10_000, 'all'), target: 0.1 }),
  warmAgainst('taskwarrior-open', { name: 'taskwarrior, open tasks alone', run: () => taskwarrior(10_000, 'open') }),
  warmAgainst('rg', { name: 'rg for the owner', run: () => ripgrep(10_000), target: 1.3 }),

  coldCheck('node', NODE, undefined),
  coldCheck('remark', REMARK, 1 / 25),
  coldCheck('ajv', AJV, 1.2),
  warmCheck(10_000, 'warm', 6),
  warmCheck(10_000, 'changed', 7),

  growth('actions-cold', listActions, { from: 1000, to: 10_000, index: 'cold', target: 11 }),
  growth('actions-warm', listActions, { from: 10_000, to: 50_000, index: 'warm', target: 5.5 }),
  growth('check-cold-small', checkAll, { from: 125, to: 500, index: 'cold', target: 4.4 }),
  growth('check-cold', checkAll, { from: 1000, to: 10_000, index: 'cold', target: 11 }),
  growth('check-cold-large', checkAll, { from: 10_000, to: 50_000, index: 'cold', target: 5.5 }),
  growth('check-warm', checkAll, { from: 10_000, to: 50_000, index: 'warm', target: 5.5 }),

  ...['md', 'html'].map((form) => render(form, { name: 'pandoc to html', run: () => pandoc('html') }, 1.5)),
  render('docx', { name: 'pandoc to docx', run: () => pandoc('docx') }, 4),
  render('md', NODE, 4),
  render('html', NODE, undefined),
  render('docx', NODE, 8),
  render('pdf', NODE, 8),
  {
    key: 'render-pdf-wasm',
    what: '`render --to pdf`, one meeting, by WebAssembly',
    run: renderByWebAssembly,
    against: NODE,
  },
  {
    key: 'render-1000',
    what: '`render --to html`, 1,000 meetings in one process',
    meetings: 1000,
    run: () => (knows('render', '--all') ? renderAll(1000, 'html') : null),
    missing: 'no `gtm render --all` yet',
    against: HUGO,
    target: 1.2,
  },

  memory('actions-cold', { meetings: 10_000, run: () => listActions(10_000, 'cold'), target: 150 }),
  memory('actions-warm', { meetings: 10_000, run: () => listActions(10_000, 'warm'), target: 150 }),
  memory('check-cold', { meetings: 10_000, run: () => checkAll(10_000, 'cold'), target: 150 }),
  memory('jsonl', { meetings: 50_000, run: () => streamActions(50_000), target: 200 }),
  {
    ...memory('export', {
      meetings: 50_000,
      run: () => (knows('export', 'jsonl') ? exportActions(50_000) : null),
      target: 200,
    }),
    missing: 'no `gtm export` yet',
  },
  memory('actions-1000', { meetings: 1000, run: () => listActions(1000, 'cold') }),
  memory('check-1000', { meetings: 1000, run: () => checkAll(1000, 'cold') }),
];

/**
 * The ratios (or MB) over which `--quick` fails, for the rows that it measures: about twice the target, or half as much
 * again as what is measured where the target is not reached yet.
 */
export const LIMITS = {
  version: 2.4,
  help: 3,
  'actions-6': 13,
  'actions-warm-1000': 18,
  'actions-first-1000': 10,
  'check-node': 360,
  'growth-check-cold-small': 6,
  'render-md': 14,
  'render-docx': 32,
  'render-pdf': 24,
};

function start(key, option) {
  return { key, what: `\`gtm ${option}\``, run: () => gtm(option), against: NODE, target: 1.6 };
}

function firstRun(meetings, { target }) {
  return {
    key: `actions-first-${meetings}`,
    what: `\`actions --owner\`, ${count(meetings)} meetings, first run`,
    meetings,
    run: () => listActions(meetings, 'cold'),
    against: { name: "the user's gray-matter script", run: () => grayMatter(meetings) },
    target,
  };
}

function warmAgainst(key, { target, ...against }) {
  const what = '`actions --owner`, 10,000 meetings, warm';
  return { key: `actions-${key}`, what, meetings: 10_000, run: () => listActions(10_000, 'warm'), against, target };
}

function coldCheck(key, against, target) {
  const what = '`check`, every rule, 1,000 meetings, cold';
  return { key: `check-${key}`, what, meetings: 1000, run: () => checkAll(1000, 'cold'), against, target };
}

function warmCheck(meetings, index, target) {
  const what = `\`check\`, ${count(meetings)} meetings, ${index === 'warm' ? 'nothing changed' : 'one changed'}`;
  return { key: `check-${index}`, what, meetings, run: () => checkAll(meetings, index), against: NODE, target };
}

/** How much longer the same takes over more meetings. */
function growth(key, list, { from, to, index, target }) {
  const what = `growth of \`${key.split('-')[0]}\`, ${index}, ${count(from)} → ${count(to)} meetings`;
  const against = { name: `the same, ${count(from)}`, run: () => list(from, index) };
  return { key: `growth-${key}`, what, meetings: to, run: () => list(to, index), against, target };
}

function render(form, against, target) {
  const key = `render-${form}${against === NODE ? '' : '-pandoc'}`;
  return { key, what: `\`render --to ${form}\`, one meeting`, run: () => renderOne(form), against, target };
}

function memory(key, { meetings, run, target }) {
  const [name, index] = key.split('-');
  const said = { jsonl: '`actions --all --format jsonl`', export: '`export --format jsonl actions`' };
  const what = `memory of ${said[name] ?? `\`${name}\`, ${index === 'warm' ? 'warm' : 'cold'}`}, ${count(meetings)} meetings`;
  return { key: `memory-${key}`, what, meetings, unit: 'MB', run, target };
}

function count(number) {
  return number.toLocaleString('en');
}
