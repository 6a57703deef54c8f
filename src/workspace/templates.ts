import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { decodeText } from '../record/text/decode.ts';
import { readBytes } from './read-file.ts';
import { refuseOutside } from './real-places.ts';

/** A template of the workspace: its path relative to the root, and its text. */
export type TemplateFile = { readonly file: string; readonly text: string };

/**
 * The group’s own templates, by name: a file `templates/minutes.hbs` is the template "minutes". Refused (exit 2): one
 * that cannot be read, and a link, for another would be used in its place. */
export function openTemplates(root: string, folder: string): Readonly<Record<string, TemplateFile>> {
  return openFolder(root, folder);
}

/** Their partials, by name: `templates/partials/*.hbs`. */
export function openPartials(root: string, folder: string): Readonly<Record<string, TemplateFile>> {
  return openFolder(root, `${folder}/partials`);
}

/** Their style sheet of pages: `templates/styles/page.css`; undefined when they have none. */
export function openStyle(root: string, folder: string): string | undefined {
  const place = `${folder}/styles`;
  if (!isThere(root, `${place}/page.css`)) return undefined;
  refuseOutside(root, place);
  return openTemplate(root, `${place}/page.css`).text;
}

/** A text of theirs beside the templates, such as `document.typ`; undefined when they have none. */
export function openText(root: string, folder: string, name: string): string | undefined {
  if (!isThere(root, `${folder}/${name}`)) return undefined;
  refuseOutside(root, folder);
  return openTemplate(root, `${folder}/${name}`).text;
}

/** A file of theirs that is no text, such as `logo.png`; undefined when they have none. */
export function openBinary(root: string, folder: string, name: string): Uint8Array | undefined {
  if (!isThere(root, `${folder}/${name}`)) return undefined;
  refuseOutside(root, folder);
  const file = `${folder}/${name}`;
  const bytes = readBytes(join(root, file), file);
  if (bytes instanceof Uint8Array) return bytes;
  throw new UserError(
    'file/unreadable',
    { fr: `${file} : ${bytes.message.fr}`, en: `${file}: ${bytes.message.en}` },
    { hint: bytes.remedy },
  );
}

function openFolder(root: string, folder: string): Readonly<Record<string, TemplateFile>> {
  if (!isThere(root, folder)) return {};
  refuseOutside(root, folder);
  if (!lstatSync(join(root, folder)).isDirectory()) return {};
  const names = listTemplates(join(root, folder));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -'.hbs'.length), openTemplate(root, `${folder}/${name}`)]),
  );
}

function listTemplates(path: string): readonly string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && /^[a-z0-9][a-z0-9-]*\.hbs$/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** Whether something has that name, be it a link that leads nowhere: what is there and cannot be read is said. */
function isThere(root: string, file: string): boolean {
  return lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined;
}

function openTemplate(root: string, file: string): TemplateFile {
  const bytes = readBytes(join(root, file), file);
  const text = bytes instanceof Uint8Array ? decodeText(bytes) : bytes;
  if (typeof text === 'string') return { file, text: text.replace(/^\uFEFF/, '') };
  throw new UserError(
    'file/unreadable',
    { fr: `${file} : ${text.message.fr}`, en: `${file}: ${text.message.en}` },
    { hint: text.remedy },
  );
}
