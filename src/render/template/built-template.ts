import type HandlebarsTypes from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { type BuiltPiece, builtPartials, builtTemplates } from '../../generated/templates.js';
import { type CheckedPiece, readyTemplate, type Template } from './template.ts';

/** The engine without its compiler, which its types do not tell apart. */
const handlebars = runtime as unknown as typeof HandlebarsTypes;

/**
 * A template of the package, which was checked and compiled when it was built; undefined when there is none of that name,
 * and when people have a partial of their own in the place of one that it reaches.
 */
export function builtTemplate(name: string, ownPartials: readonly string[]): Template | undefined {
  const main = Object.hasOwn(builtTemplates, name) ? builtTemplates[name] : undefined;
  if (!main || main.reaches.some((partial) => ownPartials.includes(partial))) return undefined;
  const partials = main.reaches.flatMap((partial) => {
    const piece = builtPartials[partial];
    return piece ? [[partial, pieceOf(piece)] as const] : [];
  });
  return readyTemplate(handlebars, { main: pieceOf(main), partials: new Map(partials) });
}

function pieceOf({ file, spec }: BuiltPiece): CheckedPiece {
  return { file, fillBy: (engine) => engine.template(spec) };
}
