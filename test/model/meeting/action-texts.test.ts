import { describe, expect, it } from 'vitest';
import { ACTION_TEXTS } from '../../../src/model/meeting/action-texts.ts';
import { readSchema } from '../../support/schemas.ts';

type Property = { readonly type?: string; readonly format?: string; readonly title?: string };

describe('the texts of an action', () => {
  it('are those of the schema, in its order and under its titles: neither needed, nor an id, nor changed later', () => {
    const { action, change } = readSchema('meeting').$defs;
    const texts = (Object.entries(action.properties) as [string, Property & { 'x-gtm-typed'?: string }][]).filter(
      ([key, { type, format, 'x-gtm-typed': typed }]) =>
        type === 'string' && !format && typed !== 'other' && !action.required.includes(key) && !change.properties[key],
    );
    expect(Object.entries(ACTION_TEXTS)).toEqual(
      texts.map(([key, { title = '' }]) => {
        const [en, fr] = title.split(' · ');
        return [key, { fr, en }];
      }),
    );
  });
});
