// What templates can call: one helper, one line.
import { cell } from './cell.ts';
import { text } from './text.ts';
import { upper } from './upper.ts';

export const helpers: Readonly<Record<string, (value: string) => string>> = { cell, text, upper };
