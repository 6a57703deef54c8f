// What `gtm import --json` prints.
import { jsonText } from '../../../format/json.ts';
import type { UnknownName } from '../../change/unknown-names.ts';
import type { Outcome } from '../../session/command.ts';
import type { Session } from '../../session/session.ts';
import { fileLine } from './import-fates.ts';
import type { Read, Result } from './read-imports.ts';

/** One meeting gives its record and report; several, of several files or of one, give a list of them. */
export function importJson(results: readonly Result[], explain: boolean, session: Session): Outcome {
  const read = results.flatMap((result) => ('imported' in result ? [result] : []));
  const [only] = read;
  const content =
    results.length === 1 && only
      ? itemOf(only, explain)
      : { items: read.map((each) => ({ file: each.path, ...partOf(each), ...itemOf(each, explain) })) };
  const out = only || results.length > 1 ? `${jsonText({ schema: 'gtm/import@1', ...content }, 2)}\n` : '';
  const err = results.map((result) => ('refused' in result ? fileLine(result.path, result.refused, session) : ''));
  return { exit: results.length > read.length ? 1 : 0, out, err: err.join('') };
}

/** What to make of a name, by the key of the registry that it would go to. */
function unknownOf({ name, used, nearest, proposed }: UnknownName) {
  return { name, used, nearest, as: proposed.as, of: proposed.as === 'alias' ? proposed.of : null };
}

function partOf({ part }: Read) {
  return part === undefined ? {} : { part };
}

function itemOf({ imported, unknown, starts }: Read, explain: boolean) {
  const { front, body, report, outline } = imported;
  return {
    record: front,
    body,
    report: { ...report, unknown: unknown.map(unknownOf) },
    ...(starts.length > 1 ? { meetings: starts } : {}),
    ...(explain ? { outline } : {}),
  };
}
