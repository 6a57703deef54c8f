import type { Config } from '../../model/config.ts';
import type { Edit, Severity, Span } from '../../model/diagnostic.ts';
import type { Ledger } from '../../model/ledger/followup.ts';
import type { Meeting, Path } from '../../model/meeting/meeting.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import type { Registry } from '../../model/owners/structures.ts';
import type { Words } from '../../model/words.ts';
import type { RecordSource } from '../../record/read-record.ts';
import type { YamlMap } from '../../record/yaml/yaml-node.ts';
import type { AllMeetings } from './all-meetings.ts';

/** The settings and the registry, for all rules. */
export type Setting = {
  readonly config: Config;
  readonly registry: Registry;
  /** False when structures.yaml could not be read: nothing can be said of a name then. */
  readonly registryRead: boolean;
  readonly index: RegistryIndex;
};

/** What the whole workspace says, for rules that look beyond one file. */
export type Workspace = Setting & {
  /** Judged today; of all records, or of those that speak of the same actions as the one that is checked. */
  readonly ledger: Ledger;
  /** All meetings, where the ledger has only some. */
  readonly all?: AllMeetings;
};

/** One record that could be read, with its text and tree. */
export type AloneContext = Setting & {
  readonly meeting: Meeting;
  readonly source: RecordSource & { readonly root: YamlMap };
};

/** One record among the others. Its text may have to be read again when it is asked for. */
export type RecordContext = Workspace & AloneContext;

type Values = Readonly<Record<string, string | number>>;

/**
 * What a rule found: at a path of the front matter (its value, or its `key`), or at a span of the text for the body.
 * `values` go into the sentences; `edits` mend it mechanically.
 */
export type Finding = {
  readonly path?: Path;
  readonly part?: 'key' | 'value';
  readonly span?: Span;
  readonly values?: Values;
  readonly edits?: readonly Edit[];
};

/**
 * What every rule says of itself; `good` and `bad` are whole files, played as its test in the example workspace. Several
 * files are each headed by `==> meetings/2023-02-01.md <==`; a single one is the record 2023-03-01, or the registry. In
 * `bad`, the marks ⟦ and ⟧ stand around the text to which each finding must point, and `⟦⟧` at the head of a file that is
 * meant as a whole; they are taken out before it is played or shown.
 */
type RuleWords = {
  readonly code: string;
  readonly severity: Severity;
  /** Why it matters, one sentence: shown in the documentation. */
  readonly why: Words;
  /** What happened, with the values of the finding. */
  readonly message: (values: Values) => Words;
  /** What to do. */
  readonly remedy: (values: Values) => Words;
  /** Not run unless it is asked for by its code. */
  readonly off?: true;
};

/** A rule about one record, whatever the others say. */
export type AloneRule = RuleWords & {
  readonly about: 'record';
  readonly alone: true;
  readonly good: string;
  readonly bad: string;
  readonly check: (context: AloneContext) => Iterable<Finding>;
};

/** A rule about one record, in the light of the others. */
export type RecordRule = RuleWords & {
  readonly about: 'record';
  readonly alone?: false;
  readonly good: string;
  readonly bad: string;
  readonly check: (context: RecordContext) => Iterable<Finding>;
};

/** A rule about structures.yaml. */
export type RegistryRule = RuleWords & {
  readonly about: 'registry';
  readonly good: string;
  readonly bad: string;
  readonly check: (context: Setting & { readonly root: YamlMap }) => Iterable<Finding>;
};

export type Rule = AloneRule | RecordRule | RegistryRule;
