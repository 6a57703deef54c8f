import { countOf, type Noun, PLAIN_COLON } from '../../../i18n/labels.ts';
import { UserError } from '../../../model/errors.ts';
import { freeIds, takenIds } from '../../../model/meeting/action-ids.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import { isClosed } from '../../../model/meeting/meeting.ts';
import { tieSections } from '../../../model/meeting/tie-sections.ts';
import type { Words } from '../../../model/words.ts';
import {
  type LeftReason,
  type LiftedTable,
  type TablesToLift,
  tablesToLift,
} from '../../../record/body/lift-tables.ts';
import { withoutLines } from '../../../record/body/without-lines.ts';
import type { RecordEdit } from '../../../record/edit/record-edit.ts';
import type { RecordSource } from '../../../record/read-record.ts';
import { changeRecords } from '../../change/change-records.ts';
import { MEETING } from '../../options/meeting-argument.ts';
import type { CommandSpec } from '../../session/command.ts';
import { requireMeeting } from '../../session/find.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';
import { linesToLift } from './lift-lines.ts';

/** `gtm lift`: the actions typed in the body, in tables or line by line, become actions that are followed up. */
export const lift: CommandSpec = {
  name: 'lift',
  summary: {
    fr: 'faire des actions tapées dans le texte (tableaux, lignes, cases) des points d’action suivis',
    en: 'make followed action points of the actions typed in the text (tables, lines, boxes)',
  },
  arguments: [MEETING],
  options: [{ flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } }],
  examples: ['gtm lift 2023-04-12', 'gtm lift 2023-04-12 --dry-run'],
  run: async (input, session) => {
    const opened = session.openToChange();
    const meeting = requireMeeting(input.args[0] ?? '', opened);
    if (isClosed(meeting)) throw adopted(meeting);
    const source = sourceOf(meeting, opened);
    const { tables, left } = typedIn(meeting, opened);
    const exit = left.length > 0 ? 1 : 0;
    if (tables.length === 0)
      return { exit, out: '', err: leftLines(left, meeting, session) || noTable(meeting, session) };
    const { edits, ids } = editsFor(tables, meeting);
    const change = {
      file: meeting.file,
      edits,
      body: (body: string) => withoutLines(body, tables, source.lines.lineAt(source.bodyStart)),
    };
    const said = [liftedLine(ids, session)];
    const outcome = await changeRecords([change], { session, opened, dryRun: input.has('dryRun'), said });
    // Their lines have moved once the record is written.
    const now = input.has('dryRun') ? left : typedIn(meeting, session.open()).left;
    return { ...outcome, exit, err: `${outcome.err ?? ''}${leftLines(now, meeting, session)}` };
  },
};

/** What is typed in the body of a meeting, in the order of its lines. */
function typedIn(meeting: Meeting, opened: Opened): TablesToLift {
  const source = sourceOf(meeting, opened);
  const found = [tablesToLift(source, opened.config.value.locale ?? 'fr'), linesToLift(source, meeting, opened)];
  return {
    tables: found.flatMap(({ tables }) => tables).sort((a, b) => a.line - b.line),
    left: found.flatMap(({ left }) => left).sort((a, b) => a.line - b.line),
  };
}

function sourceOf({ file }: Meeting, { readings }: Opened): RecordSource {
  const source = readings.find((each) => each.file === file)?.source;
  if (source) return source;
  throw new Error(`${file} was read as a meeting and has no source`);
}

/** Each table goes to the agenda item whose section holds it, else to the record itself. */
function editsFor(tables: readonly LiftedTable[], meeting: Meeting) {
  const ids = freeIds('a', takenIds(meeting));
  const minted: string[] = [];
  const edits = tables.flatMap(({ line, actions }) => {
    const at = pathToItem(line, meeting);
    return actions.map((action): RecordEdit => {
      const id = ids.next().value;
      minted.push(`${meeting.id}/${id}`);
      return { at, key: 'actions', append: { id, ...action } };
    });
  });
  return { edits, ids: minted };
}

function pathToItem(line: number, meeting: Meeting): readonly (string | number)[] {
  const section = meeting.body.sections.findLast((each) => each.line < line);
  const item = section ? tieSections(meeting).items.indexOf(section) : -1;
  return item < 0 ? [] : ['agenda', item];
}

const LIFTED: Noun = {
  one: { fr: 'point d’action est passé du texte à l’en-tête', en: 'action point went from the text into the header' },
  other: {
    fr: 'points d’action sont passés du texte à l’en-tête',
    en: 'action points went from the text into the header',
  },
};

function liftedLine(ids: readonly string[], { language }: Session): string {
  const names = ids.length > 2 ? `${ids[0]} … ${ids.at(-1)}` : ids.join(', ');
  return `${countOf(ids.length, LIFTED)[language]}${PLAIN_COLON[language]}${names}`;
}

const REASONS: Readonly<Record<LeftReason, Words>> = {
  'no-action': {
    fr: 'cette ligne du tableau ne dit pas d’action ; complétez-la ou joignez-la à la précédente. Le tableau reste dans le texte.',
    en: 'this row of the table says no action; complete it or join it to the one above. The table stays in the text.',
  },
  'more-cells': {
    fr: 'cette ligne du tableau a plus de cases que l’en-tête (une barre dans un texte s’écrit \\|). Le tableau reste dans le texte.',
    en: 'this row of the table has more cells than the header (a bar in a text is written \\|). The table stays in the text.',
  },
  across: {
    fr: 'cette ligne du tableau n’est qu’une case sur plusieurs colonnes ; faites-en un titre ou une action. Le tableau reste dans le texte.',
    en: 'this row of the table is one cell over several columns; make it a title or an action. The table stays in the text.',
  },
  'action-above': {
    fr: 'l’action de cette ligne du tableau est dans une case qui couvre plusieurs lignes ; donnez à chaque ligne la sienne. Le tableau reste dans le texte.',
    en: 'the action of this row of the table stands in a cell over several rows; give each row its own. The table stays in the text.',
  },
  titled: {
    fr: 'le tableau a deux lignes d’en-tête ; n’en gardez qu’une, et mettez le titre au-dessus. Il reste dans le texte.',
    en: 'the table has two header rows; keep one of them, and put the title above. It stays in the text.',
  },
  total: {
    fr: 'cette ligne du tableau est un total, pas une action ; retirez-la. Le tableau reste dans le texte.',
    en: 'this row of the table is a total, not an action; take it out. The table stays in the text.',
  },
  'among-words': {
    fr: 'ce tableau partage ses lignes avec d’autres mots ; mettez-le à part. Il reste dans le texte.',
    en: 'this table shares its lines with other words; set it apart. It stays in the text.',
  },
  struck: {
    fr: 'des mots sont barrés ici (~~) ; effacez-les, ou retirez ces signes et dites ce qu’il en est (fait, abandonné). Rien n’en est passé dans l’en-tête.',
    en: 'words are struck through here (~~); delete them, or remove these signs and say what became of it (done, dropped). Nothing of it went into the header.',
  },
  comment: {
    fr: 'un commentaire <!-- … --> est parmi ces lignes ; mettez-le à part. Elles restent dans le texte.',
    en: 'a comment <!-- … --> is among these lines; set it apart. They stay in the text.',
  },
};

function leftLines(left: TablesToLift['left'], { file }: Meeting, { language }: Session): string {
  return left
    .map(({ line, reason }) => `${file}:${line}${PLAIN_COLON[language]}${REASONS[reason][language]}\n`)
    .join('');
}

function noTable({ file }: Meeting, { language, quiet }: Session): string {
  if (quiet) return '';
  return {
    fr: `Le texte de ${file} ne contient aucune action tapée.\n`,
    en: `The text of ${file} holds no action typed.\n`,
  }[language];
}

function adopted({ id }: Meeting): UserError {
  return new UserError(
    'state/closed',
    {
      fr: `Le compte rendu de la réunion ${id} est adopté : ses mots ne changent plus.`,
      en: `The minutes of the meeting ${id} are adopted: their words do not change any more.`,
    },
    {
      hint: {
        fr: 'Ajoutez ses points d’action à la réunion suivante : gtm add',
        en: 'Add its action points to the next meeting: gtm add',
      },
    },
  );
}
