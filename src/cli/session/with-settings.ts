import { UserError } from '../../model/errors.ts';
import type { UnreadFile } from '../../query/report.ts';
import { CONFIG_FILE, REGISTRY_FILE } from '../../workspace/locate.ts';
import type { Opened } from './opened.ts';

/** The settings and the registry, as far as they could not be read: every list, document and change depends on them. */
export function unreadSettings({ unread }: Pick<Opened, 'unread'>): readonly UnreadFile[] {
  return unread.filter(({ file }) => file === CONFIG_FILE || file === REGISTRY_FILE);
}

/** A workspace that can be changed. Refused (exit 2) while its settings or registry cannot be read: what is meant is not known. */
export function withSettings(opened: Opened): Opened {
  const [first] = unreadSettings(opened);
  if (!first) return opened;
  const { file, line, message } = first;
  const place = line === null ? file : `${file}:${line}`;
  throw new UserError(
    'file/unreadable',
    {
      fr: `${place} ne peut pas être lu : rien n’a été écrit. ${message.fr}`,
      en: `${place} cannot be read: nothing was written. ${message.en}`,
    },
    { hint: { fr: `Le détail : gtm check ${file}`, en: `The details: gtm check ${file}` } },
  );
}
