import { shortForm } from '../change/short-form.ts';
import type { CommandSpec } from '../session/command.ts';

/** `gtm drop`: short for `gtm set --status dropped`. */
export const drop: CommandSpec = shortForm('drop', 'dropped', {
  fr: 'noter qu’un point d’action est abandonné',
  en: 'record that an action point is dropped',
});
