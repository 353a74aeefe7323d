import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail } from '@fg2rec/ooxml';

const defaultTimeout = 120_000;

/**
 * Turns an old or foreign format into .docx with LibreOffice, if it is installed. It runs with a profile of its own in
 * a temporary folder: no macros, no links to other files, nothing of the user's own LibreOffice is touched.
 * @param extension of the content, without dot: `doc`, `odt`, `rtf`, `html`...
 * @throws Fg2recError converter-missing, converter-failed, time-exceeded
 */
export async function convertToDocx(
  bytes: Uint8Array,
  name: string,
  extension: string,
  timeout = defaultTimeout,
): Promise<Uint8Array> {
  return converted(bytes, name, extension, timeout, {
    filter: 'docx:MS Word 2007 XML',
    extension: 'docx',
    missing: `It is not a .docx file but .${extension}. Save it as .docx in Word, or install LibreOffice, and try again.`,
    failed: `LibreOffice could not read this .${extension} file: it may be damaged or protected. Open it in Word and save it as .docx.`,
  });
}

/** PDF/A-2 with tags and what LibreOffice does for PDF/UA. */
const pdfFilter = `pdf:writer_pdf_Export:${JSON.stringify({
  SelectPdfVersion: { type: 'long', value: '2' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  PDFUACompliance: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
})}`;

/**
 * Lays a Word file out with LibreOffice and gives the PDF.
 * @throws Fg2recError converter-missing, converter-failed, time-exceeded
 */
export async function convertToPdf(
  docx: Uint8Array,
  name: string,
  timeout = defaultTimeout,
): Promise<Uint8Array> {
  return converted(docx, name, 'docx', timeout, {
    filter: pdfFilter,
    extension: 'pdf',
    missing:
      'LibreOffice, which is to draw the PDF, is not installed. Install it, or leave --pdf-engine out.',
    failed: 'LibreOffice made no PDF of this file. Leave --pdf-engine out.',
  });
}

interface Conversion {
  /** As `--convert-to` takes it. */
  readonly filter: string;
  readonly extension: string;
  readonly missing: string;
  readonly failed: string;
}

async function converted(
  bytes: Uint8Array,
  name: string,
  extension: string,
  timeout: number,
  to: Conversion,
): Promise<Uint8Array> {
  const program = findProgram(['soffice', 'libreoffice']) ?? fail('converter-missing', name, to.missing);
  const folder = mkdtempSync(join(tmpdir(), 'fg2rec-'));
  try {
    const input = join(folder, `input.${extension}`);
    const profile = join(folder, 'profile');
    const out = join(folder, 'out');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), cautiousSettings);
    writeFileSync(input, bytes);
    const ended = await runProgram(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--nolockcheck',
        '--convert-to',
        to.filter,
        '--outdir',
        out,
        input,
      ],
      timeout,
    );
    if (ended === 'time-exceeded') {
      fail('time-exceeded', name, `LibreOffice did not finish within ${Math.round(timeout / 1000)} s.`);
    }
    return resultIn(out, name, to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function resultIn(folder: string, name: string, to: Conversion): Uint8Array {
  try {
    const file = readdirSync(folder).find((entry) => entry.endsWith(`.${to.extension}`));
    if (file !== undefined) {
      return readFileSync(join(folder, file));
    }
  } catch {
    // LibreOffice makes the folder only when it has something to put into it.
  }
  return fail('converter-failed', name, to.failed);
}

/** The program with one of these names on the PATH. */
export function findProgram(names: readonly string[], path = process.env.PATH ?? ''): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.com', ''] : [''];
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.flatMap((name) => endings.map((ending) => join(folder, name + ending))))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function runProgram(
  program: string,
  args: readonly string[],
  timeout: number,
): Promise<'ended' | 'time-exceeded'> {
  return new Promise((resolve) => {
    // A group of its own: soffice is a script that starts other processes, and all have to end.
    const child = spawn(program, args, { stdio: 'ignore', detached: process.platform !== 'win32' });
    let late = false;
    const end = (): void => {
      if (child.pid !== undefined) {
        endGroup(child.pid);
      }
    };
    const timer = setTimeout(() => {
      late = true;
      end();
    }, timeout);
    process.once('exit', end);
    const finish = (): void => {
      clearTimeout(timer);
      process.removeListener('exit', end);
      resolve(late ? 'time-exceeded' : 'ended');
    };
    child.once('error', finish);
    child.once('close', finish);
  });
}

function endGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

const security = '/org.openoffice.Office.Common/Security/Scripting';

/** No macros, no pictures or data from elsewhere: a deliverable comes from a stranger. */
const cautiousSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="${security}"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="${security}"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="${security}"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
`;
