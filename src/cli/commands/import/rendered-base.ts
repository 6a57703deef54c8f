// A record as it comes back when nobody changes the document that was made of it.
import { extname } from 'node:path';
import type { Imported, ImportedFile } from '../../../import/import-source.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import { TARGET_NAMES, type TargetName } from '../../../render/targets/index.ts';
import { fillDocument } from '../../../render/template/template.ts';
import { minutesView } from '../../../render/views/view.ts';
import { aboutDocument } from '../../output/about-document.ts';
import type { Delivery } from '../../output/list-output.ts';
import { namedTemplate } from '../../output/named-template.ts';
import type { ImportRequest } from '../../session/context.ts';

type Reading = Delivery & {
  /** Reads a document apart from the program. */
  readonly ask: (request: ImportRequest) => Promise<ImportedFile>;
  /** The file that is merged, by whose form the document is made. */
  readonly path: string;
};

/** The minutes of a record made in the form of a file and read again; by the group's own template where it has one. */
export async function renderedBase(meeting: Meeting, reading: Reading): Promise<Imported | undefined> {
  const { session, opened, ask, path } = reading;
  const { ledger, index, config } = opened;
  const view = minutesView({ meeting, ledger, index, config: config.value, language: session.language });
  const markdown = fillDocument(namedTemplate('minutes', opened), view, session.language);
  const about = aboutDocument({ title: view.heading, date: meeting.date, author: undefined }, reading);
  const [made] = await session.context.renderApart({ markdown, about, to: [targetOf(path)] });
  if (!made) return undefined;
  const bytes = typeof made.content === 'string' ? new TextEncoder().encode(made.content) : made.content;
  const source = { name: `${meeting.id}.${made.extension}`, bytes };
  const { meetings } = await ask({ source, registry: opened.registry.value, date: meeting.date, split: false });
  return meetings[0];
}

/** The forms of Word and LibreOffice are read alike; what is made in no form at all is text. */
function targetOf(path: string): TargetName {
  const ending = extname(path).slice(1).toLowerCase();
  if (['docx', 'docm', 'odt'].includes(ending)) return 'docx';
  return TARGET_NAMES.find((name) => name === ending && name !== 'eml') ?? 'md';
}
