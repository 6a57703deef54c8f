// The packages that the modules of src/ use, as chunks that are loaded when one is asked for.
import { build, transform } from 'esbuild';

/** What a chunk finds in place of `import(…)`, of an import, and of `import.meta.url`. */
const HEAD = `"use strict";(function (exports, require, module, __filename, __others) {
const __load = (name) => Promise.resolve().then(() => require(name));
const __lazy = (name) => { let known; return () => (known ??= require(name)); };
const __url = require('node:url').pathToFileURL(__filename).href;
`;
/** Bundles packages by their names, with what is used of each; gives the chunks by their names: `./yaml.cjs`, `./chunk-….cjs`. */
export async function bundlePackages(packages, options) {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    entryPoints: [...packages.keys()].map((name) => ({ in: `used:${name}`, out: chunkOf(name) })),
    plugins: [asUsed(packages, options.absWorkingDir)],
    outdir: '.',
    outExtension: { '.js': '.cjs' },
    splitting: true,
    format: 'esm',
    write: false,
  });
  return Promise.all(outputFiles.map(async ({ path, text }) => [path.split('/').pop(), await toScript(text, options)]));
}

/** The name of the chunk of a package: `hucre/xlsx` is `hucre-xlsx`. */
export function chunkOf(name) {
  return name.replaceAll('/', '-').replaceAll('@', '');
}

/** A package as a module that gives on what is used of it. */
function asUsed(packages, resolveDir) {
  return {
    name: 'as-used',
    setup(bundling) {
      bundling.onResolve({ filter: /^used:/ }, ({ path }) => ({ path: path.slice('used:'.length), namespace: 'used' }));
      bundling.onLoad({ filter: /^/, namespace: 'used' }, ({ path }) => {
        const names = packages.get(path);
        const list = names === null ? '*' : `{${[...names].join(',')}}`;
        return { contents: `export ${list} from ${JSON.stringify(path)}`, resolveDir };
      });
    },
  };
}

/**
 * A chunk as a script, whose compiled code V8 can keep: esbuild parts packages in modules only. What it imports of other
 * chunks is loaded when it is used.
 */
async function toScript(text, { minifySyntax, minifyWhitespace, target, platform }) {
  const opened = text.replaceAll('import("./', '__load("./').replaceAll(/\bimport\("(?=[@a-z])/g, '__others("');
  const { code } = await transform(opened, { minifySyntax, minifyWhitespace, target, platform, format: 'cjs' });
  return `${HEAD}${whenUsed(code)}\n})`;
}

/** `var import_x=require("x")` … `import_x.y` → `var import_x=__lazy("x")` … `(import_x()).y`; an import without names goes. */
function whenUsed(code) {
  const names = new Set([...code.matchAll(/\b(import_[\w$]+)=require\("[^"]+"\)/g)].map(([, name]) => name));
  return code
    .replace(/\b(import_[\w$]+)=require\(("[^"]+")\)/g, '$1=__lazy($2)')
    .replace(/(^|;)require\("\.\/[^"]+"\)/g, '$1')
    .replace(/\bimport_[\w$]+\b(?!=__lazy)/g, (name) => (names.has(name) ? `(${name}())` : name));
}
