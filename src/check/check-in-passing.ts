import type { CivilDate } from '../model/civil-date.ts';
import { dateOrder } from '../model/deadline/date-order.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { once } from '../model/once.ts';
import type { RecordReading } from '../record/read-record.ts';
import { indexLines } from '../record/text/lines.ts';
import { type CheckRequest, checkRegistry, settingOf } from './check-workspace.ts';
import type { AllMeetings } from './facts/all-meetings.ts';
import { type Circle, circlesOf } from './facts/circles.ts';
import { keepMeetings } from './facts/kept-meetings.ts';
import type { RecordContext, Rule, Setting } from './facts/rule.ts';
import { rules } from './rules/index.ts';
import { inOrder, MOST_OF_FILE } from './say/in-order.ts';
import { toDiagnostics } from './say/to-diagnostics.ts';

/** All that is checked together, the records being read one after the other. */
export type PassingRequest = Pick<CheckRequest, 'config' | 'registry' | 'index' | 'also'> & {
  readonly readings: Iterable<RecordReading>;
  /** Reads a record again, of which something was found. */
  readonly again: (file: string) => RecordReading;
  readonly day: CivilDate;
};

/** What was found, and the records that could not be read. */
export type Passed = { readonly diagnostics: readonly Diagnostic[]; readonly unread: readonly RecordReading[] };

/**
 * The problems that `checkWorkspace` finds, without holding more than a few kilobytes of each record: what a record says alone
 * is checked while its text and tree are there; then the meetings are followed some at a time.
 */
export function checkInPassing(request: PassingRequest): Passed {
  const { readings, again, config, registry, index, day, also = [] } = request;
  const setting = settingOf(request);
  const asked = rules.filter((rule) => !rule.off || also.includes(rule.code));
  const found: Diagnostic[] = [...config.findings, ...registry.findings, ...checkRegistry(registry, setting, also)];
  const unread: RecordReading[] = [];
  const keeper = keepMeetings();
  for (const reading of readings) {
    if (reading.meeting) keeper.keep(reading.meeting);
    const ofRecord = ownCopy(checkAlone(reading, setting, asked));
    if (!reading.meeting) unread.push({ file: reading.file, meeting: null, findings: ofRecord, source: null });
    found.push(...ofRecord);
  }
  const bodyOf = (file: string) => again(file).meeting?.body ?? { opening: '', sections: [] };
  const following = { index, order: dateOrder(config.value), day, bodyOf };
  for (const circle of circlesOf(keeper, following))
    for (const ofRecord of checkAmong(circle, { setting, asked, again })) found.push(...ofRecord);
  return { diagnostics: inOrder(found, MOST_OF_FILE), unread };
}

/** What was found by reading a record, and by the rules that look at nothing else. */
function checkAlone(reading: RecordReading, setting: Setting, asked: readonly Rule[]): readonly Diagnostic[] {
  const { file, meeting, source } = reading;
  if (!meeting || !source?.root) return reading.findings;
  const { root, lines } = source;
  const context = { ...setting, meeting, source: { ...source, root } };
  const checked = { file, lines, root, sealed: meeting.adoption?.seal !== undefined };
  const found = asked.flatMap((rule) =>
    rule.about === 'record' && rule.alone ? toDiagnostics(rule, rule.check(context), checked) : [],
  );
  return [...reading.findings, ...found];
}

/** The words of findings are parts of the text of their record, which would be held by them. */
function ownCopy(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.length === 0 ? found : (JSON.parse(JSON.stringify(found)) as readonly Diagnostic[]);
}

type Among = {
  readonly setting: Setting;
  readonly asked: readonly Rule[];
  readonly again: (file: string) => RecordReading;
};

/** What the other rules find, record by record; its text is read again where there is something to place. */
function* checkAmong(
  { meetings, ledger, all }: Circle & { readonly all: AllMeetings },
  { setting, asked, again }: Among,
): Generator<readonly Diagnostic[]> {
  const among = asked.flatMap((rule) => (rule.about === 'record' && !rule.alone ? [rule] : []));
  for (const meeting of meetings) {
    const { file, adoption } = meeting;
    const source = once(() => sourceOf(again(file)));
    const context: RecordContext = {
      ...setting,
      ledger,
      all,
      meeting,
      get source() {
        return source();
      },
    };
    const found = among.flatMap((rule) => {
      const findings = [...rule.check(context)];
      if (findings.length === 0) return [];
      const { root, lines } = source();
      return toDiagnostics(rule, findings, { file, lines, root, sealed: adoption?.seal !== undefined });
    });
    yield ownCopy(found);
  }
}

type Source = RecordContext['source'];

/** One that cannot be read any more has no places. */
function sourceOf({ source }: RecordReading): Source {
  if (source?.root) return { ...source, root: source.root };
  return {
    text: '',
    lines: indexLines(''),
    bodyStart: 0,
    root: { kind: 'map', pairs: [], flow: false, span: NOWHERE },
  };
}

const NOWHERE = { start: 0, end: 0 };
