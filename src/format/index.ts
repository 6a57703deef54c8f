/** The list formats: to add one, write its file and put it here. */
import { csv } from './csv.ts';
import { html } from './html.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import type { Format } from './layout/format.ts';
import { markdown } from './markdown.ts';
import { parquet } from './parquet.ts';
import { table } from './table.ts';
import { xlsx } from './xlsx.ts';

export const formats: readonly Format[] = [table, markdown, html, csv, xlsx, ics, json, jsonl, parquet];
