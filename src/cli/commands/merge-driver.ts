import { dirname, resolve } from 'node:path';
import type { FileMerge } from '../../merge/merge-record.ts';
import { mergeVersions } from '../../merge/merge-versions.ts';
import type { ThreeSides } from '../../merge/merged.ts';
import type { NamedElsewhere } from '../../merge/renumber.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { UserError } from '../../model/errors.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Language, Words } from '../../model/words.ts';
import { decodeText } from '../../record/text/decode.ts';
import type { GitPlace } from '../../workspace/git/ask-git.ts';
import { filesNaming } from '../../workspace/git/files-naming.ts';
import { mergeInPlace, mergeLines, putMerged } from '../../workspace/git/merge-files.ts';
import { readBytes } from '../../workspace/read-file.ts';
import type { CommandSpec, Outcome } from '../session/command.ts';

/** `gtm merge-driver`: what git calls to make one of two changed versions of a file (gitattributes, "merge drivers"). */
export const mergeDriver: CommandSpec = {
  name: 'merge-driver',
  summary: {
    fr: 'réunir deux versions d’un fichier : c’est git qui appelle cette commande (voir gtm hook)',
    en: 'make one of two versions of a file: git calls this command (see gtm hook)',
  },
  arguments: [
    { name: '<base>', words: { fr: 'la version commune, %O', en: 'the common version, %O' } },
    { name: '<ours>', words: { fr: 'la nôtre, où va le résultat, %A', en: 'ours, where the result goes, %A' } },
    { name: '<theirs>', words: { fr: 'la leur, %B', en: 'theirs, %B' } },
    { name: '<marker-size>', words: { fr: 'la longueur des marques de conflit, %L', en: 'length of markers, %L' } },
    { name: '<path>', words: { fr: 'le chemin du fichier, %P', en: 'the path of the file, %P' } },
  ],
  options: [],
  examples: ['gtm merge-driver structures.yaml structures.yaml structures.yaml 7 structures.yaml'],
  run: async (input, session) => {
    const [base = '', ours = '', theirs = '', size = '', path = ''] = input.args;
    const { folder, language, context } = session;
    if (!/^[1-9]\d?$/.test(size)) throw new UserError('request/words', notASize(size));
    const files = { base: resolve(folder, base), ours: resolve(folder, ours), theirs: resolve(folder, theirs) };
    const markers = { size: Number(size), ...SIDES[language] };
    const place = { root: folder, env: context.env };
    const texts = readSides(files);
    const ways = {
      markers,
      mergeLines: (sides: ThreeSides<string>) => mergeLines(place, sides, markers),
      named: namedElsewhere({ ...place, root: resolve(folder, dirname(path)) }, context.env),
    };
    const merged = texts && (await mergeVersions(path, texts, ways));
    if (merged) {
      putMerged(files.ours, merged.text);
      return outcomeOf(merged, path, language);
    }
    return leaveToPeople(await mergeInPlace(place, files, markers), { files, place, markers, path, language, texts });
  },
};

const SIDES: Readonly<Record<Language, { readonly ours: string; readonly theirs: string }>> = {
  fr: { ours: 'ici', theirs: 'là-bas' },
  en: { ours: 'here', theirs: 'there' },
};

function notASize(size: string): Words {
  return {
    fr: `« ${size} » n’est pas la longueur d’une marque de conflit : un nombre de 1 à 99.`,
    en: `"${size}" is no length of a conflict marker: a number from 1 to 99.`,
  };
}

/** The three texts; null where one is no text, or cannot be read. */
function readSides({ base, ours, theirs }: ThreeSides<string>): ThreeSides<string> | null {
  const [one, two, three] = [base, ours, theirs].map((path) => {
    const bytes = readBytes(path, path);
    return bytes instanceof Uint8Array ? decodeText(bytes) : bytes;
  });
  const isText = (text: string | Diagnostic | unknown): text is string => typeof text === 'string';
  return isText(one) && isText(two) && isText(three) ? { base: one, ours: two, theirs: three } : null;
}

/**
 * Which of the two sides of a merge names an id in other files than those that state it. While it merges, git says by a
 * variable for each commit that it merges into HEAD which one that is; nothing is known of other ways of bringing work
 * together, and of more than two sides.
 */
function namedElsewhere(place: GitPlace, env: GitPlace['env']): NamedElsewhere {
  const merged = Object.keys(env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  return async (id) => {
    const [theirs] = merged;
    if (theirs === undefined || merged.length > 1) return null;
    const meeting = id.slice(0, id.indexOf('/'));
    const [here, there] = [await filesNaming(place, 'HEAD', id), await filesNaming(place, theirs, id)];
    if (!here || !there) return null;
    const others = (files: readonly string[]) => files.some((file) => !file.endsWith(`${meeting}.md`));
    return { ours: others(here), theirs: others(there) };
  };
}

function outcomeOf({ conflicts, said }: FileMerge, path: string, language: Language): Outcome {
  const lines = said.map((words) => `${safeText(`${path} : ${words[language]}`)}\n`);
  return { exit: conflicts > 0 ? 1 : 0, out: '', err: lines.join('') };
}

type Left = {
  readonly files: ThreeSides<string>;
  readonly place: GitPlace;
  readonly markers: { readonly size: number; readonly ours: string; readonly theirs: string };
  readonly path: string;
  readonly language: Language;
  readonly texts: ThreeSides<string> | null;
};

/**
 * What is doubtful is a conflict, also where the lines would go together: the two sides are then put beside each other.
 * Refused (exit 3): git is missing, or gives up.
 */
async function leaveToPeople(conflicts: number | null, left: Left): Promise<Outcome> {
  const { path, language, files, place, markers, texts } = left;
  if (conflicts === 0 && texts) {
    const sides = { ...texts, base: '' };
    const apart = await mergeLines(place, sides, markers);
    if (!apart) throw new UserError('program/git', NOT_MERGED, { exit: 3 });
    putMerged(files.ours, apart.text);
  }
  if (conflicts === null) throw new UserError('program/git', NOT_MERGED, { exit: 3 });
  return { exit: conflicts === 0 && !texts ? 0 : 1, out: '', err: `${safeText(path)}${DOUBTFUL[language]}\n` };
}

const NOT_MERGED: Words = {
  fr: 'git merge-file n’a pas pu réunir ces fichiers.',
  en: 'git merge-file could not merge these files.',
};

const DOUBTFUL: Words = {
  fr: ' : fusion laissée à git et à vous, ligne par ligne.',
  en: ': merge left to git and to you, line by line.',
};
