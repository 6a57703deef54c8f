import type { Words } from './words.ts';

/** 2: the request cannot be carried out · 3: the environment failed (disk, lock, git) · 130: Ctrl-C at a question. */
export type ErrorExit = 2 | 3 | 130;

/** The kinds of requests that cannot be carried out, each with its part of the page on refusals. */
export type RefusalCode =
  | `request/${'words' | 'day' | 'unknown' | 'ambiguous' | 'nothing' | 'no-workspace' | 'no-terminal' | 'given-up'}`
  | `state/${'closed' | 'order' | 'exists' | 'errors'}`
  | `file/${'unreadable' | 'changed' | 'place' | 'locked' | 'untrusted'}`
  | `document/${'template' | 'limits'}`
  | 'import/unreadable'
  | `program/${'editor' | 'git'}`
  | 'system/disk';

/** A request that cannot be carried out: its kind, what happened, and what to do. Shown without a stack. */
export class UserError extends Error {
  readonly code: RefusalCode;
  readonly words: Words;
  readonly hint: Words | undefined;
  readonly exit: ErrorExit;

  constructor(
    code: RefusalCode,
    words: Words,
    options: { readonly hint?: Words | undefined; readonly exit?: ErrorExit } = {},
  ) {
    super(words.en);
    this.name = 'UserError';
    this.code = code;
    this.words = words;
    this.hint = options.hint;
    this.exit = options.exit ?? 2;
  }
}

/** A file is no longer what was read: what was planned from it can be planned again. */
export class MovedError extends UserError {}

/** An error of the operating system: its code (ENOSPC), and the path that it is about, where there is one. */
export type SystemError = Error & { readonly code: string; readonly path?: string };

/** Whether the operating system refused (disk full, no permission), which is neither a wrong request nor a bug. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
