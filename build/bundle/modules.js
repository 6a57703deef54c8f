// The modules of src/ as scripts, one for each folder at the top: a module of them runs when something of it is first used.
import { posix } from 'node:path';
import { build } from 'esbuild';
import { chunkOf } from './packages.js';

/** What the head and the end of a module say of its exports, as esbuild writes it. */
const EXPORTS = /^.*?var (\w+)=\{\};__export\(\1,(\{[^}]*\})\);module\.exports=__toCommonJS\(\1\);/s;
const EXPORTS_TOLD = /0&&\(module\.exports=\{[^}]*\}\);\s*$/;
/** An import whose name is known by its beginning. */
const IMPORT = /\b(import_[\w$]+)=(?:__toESM\()?require\("([^"]+)"\)(?:,1\))?/g;

/** What the modules of a script have in common: called by src/start/program.ts. */
const HEAD = `"use strict";(function(require,__filename,__others){
const __lazy=name=>{let known;return()=>known??=require(name)},__load=name=>Promise.resolve().then(()=>require(name)),__toESM=all=>all,
__url=require("node:url").pathToFileURL(__filename).href;
return{`;

/**
 * Makes the scripts of all modules, by the name of the script; and the packages that they import with what they use of each
 * (`null`: all of it).
 */
export async function bundleModules(files, options) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: files.map((file) => `src/${file}`),
    outbase: 'src',
    outdir: 'modules',
    format: 'cjs',
    write: false,
  });
  const packages = new Map();
  const scripts = new Map();
  for (const [at, { text }] of outputFiles.entries()) {
    const file = files[at];
    if (!EXPORTS.test(text)) continue; // Types alone.
    const module = `${JSON.stringify(`/${file}`)}(unit){${toModule(file, text, packages)}}`;
    const name = scriptOf(file);
    scripts.set(name, [...(scripts.get(name) ?? []), module]);
  }
  return { packages, scripts: new Map([...scripts].map(([name, list]) => [name, `${HEAD}${list.join(',\n')}}})`])) };
}

/** The script that a module stands in, as src/start/program.ts looks for it. */
function scriptOf(file) {
  const [top, ...rest] = file.replace(/\.\w+$/, '').split('/');
  if (rest.length === 0) return 'top';
  return top === 'generated' ? `generated-${rest.join('-')}` : top;
}

/**
 * A module as a function. What it imports is asked for when it is used, as nothing in the program happens by being imported:
 * `var import_x=require("x")` … `import_x.y` → `var import_x=__lazy("x")` … `(import_x()).y`.
 */
function toModule(file, text, packages) {
  const code = text.replace(EXPORTS, (_all, _name, exports) => `unit.names=${exports};`).replace(EXPORTS_TOLD, '');
  const names = new Map([...code.matchAll(IMPORT)].map(([, name, from]) => [name, from]));
  const linked = code
    .replace(IMPORT, (_, name, from) => `${name}=__lazy(${target(file, from)})`)
    .replace(/\bimport_[\w$]+\b(?!=__lazy)/g, (name) => (names.has(name) ? `(${name}())` : name))
    .replace(/\brequire\("(\.[^"]+)"\)/g, (_, from) => `require(${target(file, from)})`)
    .replace(/\bimport\("([^"]+)"\)/g, (_, from) => {
      if (isPackage(from)) packages.set(from, null);
      return from.startsWith('.') || isPackage(from) ? `__load(${target(file, from)})` : `__others("${from}")`;
    });
  for (const [name, from] of names) if (isPackage(from)) tellUse(packages, from, usesOf(name, code));
  return linked;
}

function target(file, from) {
  if (from.startsWith('.')) return JSON.stringify(posix.join('/', posix.dirname(file), from));
  return JSON.stringify(isPackage(from) ? `./${chunkOf(from)}.cjs` : from);
}

function isPackage(from) {
  return !/^(?:\.|node:)/.test(from) && !UNBUNDLED.some((name) => from.startsWith(name));
}

/** They come with files of their own (WebAssembly, native code), which they look for beside them. */
const UNBUNDLED = ['@myriaddreamin/', 'dejavu-fonts-ttf', 'tesseract.js'];

function usesOf(name, code) {
  return [...code.matchAll(new RegExp(`\\b${name.replaceAll('$', '\\$')}\\.([\\w$]+)`, 'g'))].map(
    ([, used = '']) => used,
  );
}

function tellUse(packages, from, names) {
  const known = packages.get(from);
  if (known !== null) packages.set(from, new Set([...(known ?? []), ...names]));
}
