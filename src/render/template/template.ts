// A Handlebars template, made ready to be filled: what it may do was checked before, and is counted while it runs.
import type Handlebars from 'handlebars';
import { frenchTypography } from '../../i18n/typography.ts';
import type { Language } from '../../model/words.ts';
import { helpers } from '../helpers/index.ts';
import { type Budget, countedBlocks, startBudget } from './template-budget.ts';
import { fieldsIn, sealView } from './template-data.ts';
import { templateError, wholeObjectError } from './template-error.ts';

/** Fills the template; what the template gets wrong is a `UserError`. */
export type Template = (view: object) => string;

/** A template or a partial that was checked: where it stands, and what an engine makes of it. */
export type CheckedPiece = {
  readonly file: string;
  readonly fillBy: (engine: typeof Handlebars) => Handlebars.TemplateDelegate<object>;
};

/** A template that was checked, with the partials that it reaches, by name. */
export type CheckedPieces = { readonly main: CheckedPiece; readonly partials: ReadonlyMap<string, CheckedPiece> };

/**
 * Makes a checked template ready. Refused with a `UserError` when it runs: a field that the view does not have (with the
 * nearest that it has), and more work than a document can need.
 */
export function readyTemplate(handlebars: typeof Handlebars, { main, partials }: CheckedPieces): Template {
  let spend = startBudget();
  const engine = isolatedEngine(handlebars, (fill) => spend(fill));
  for (const [name, piece] of partials) {
    const fill = guarded(piece, engine);
    engine.registerPartial(name, (context, options) => spend(() => fill(context, options)));
  }
  const fill = guarded(main, engine);
  return (view) => {
    spend = startBudget();
    const filled = fill(sealView(view));
    const fields = fieldsIn(filled);
    if (fields) throw wholeObjectError(main.file, fields);
    return filled;
  };
}

/** An engine of its own, so that no template can change another's, and with nothing in it but our own helpers. */
function isolatedEngine(handlebars: typeof Handlebars, budget: Budget): typeof Handlebars {
  const engine = handlebars.create();
  engine.registerHelper(countedBlocks(engine.helpers, budget));
  for (const name of ['log', 'lookup']) engine.unregisterHelper(name);
  for (const [name, helper] of Object.entries(helpers)) {
    // An absent value (null, false) prints nothing.
    engine.registerHelper(name, (value) => (value === null || value === false ? '' : helper(String(value))));
  }
  return engine;
}

function guarded({ file, fillBy }: CheckedPiece, engine: typeof Handlebars): Handlebars.TemplateDelegate<object> {
  const fill = fillBy(engine);
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
 * whatever it becomes afterwards, and no document holds a command of a terminal. What the template gets wrong is a `UserError` (see `readyTemplate`).
 */
export function fillDocument(template: Template, view: object, language: Language): string {
  const filled = template(view);
  const harmless = filled.replace(COMMANDS, '');
  return language === 'fr' ? frenchTypography(harmless) : harmless;
}

/** What the text of a record may hold that is no text in any document. */
const COMMANDS = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
