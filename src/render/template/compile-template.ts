// A template that people wrote, from its text. The compiler is loaded for theirs only: those of the package come compiled.
import Handlebars from 'handlebars';
import { helpers } from '../helpers/index.ts';
import { type CheckedPiece, readyTemplate, type Template } from './template.ts';
import { type CheckedTemplate, checkTemplate, refuseCircles, type TemplateSource } from './template-check.ts';

type Partials = Readonly<Record<string, TemplateSource>>;

/**
 * Compiles a template. `partials` are those it can call, by name.
 *
 * Refused with a `UserError` naming the file and, where there is one, the line: more than 256 KB of text, a syntax
 * error, a helper or partial that does not exist, a partial named by an expression or a path, partials that call each
 * other in a circle, inline partials and block parameters. What is refused when it runs is said at `readyTemplate`.
 */
export function compileTemplate({
  file,
  text,
  partials = {},
}: TemplateSource & { readonly partials?: Partials }): Template {
  const { main, reached } = checkAll({ file, text }, partials);
  const pieces = [...reached].map(([name, checked]) => [name, pieceOf(checked, partials[name]?.file ?? name)] as const);
  return readyTemplate(Handlebars, { main: pieceOf(main, file), partials: new Map(pieces) });
}

/** How templates are compiled, those of the package as well. */
export const COMPILED = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
} as const;

/** A template with the partials that it calls, and those they call, all checked. */
export function checkAll(
  source: TemplateSource,
  partials: Partials,
): { readonly main: CheckedTemplate; readonly reached: ReadonlyMap<string, CheckedTemplate> } {
  const main = checkTemplate(source, partials);
  const reached = new Map<string, CheckedTemplate>();
  const waiting = [...main.calls.keys()];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const called = partials[name];
    if (!called || reached.has(name)) continue;
    const checked = checkTemplate(called, partials);
    reached.set(name, checked);
    waiting.push(...checked.calls.keys());
  }
  refuseCircles(reached, partials);
  return { main, reached };
}

function pieceOf({ program }: CheckedTemplate, file: string): CheckedPiece {
  return { file, fillBy: (engine) => engine.compile(program, COMPILED) };
}
