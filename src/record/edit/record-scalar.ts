import { yamlScalar } from '../yaml/yaml-scalar.ts';
import type { NewValue } from './set-value.ts';

/**
 * A text as a value of a record: dates and periods stand plain, as people write them, for records read every scalar as its
 * characters; any other text as `yamlScalar` has it.
 */
export function recordScalar(text: string, inFlow = false): string {
  return PERIOD.test(text) ? text : yamlScalar(text, inFlow);
}

/** A text, or several between brackets. */
export function writtenValue(value: NewValue, inFlow = false): string {
  if (typeof value === 'string') return recordScalar(value, inFlow);
  return `[${value.map((text) => recordScalar(text, true)).join(', ')}]`;
}

const PERIOD = /^\d{4}(?:-\d\d(?:-\d\d)?|-[QS]\d)?$/;
