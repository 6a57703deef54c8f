import { shortForm } from '../change/short-form.ts';
import type { CommandSpec } from '../session/command.ts';

/** `gtm reopen`: short for `gtm set --status open`. */
export const reopen: CommandSpec = shortForm('reopen', 'open', {
  fr: 'rouvrir un point d’action fait ou abandonné',
  en: 'open a done or dropped action point again',
});
