// No rule goes through all meetings for each meeting: how often the lists of the ledger are looked into is counted, without
// a clock, for some meetings and for four times as many.
import { describe, expect, it } from 'vitest';
import type { RecordRule } from '../../src/check/facts/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import { addDays } from '../../src/model/civil-date.ts';
import type { FollowedAction } from '../../src/model/ledger/followup.ts';
import { type RecordReading, readRecord } from '../../src/record/read-record.ts';
import { world } from '../support/rule-examples.ts';

const FEW = 40;
const FIRST = '2019-12-02';

describe('for four times the meetings', () => {
  const [few, many] = [recordsOf(FEW), recordsOf(4 * FEW)];
  const about = rules.flatMap((rule) => (rule.about === 'record' ? [rule] : []));

  it.each(about.map((rule) => [rule.code, rule] as const))('%s takes four times the steps', (_, rule) => {
    expect(stepsOf(rule, many)).toBeLessThanOrEqual(4.4 * stepsOf(rule, few) + 4 * FEW);
  });

  it('counts what a rule looks at', () => {
    const all: Pick<RecordRule, 'check'> = { check: ({ ledger }) => ledger.meetings.flatMap(() => []) };
    expect(stepsOf(all, few)).toBeGreaterThanOrEqual(FEW ** 2);
  });
});

/** Meetings that speak of one action all along, of their own, of unknown ones, and of some in words alone. */
function recordsOf(count: number): readonly RecordReading[] {
  return Array.from({ length: count }, (_, at) => {
    // Few actions share a word, however many meetings there are.
    const own = `site${at >> 2} lieu${at >> 2}`;
    const [date, before] = [addDays(FIRST, 7 * at), addDays(FIRST, 7 * (at - 1))];
    const lines = [
      `date: ${date}`,
      'actions:',
      `  - { id: a1, text: ${own}, owners: OIM, lead: HCR, due: fin du mois }`,
      '  - { text: Relire la liste, owners: ONG Garkoua, due: 2020-01-01 }',
      'review:',
      `  - { action: ${FIRST}/a1, status: ${at % 2 === 0 ? 'done' : 'open'}, lead: OIM }`,
      `  - { action: ${before}/a1, status: done }`,
      `  - { action: ${before}/a9, status: done }`,
      '  - { action: 1999-01-01/a1, status: done }',
      `  - { text: ${own}, owners: OIM, status: done }`,
    ];
    return readRecord(`meetings/${date}.md`, Buffer.from(`---\n${lines.join('\n')}\n---\n`));
  });
}

function stepsOf(rule: Pick<RecordRule, 'check'>, readings: readonly RecordReading[]): number {
  let steps = 0;
  const { registry, config, index, ledger } = world(readings);
  const counted = <Item>(items: readonly Item[]) =>
    new Proxy(items, {
      get: (list, key, self) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) steps += 1;
        return Reflect.get(list, key, self);
      },
    });
  const watched = {
    ...ledger,
    meetings: counted(ledger.meetings),
    actions: counted(ledger.actions.map((each) => withHistory(each, counted(each.history)))),
    strays: counted(ledger.strays),
  };
  for (const { meeting, source } of readings) {
    if (!meeting || !source?.root) throw new Error('a record that cannot be read');
    const context = { config: config.value, registry: registry.value, registryRead: true, index, ledger: watched };
    for (const _ of rule.check({ ...context, meeting, source: { ...source, root: source.root } })) steps += 1;
  }
  return steps;
}

/** The same action, which says something else of its history only. */
function withHistory(followed: FollowedAction, history: FollowedAction['history']): FollowedAction {
  return new Proxy(followed, { get: (all, key) => (key === 'history' ? history : Reflect.get(all, key)) });
}
