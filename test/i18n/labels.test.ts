import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/i18n/labels.ts';
import {
  attendanceLabels,
  countOf,
  meetingStatusLabels,
  ownershipLabels,
  roleLabel,
  statusLabels,
  timingLabels,
} from '../../src/i18n/labels.ts';

const ACTION = {
  one: { fr: "point d'action", en: 'action' },
  other: { fr: "points d'action", en: 'actions' },
};

describe('labels', () => {
  it.each([
    ['statusLabels', statusLabels],
    ['timingLabels', timingLabels],
    ['meetingStatusLabels', meetingStatusLabels],
    ['attendanceLabels', attendanceLabels],
    ['ownershipLabels', ownershipLabels],
  ])('%s tells every code apart by its word, in both languages', (_, labels) => {
    const words: readonly Label[] = Object.values(labels);
    expect(new Set(words.map((label) => label.fr)).size).toBe(words.length);
    expect(new Set(words.map((label) => label.en)).size).toBe(words.length);
  });

  it('colours what is late as bad and what is done as good', () => {
    expect(timingLabels.late.tone).toBe('bad');
    expect(statusLabels.done.tone).toBe('good');
  });
});

describe('roleLabel', () => {
  it.each([
    ['direct', 'seul responsable', 'sole owner'],
    ['lead', 'chef de file', 'lead'],
    ['co', 'co-responsable', 'co-owner'],
    ['via:Partenaires', 'via Partenaires', 'via Partenaires'],
    ['via:Tous les acteurs', 'via Tous les acteurs', 'via Tous les acteurs'],
  ] as const)('%s is "%s" and "%s"', (role, fr, en) => {
    expect(roleLabel(role)).toMatchObject({ fr, en });
  });
});

describe('countOf', () => {
  it.each([
    [0, "0 point d'action", '0 actions'],
    [1, "1 point d'action", '1 action'],
    [2, "2 points d'action", '2 actions'],
    [12_000, "12\u202F000 points d'action", '12,000 actions'],
  ])('counts %d as "%s" and "%s"', (count, fr, en) => {
    expect(countOf(count, ACTION)).toEqual({ fr, en });
  });
});
