// Builds dist/: one bundled chunk per command and format, loaded when asked for.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generateSources } from './generate.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));

await generateSources();
rmSync(`${ROOT}/dist`, { recursive: true, force: true });
await build({
  absWorkingDir: ROOT,
  entryPoints: {
    main: 'src/cli/main.ts',
    context: 'src/cli/process-context.ts',
    'render-worker': 'src/cli/render-worker.ts',
    'import-worker': 'src/cli/import-worker.ts',
    index: 'src/index.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  define: { GTM_VERSION: JSON.stringify(version), GTM_BUILD: JSON.stringify(hashSources()) },
  logLevel: 'warning',
  // They come with files of their own (WebAssembly, native code), which they look for beside them.
  external: ['@myriaddreamin/*', 'dejavu-fonts-ttf', 'tesseract.js'],
  // gray-matter evaluates code in an engine that records never reach (see src/record/yaml/parse-yaml.ts).
  logOverride: { 'direct-eval': 'silent' },
  banner: {
    js: "import { createRequire as requireFor } from 'node:module';const require = requireFor(import.meta.url);",
  },
});

/** A name of all that the program is made of: an index that another program wrote is not read. */
function hashSources() {
  const hash = createHash('sha256').update(readFileSync(`${ROOT}/package.json`));
  const files = readdirSync(`${ROOT}/src`, { recursive: true }).filter((file) => /\.[jt]s$/.test(file));
  for (const file of files.sort()) hash.update(file).update(readFileSync(`${ROOT}/src/${file}`));
  return hash.digest('hex').slice(0, 16);
}
