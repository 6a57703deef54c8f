/** State service, non-governmental organisation, United Nations agency, donor, local authority, or other. */
export type StructureKind = 'state' | 'ngo' | 'un' | 'donor' | 'local' | 'other';

/** All of them. */
export const STRUCTURE_KINDS: readonly StructureKind[] = ['state', 'ngo', 'un', 'donor', 'local', 'other'];

/** An organisation that attends meetings and owes actions. Its acronym is its id. */
export type Structure = {
  readonly id: string;
  readonly name?: string;
  readonly aliases: readonly string[];
  readonly kind?: StructureKind;
  /** The id of the structure it belongs to. */
  readonly parent?: string;
  readonly contact?: { readonly name?: string; readonly email?: string; readonly phone?: string };
  readonly from?: string;
  readonly until?: string;
  readonly line: number;
};

/** A role that a person held, for example Secrétariat; open-ended when a date is absent (EDTF year, month or day). */
export type Role = { readonly role: string; readonly from?: string; readonly until?: string };

export type Person = {
  readonly id: string;
  readonly name?: string;
  readonly aliases: readonly string[];
  readonly structure?: string;
  readonly roles: readonly Role[];
  readonly line: number;
};

/** A collective name: structures of some kinds, a list of names, or whoever attended (`present`). */
export type Group = {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly kind?: readonly StructureKind[];
  readonly members?: readonly string[] | 'present';
  readonly line: number;
};

/** What structures.yaml says, in file order. */
export type Registry = {
  readonly file: string;
  readonly structures: readonly Structure[];
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
};

/** One of those responsible, as read from the words through the registry. `date` matters for roles only. */
export type Owner = {
  /** The name to show: the registered acronym, a person's name, else the words, cleaned of noise. */
  readonly name: string;
  readonly id: string | null;
  readonly kind: 'structure' | 'group' | 'person' | 'unknown';
  /** Written with a question mark ("DRECM/R ?"): kept, but flagged. */
  readonly doubtful: boolean;
  /** The structure of a person ("Anne Exemple-NRC" → NRC), when it is known. */
  readonly structure?: string;
};

/** named: somebody · unassigned: nobody yet ("?", "à désigner") · none: explicitly none ("//////") · missing: nothing written. */
export type Ownership = 'named' | 'unassigned' | 'none' | 'missing';

export type OwnersReading = {
  /** The words as written; a YAML list is joined with ", ". */
  readonly text: string;
  readonly ownership: Ownership;
  readonly owners: readonly Owner[];
  /** The name of the owner that the words put before the others ("UNHCR avec Intersos", "OIM (lead)"). */
  readonly lead?: string;
};

/** How an action concerns the structure asked for, in order of precedence. */
export type OwnerRole = 'direct' | 'lead' | 'co' | `via:${string}`;
