// Results as a table of Markdown.

const HEADER = ['what', 'median', 'reference', 'median', 'ratio', 'target'];
const RULE = ['---', '---:', '---', '---:', '---:', '---:'];

/** A line for each result; with `limits`, a column more for the limit of each. */
export function tableOf(results, limits) {
  const header = [...HEADER, ...(limits ? ['limit'] : []), ''];
  const rule = [...RULE, ...(limits ? ['---:'] : []), '---'];
  const rows = results.map((result) => lineOf(result, limits));
  return `${[header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** A result in one line, as soon as it is there: what is interrupted later is not lost. */
export function shortLine({ row, time, ratio, verdict, note }) {
  const said = [ratio === undefined ? amountOf(time, row.unit ?? 'ms') : `${shortNumber(ratio)} ×`, verdict, note];
  return `${row.key}: ${said.filter(Boolean).join(', ')}\n`;
}

function lineOf({ row, time, other, ratio, verdict, note }, limits) {
  const inMegabytes = row.unit === 'MB';
  const limit = limits ? [boundOf(limits[row.key], inMegabytes)] : [];
  return [
    row.what,
    amountOf(time, row.unit ?? 'ms'),
    row.against?.name ?? '',
    amountOf(other, 'ms'),
    ratio === undefined ? '' : `${shortNumber(ratio)} ×`,
    boundOf(row.target, inMegabytes),
    ...limit,
    note === undefined ? verdict : `${verdict}: ${note}`,
  ];
}

function amountOf(amount, unit) {
  return amount === undefined ? '' : `${Math.round(amount).toLocaleString('en')} ${unit}`;
}

function boundOf(bound, inMegabytes) {
  if (bound === undefined) return '';
  return inMegabytes ? `≤ ${bound} MB` : `≤ ${shortNumber(bound)} ×`;
}

/** Three figures, as 0.0412, 1.62 or 127. */
function shortNumber(number) {
  return number >= 100 ? Math.round(number).toLocaleString('en') : String(Number(number.toPrecision(3)));
}
