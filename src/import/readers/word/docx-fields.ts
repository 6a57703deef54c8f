import { BOX } from '../office/piece-lines.ts';
import { safeAddress } from '../office/story.ts';
import { childAt, childrenNamed, type Xml } from '../office/xml.ts';
import type { DocxPart, Field } from './docx-scope.ts';
import { isOn, valueAt } from './docx-values.ts';

/** Whether what is said now is the instruction of a field, of which nothing is shown. */
export function inInstruction({ fields }: Pick<DocxPart, 'fields'>): boolean {
  return fields.some(({ code }) => code);
}

/** A field begins; forms of old say in their data what they show: a box, or the chosen entry of a list. */
export function beginField(fields: Field[], mark: Xml): void {
  const data = childAt(mark, 'w:ffData');
  fields.push({
    code: true,
    instruction: '',
    shown: boxShown(childAt(data, 'w:checkBox')) + entryShown(childAt(data, 'w:ddList')),
  });
}

/** Its instruction ends, and what it shows begins. */
export function separateField(fields: Field[]): void {
  const field = fields.at(-1);
  if (field) field.code = false;
}

/** A field ends; what it shows without words of its own. */
export function endField(fields: Field[]): string {
  return fields.pop()?.shown ?? '';
}

/** The address of a field that is a link: `HYPERLINK "https://example.org"`. */
export function fieldLink(instruction: string): string | null {
  return safeAddress(/^\s*HYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1]);
}

function boxShown(box: Xml | undefined): string {
  if (!box) return '';
  const state = childAt(box, 'w:checked') ?? childAt(box, 'w:default');
  return isOn(state) ? BOX.ticked : BOX.empty;
}

function entryShown(list: Xml | undefined): string {
  const chosen = valueAt(list, 'w:result') ?? valueAt(list, 'w:default') ?? 0;
  const entry = childrenNamed(list, 'w:listEntry')[Number(chosen)];
  return entry?.attributes['w:val'] ?? '';
}
