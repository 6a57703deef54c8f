import { childAt, type Xml } from '../office/xml.ts';

/** What the element at the end of a path says (`w:val`). */
export function valueAt(parent: Xml | undefined, ...path: readonly string[]): string | undefined {
  return childAt(parent, ...path)?.attributes['w:val'];
}

/** Whether a property is set: one without a value is. */
export function isOn(property: Xml | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '');
}
