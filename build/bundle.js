// Builds dist/: one bundled chunk per command and format, loaded when asked for.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { generateSources } from './generate.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * What a command that finds nothing wrong does without, and what is small beside something large that it often does without:
 * chunks of their own, loaded when they are used.
 */
const LATE = [
  'generated/validators.js',
  'markup/library-tree.ts',
  'model/deadline/date-order.ts',
  'model/deadline/parse-period.ts',
  'record/schema/schema-findings.ts',
  'record/traps/find-traps.ts',
  'record/yaml/parse-any-front-matter.ts',
  'record/yaml/parse-any-yaml.ts',
];

// What a chunk finds in place of `import(…)` of another, of an import, and of `import.meta.url`.
const LOAD = `const __load = (name) => Promise.resolve().then(() => require(name));
const __others = typeof __import === 'function' ? __import : (name) => import(name);
const __lazy = (name) => { let known; return () => (known ??= require(name)); };
`;
const URL_OF_FILE = "const __url = require('node:url').pathToFileURL(__filename).href;\n";

const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));

await generateSources();
rmSync(`${ROOT}/dist`, { recursive: true, force: true });
mkdirSync(`${ROOT}/dist`);

const small = {
  minifySyntax: true,
  minifyWhitespace: true,
  target: 'node20.19',
  platform: 'node',
  legalComments: 'none',
};
const bundled = {
  ...small,
  absWorkingDir: ROOT,
  bundle: true,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  define: {
    GTM_VERSION: JSON.stringify(version),
    GTM_BUILD: JSON.stringify(hashSources()),
    'import.meta.url': '__url',
  },
  logLevel: 'warning',
  // They come with files of their own (WebAssembly, native code), which they look for beside them.
  external: ['@myriaddreamin/*', 'dejavu-fonts-ttf', 'tesseract.js'],
  // gray-matter evaluates code in an engine that records never reach (see src/record/yaml/parse-any-front-matter.ts).
  logOverride: { 'direct-eval': 'silent', 'empty-import-meta': 'silent' },
};

const { outputFiles } = await build({
  ...bundled,
  entryPoints: {
    main: 'src/cli/main.ts',
    context: 'src/cli/process-context.ts',
    'render-worker': 'src/cli/render-worker.ts',
    'import-worker': 'src/cli/import-worker.ts',
    index: 'src/index.ts',
    ...Object.fromEntries(LATE.map((file) => [basename(file).replace(/\.\w+$/, ''), `src/${file}`])),
  },
  splitting: true,
  format: 'esm',
  write: false,
});
const built = createHash('sha256');
for (const { path, text } of outputFiles) {
  const script = await toScript(text);
  writeFileSync(path, script);
  built.update(script);
}
const define = { GTM_CODE: JSON.stringify(built.digest('hex').slice(0, 16)) };
await build({ ...bundled, define, entryPoints: ['src/start/start.ts', 'src/start/apart.ts'], format: 'cjs' });

/**
 * A chunk as a script, whose compiled code V8 can keep: esbuild parts a program in modules only. What it imports is loaded
 * when it is used, as nothing in the program happens by being imported.
 */
async function toScript(text) {
  const opened = text.replaceAll('import("./', '__load("./').replaceAll(/\bimport\("(?=[@a-z])/g, '__others("');
  const { code } = await transform(opened, { ...small, format: 'cjs' });
  return `${LOAD}${opened.includes('__url') ? URL_OF_FILE : ''}${whenUsed(code)}`;
}

/** `var import_x=require("x")` … `import_x.y` → `var import_x=__lazy("x")` … `(import_x()).y`; an import without names goes. */
function whenUsed(code) {
  const names = new Set([...code.matchAll(/\b(import_[\w$]+)=require\("[^"]+"\)/g)].map(([, name]) => name));
  return code
    .replace(/\b(import_[\w$]+)=require\(("[^"]+")\)/g, '$1=__lazy($2)')
    .replace(/(^|;)require\("\.\/[^"]+"\)/g, '$1')
    .replace(/\bimport_[\w$]+\b(?!=__lazy)/g, (name) => (names.has(name) ? `(${name}())` : name));
}

/** A name of all that the program is made of: an index that another program wrote is not read. */
function hashSources() {
  const hash = createHash('sha256').update(readFileSync(`${ROOT}/package.json`));
  const files = readdirSync(`${ROOT}/src`, { recursive: true }).filter((file) => /\.[jt]s$/.test(file));
  for (const file of files.sort()) hash.update(file).update(readFileSync(`${ROOT}/src/${file}`));
  return hash.digest('hex').slice(0, 16);
}
