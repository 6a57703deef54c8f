import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Front, recordText } from '../../src/import/assemble/draft/write-draft.ts';
import { importSource } from '../../src/import/import-source.ts';
import { parseDeadline } from '../../src/model/deadline/reading/parse-deadline.ts';
import type { Action, Meeting } from '../../src/model/meeting/meeting.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import { readRecordText } from '../../src/record/read-record.ts';
import { renderDocument } from '../../src/render/targets/render-document.ts';
import { foldText } from '../../src/words/fold-text.ts';
import { aboutOf } from '../support/about.ts';
import { registryOf } from '../support/registry-builder.ts';
import { renderMinutes } from '../support/render-minutes.ts';

const index = indexRegistry(registryOf());

/** Words with the signs that tables, lists and emphasis are made of. */
const WORDS =
  "la mairie d'Arlit|1 934 ménages|le Cadre (2e session) de|a|b < c|N° 12|« le centre »|50 %|x_y|*|l'écran|2 * 3|[liste]|R&D|#4|40 000 FCFA|fiche n|suivi|du pont|école|kits|A | B|rapport ; annexe".split(
    '|',
  );
const VERBS = ['Écrire', 'Compter', 'Préparer', 'Visiter', 'Review', 'Publier'];
const STRUCTURES = ['DRECM/R', 'DR/INS', 'ONG Karkara', 'TGI/Justice', 'OIM'];
const OWNERS = [['DRECM/R'], ['DR/INS', 'OIM'], ['Tous les acteurs'], ['?'], ['SP/CCM, DRECM/R et Partenaires'], []];
const DUES = ['2023', 'fin juin', '12 mai 2023', "Au cours de l'atelier", 'prochaine réunion', '2023-04', undefined];

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const sentence = fc.tuple(fc.constantFrom(...VERBS), words).map((parts) => parts.join(' ').trim());
const titles = fc.uniqueArray(fc.tuple(fc.constantFrom('Bilan', 'Projet', 'Point sur', 'Eau et'), words), {
  selector: (title) => foldText(title.join(' ')).replace(/[^a-z0-9]+/g, ''),
  maxLength: 4,
});
const action = fc.record({ text: sentence, owners: fc.constantFrom(...OWNERS), due: fc.constantFrom(...DUES) });
const recommendation = fc.record({
  text: sentence,
  owners: fc.constantFrom(...OWNERS.slice(0, 3), []),
  status: fc.constantFrom('open', 'done', 'in-progress'),
});
const record = fc.record({
  date: fc.constantFrom('2023-03-01', '2022-12-31', '2024-02-29'),
  start: fc.constantFrom('10:30', '08:00'),
  end: fc.constantFrom('12:15', '18:00'),
  title: sentence.map((text) => `Réunion : ${text}`),
  venue: fc.constantFrom('Zinder', "Salle d'attente, 2e étage"),
  present: fc.uniqueArray(fc.constantFrom(...STRUCTURES), { minLength: 1 }),
  excused: fc.uniqueArray(fc.constantFrom('HCR', 'PAM'), { maxLength: 2 }),
  items: titles.chain((list) =>
    fc.tuple(
      ...list.map((title) =>
        fc.record({
          title: fc.constant(title.join(' ')),
          decisions: fc.array(sentence, { maxLength: 2 }),
          actions: fc.oneof(fc.constant('none' as const), fc.array(action, { maxLength: 3 })),
          body: sentence,
        }),
      ),
    ),
  ),
  loose: fc.array(action, { maxLength: 2 }),
  themes: fc.array(
    fc.record({
      title: fc.constantFrom('Ordre général', 'Santé'),
      list: fc.array(recommendation, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
});
type Generated = typeof record extends fc.Arbitrary<infer Value> ? Value : never;

function written(said: Generated): Meeting {
  let number = 0;
  const withIds = <One extends object>(list: readonly One[], letter: string) =>
    list.map((each) => {
      number += 1;
      return { id: `${letter}${number}`, ...each };
    });
  const { date, start, end, title, venue, present, excused, items, loose, themes } = said;
  const front = {
    ...{ gtm: 1, date, start, end, title, venue },
    attendance: { present, excused },
    agenda: items.map(({ body: _, actions, ...item }) => ({
      ...item,
      actions: actions === 'none' ? actions : withIds(actions, 'a'),
    })),
    actions: withIds(loose, 'a'),
    annexes:
      themes.length > 0
        ? [
            {
              title: 'Recommandations',
              themes: themes.map((theme) => ({ title: theme.title, recommendations: withIds(theme.list, 'r') })),
            },
          ]
        : [],
  };
  const body = items.map(({ title: heading, body: text }) => `## ${heading}\n\n${text}`).join('\n\n');
  const { meeting } = readRecordText(`meetings/${date}.md`, recordText(front as unknown as Front, body));
  if (!meeting) throw new Error('a generated record does not read');
  return meeting;
}

const plain = (text: string) =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:et|and)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What minutes show of a record. */
function facts({ date, start, end, venue, attendance, agenda, actions, annexes }: Meeting) {
  const actionOf = ({ text, owners, due }: Action) => [
    plain(text),
    plain((owners ?? []).join(' ')),
    due && (parseDeadline(due, { date }).latest ?? plain(due.text)),
  ];
  return {
    ...{ date, start, end, venue },
    attendance: Object.values(attendance).map((list) => list.map(({ structure, name }) => structure ?? name)),
    agenda: agenda.map(({ title, decisions }) => [plain(title), decisions.map(({ text }) => plain(text))]),
    actions: [...agenda.flatMap((item) => (item.actions === 'none' ? [] : item.actions)), ...actions].map(actionOf),
    recommendations: annexes.flatMap(({ themes }) =>
      themes.map(({ title, recommendations }) => [
        plain(title),
        recommendations.map(({ text, owners, status }) => [plain(text), plain((owners ?? []).join(' ')), status]),
      ]),
    ),
  };
}

describe('minutes of generated records', () => {
  it.each(['md', 'html', 'docx'] as const)('say the same when they are imported as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(record, async (said) => {
        const meeting = written(said);
        const [document] = await renderDocument(renderMinutes(meeting), aboutOf(), [format]);
        const content = document?.content ?? '';
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        const { text, report } = await importSource({ name: `minutes.${format}`, bytes }, { index });
        const { meeting: read } = readRecordText(`meetings/${meeting.date}.md`, text);
        if (!read) throw new Error('the import does not read');
        expect(facts(read)).toEqual(facts(meeting));
        expect(report.left).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 100) / 4 },
    );
  });
});
