// Loaded before gtm: hides the native compiler of PDF, as on a machine for which there is none.
import Module from 'node:module';

const load = Module._load;
Module._load = function loadOther(name, ...rest) {
  if (/typst-ts-node-compiler-/.test(name)) throw new Error(`${name} is hidden`);
  return load.call(this, name, ...rest);
};
