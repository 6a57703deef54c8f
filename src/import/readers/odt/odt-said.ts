import type { Xml } from '../office/xml.ts';

/** Every run of words of an OpenDocument text, paragraph by paragraph. */
export function odtSaid(root: Xml): readonly string[] {
  const said: string[] = [];
  saidIn(root, null, said);
  return said.filter((text) => text.trim() !== '');
}

type Run = { text: string };

function saidIn({ children }: Xml, run: Run | null, said: string[]): void {
  for (const child of children) {
    if (typeof child !== 'string') sayOf(child, run, said);
    else if (run) run.text += child.replace(/[\u00AD\u200B\uFEFF]/g, '');
  }
}

function sayOf(element: Xml, run: Run | null, said: string[]): void {
  const { name } = element;
  if (SILENT.test(name)) return;
  if (name === 'text:p' || name === 'text:h') {
    const own: Run = { text: '' };
    saidIn(element, own, said);
    said.push(own.text);
    return;
  }
  const parting = run && PARTING.has(name) ? ' ' : '';
  if (run) run.text += parting;
  saidIn(element, run, said);
  if (run) run.text += parting;
}

/** Marks of places, names of authors, how an index is made. */
const SILENT = /^(?:dc|meta|svg|form|script):|:(?:number|note-citation|[\w-]+-source)$/;
const PARTING = new Set(['text:tab', 'text:s', 'text:line-break', 'text:placeholder', 'loext:content-control']);
