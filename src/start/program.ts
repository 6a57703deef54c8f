import { createRequire } from 'node:module';
import { join } from 'node:path';
import { debuglog } from 'node:util';
import { openScripts } from './scripts.ts';

/** The program as the build put it into a folder. */
export type Program = {
  /** A module of src/ by its path there (`/cli/main.ts`), a chunk of packages (`./yaml.cjs`), or what Node knows by a name. */
  readonly load: (name: string) => unknown;
  /** Keeps the compiled code for the next time, where some was missing. */
  readonly keep: () => void;
};

/** Opens the program in a folder; the code that V8 compiled the last time stands in `cacheFile`, if it is kept at all. */
export function openProgram(folder: string, cacheFile: string | undefined): Program {
  const { run, keep } = openScripts(folder, cacheFile);
  const requireOthers = createRequire(join(folder, 'start.cjs'));
  const loaded = new Map<string, unknown>();
  const opened = new Map<string, Modules>();

  const modulesOf = (name: string): Modules => {
    const script = scriptOf(name);
    const known = opened.get(script);
    if (known) return known;
    const modules = (run(script) as ModulesOpener)(load, join(folder, script), importOthers);
    opened.set(script, modules);
    return modules;
  };
  const load = (name: string): unknown => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const isModule = name.startsWith('/');
    if (!isModule && !name.startsWith('./')) return requireOthers(name);
    tell('loads %s', name.replace(/^\.?\//, ''));
    const exports = isModule
      ? exportsOf(modulesOf(name)[name])
      : runChunk(run(name) as Chunk, [load, join(folder, name)]);
    loaded.set(name, exports);
    return exports;
  };
  return { load, keep };
}

/** A module of src/: runs it, and says what it exports. */
type Module = (unit: Unit) => void;
type Unit = { names: Readonly<Record<string, () => unknown>> };
type Modules = Readonly<Record<string, Module>>;
type Load = Program['load'];
type ImportOthers = (name: string) => Promise<unknown>;
/** What the script of a folder of src/ evaluates to: gives its modules. */
type ModulesOpener = (load: Load, file: string, importOthers: ImportOthers) => Modules;
/** What the script of a chunk evaluates to. */
type Chunk = (...given: readonly [object, Load, { exports: object }, file: string, ImportOthers]) => void;

/** `NODE_DEBUG=gtm` tells what is loaded. */
const tell = debuglog('gtm');

/** V8 forgets who imports for a text whose code it is given. */
const importOthers: ImportOthers = (name) => import(name);

/** The script that a module stands in: that of its folder at the top; of its own when it is generated. */
function scriptOf(name: string): string {
  const [, top = '', ...rest] = name.replace(/\.\w+$/, '').split('/');
  if (rest.length === 0) return 'top.js';
  return top === 'generated' ? `generated-${rest.join('-')}.js` : `${top}.js`;
}

function exportsOf(module: Module | undefined): unknown {
  const unit: Unit = { names: {} };
  module?.(unit);
  const exports: Record<string, unknown> = {};
  for (const name of Object.keys(unit.names)) exports[name] = unit.names[name]?.();
  return exports;
}

function runChunk(chunk: Chunk, [load, file]: readonly [Load, file: string]): unknown {
  const module = { exports: {} };
  chunk(module.exports, load, module, file, importOthers);
  return module.exports;
}
