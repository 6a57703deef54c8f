import { type CivilDate, parseCivilDate } from '../../model/civil-date.ts';
import type { DueWords } from '../../model/meeting/meeting.ts';
import { formats } from '../keys/formats.ts';
import { valueAt, type YamlList, type YamlMap, type YamlNode, type YamlScalar } from './yaml-node.ts';

/** An object without its undefined values, as `exactOptionalPropertyTypes` wants. */
export type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Drops the keys whose value is undefined. */
export function present<T extends object>(values: T): Present<T> {
  const kept: Partial<T> = {};
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key];
  return kept as Present<T>;
}

/** A text: the source characters of a scalar, without the end of line that closes a `|` text; undefined for anything else. */
export function textOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.absent) return undefined;
  const text = scalarText(node);
  return text === '' ? undefined : text;
}

/** The characters of a scalar; the line ends that close a `|` or `>` text are no part of it. */
export function scalarText({ text, style }: YamlScalar): string {
  return style === 'block' ? text.replace(/(?<!\n)\n+$/, '') : text;
}

export function textAt(map: YamlMap | undefined, key: string): string | undefined {
  return map && textOf(valueAt(map, key));
}

/** A text of a closed list; undefined, so dropped, when it is another word. */
export function wordAt<T extends string>(map: YamlMap, key: string, words: readonly T[]): T | undefined {
  const text = textAt(map, key);
  return words.find((word) => word === text);
}

/** A text that has one of the forms of formats.ts; undefined, so dropped, when it has not. */
export function formAt(map: YamlMap | undefined, key: string, format: string): string | undefined {
  const text = textAt(map, key);
  return text !== undefined && formats[format]?.(text) ? text : undefined;
}

/** A date that exists; undefined otherwise. */
export function dateAt(map: YamlMap, key: string): CivilDate | undefined {
  const text = textAt(map, key);
  return text === undefined ? undefined : parseCivilDate(text);
}

/** A whole number from `least` on; undefined otherwise. */
export function numberAt(map: YamlMap, key: string, least = 0): number | undefined {
  const text = textAt(map, key);
  return text !== undefined && /^\+?\d{1,9}$/.test(text) && Number(text) >= least ? Number(text) : undefined;
}

export function mapAt(map: YamlMap | undefined, key: string): YamlMap | undefined {
  const value = map && valueAt(map, key);
  return value?.kind === 'map' ? value : undefined;
}

export function listAt(map: YamlMap | undefined, key: string): YamlList | undefined {
  const value = map && valueAt(map, key);
  return value?.kind === 'list' ? value : undefined;
}

/** The maps of a list, with their places in it; items of another kind are dropped. */
export function mapsOf(list: YamlList | undefined): readonly { readonly map: YamlMap; readonly index: number }[] {
  return (list?.items ?? []).flatMap((item, index) => (item.kind === 'map' ? [{ map: item, index }] : []));
}

/** The texts of a list, or the one text that stands in its place. */
export function textsAt(map: YamlMap | undefined, key: string): readonly string[] {
  const value = map && valueAt(map, key);
  if (value?.kind === 'list') return value.items.flatMap((item) => textOf(item) ?? []);
  const text = textOf(value);
  return text === undefined ? [] : [text];
}

/** The words of a deadline: a text, or `{ text, by }`. */
export function dueAt(map: YamlMap, key: string): DueWords | undefined {
  const value = valueAt(map, key);
  if (value?.kind !== 'map') {
    const text = textOf(value);
    return text === undefined ? undefined : { text };
  }
  const text = textAt(value, 'text');
  const by = formAt(value, 'by', 'period');
  if (text === undefined) return by === undefined ? undefined : { text: by, by };
  return by === undefined ? { text } : { text, by };
}
