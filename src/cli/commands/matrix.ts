import { reportActions } from '../../query/actions/actions.ts';
import type { ActionQuery } from '../../query/query.ts';
import { matrixView } from '../../render/views/matrix-view.ts';
import { actionOptions, actionQuery } from '../options/action-query.ts';
import { AS_OF, openAsOf } from '../options/as-of.ts';
import { documentOptions, documentOutcome, withUnread } from '../output/document-output.ts';
import { fileName } from '../output/file-name.ts';
import { type Delivery, listingOf, listOutcome } from '../output/list-output.ts';
import type { CommandSpec, Input, Outcome } from '../session/command.ts';
import type { Opened } from '../session/opened.ts';

/** `gtm matrix`: the follow-up matrix. It holds every action point, whatever its state, unless fewer are asked for. */
export const matrix: CommandSpec = {
  name: 'matrix',
  summary: {
    fr: 'imprimer la matrice de suivi : N°, point d’action, responsables, échéance, état, observations',
    en: 'print the follow-up matrix: number, action point, owners, deadline, status, remarks',
  },
  options: [
    ...actionOptions.filter(({ flags }) => flags !== '--all'),
    { flags: '--open', words: { fr: 'sans ceux qui sont faits ou abandonnés', en: 'without done and dropped ones' } },
    AS_OF,
    ...documentOptions,
  ],
  examples: [
    'gtm matrix',
    'gtm matrix --open --owner DRECM/R --group-by timing',
    {
      fr: 'gtm matrix --since 2023 --to docx,pdf,xlsx -o sortie/',
      en: 'gtm matrix --since 2023 --to docx,pdf,xlsx -o out/',
    },
  ],
  run: async (input, session) => {
    const opened = openAsOf(input, session);
    const report = reportActions(listingOf(opened), matrixQuery(input, opened));
    const view = matrixView(report, opened.config.value, session.language);
    const title = [view.heading, view.asOf].join(', ');
    const delivery = { input, session, opened };
    const name = fileName('matrix', delivery);
    const document = { view, title, date: report.asOf, landscape: true, template: 'matrix', name };
    const { documents, lists } = formsOf(input);
    const made = documents === null ? NOTHING : await documentOutcome(document, withForms(delivery, { to: documents }));
    const listed: Outcome[] = [];
    for (const format of lists)
      listed.push(await listOutcome({ ...report, kind: 'matrix' }, withForms(delivery, { format })));
    return withUnread(joined([made, ...listed]), delivery);
  },
};

/** By meeting, and in the order of the records, unless something else is asked for. */
function matrixQuery(input: Input, opened: Opened): ActionQuery {
  const query = actionQuery(input, opened);
  return {
    ...query,
    all: !input.has('open'),
    groupBy: query.groupBy ?? 'meeting',
    sort: input.text('sort') === undefined ? 'meeting' : query.sort,
  };
}

const NOTHING: Outcome = { exit: 0, out: '' };

/** The forms of --to that are documents, as they were typed, and those that are lists for a spreadsheet. */
function formsOf(input: Input): { readonly documents: string | null; readonly lists: readonly string[] } {
  const typed = input.text('to') ?? /\.(xlsx|csv)$/i.exec(input.text('output') ?? '')?.[1] ?? 'md';
  const names = typed.split(',').map((name) => name.trim().toLowerCase());
  const [lists, documents] = [names.filter(isList), names.filter((name) => !isList(name))];
  const given = input.text('to') === undefined && lists.length === 0 ? '' : documents.join(',');
  return { documents: lists.length > 0 && documents.length === 0 ? null : given, lists };
}

function isList(name: string): boolean {
  return name === 'xlsx' || name === 'csv';
}

/** The same request for some of its forms; an empty one is the usual form. Several go into a folder. */
function withForms({ input, ...rest }: Delivery, forms: Readonly<Record<string, string>>): Delivery {
  const path = input.text('output');
  const several = (input.text('to') ?? '').includes(',') && path !== undefined && !/[\\/]$/.test(path);
  const given: Readonly<Record<string, string | undefined>> = { ...forms, ...(several ? { output: `${path}/` } : {}) };
  const text = (name: string) =>
    name in given ? given[name] || undefined : name === 'to' ? undefined : input.text(name);
  return { ...rest, input: { ...input, text } };
}

function joined(outcomes: readonly Outcome[]): Outcome {
  const failed = outcomes.some(({ exit }) => exit === 1);
  const text = (part: 'out' | 'err') => outcomes.map((each) => each[part] ?? '').join('');
  return { exit: failed ? 1 : 0, out: text('out'), err: text('err') };
}
