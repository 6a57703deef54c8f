import { expect, it } from 'vitest';
import { readConfig } from '../../src/record/read-config.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { readSchema } from '../support/schemas.ts';

it('reads what is left out as the schema says', () => {
  const { properties, $defs } = readSchema('meeting');
  const text = '---\ndate: 2023-03-01\nactions: [{ text: a }]\nannexes: [{ recommendations: [{ text: r }] }]\n---\n';
  const { meeting } = readRecord('2023-03-01.md', Buffer.from(text));
  expect(meeting?.status).toBe(properties.status.default);
  expect(meeting?.held).toBe(properties.held.default);
  expect(meeting?.actions).toMatchObject([{ status: $defs.action.properties.status.default }]);
  expect(meeting?.annexes[0]?.recommendations).toMatchObject([
    { status: $defs.recommendation.properties.status.default },
  ]);
});

it('reads settings that are left out as the schema says', () => {
  const { properties } = readSchema('config');
  const { value } = readConfig('gtm.yaml', Buffer.from('quorum: { share: 1/2 }'));
  expect(value).toMatchObject({ meetings: properties.meetings.default, templates: properties.templates.default });
  expect(value.quorum?.represented ? 'count' : 'ignore').toBe(properties.quorum.properties.represented.default);
});
