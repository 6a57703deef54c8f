import { escapeCell } from '../../../markup/escape-cell.ts';
import type { TableBlock } from '../../blocks/block.ts';
import { markStruck } from '../../blocks/unstruck.ts';

/** A table as Markdown, its first row as the head. */
export function tableMarkdown({ rows }: Pick<TableBlock, 'rows'>): string {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const lines = rows.map(({ cells }) => {
    const texts = Array.from({ length: width }, (_, index) =>
      (cells[index]?.lines ?? []).map((line) => markStruck(line, escapeCell)).join('<br>'),
    );
    return `| ${texts.join(' | ')} |`;
  });
  const [head = '', ...body] = lines;
  return [head, `| ${Array.from({ length: width }, () => '---').join(' | ')} |`, ...body].join('\n');
}
