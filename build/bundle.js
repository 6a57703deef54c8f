// Builds dist/: the program as scripts whose modules run when they are used, and its packages as chunks.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleModules } from './bundle/modules.js';
import { bundlePackages } from './bundle/packages.js';
import { generateSources } from './generate.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = `${ROOT}/dist`;

const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));

await generateSources();
rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);

const sources = readdirSync(`${ROOT}/src`, { recursive: true })
  .filter((file) => /\.[jt]s$/.test(file))
  .sort();
const options = {
  absWorkingDir: ROOT,
  minifySyntax: true,
  minifyWhitespace: true,
  target: 'node20.19',
  platform: 'node',
  legalComments: 'none',
  logLevel: 'warning',
  define: {
    GTM_VERSION: JSON.stringify(version),
    GTM_BUILD: JSON.stringify(hashSources()),
    'import.meta.url': '__url',
  },
  // gray-matter evaluates code in an engine that records never reach (see src/record/yaml/parse-any-front-matter.ts).
  logOverride: { 'direct-eval': 'silent', 'empty-import-meta': 'silent' },
};

const { scripts, packages } = await bundleModules(sources.filter(isModule), options);
const chunks = await bundlePackages(packages, options);
const built = createHash('sha256');
for (const [name, text] of [...[...scripts].map(([folder, script]) => [`${folder}.js`, script]), ...chunks]) {
  writeFileSync(`${DIST}/${name}`, text);
  built.update(text);
}
await build({
  ...options,
  bundle: true,
  define: { ...options.define, GTM_CODE: JSON.stringify(built.digest('hex').slice(0, 16)) },
  entryPoints: ['start', 'apart'].map((name) => `src/start/${name}.ts`),
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
});
const names = Object.keys(createRequire(import.meta.url)(`${DIST}/start.cjs`).openApi()).sort();
// Node reads from the last line which names an import can ask for.
const api = `module.exports = require('./start.cjs').openApi();\n0 && (module.exports = { ${names.join(', ')} });\n`;
writeFileSync(`${DIST}/index.cjs`, api);

/** Whether a source is one of the program: not what starts it, nor types alone. */
function isModule(file) {
  return !file.startsWith('start/') && !file.endsWith('.d.ts');
}

/** A name of all that the program is made of: an index that another program wrote is not read. */
function hashSources() {
  const hash = createHash('sha256').update(readFileSync(`${ROOT}/package.json`));
  for (const file of sources) hash.update(file).update(readFileSync(`${ROOT}/src/${file}`));
  return hash.digest('hex').slice(0, 16);
}
