// Frames that programs for notes draw around words of the text itself: callouts, containers, panels that fold.

/** The lines with such frames taken off, what titles them in bold. A block quote is no frame, and stays. */
export function withoutFrames(lines: readonly string[]): readonly string[] {
  return withoutPanels(withoutCallouts(lines));
}

const CALLOUT = /^( {0,3}(?:> ?)*)> ?\[![\w| -]{1,30}\][+-]? *(.*)$/;

/** "> [!note] Title" and the lines under it that begin with ">". */
function withoutCallouts(lines: readonly string[]): readonly string[] {
  let open: string | null = null;
  return lines.map((line) => {
    const [whole, outer = '', title = ''] = CALLOUT.exec(line) ?? [];
    if (whole !== undefined) {
      open = outer;
      return outer + bold(title);
    }
    if (open === null || !line.startsWith(open) || !/^ {0,3}>/.test(line.slice(open.length))) {
      open = null;
      return line;
    }
    return open + line.slice(open.length).replace(/^ {0,3}> ?/, '');
  });
}

/** ":::info" and ":::" of HackMD and Docusaurus; "<aside>" of Notion, "<details>" of GitHub. */
const CONTAINER = /^ {0,3}:{3,} ?(?:\{[^}]{0,80}\}|[\w-]{0,30})(.{0,200})$/;
const PANEL = /^\s*<\/?(?:aside|details|section|div|center)(?:\s[^<>]{0,200})?>\s*$/i;
const SUMMARY = /^\s*(?:<details(?:\s[^<>]{0,80})?>\s*)?<summary>(.{0,300}?)<\/summary>\s*$/i;

function withoutPanels(lines: readonly string[]): readonly string[] {
  return lines.map((line) => {
    const words = line.trimEnd();
    const title = SUMMARY.exec(words)?.[1] ?? CONTAINER.exec(words)?.[1];
    if (title !== undefined) return bold(title);
    return PANEL.test(words) ? '' : line;
  });
}

function bold(title: string): string {
  const words = title.replace(/<[^<>]{1,80}>/g, '').trim();
  return words === '' || /[*_`]/.test(words) ? words : `**${words}**`;
}
