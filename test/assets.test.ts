import { describe, expect, it } from 'vitest';
import { packagedPartials, packagedTemplate } from '../src/assets.ts';

describe('packagedTemplate', () => {
  it('finds the minutes by name', () => {
    expect(packagedTemplate('minutes')?.file).toBe('templates/minutes.hbs');
    expect(packagedTemplate('minutes')?.text).toContain('{{> identity}}');
  });

  it.each(['nothing', '../package', 'partials/item', '/etc/passwd', 'minutes.hbs', ''])('finds no %j', (name) => {
    expect(packagedTemplate(name)).toBeUndefined();
  });
});

describe('packagedPartials', () => {
  it('names each by its file', () => {
    const partials = packagedPartials();
    expect(partials.item?.file).toBe('templates/partials/item.hbs');
    expect(Object.keys(partials)).toEqual(expect.arrayContaining(['actions', 'annex', 'identity', 'item', 'review']));
  });
});
