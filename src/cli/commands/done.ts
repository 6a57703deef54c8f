import { shortForm } from '../change/short-form.ts';
import type { CommandSpec } from '../session/command.ts';

/** `gtm done`: short for `gtm set --status done`. */
export const done: CommandSpec = shortForm('done', 'done', {
  fr: 'noter qu’un point d’action est fait',
  en: 'record that an action point is done',
});
