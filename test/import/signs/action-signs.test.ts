import { describe, expect, it } from 'vitest';
import type { ActionField } from '../../../src/import/signs/action/forms/action-sign.ts';
import { ACTION_SIGNS } from '../../../src/import/signs/action/forms/index.ts';
import { knownOf } from '../../support/known.ts';

const known = knownOf({ listed: false });

/** What a sign gives, field by field, one value or several. */
function given(claims: readonly { readonly field: ActionField; readonly value: string }[]) {
  const values: Partial<Record<ActionField, string | string[]>> = {};
  for (const { field, value } of claims) {
    const before = values[field];
    values[field] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

describe.each(ACTION_SIGNS)('$name', ({ good, bad, read }) => {
  it.each(good)('reads: $line', ({ line, gives }) => {
    expect(given(read(line, known))).toEqual(gives);
  });

  it.each(good)('places what it reads: $line', ({ line }) => {
    for (const { start, end, field, value } of read(line, known)) {
      if (value !== '') expect(end).toBeGreaterThan(start);
      if (field !== 'text') expect(line.slice(start, end)).toContain(value);
    }
  });

  it.each(bad)('leaves: %s', (line) => {
    expect(read(line, known)).toEqual([]);
  });
});
