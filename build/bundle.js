// Builds dist/: one bundled chunk per command and format, loaded when asked for.
import { readFileSync, rmSync } from 'node:fs';
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
  define: { GTM_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
  // They come with files of their own (WebAssembly, native code), which they look for beside them.
  external: ['@myriaddreamin/*', 'dejavu-fonts-ttf', 'tesseract.js'],
  // gray-matter evaluates code in an engine that records never reach (see src/record/yaml/parse-yaml.ts).
  logOverride: { 'direct-eval': 'silent' },
  banner: {
    js: "import { createRequire as requireFor } from 'node:module';const require = requireFor(import.meta.url);",
  },
});
