// Checkers of the npm registry, fed with the same meetings and the schema of gtm. They are installed into a temporary
// folder, once, and only when asked for.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { ROOT } from '../commands.js';
import { corpusFiles, corpusFolder, folderOnce } from '../corpus.js';

const PACKAGES = [
  'ajv-cli@5.0.0',
  'remark-cli@12.0.1',
  'remark-frontmatter@5.0.0',
  'remark-lint-frontmatter-schema@3.15.4',
];

/** remark-lint-frontmatter-schema over the files themselves: the nearest to `gtm check`, of the schema alone. */
export function remarkLint(meetings) {
  const home = peersFolder();
  const corpus = corpusFolder({ meetings });
  const schema = relative(corpus, join(home, 'schema.json'));
  const rc = join(home, 'remarkrc.mjs');
  writeFileSync(rc, remarkSettings(schema));
  const command = [inPeers('remark-cli/cli.js'), '--no-stdout', '--quiet', '--rc-path', rc, 'meetings'];
  return { command: [process.execPath, ...command], cwd: corpus };
}

/** ajv-cli over the front matters as YAML files of their own, with every date in quotes: its YAML makes other things of them. */
export function ajvCli(meetings) {
  const name = `${basename(corpusFolder({ meetings }))}-front-matters`;
  const folder = folderOnce(name, (made) => writeFrontMatters(made, meetings));
  const options = ['--strict=false', '--validate-formats=false'];
  const files = ['-s', join(peersFolder(), 'schema.json'), '-d', join(folder, '*.yaml')];
  return { command: [process.execPath, inPeers('ajv-cli/dist/index.js'), 'validate', ...files, ...options] };
}

function peersFolder() {
  return folderOnce(`peers-${PACKAGES.join('-').replaceAll(/[^\w.-]/g, '-')}`, (folder) => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    writeFileSync(join(folder, 'schema.json'), JSON.stringify(looseSchema()));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: folder, stdio: 'inherit' });
  });
}

function inPeers(path) {
  return join(peersFolder(), 'node_modules', path);
}

/** The schema of a meeting without its draft, which they do not know, and with a deadline that may be a year in figures. */
function looseSchema() {
  const {
    $schema: _,
    $id: __,
    ...schema
  } = JSON.parse(readFileSync(join(ROOT, 'schemas/meeting.schema.json'), 'utf8'));
  schema.$defs.due.type.push('integer');
  return schema;
}

function remarkSettings(schema) {
  const options = {
    schemas: { [schema]: ['meetings/**/*.md'] },
    ajvOptions: { strict: false, validateFormats: false },
  };
  return `import remarkFrontmatter from 'remark-frontmatter';
import lint from 'remark-lint-frontmatter-schema';
export default { plugins: [remarkFrontmatter, [lint, ${JSON.stringify(options)}]] };
`;
}

const DATED = /\b(date|start|end|due|by|snooze|arrived): (\d[\d:-]*)(?=,| \}|\n)/g;

function writeFrontMatters(folder, meetings) {
  for (const { path, text } of corpusFiles({ meetings })) {
    const matter = /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1];
    if (matter === undefined) continue;
    writeFileSync(join(folder, `${basename(path, '.md')}.yaml`), matter.replaceAll(DATED, '$1: "$2"'));
  }
}
