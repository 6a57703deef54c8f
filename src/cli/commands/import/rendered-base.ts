// A record as it comes back when nobody changes the document that was made of it.
import { extname } from 'node:path';
import type { Imported, ImportedFile } from '../../../import/import-source.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import { TARGET_NAMES, type TargetName } from '../../../render/targets/index.ts';
import { fillDocument } from '../../../render/template/template.ts';
import { minutesView } from '../../../render/views/view.ts';
import { openAbout } from '../../output/about-document.ts';
import type { Delivery } from '../../output/list-output.ts';
import { namedTemplate } from '../../output/named-template.ts';
import type { ImportRequest } from '../../session/context.ts';
import { shareOf, wordsIn } from './same-meeting.ts';

type Reading = Delivery & {
  /** Reads a document apart from the program. */
  readonly ask: (request: ImportRequest) => Promise<ImportedFile>;
  /** The file that is merged, by whose form and language the document is made. */
  readonly path: string;
  readonly file: Imported;
};

/** The minutes of a record, or its form, made as a file is and read again; by the group's own template where it has one. */
export async function renderedBase(meeting: Meeting, reading: Reading): Promise<Imported | undefined> {
  const { session, opened, ask, path } = reading;
  const { markdown, title } = await nearestDocument(meeting, reading);
  const about = openAbout(reading)({ title, date: meeting.date });
  const [made] = await session.context.renderApart({ markdown, about, to: [targetOf(path)] });
  if (!made) return undefined;
  const bytes = typeof made.content === 'string' ? new TextEncoder().encode(made.content) : made.content;
  const source = { name: `${meeting.id}.${made.extension}`, bytes };
  const { meetings } = await ask({ source, registry: opened.registry.value, date: meeting.date, split: false });
  return meetings[0];
}

/** The document that the file was made as, in its language: the one that shares most words with it. */
async function nearestDocument(meeting: Meeting, { opened, file }: Reading) {
  const { ledger, index, config } = opened;
  const [placed, left] = [file.report.placed, file.report.left].map((list) => list.map(({ text }) => text).join(' '));
  const words = wordsIn(`${file.text} ${placed} ${left}`);
  let best = { markdown: '', title: '', shared: -1 };
  for (const name of ['minutes', 'form']) {
    const template = await namedTemplate(name, opened);
    for (const language of ['fr', 'en'] as const) {
      const view = minutesView({ meeting, ledger, index, config: config.value, language });
      const markdown = fillDocument(template, view, language);
      const shared = shareOf(words, wordsIn(markdown));
      if (shared > best.shared) best = { markdown, title: view.heading, shared };
    }
  }
  return best;
}

/** The forms of Word and LibreOffice are read alike; what is made in no form at all is text. */
function targetOf(path: string): TargetName {
  const ending = extname(path).slice(1).toLowerCase();
  if (['docx', 'docm', 'odt'].includes(ending)) return 'docx';
  return TARGET_NAMES.find((name) => name === ending && name !== 'eml') ?? 'md';
}
