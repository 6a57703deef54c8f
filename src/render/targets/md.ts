import { fencedLines } from '../../model/fenced-lines.ts';
import type { Target } from '../target.ts';

/** Markdown as people like to read it: no blank line twice in a row (code keeps its own), one line end at the end. */
export const md = {
  extension: 'md',
  render: (markdown: string) => {
    const lines = markdown.split(/\r\n|\n|\r/);
    const { fenced } = fencedLines(lines);
    const kept = lines.filter((line, index) => fenced[index] || line.trim() !== '' || lines[index - 1]?.trim() !== '');
    return `${kept.join('\n').trim()}\n`;
  },
} satisfies Target;
