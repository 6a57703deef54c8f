import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importSource } from '../../src/import/import-source.ts';
import { parseDeadline } from '../../src/model/deadline/reading/parse-deadline.ts';
import type { AgendaItem, Attendee, DueWords, Meeting, Recommendation } from '../../src/model/meeting/meeting.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import { readRecordText } from '../../src/record/read-record.ts';
import { readStructures } from '../../src/record/read-structures.ts';
import { foldText } from '../../src/words/fold-text.ts';
import { copyOf, play } from '../support/play.ts';

const WORKSPACES = ['zinder', 'council'];
const FORMATS = ['md', 'html', 'docx', 'pdf'];
const examples = WORKSPACES.flatMap((workspace) =>
  readdirSync(join('examples', workspace, 'meetings')).flatMap((file) =>
    FORMATS.map((format) => ({ workspace, file, format })),
  ),
);

/** Minutes change the look of words (capitals, "et" for a comma), not what they say. */
function plain(words: string): string {
  return foldText(words)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:et|and)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const owners = (written: readonly string[] | undefined) => plain((written ?? []).join(' '));
const due = (words: DueWords | undefined, date: string) =>
  words === undefined ? null : (parseDeadline(words, { date }).latest ?? words.text);
const who = (list: readonly Attendee[]) => list.map(({ structure, name }) => plain([structure, name].join(' ')));
const actionsOf = ({ actions }: AgendaItem) => (actions === 'none' ? [] : actions);
const recommendation = ({ text, owners: written, status }: Recommendation) => [plain(text), owners(written), status];

/** What a record says, as its minutes show it. */
function facts({ date, start, end, venue, chair, attendance, agenda, actions, review, annexes, ...more }: Meeting) {
  return {
    ...{ date, start, end, venue, chair, next: more.next?.date, rapporteur: more.rapporteur },
    attendance: Object.entries(attendance).map(([state, list]) => [state, who(list)]),
    agenda: agenda.map((item) => [plain(item.title), item.decisions.map(({ text }) => plain(text))]),
    actions: [...agenda.flatMap(actionsOf), ...actions].map((action) => [
      plain(action.text),
      owners(action.owners),
      action.lead,
      due(action.due, date),
    ]),
    reviews: review.length,
    recommendations: annexes.flatMap(({ themes, recommendations }) => [
      ...themes.map((theme) => [plain(theme.title), theme.recommendations.map(recommendation)]),
      ...recommendations.map(recommendation),
    ]),
    errata: more.errata.map(({ date: day, text }) => [day, plain(text)]),
    amendments: more.adoption?.amendments.map(plain) ?? [],
  };
}

describe('minutes that were rendered', () => {
  const { cwd, clean } = copyOf('examples');
  afterAll(clean);
  beforeAll(() => expect(examples.length).toBeGreaterThan(20));

  it.each(examples)(
    '$workspace $file as $format say the same when they are imported, and no word is left',
    async ({ workspace, file, format }) => {
      const folder = join(cwd, 'examples', workspace);
      const out = join(cwd, `${workspace}-${file}.${format}`);
      await play(['render', '-C', folder, `meetings/${file}`, '--to', format, '-o', out], { cwd });
      const registry = readStructures('structures.yaml', readFileSync(join(folder, 'structures.yaml'))).value;
      const imported = await importSource(
        { name: `minutes.${format}`, bytes: readFileSync(out) },
        { index: indexRegistry(registry) },
      );
      const written = readRecordText(`meetings/${file}`, readFileSync(join(folder, 'meetings', file), 'utf8')).meeting;
      const read = readRecordText(`meetings/${file}`, imported.text).meeting;
      if (!written || !read) throw new Error('a record does not read');
      expect(facts(read)).toEqual(facts(written));
      expect(imported.report.left).toEqual([]);
    },
  );
});
