import type { CivilDate } from '../../model/civil-date.ts';
import { UserError } from '../../model/errors.ts';
import { formats } from '../../record/keys/formats.ts';
import { recordIdOf } from '../../record/read-record.ts';
import { alreadyThere } from '../../workspace/create-file.ts';
import type { Opened } from '../session/opened.ts';

type Place = {
  readonly date: CivilDate;
  readonly suffix: string | undefined;
  /** By default that of the records. */
  readonly folder?: string;
};

/**
 * The file of a record of a day, with a suffix when two meetings fall on it. Refused (exit 2): a suffix that no id may have,
 * and a record that has the id already, in whatever folder.
 */
export function fileFor({ date, suffix, folder }: Place, { config, readings }: Opened): string {
  const id = suffix === undefined ? date : `${date}-${suffix}`;
  if (!formats['record-id']?.(id)) throw notAnId(suffix ?? '');
  const there = readings.find(({ file }) => recordIdOf(file) === id);
  if (there) throw alreadyThere(there.file);
  const into = folder ?? config.value.meetings;
  return into === '.' ? `${id}.md` : `${into}/${id}.md`;
}

function notAnId(suffix: string): UserError {
  return new UserError(
    'request/words',
    {
      fr: `--suffix : « ${suffix} » ne va pas dans le nom d’un fichier.`,
      en: `--suffix: "${suffix}" cannot stand in the name of a file.`,
    },
    {
      hint: {
        fr: 'Des minuscules sans accent, des chiffres et des tirets, par exemple --suffix crcm',
        en: 'Lower-case letters without accents, digits and dashes, for example --suffix board',
      },
    },
  );
}
