// The narrative of a draft, in the order of the source: an opening, then a section for each part.
import { escapeInline } from '../../../markup/escape-inline.ts';
import { findConflicts } from '../../../record/body/find-conflicts.ts';

export type Body = {
  readonly sections: { readonly title: string | null; readonly blocks: string[] }[];
  /** A heading of which nothing has come yet: told when something does. */
  announced: string | null;
};

export function emptyBody(): Body {
  return { sections: [{ title: null, blocks: [] }], announced: null };
}

export function openSection(body: Body, title: string): void {
  body.announced = null;
  body.sections.push({ title, blocks: [] });
}

/** A heading inside a section, which stands there only when words follow. */
export function announce(body: Body, words: string): void {
  body.announced = words.trim() === '' ? null : `### ${escapeInline(words)}`;
}

/** Adds Markdown; `goesOn`, as another line of the paragraph before. */
export function tell(body: Body, markdown: string, goesOn = false): void {
  const blocks = body.sections.at(-1)?.blocks ?? [];
  if (body.announced !== null) blocks.push(body.announced);
  else if (goesOn && blocks.length > 0) {
    blocks[blocks.length - 1] += `  \n${markdown}`;
    return;
  }
  body.announced = null;
  blocks.push(markdown);
}

/** The body of the record as Markdown; the title of a section is that of its item to the letter. */
export function bodyMarkdown({ sections }: Body): string {
  // Only a tag, which would hide words, is escaped in a title.
  const parts = sections.flatMap(({ title, blocks }) => [
    ...(title === null ? [] : [`## ${title.replace(/<(?=[a-z/!?])/gi, '\\<')}`]),
    ...blocks,
  ]);
  const text = parts.map((part) => part.trimEnd()).join('\n\n');
  return withoutMarkers(text.replace(/^(\s*(?:-|\d+\.) .*)\n\n(?=\s*(?:-|\d+\.) )/gm, '$1\n'));
}

/** Lines of the source that git would have written for a conflict are words here: a backslash says so. */
function withoutMarkers(text: string): string {
  return findConflicts(text, 0).length === 0 ? text : text.replace(/^(?=(?:<{7}|>{7})(?: |$)|={7}$)/gm, '\\');
}
