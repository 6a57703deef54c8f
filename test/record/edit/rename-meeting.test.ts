import { describe, expect, it } from 'vitest';
import { meetingRenaming, planMeetingRenamed } from '../../../src/record/edit/rename-meeting.ts';

describe('meetingRenaming', () => {
  const ofDay = meetingRenaming('2023-04-12', '2023-04-19');
  it.each([
    ['2023-04-12/a1', '2023-04-19/a1'],
    ['voir 2023-04-12/a1-bis, 2023-04-12/1r.', 'voir 2023-04-19/a1-bis, 2023-04-19/1r.'],
    ['[CR](../meetings/2023-04-12.md#divers)', '[CR](../meetings/2023-04-19.md#divers)'],
    ['(2023-04-12.md)', '(2023-04-19.md)'],
    ['2023-04-12', '2023-04-12'],
    ['2023-04-12/2023-04-15', '2023-04-12/2023-04-15'],
    ['2023-04-12-crcm/a1 2023-04-12-crcm.md', '2023-04-12-crcm/a1 2023-04-12-crcm.md'],
    ['x2023-04-12/a1 2023-04-12.mdx', 'x2023-04-12/a1 2023-04-12.mdx'],
  ])('of a day: %s', (text, now) => {
    expect(ofDay(text)).toBe(now);
  });

  it('changes an id with a suffix wherever it stands alone', () => {
    const rename = meetingRenaming('2023-04-12-crcm', '2023-04-19-crcm');
    expect(rename('la réunion 2023-04-12-crcm, 2023-04-12-crcm/a1')).toBe(
      'la réunion 2023-04-19-crcm, 2023-04-19-crcm/a1',
    );
    expect(rename('2023-04-12-crcm-2 2023-04-12')).toBe('2023-04-12-crcm-2 2023-04-12');
  });
});

describe('planMeetingRenamed', () => {
  const rename = meetingRenaming('2023-04-12', '2023-04-19');
  it('changes front matter, comments and body, and nothing else', () => {
    const text = (id: string) =>
      `---\r\ndate: 2023-05-10 # ${id}/a9\r\nreview:\r\n  - { action: "${id}/a1", due: 2023-04-12 }\r\n---\r\n\r\n[CR](${id}.md)\r\n`;
    expect(planMeetingRenamed('2023-05-10.md', text('2023-04-12'), rename)).toBe(text('2023-04-19'));
  });

  it('leaves alone what it cannot read', () => {
    expect(planMeetingRenamed('2023-05-10.md', '---\nreview: [2023-04-12/a1\n---\n', rename)).toBeNull();
  });
});
