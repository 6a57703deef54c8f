import type { CommandSpec } from '../command.ts';

/** The commands, in the order of the help: to add one, write its file and put it here. Each is loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<CommandSpec>>> = {
  init: async () => (await import('./init.ts')).init,
  actions: async () => (await import('./actions.ts')).actions,
  recommendations: async () => (await import('./recommendations.ts')).recommendations,
  decisions: async () => (await import('./decisions.ts')).decisions,
  meetings: async () => (await import('./meetings.ts')).meetings,
  new: async () => (await import('./new.ts')).newRecord,
  show: async () => (await import('./show.ts')).show,
  set: async () => (await import('./set.ts')).set,
  done: async () => (await import('./done.ts')).done,
  drop: async () => (await import('./drop.ts')).drop,
  reopen: async () => (await import('./reopen.ts')).reopen,
  add: async () => (await import('./add.ts')).add,
  amend: async () => (await import('./amend.ts')).amend,
  snooze: async () => (await import('./snooze.ts')).snooze,
  circulate: async () => (await import('./circulate.ts')).circulate,
  adopt: async () => (await import('./adopt.ts')).adopt,
  erratum: async () => (await import('./erratum.ts')).erratum,
  verify: async () => (await import('./verify.ts')).verify,
  check: async () => (await import('./check.ts')).check,
  render: async () => (await import('./render.ts')).render,
  annex: async () => (await import('./annex.ts')).annex,
  matrix: async () => (await import('./matrix.ts')).matrix,
  structures: async () => (await import('./structures.ts')).structures,
};
