import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../model/errors.ts';
import { runApart } from './run.ts';

/** Where LibreOffice is found: on the path, and where macOS and Windows put it. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
] as const;

/** Milliseconds that it may take, its start included; bytes of what it makes. */
const MOST = { time: 40_000, size: 64 * 1024 * 1024 } as const;

/**
 * An older Word document as one of today, by LibreOffice in a folder and with settings of its own, which are removed: no macro
 * is run, nothing is fetched. Null where there is no LibreOffice. Refused with a `UserError`: what it cannot read in its time.
 */
export async function convertToDocx(bytes: Uint8Array, from: 'doc' | 'rtf'): Promise<Uint8Array | null> {
  const folder = mkdtempSync(join(tmpdir(), 'gtm-import-'));
  try {
    const source = join(folder, `source.${from}`);
    writeFileSync(source, bytes, { mode: 0o600 });
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true, mode: 0o700 });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const outcome = await convert(source, { folder, profile });
    if (outcome === 'absent') return null;
    const made = join(folder, 'made', 'source.docx');
    if (outcome !== 0 || !existsSync(made) || statSync(made).size > MOST.size) throw notConverted(outcome === 'over');
    return new Uint8Array(readFileSync(made));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

type Places = { readonly folder: string; readonly profile: string };

/** With the first program that is there. */
async function convert(source: string, { folder, profile }: Places): Promise<number | 'absent' | 'over'> {
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ...['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo'],
    ...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'made'), source],
  ];
  for (const program of PROGRAMS) {
    const outcome = await runApart(program, args, { time: MOST.time });
    if (outcome !== 'absent') return outcome;
  }
  return 'absent';
}

function notConverted(isOver: boolean): UserError {
  return isOver
    ? new UserError('import/unreadable', {
        fr: 'LibreOffice demande plus de 40 secondes pour lire ce document : enregistrez-le au format .docx.',
        en: 'LibreOffice takes over 40 seconds to read this document: save it as .docx.',
      })
    : new UserError('import/unreadable', {
        fr: 'LibreOffice n’a pas su lire ce document : enregistrez-le au format .docx, sans mot de passe.',
        en: 'LibreOffice could not read this document: save it as .docx, without a password.',
      });
}

const SETTING = (path: string, name: string, value: string) =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** No macro, no link that is followed or brought up to date, no way out: all requests go to a port that nothing answers. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${[
  SETTING('Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'),
  SETTING('Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'),
  SETTING('Office.Common/Security/Scripting', 'DisableActiveContent', 'true'),
  SETTING('Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'),
  SETTING('Office.Writer/Content/Update', 'Link', '2'),
  SETTING('Inet/Settings', 'ooInetProxyType', '2'),
  ...['HTTP', 'HTTPS', 'FTP'].flatMap((kind) => [
    SETTING('Inet/Settings', `ooInet${kind}ProxyName`, '127.0.0.1'),
    SETTING('Inet/Settings', `ooInet${kind}ProxyPort`, '9'),
  ]),
].join('\n')}
</oor:items>
`;
