// A Handlebars template, made ready to be filled: what it may do is checked before it runs, and counted while it runs.
import Handlebars from 'handlebars';
import { frenchTypography } from '../../i18n/typography.ts';
import type { Language } from '../../model/words.ts';
import { helpers } from '../helpers/index.ts';
import { type Budget, countedBlocks, startBudget } from './template-budget.ts';
import { type CheckedTemplate, checkTemplate, refuseCircles, type TemplateSource } from './template-check.ts';
import { fieldsIn, sealView } from './template-data.ts';
import { templateError, wholeObjectError } from './template-error.ts';

/** Fills the template; what the template gets wrong is a `UserError`. */
export type Template = (view: object) => string;

/**
 * Compiles a template. `partials` are those it can call, by name.
 *
 * Refused with a `UserError` naming the file and, where there is one, the line: more than 256 KB of text, a syntax
 * error, a helper or partial that does not exist, a partial named by an expression or a path, partials that call each
 * other in a circle, inline partials and block parameters. When it runs: a field that the view does not have (with the
 * nearest that it has), and more work than a document can need.
 */
export function compileTemplate({
  file,
  text,
  partials = {},
}: TemplateSource & { readonly partials?: Readonly<Record<string, TemplateSource>> }): Template {
  const main = checkTemplate({ file, text }, partials);
  const reached = reachedPartials(main, partials);
  refuseCircles(reached, partials);
  let spend = startBudget();
  const engine = isolatedEngine((fill) => spend(fill));
  for (const [name, { program }] of reached) {
    const fill = compileChecked(engine, program, partials[name]?.file ?? name);
    engine.registerPartial(name, (context, options) => spend(() => fill(context, options)));
  }
  const fill = compileChecked(engine, main.program, file);
  return (view) => {
    spend = startBudget();
    const filled = fill(sealView(view));
    const fields = fieldsIn(filled);
    if (fields) throw wholeObjectError(file, fields);
    return filled;
  };
}

/** Those the template calls, and those they call. */
function reachedPartials(
  main: CheckedTemplate,
  partials: Readonly<Record<string, TemplateSource>>,
): ReadonlyMap<string, CheckedTemplate> {
  const reached = new Map<string, CheckedTemplate>();
  const waiting = [...main.calls.keys()];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const source = partials[name];
    if (!source || reached.has(name)) continue;
    const checked = checkTemplate(source, partials);
    reached.set(name, checked);
    waiting.push(...checked.calls.keys());
  }
  return reached;
}

/** An engine of its own, so that no template can change another's, and with nothing in it but our own helpers. */
function isolatedEngine(budget: Budget): typeof Handlebars {
  const engine = Handlebars.create();
  engine.registerHelper(countedBlocks(engine.helpers, budget));
  for (const name of ['log', 'lookup']) engine.unregisterHelper(name);
  for (const [name, helper] of Object.entries(helpers)) {
    // An absent value (null, false) prints nothing.
    engine.registerHelper(name, (value) => (value === null || value === false ? '' : helper(String(value))));
  }
  return engine;
}

function compileChecked(
  engine: typeof Handlebars,
  program: hbs.AST.Program,
  file: string,
): Handlebars.TemplateDelegate<object> {
  const fill = engine.compile(program, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  });
  const closed = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };
  return (context, options) => {
    try {
      return fill(context, { ...closed, ...options });
    } catch (error) {
      throw templateError(error, file);
    }
  };
}

/**
 * The Markdown of a document: the template filled with the view; a French one gets the spaces of French typography,
 * whatever it becomes afterwards. What the template gets wrong is a `UserError` (see `compileTemplate`).
 */
export function fillDocument(template: Template, view: object, language: Language): string {
  const filled = template(view);
  return language === 'fr' ? frenchTypography(filled) : filled;
}
