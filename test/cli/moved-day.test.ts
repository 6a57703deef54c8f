import { expect, it, onTestFinished } from 'vitest';
import { copyOf, playLine } from '../support/play.ts';

it.each([
  ['2023-04-12', '19 avril', '2023-05-20', '19 avril 2023'],
  ['meetings/2023-04-12.md', '19/04', '2023-05-20', '19 avril 2023'],
  ['2023-04-12', '19 avril', '2023-04-01', '19 avril 2023'],
  ['2023-04-12', '19 avril 2024', '2023-05-20', '19 avril 2024'],
  ['2023-04-12', 'demain', '2023-05-20', '21 mai 2023'],
])('%s moved to "%s" on %s is %s', async (meeting, typed, today, day) => {
  const { cwd, clean } = copyOf('examples');
  onTestFinished(clean);
  const line = `gtm move ${meeting} --date "${typed}" --dry-run`;
  expect(await playLine(line, { cwd, folder: 'examples/zinder', today })).toContain(`compris : ${day}`);
});
