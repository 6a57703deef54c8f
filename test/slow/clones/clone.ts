// Clones of one repository, in which people work without knowing of each other, and what of their work must be found again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionsOf } from '../../../src/model/meeting/meeting.ts';
import { readRecord } from '../../../src/record/read-record.ts';
import { BIN } from '../../support/built-program.ts';
import { type GitRun, gitIn } from '../../support/git-in.ts';
import { play } from '../../support/play.ts';
import { filesBelow, folderWith } from '../../workspace/workspace-folder.ts';

export type Clone = {
  readonly root: string;
  readonly git: GitRun;
  /** The words that this clone has been told are written, each a word of its own. */
  readonly written: Set<string>;
  /** Those that somebody replaced who had read them. */
  readonly replaced: Set<string>;
  /** The action that a note was written for: the first word of its text. */
  readonly meant: Map<string, string>;
};

const MEETINGS = ['2023-03-01', '2023-04-12', '2023-05-10'] as const;

/** A repository of three meetings, and so many clones of it, which merge by the driver or by git alone. */
export function clonesOf(count: number, driver: boolean): readonly Clone[] {
  const attributes = driver ? 'meetings/**/*.md merge=gtm\n*.yaml merge=gtm\n' : '';
  const first = folderWith({
    ...Object.fromEntries(MEETINGS.map((id) => [`meetings/${id}.md`, recordOf(id)])),
    'gtm.yaml': 'group: Essai\n',
    'structures.yaml': 'structures:\n  - { id: DRECM/R }\n  - { id: OIM }\n',
    '.gitattributes': attributes,
    '.gitignore': '.gtm/\n',
  });
  const git = gitIn(first);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'Ouvre');
  return Array.from({ length: count }, () => {
    const root = folderWith();
    gitIn(root)('clone', '-q', first, root);
    const run = gitIn(root);
    run('config', 'merge.gtm.driver', `"${process.execPath}" "${BIN}" merge-driver %O %A %B %L %P`);
    return { root, git: run, written: new Set(), replaced: new Set(), meant: new Map() };
  });
}

function recordOf(id: string): string {
  const items = ['Suivi', 'Budget', 'Divers'].map(
    (title, item) =>
      `  - title: ${title}\n    decisions: [Retenir ${title}]\n    actions:\n      - { id: a${item + 1}, text: depart-${id}-${item}, owners: OIM }\n`,
  );
  const sections = ['Suivi', 'Budget', 'Divers'].map((title) => `## ${title}\n\nOn parle de ${title}.\n`);
  return [
    `---\ndate: ${id}\ntitle: Réunion\nvenue: Mairie\n`,
    'attendance:\n  present: [DRECM/R, OIM]\n  guests: []\n',
    `agenda:\n${items.join('')}---\n\n`,
    sections.join('\n'),
  ].join('');
}

/** What a person does: `word` is a word that nobody else writes. True where it was acknowledged. */
export type Deed = (clone: Clone, word: string, random: () => number) => Promise<boolean>;

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

async function gtm(clone: Clone, ...args: readonly string[]): Promise<boolean> {
  const { exit } = await play(args, { cwd: clone.root, today: '2023-05-20' });
  return exit === 0;
}

function edit(clone: Clone, file: string, change: (text: string) => string): boolean {
  const path = join(clone.root, file);
  const text = readFileSync(path, 'utf8');
  const after = change(text);
  writeFileSync(path, after);
  return after !== text;
}

const recordIn = (random: () => number) => `meetings/${pick(MEETINGS, random)}.md`;

/** An action of the clone: its id, and the first word of its text. */
function actionIn(clone: Clone, random: () => number) {
  const id = pick(MEETINGS, random);
  const all = statedIn(clone).filter((action) => action.meeting === id);
  return pick(all, random);
}

/** By our commands and by hand: what secretaries and rapporteurs write between two meetings. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  add: (clone, word, random) =>
    gtm(clone, 'add', pick(MEETINGS, random), word, '--item', `${1 + Math.floor(random() * 3)}`, '--owner', 'OIM'),
  update: async (clone, word, random) => {
    const { id, text } = actionIn(clone, random);
    clone.meant.set(word, text);
    return gtm(clone, 'set', id, '--note', word, '--on', `2023-05-${10 + Math.floor(random() * 10)}`);
  },
  review: async (clone, word, random) => {
    const { id, text } = actionIn(clone, random);
    clone.meant.set(word, text);
    return gtm(clone, 'set', id, '--note', word, '--at', '2023-05-10');
  },
  structure: (clone, word) => gtm(clone, 'structures', 'add', word),
  sentence: async (clone, word, random) => {
    const title = pick(['Suivi', 'Budget', 'Divers'], random);
    return edit(clone, recordIn(random), (text) =>
      text.replace(`On parle de ${title}.\n`, `On parle de ${title}.\n\nPuis ${word} est évoqué.\n`),
    );
  },
  venue: async (clone, word, random) =>
    edit(clone, recordIn(random), (text) =>
      text.replace(/^venue: (.*)$/m, (_, old: string) => {
        clone.replaced.add(old);
        return `venue: ${word}`;
      }),
    ),
  guest: async (clone, word, random) =>
    edit(clone, recordIn(random), (text) =>
      text.replace(/guests: \[(.*)\]/, (_, all: string) => `guests: [${all ? `${all}, ` : ''}${word}]`),
    ),
  decision: async (clone, word, random) => {
    const title = pick(['Suivi', 'Budget', 'Divers'], random);
    return edit(clone, recordIn(random), (text) =>
      text.replace(`decisions: [Retenir ${title}`, `decisions: [Retenir ${title}, ${word}`),
    );
  },
};

/** A deed by its name; what was acknowledged is to be found again. */
export async function work(clone: Clone, name: string, word: string, random: () => number): Promise<boolean> {
  const done = await DEEDS[name]?.(clone, word, random);
  if (done) clone.written.add(word);
  else clone.meant.delete(word);
  return done ?? false;
}

/** Merges what another clone has: `conflict` where git says so, and all is then as before. */
export function merge(into: Clone, from: Clone): 'merged' | 'conflict' {
  for (const { git } of [into, from]) {
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'Travail');
  }
  into.git('fetch', '-q', from.root, 'HEAD');
  try {
    into.git('merge', '-q', '--no-edit', 'FETCH_HEAD');
  } catch {
    into.git('merge', '--abort');
    return 'conflict';
  }
  for (const word of from.written) into.written.add(word);
  for (const word of from.replaced) into.replaced.add(word);
  for (const [word, text] of from.meant) into.meant.set(word, text);
  return 'merged';
}

/** Every action of the clone. */
function statedIn(clone: Clone) {
  return meetingsIn(clone).flatMap((meeting) =>
    [...actionsOf(meeting)].map(({ action }) => ({
      meeting: meeting.id,
      id: `${meeting.id}/${action.id}`,
      text: action.text,
      notes: action.updates.flatMap(({ note }) => note ?? []),
    })),
  );
}

function meetingsIn(clone: Clone) {
  return MEETINGS.flatMap((id) => {
    const file = `meetings/${id}.md`;
    return readRecord(file, readFileSync(join(clone.root, file))).meeting ?? [];
  });
}

/** What is wrong in a clone after its merges: words that are gone, and notes that are tied to another action than was meant. */
export function lossesIn(clone: Clone): readonly string[] {
  const files = filesBelow(clone.root).filter((file) => /^(?:meetings\/.*\.md|structures\.yaml)$/.test(file));
  const text = files.map((file) => readFileSync(join(clone.root, file), 'utf8')).join('\n');
  const gone = [...clone.written].filter((word) => !clone.replaced.has(word) && !text.includes(word));
  const stated = statedIn(clone);
  const told = new Map<string, string[]>();
  // A second note of one review is put behind the first.
  const tell = (notes: string, action: string) => {
    for (const note of notes.split(' ; ')) told.set(note, [...(told.get(note) ?? []), action]);
  };
  for (const { text: action, notes } of stated) for (const note of notes) tell(note, action);
  for (const meeting of meetingsIn(clone))
    for (const { action, note } of meeting.review)
      for (const { text: meant } of stated.filter(({ id }) => id === action)) tell(note ?? '', meant);
  const astray = [...clone.meant].filter(
    ([word, meant]) => !(told.get(word)?.length === 1 && told.get(word)?.[0] === meant),
  );
  return [...gone.map((word) => `gone: ${word}`), ...astray.map(([word, meant]) => `astray: ${word}, of ${meant}`)];
}
